import { byId, choice, el, fill } from './dom.js';
import { plain } from './words.js';

const STEPS = 100;

/** Parameters as sliders, those that matter first. */
export class Sliders {
  constructor(view, words) {
    Object.assign(this, { view, words, sought: '', unfolded: new Set(), rows: new Map() });
    const { parameters } = words.scenario;
    const first = parameters.filter(each => each.first);
    this.more = el('div', { class: 'groups' });
    this.count = el('p', { class: 'changed' });
    fill(byId('sliders'), this.count, (first.length ? first : parameters.slice(0, 12)).map(each => this.row(each)),
      el('details', { id: 'more-parameters', ontoggle: event => event.target.open && this.showMore() },
        el('summary', {}, `All ${parameters.length} parameters`),
        el('input', { type: 'search', placeholder: 'Search parameters', 'aria-label': 'Search parameters', oninput: event => {
          this.sought = event.target.value.trim().toLowerCase();
          this.showMore();
        } }), this.more));
    this.show();
  }

  show() {
    fill(byId('since'), choice('When changed parameters hold', [['fork', `From ${this.words.scenario.clock.fork.slice(0, 4)} on`], ['start', 'From the first year']],
      this.view.since, since => this.view.change({ since })));
    const changed = Object.keys(this.view.parameters).length;
    fill(this.count, changed ? `${changed} changed. ` : '', changed ? el('button', { type: 'button', class: 'inline', onclick: () => this.view.change({ parameters: {} }) }, 'All back') : null);
    this.rows.forEach(rows => rows.forEach(row => row.take()));
  }

  showMore() {
    const first = new Set(this.words.scenario.parameters.filter(each => each.first));
    const groups = new Map();
    for (const each of this.words.scenario.parameters.filter(p => !first.has(p) && (!this.sought || `${p.path} ${p.meaning}`.toLowerCase().includes(this.sought)))) {
      const name = each.groupTitle ?? each.group;
      groups.set(name, [...groups.get(name) ?? [], each]);
    }
    fill(this.more, [...groups].map(([name, list]) => {
      const body = el('div', {});
      const open = () => body.firstChild || fill(body, list.map(each => this.row(each)));
      const group = el('details', { ontoggle: event => {
        this.unfolded[event.target.open ? 'add' : 'delete'](name);
        if (event.target.open) open();
      } }, el('summary', {}, name.replace(/^[\d.]+ /, ''), el('span', { class: 'count' }, ` ${list.length}`)), body);
      group.open = Boolean(this.sought) || this.unfolded.has(name);
      return group;
    }), groups.size ? null : el('p', {}, 'No parameter holds these words.'));
  }

  /** Opens what hides a slider, and puts the focus on it. */
  open(path) {
    byId('unfold').setAttribute('aria-expanded', 'true');
    if (!document.getElementById(`slider-${path}`)) {
      this.sought = path.split('.').pop();
      byId('more-parameters').open = true;
      this.showMore();
      this.more.querySelectorAll('details').forEach(group => {
        group.open = true;
      });
    }
    setTimeout(() => {
      byId(`slider-${path}`)?.scrollIntoView({ block: 'center' });
      byId(`slider-${path}`)?.focus();
    }, 50);
  }

  /** A parameter with slider, number and what it means. */
  row(parameter) {
    const { path, value: usual, whole } = parameter;
    const low = Math.min(parameter.low ?? parameter.least ?? 0, usual);
    const high = Math.max(parameter.high ?? parameter.most ?? (2 * Math.abs(usual) || 1), usual);
    const name = path.split('.').pop().replaceAll('-', ' ');
    const range = parameter.low === null ? 'no plausible range is known' : `plausible ${plain(low)} to ${plain(high)}`;
    const meaning = `${parameter.meaning}. ${parameter.unit}; ${range}; ${plain(usual)} in the scenario. Source: ${parameter.source}.`;
    const hint = el('p', { class: 'hint', hidden: true, id: `hint-${path}` }, meaning, ' ', el('code', {}, path));
    const step = whole ? 1 : stepOf(low, high);
    const slider = el('input', { type: 'range', id: `slider-${path}`, min: low, max: high, step, title: meaning, 'aria-label': `${name}: ${meaning}`, list: null,
      oninput: () => set(Number(slider.value)) });
    const number = el('input', { type: 'number', step: 'any', min: parameter.least, max: parameter.most, 'aria-label': `${name}, ${parameter.unit}`,
      onchange: () => number.value !== '' && set(Number(number.value)) });
    const back = el('button', { type: 'button', class: 'back', 'aria-label': `${name} back to ${plain(usual)}`, title: `Back to ${plain(usual)}`, onclick: () => set(usual) }, '↺');
    const about = el('button', { type: 'button', class: 'more', 'aria-expanded': 'false', 'aria-controls': hint.id, 'aria-label': `What ${name} means`, onclick: () => {
      hint.hidden = !hint.hidden;
      about.setAttribute('aria-expanded', String(!hint.hidden));
    } }, '?');
    const mark = el('i', { class: 'mark', 'aria-hidden': 'true' });
    mark.style.left = `${high > low ? (usual - low) / (high - low) * 100 : 50}%`;
    const node = el('div', { class: 'slider' }, el('label', { for: slider.id, title: meaning }, name), number, back, about, el('div', { class: 'track' }, mark, slider), hint);
    const set = value => {
      const parameters = { ...this.view.parameters, [path]: value };
      if (Math.abs(value - usual) < step / 1e6) delete parameters[path];
      this.view.change({ parameters });
    };
    const take = () => {
      const value = this.view.parameters[path] ?? usual;
      if (document.activeElement !== slider || Number(slider.value) !== value) slider.value = value;
      if (document.activeElement !== number) number.value = Number(value.toPrecision(6));
      node.classList.toggle('moved', path in this.view.parameters);
      back.hidden = !(path in this.view.parameters);
    };
    this.rows.set(path, [{ take }, ...this.rows.get(path) ?? []]);
    take();
    return node;
  }
}

/** A step that people would choose: some hundredth of the range, and the ends are whole numbers of it. */
function stepOf(low, high) {
  const raw = (high - low) / STEPS || 0.01;
  const size = 10 ** Math.floor(Math.log10(raw));
  return Number((size * [1, 2, 5].findLast(each => each * size <= raw * 1.000001)).toPrecision(1));
}
