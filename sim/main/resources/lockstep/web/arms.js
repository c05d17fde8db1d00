import { byId, el, fill, select } from './dom.js';
import { sample } from './looks.js';
import { ARMS } from './view.js';
import { plain } from './words.js';

/** Arms that are compared, and the catalogue of policies to switch on in the one chosen. */
export class Arms {
  constructor(view, words) {
    Object.assign(this, { view, words, sought: '', unfolded: new Set() });
    this.policies = new Map(words.scenario.policies.map(policy => [policy.id, policy]));
    this.list = el('div', { class: 'groups' });
    fill(byId('catalogue'), el('input', { type: 'search', id: 'policy-search', placeholder: `Search ${this.policies.size} policies`,
      'aria-label': 'Search policies', oninput: event => {
        this.sought = event.target.value.trim().toLowerCase();
        this.showList();
      } }), this.list);
    this.show();
  }

  get arm() {
    return this.view.arms[this.view.arm];
  }

  /** Another content of the arm chosen. */
  put(part) {
    const arms = this.view.arms.map((arm, i) => i === this.view.arm ? { ...arm, ...part } : arm);
    this.view.change({ arms });
  }

  show() {
    this.showArms();
    this.showList();
  }

  showArms() {
    const { view } = this;
    const limit = Math.min(ARMS.length, this.words.scenario.limits?.arms ?? ARMS.length);
    const focused = document.activeElement?.id;
    fill(byId('arms'),
      el('div', { class: 'arm-tabs', role: 'group', 'aria-label': 'Arms to compare' },
        view.arms.map((arm, i) => el('button', { type: 'button', id: `arm-${i}`, class: `line-${i}`, 'aria-pressed': String(i === view.arm), 'aria-label': `Arm ${ARMS[i]}`,
          onclick: () => view.change({ arm: i }) }, sample(i), ARMS[i])),
        view.arms.length < limit ? el('button', { type: 'button', id: 'arm-more', onclick: () =>
          view.change({ arms: [...view.arms, { label: '', policies: [] }], arm: view.arms.length }) }, '+ Compare another') : null),
      el('div', { class: `arm line-${view.arm}` },
        el('div', { class: 'arm-head' },
          el('input', { type: 'text', id: 'arm-label', value: this.arm.label, maxlength: '40', placeholder: this.named(this.arm) || `Arm ${ARMS[view.arm]}: switch on policies below`,
            'aria-label': `Name of arm ${ARMS[view.arm]}`, onchange: event => this.put({ label: event.target.value.replaceAll(';', ',') }) }),
          view.arms.length > 1 || this.arm.policies.length ? el('button', { type: 'button', title: 'Take this arm away', 'aria-label': `Take arm ${ARMS[view.arm]} away`, onclick: () => this.drop() }, '✕') : null),
        this.arm.policies.map(chosen => this.chosen(chosen))));
    if (focused?.startsWith('arm-') || focused?.startsWith('strength-') || focused?.startsWith('start-')) byId(focused)?.focus();
  }

  /** The names of an arm's policies. */
  named(arm) {
    return arm.policies.map(({ id }) => this.policies.get(id)?.title ?? id).join(' + ');
  }

  drop() {
    const arms = this.view.arms.filter((_, i) => i !== this.view.arm);
    this.view.change({ arms: arms.length ? arms : [{ label: '', policies: [] }], arm: Math.max(0, Math.min(this.view.arm, arms.length - 1)) });
  }

  /** A policy switched on, with strength and start. */
  chosen({ id, strength = 1, start }) {
    const policy = this.policies.get(id);
    if (!policy) return el('p', { class: 'caution' }, `No policy is called ${id}. `, el('button', { type: 'button', class: 'inline', onclick: () => this.turn(id) }, 'Take it away'));
    const change = part => this.put({ policies: this.arm.policies.map(each => each.id === id ? { ...each, ...part } : each) });
    const output = el('output', { for: `strength-${id}` }, `× ${plain(strength)}`);
    return el('div', { class: 'chosen' },
      el('div', { class: 'chosen-head' }, el('span', {}, policy.title), el('button', { type: 'button', 'aria-label': `Switch off ${policy.title}`, onclick: () => this.turn(id) }, '✕')),
      el('label', {}, 'Strength', el('input', { type: 'range', id: `strength-${id}`, min: 0, max: policy.most ?? 3, step: 0.05, value: strength,
        'aria-label': `Strength of ${policy.title}`, oninput: event => {
          fill(output, `× ${plain(Number(event.target.value))}`);
          this.quiet = true;
          change({ strength: Number(event.target.value) });
          this.quiet = false;
        } }), output),
      el('label', {}, 'Start', this.starts(policy, start, value => change({ start: value }))));
  }

