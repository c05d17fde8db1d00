import * as echarts from './echarts.js';
import { caution } from './definitions.js';
import { choice, el, fill, select, table } from './dom.js';
import { project, unproject } from './earth.js';
import { DECALS, looks, tip, veiled } from './looks.js';
import { get, post } from './server.js';
import { plain, yearOf } from './words.js';

const AGREED = 0.75;
const DEPTHS = [0.1, 0.2, 0.35, 0.5];

let shapes = null;

/** The world by nation: who leads and how deep the lock-in, year by year. */
export class Atlas {
  constructor(desk) {
    Object.assign(this, { desk, tabled: false, worlds: new Map() });
    this.controls = el('div', { class: 'row' });
    this.map = el('div', { class: 'map', role: 'img', tabindex: '0' });
    this.table = el('div', { hidden: true });
    this.legend = el('ul', { class: 'map-legend', 'aria-label': 'Colours of the map' });
    this.caption = el('p', { class: 'caption' });
    this.time = el('input', { type: 'range', id: 'year', min: 0, step: 1, 'aria-label': 'Year', oninput: () => this.move(Number(this.time.value)) });
    this.year = el('output', { for: 'year', class: 'year' });
    this.play = el('button', { type: 'button', id: 'play', onclick: () => this.run() }, '▶ Play');
    this.nation = select('Nation', desk.words.scenario.nations.map(nation => [nation.id, nation.name]), 'KEN', () => {});
    this.node = el('section', { class: 'atlas', 'aria-label': 'World map' }, this.controls, this.map, this.table, this.legend,
      el('div', { class: 'row time' }, this.play, this.time, this.year), this.caption,
      el('div', { class: 'row' }, 'Ask why in ', this.nation, el('button', { type: 'button', id: 'why-nation', onclick: () => this.ask(this.nation.value) }, 'Why?')));
  }

  /** Fetches what is missing for the view and draws it. */
  async show() {
    const { view, words } = this.desk;
    this.key = view.world ?? view.foremost();
    if (this.key !== 'baseline' && this.key !== 'changed' && !view.live().includes(Number(this.key))) this.key = view.foremost();
    const named = view.series.flatMap(series => words.cut(series)).find(([by]) => by === 'domain')?.[1];
    this.domain = [view.domain, named, words.scenario.names.domain[0]].find(id => words.scenario.names.domain.includes(id));
    this.showControls();
    const asked = this.asked = Symbol('asked');
    try {
      shapes ??= await get('/api/shapes');
      const base = await this.world('baseline');
      if (asked !== this.asked) return;
      const own = this.key === 'baseline' ? base : await this.world(this.key);
      if (asked !== this.asked) return;
      Object.assign(this, { base, own });
      this.time.max = own.dates.length - 1;
      this.draw();
    } catch (failure) {
      if (asked !== this.asked) return;
      // Ended for a request that is itself out of date by now: what is wanted is asked for anew.
      if (failure.name === 'AbortError') this.show();
      else fill(this.caption, el('span', { class: 'error' }, failure.message));
    }
  }

  /** Who leads where on a line, asked for once. */

  async world(key) {
    const { view } = this.desk;
    const body = view.asked({ arm: view.asArm(key), domain: this.domain });
    delete body.series;
    const name = JSON.stringify(key === 'baseline' ? [body.scenario, body.domain, body.seeds] : body);
    if (!this.worlds.has(name)) {
      fill(this.caption, 'Running …');
      if (this.worlds.size > 40) this.worlds.clear();
      const told = post('/api/world', key === 'baseline' ? { ...body, arms: [], parameters: {} } : body);
      this.worlds.set(name, told);
      told.catch(() => this.worlds.delete(name));
    }
    return this.worlds.get(name);
  }

  showControls() {
    const { view, words, lines } = this.desk;
    const focused = this.controls.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent : null;
    fill(this.controls,
      choice('What the map shows', [['leader', 'Leading stack'], ['depth', 'Lock-in depth']], view.shows, shows => view.change({ shows })),
      select('Domain', words.scenario.names.domain.map(id => [id, words.named('domain', id)]), this.domain, domain => view.change({ domain })),
      select('Line', lines.map(line => [String(line.key), this.desk.called(line)]), this.key, world => view.change({ world })),
      el('button', { type: 'button', 'aria-pressed': String(this.tabled), onclick: () => this.turn() }, 'Table'));
    if (focused) [...this.controls.querySelectorAll('button, select')].find(each => (each.getAttribute('aria-label') ?? each.textContent) === focused)?.focus();
  }

