import { byId, fill } from './dom.js';

let opener = null;
let onclose = null;

/** Opens the drawer at the right with a title and content; focus goes there, and back when it closes. */
export function open(title, content, closed = null) {
  if (byId('drawer').hidden) opener = document.activeElement;
  onclose?.();
  onclose = closed;
  fill(byId('drawer-title'), title);
  fill(byId('drawer-body'), content);
  byId('drawer').hidden = false;
  byId('drawer').scrollTop = 0;
  document.body.classList.add('with-drawer');
  byId('drawer').focus();
}

export function close() {
  if (byId('drawer').hidden) return;
  byId('drawer').hidden = true;
  document.body.classList.remove('with-drawer');
  onclose?.();
  onclose = null;
  opener?.focus();
}

byId('drawer-close').addEventListener('click', close);
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') close();
});
