/** A new element: attributes by name, handlers as functions under "onclick" and the like; null and false are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked') node[name] = value;
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

/** Puts new content in the place of the old. */
export function fill(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

export const byId = id => document.getElementById(id);

/** A list of choices; `options` are [value, text] pairs. */
export function select(label, options, value, onchange) {
  const node = el('select', { 'aria-label': label, onchange: () => onchange(node.value) },
    options.map(([id, text]) => el('option', { value: id, selected: String(id) === String(value) }, text)));
  return node;
}

/** Buttons of which one is pressed; `options` are [value, text] pairs. */
export function choice(label, options, value, onchange) {
  return el('div', { class: 'choice', role: 'group', 'aria-label': label },
    options.map(([id, text]) => el('button', { type: 'button', 'aria-pressed': String(id === value), onclick: () => onchange(id) }, text)));
}

/** A table with a caption; the first cell of a row is its heading. A cell is a text or {text, value}. */
export function table(caption, head, rows) {
  const cell = (content, tag) => typeof content === 'object' && content !== null
    ? el(tag, { 'data-value': content.value ?? '' }, content.text) : el(tag, {}, content);
  return el('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': caption },
    el('table', {}, el('caption', {}, caption),
      el('thead', {}, el('tr', {}, head.map(text => el('th', { scope: 'col' }, text)))),
      el('tbody', {}, rows.map(row => el('tr', {}, row.map((content, i) => {
        const node = cell(content, i ? 'td' : 'th');
        if (!i) node.setAttribute('scope', 'row');
        return node;
      }))))));
}

/** Calls once things have been quiet for some milliseconds. */
export function settled(milliseconds, call) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...given), milliseconds);
  };
}

/** Hands a file to the reader. */
export function download(name, content, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = el('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