  get at() {
    const { view } = this.desk;
    const at = view.year === null ? -1 : this.own.dates.findIndex(date => yearOf(date) === String(view.year));
    return at < 0 ? this.own.dates.length - 1 : at;
  }

  move(at) {
    this.desk.view.change({ year: Number(yearOf(this.own.dates[at])) });
  }

  run() {
    if (this.playing) {
      clearInterval(this.playing);
      this.playing = null;
    } else if (this.own) {
      if (this.at === this.own.dates.length - 1) this.move(0);
      this.playing = setInterval(() => this.at < this.own.dates.length - 1 ? this.move(this.at + 1) : this.run(), 500);
    }
    fill(this.play, this.playing ? '❚❚ Pause' : '▶ Play');
  }

  turn() {
    this.tabled = !this.tabled;
    this.map.hidden = this.tabled;
    this.table.hidden = !this.tabled;
    this.showControls();
    this.draw();
  }

  /** What is known of a nation at a place of the list. */
  fact(world, n) {
    const d = world.domains.indexOf(this.domain);
    const of = table => table[this.at][d][n];
    return { leader: of(world.leader), agreement: of(world.agreement), depth: of(world.depth) };
  }

  draw() {
    const { own, at } = this;
    const { words, view } = this.desk;
    this.time.value = at;
    fill(this.year, yearOf(own.dates[at]));
    this.time.setAttribute('aria-valuetext', yearOf(own.dates[at]));
    const other = own.nations.filter((_, n) => this.moved(n)).length;
    const title = `${view.shows === 'depth' ? 'Lock-in depth' : 'Leading stack'}, ${words.named('domain', this.domain)}, ${yearOf(own.dates[at])}`;
    this.map.setAttribute('aria-label', `Map: ${title}. ${this.counts()}`);
    fill(this.caption, `${title}. ${this.counts()} ${this.key === 'baseline' ? '' : `Thick border: another leader than in the scenario (${other} nations). `}`
      + `${own.seeds} runs${view.shows === 'depth' ? ', mean over runs' : ', the most frequent leader'}; hatched where fewer than ${AGREED * 100} % of runs agree on who leads.`);
    this.caption.append(view.shows === 'depth' ? ' Depth is of the one home whose vendors have most installed; borders and hatching are about its sponsor, a group of homes.'
      : ' Colours: sponsor of the home whose vendors have most installed; vendors that are not named count as one home, of Other.');
    if (view.shows === 'depth') this.caption.append(caution(words, 'lock-in-depth', path => this.desk.sliders.open(path)) ?? '');
    this.showLegend();
    if (this.tabled) this.fillTable();
    else this.drawMap();
  }

  counts() {
    const { own } = this;
    const led = own.sponsors.map((id, s) => [id, own.nations.filter((_, n) => this.fact(own, n).leader === s).length]);
    return `Nations led: ${led.filter(([, count]) => count).map(([id, count]) => `${this.desk.words.named('sponsor', id)} ${count}`).join(', ')}.`;
  }

  /** Whether a nation has another leader than in the scenario. */
  moved(n) {
    return this.key !== 'baseline' && this.fact(this.own, n).leader !== this.fact(this.base, n).leader;
  }

  drawMap() {
    const { own } = this;
    const moved = own.nations.filter((_, n) => this.moved(n));
    if (this.last?.join() !== moved.join()) {
      // Who is drawn last has its whole border seen.
      this.last = moved;
      const late = feature => moved.includes(feature.id);
      const features = [...shapes.features.filter(feature => !late(feature)), ...shapes.features.filter(late)];
      echarts.registerMap('world', { ...shapes, features: features.map(drawn) });
    }
    if (!this.chart) {
      this.chart = echarts.init(this.map, null, { renderer: 'canvas' });
      this.chart.on('click', ({ name }) => this.ask(name));
      new ResizeObserver(() => this.chart.resize()).observe(this.map);
    }
    const look = looks();
    this.chart.setOption({ animation: false, tooltip: { confine: true, ...tip(look, ({ name }) => this.tip(name)) },
      series: [{ type: 'map', map: 'world', projection: { project, unproject }, roam: true, scaleLimit: { min: 1, max: 8 }, left: 4, right: 4, top: 4, bottom: 4,
        zoom: 1, label: { show: false }, selectedMode: false, itemStyle: { areaColor: look.empty, borderColor: look.panel, borderWidth: 0.5 },
        emphasis: { label: { show: false }, itemStyle: { areaColor: null, borderColor: look.text, borderWidth: 1.5 } },
        data: own.nations.map((id, n) => ({ name: id, value: n, itemStyle: this.style(n, look) })) }] }, { notMerge: !this.drawn });
    this.drawn = true;
  }