  starts(policy, start, onchange) {
    const { clock } = this.words.scenario;
    const own = policy.start;
    const years = [];
    for (let year = Number(clock.fork.slice(0, 4)); year <= Number(clock.end.slice(0, 4)); year++) years.push(`${year}Q1`);
    const dates = [...new Set([own, start ?? own, ...years])].filter(date => date >= clock.fork).sort();
    const list = select(`Start of ${policy.title}`, dates.map(date => [date, date === own ? `${date} (as proposed)` : date]), start ?? own, onchange);
    list.id = `start-${policy.id}`;
    return list;
  }

  turn(id) {
    const on = this.arm.policies.some(each => each.id === id);
    this.put({ policies: on ? this.arm.policies.filter(each => each.id !== id) : [...this.arm.policies, { id }] });
  }

  showList() {
    const found = [...this.policies.values()].filter(policy =>
      !this.sought || `${policy.title} ${policy.id} ${policy.document} ${policy.asks ?? ''} ${policy.standpoint ?? ''}`.toLowerCase().includes(this.sought));
    const groups = new Map();
    for (const policy of found) {
      const name = policy.kind === 'recommendation' || policy.kind === 'package' ? policy.document || 'Packages' : { government: 'Governments', control: 'Controls', baseline: 'Baselines' }[policy.kind] ?? policy.kind;
      groups.set(name, [...groups.get(name) ?? [], policy]);
    }
    const focused = document.activeElement?.id;
    fill(this.list, [...groups].map(([name, policies]) => this.group(name, policies)), found.length ? null : el('p', {}, 'No policy holds these words.'));
    if (focused?.startsWith('policy-')) byId(focused)?.focus();
  }

  group(name, policies) {
    const on = policies.filter(policy => this.arm.policies.some(each => each.id === policy.id)).length;
    return el('details', { open: Boolean(this.sought) || this.unfolded.has(name), ontoggle: event => this.unfolded[event.target.open ? 'add' : 'delete'](name) },
      el('summary', {}, name, el('span', { class: 'count' }, on ? ` ${on} of ${policies.length} on` : ` ${policies.length}`)),
      el('ul', {}, policies.map(policy => this.entry(policy))));
  }

  entry(policy) {
    const on = this.arm.policies.some(each => each.id === policy.id);
    const about = el('div', { hidden: true, id: `about-${policy.id}`, class: 'about' });
    const more = el('button', { type: 'button', class: 'more', 'aria-expanded': 'false', 'aria-controls': about.id, 'aria-label': `What ${policy.title} asks`, onclick: () => {
      about.hidden = !about.hidden;
      more.setAttribute('aria-expanded', String(!about.hidden));
      if (!about.firstChild) fill(about, this.about(policy));
    } }, '?');
    return el('li', {}, el('label', { title: policy.asks || policy.works }, el('input', { type: 'checkbox', id: `policy-${policy.id}`, checked: on, onchange: () => this.turn(policy.id) }),
      el('span', {}, policy.title)), more, about);
  }

  about(policy) {
    const { words } = this;
    const part = (name, text) => text && text.length ? [el('dt', {}, name), el('dd', {}, Array.isArray(text) ? el('ul', {}, text.map(each => el('li', {}, each))) : text)] : [];
    const cost = Object.entries(policy.cost ?? {}).filter(([, usd]) => usd).map(([payer, usd]) => `${payer} ${plain(usd)}`).join(', ');
    return el('dl', {}, part('Asks', policy.asks), part('Works', policy.works),
      part('Hopes', Object.entries(policy.hopes ?? {}).map(([series, way]) => `${words.title(series)}: ${way}`)),
      part('Assumes', policy.assumes), part('May disappoint', policy.backfires), part('Feasibility', policy.feasibility),
      part('Cost, USD bn a year', cost), part('Holds', (policy.includes ?? []).map(id => this.policies.get(id)?.title ?? id)),
      part('Not with', (policy.excludes ?? []).map(id => this.policies.get(id)?.title ?? id)),
      part('Source', [policy.document, policy.section, policy.standpoint].filter(Boolean).join(', ')));
  }
}
