/** What is looked at, kept in the address after the hash: only what differs from the scenario as it is. */

export const ARMS = ['A', 'B', 'C', 'D'];

/** Letters of a label that the server takes. */
const LABEL = 100;

const PLAIN = { scenario: '', arms: [{ label: '', policies: [] }], arm: 0, parameters: {}, since: 'fork', seeds: 64, series: null,
  tab: 'curves', layout: 'overlaid', year: null, domain: null, shows: 'leader', world: null, body: null };

/** The view, and whom to tell of changes: listeners get what was changed. */
export class View {
  constructor() {
    this.listeners = [];
    this.first = '';
    /** The words for an arm that the reader has not named. */
    this.named = () => '';
    Object.assign(this, structuredClone(PLAIN), read(location.hash));
  }

  onchange(listener) {
    this.listeners.push(listener);
  }

  change(part) {
    Object.assign(this, part);
    history.replaceState(null, '', `#${write(this)}`);
    this.listeners.forEach(listener => listener(Object.keys(part)));
  }

  /** Everything as the address says, as if the page had been opened anew. */
  reread() {
    this.change({ ...structuredClone(PLAIN), chosen: false, scenario: this.first, ...read(location.hash) });
  }

  /** Back to the scenario as it is. */
  reset(part = {}) {
    this.change({ ...structuredClone(PLAIN), chosen: false, scenario: this.scenario, tab: this.tab, ...part });
  }

  /** Indices of arms with a policy: those the server is asked for, in this order. */
  live() {
    return this.arms.map((arm, i) => i).filter(i => this.arms[i].policies.length);
  }

  /** The body of a request. */
  asked(more = {}) {
    const arms = this.live().map(i => ({ label: `${ARMS[i]} ${this.arms[i].label || this.named(this.arms[i])}`.trim().slice(0, LABEL), policies: this.arms[i].policies }));
    return { scenario: this.scenario, arms, parameters: this.parameters, since: this.since, seeds: this.seeds, series: this.series, ...more };
  }

  /** How the server calls a line: -1 the scenario, "changed", or the place among the arms asked for. */
  asArm(key) {
    return key === 'baseline' ? -1 : key === 'changed' ? 'changed' : this.live().indexOf(Number(key));
  }

  /** The line that most is of interest: the arm chosen if it has policies, else changed parameters, else the scenario. */
  foremost() {
    const live = this.live();
    if (live.length) return String(live.includes(this.arm) ? this.arm : live[0]);
    return Object.keys(this.parameters).length ? 'changed' : 'baseline';
  }
}

/** The part after the hash for a view. */
export function write(view) {
  const words = new URLSearchParams();
  const put = name => {
    if (view[name] !== PLAIN[name]) words.set(name, view[name]);
  };
  if (view.scenario !== view.first) words.set('scenario', view.scenario);
  for (const arm of view.arms.filter(each => each.policies.length || each.label)) {
    words.append('arm', [arm.label, ...arm.policies.map(policyWord)].join(';'));
  }
  for (const [path, value] of Object.entries(view.parameters)) words.append('set', `${path}=${value}`);
  ['since', 'seeds', 'tab', 'layout', 'year', 'domain', 'shows', 'world', 'body'].forEach(put);
  if (view.chosen) view.series.forEach(name => words.append('series', name));
  return words.toString();
}

function policyWord({ id, strength, start }) {
  return id + (strength === undefined ? '' : `*${strength}`) + (start ? `@${start}` : '');
}

/** What a hash says; a word that nobody knows is passed over. */
export function read(hash) {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const found = {};
  for (const name of ['scenario', 'since', 'tab', 'layout', 'domain', 'shows', 'world', 'body']) {
    if (words.has(name)) found[name] = words.get(name);
  }
  for (const name of ['seeds', 'year']) {
    if (Number.isInteger(Number(words.get(name) ?? NaN))) found[name] = Number(words.get(name));
  }
  if (words.has('arm')) found.arms = words.getAll('arm').slice(0, ARMS.length).map(armOf);
  if (words.has('set')) found.parameters = Object.fromEntries(words.getAll('set').map(pairOf).filter(([path, value]) => path && Number.isFinite(value)));
  if (words.has('series')) Object.assign(found, { series: words.getAll('series'), chosen: true });
  return found;
}

function armOf(text) {
  const [label, ...policies] = text.split(';');
  return { label, policies: policies.map(word => {
    const [, id, strength, start] = word.match(/^([^*@]+)(?:\*([^@]+))?(?:@(.+))?$/) ?? [null, word];
    return { id, ...(Number.isFinite(Number(strength ?? NaN)) ? { strength: Number(strength) } : {}), ...(start ? { start } : {}) };
  }) };
}

function pairOf(text) {
  const at = text.lastIndexOf('=');
  return [text.slice(0, at), Number(text.slice(at + 1))];
}