  style(n, look) {
    const { own } = this;
    const { leader, agreement, depth } = this.fact(own, n);
    const moved = this.moved(n);
    const colour = leader < 0 || depth === null && this.desk.view.shows === 'depth' ? look.empty
      : this.desk.view.shows === 'depth' ? look.depth[step(depth)] : look.sponsor(leader, own.sponsors.length);
    return { areaColor: colour, borderColor: moved ? look.text : look.panel, borderWidth: moved ? 1.8 : 0.5,
      decal: leader >= 0 && agreement < AGREED ? { ...DECALS[1], color: veiled(look.panel, 0.75) } : { symbol: 'none', color: 'transparent' } };
  }

  tip(id) {
    const n = this.own.nations.indexOf(id);
    const { words } = this.desk;
    if (n < 0) return el('div', {}, id, ': not in the scenario');
    const { leader, agreement, depth } = this.fact(this.own, n);
    return el('div', {}, el('b', {}, words.nation(id)),
      el('div', {}, leader < 0 ? 'nothing installed' : `${words.named('sponsor', this.own.sponsors[leader])} leads in ${plain(agreement * 100)} % of ${this.own.seeds} runs`),
      leader < 0 ? null : el('small', {}, words.sponsor(this.own.sponsors[leader])),
      depth === null ? null : el('div', {}, `lock-in depth ${plain(depth * 100)} % (mean of runs)`), el('div', {}, el('small', {}, 'Click: why?')));
  }

  ask(nation) {
    if (this.own?.nations.includes(nation)) this.desk.why({ nation, domain: this.domain, i: this.at, key: this.key });
  }

  showLegend() {
    const { words, view } = this.desk;
    const { sponsors } = this.own;
    const look = looks();
    const swatch = (colour, text, kind = '', title = null) => {
      const patch = el('i', { class: `swatch ${kind}`, 'aria-hidden': 'true' });
      patch.style.backgroundColor = colour;
      return el('li', { title }, patch, text);
    };
    const bounds = [0, ...DEPTHS, 1];
    fill(this.legend, view.shows === 'depth' ? look.depth.map((colour, i) => swatch(colour, `${bounds[i] * 100} to ${bounds[i + 1] * 100} %`))
      : sponsors.map((id, i) => swatch(look.sponsor(i, sponsors.length), `${words.named('sponsor', id)}${i === sponsors.length - 1 ? `: ${words.sponsor(id)}` : ''}`,
        '', words.sponsor(id))),
    swatch(look.empty, 'nothing installed'), swatch(look.faint, 'runs disagree who leads', 'hatched'),
    this.key === 'baseline' ? null : swatch('transparent', 'another leader than in the scenario', 'moved'));
  }

  fillTable() {
    const { words } = this.desk;
    const { own } = this;
    const body = own.nations.map((id, n) => [id, n]).sort(([a], [b]) => words.nation(a).localeCompare(words.nation(b))).map(([id, n]) => {
      const { leader, agreement, depth } = this.fact(own, n);
      return [words.nation(id), leader < 0 ? 'nothing installed' : words.named('sponsor', own.sponsors[leader]), { text: leader < 0 ? '–' : `${plain(agreement * 100)} %`, value: agreement },
        { text: depth === null ? '–' : `${plain(depth * 100)} %`, value: depth }];
    });
    fill(this.table, table(`${words.named('domain', this.domain)}, ${yearOf(own.dates[this.at])}, ${own.seeds} runs`, ['Nation', 'Leading stack', 'Runs that agree', 'Lock-in depth, mean of runs'], body));
  }
}

/** A nation as it is drawn: under its id, and as a dot if it is too small to be seen. */
function drawn(feature) {
  const { tiny, label } = feature.properties;
  const dot = ([x, y]) => Array.from({ length: 17 }, (_, i) => unproject([x + Math.cos(i * Math.PI / 8), y + Math.sin(i * Math.PI / 8)]));
  return { ...feature, properties: { ...feature.properties, name: feature.id ?? feature.properties.name },
    geometry: tiny && label ? { type: 'Polygon', coordinates: [dot(project(label))] } : feature.geometry };
}

const step = depth => DEPTHS.filter(bound => depth >= bound).length;
