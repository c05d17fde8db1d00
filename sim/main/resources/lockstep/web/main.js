import { Arms } from './arms.js';
import { Atlas } from './atlas.js';
import { Bodies } from './bodies.js';
import { Card } from './cards.js';
import { crowded, linesOf } from './curves.js';
import * as definitions from './definitions.js';
import { byId, choice, el, fill, select, settled } from './dom.js';
import * as drawer from './drawer.js';
import * as exports from './exports.js';
import { looks, onlook, sample } from './looks.js';
import * as missions from './missions.js';
import { picker } from './picker.js';
import { get, stream } from './server.js';
import { Sliders } from './sliders.js';
import { View } from './view.js';
import * as why from './why.js';
import { runs, Words } from './words.js';

const TABS = [['curves', 'Curves'], ['differences', 'Differences'], ['map', 'World map'], ['bodies', 'Standards bodies']];
const REQUEST = ['scenario', 'arms', 'parameters', 'since', 'seeds', 'series'];
const SHOWN_FIRST = 6;

/** The page: one view, its runs, and the panels that show them. */
class Page {
  constructor() {
    this.view = new View();
    this.cards = new Map();
    this.ask = settled(60, () => this.request());
    this.say = settled(300, text => fill(byId('spoken'), text));
    this.redraw = () => {
      this.cards.forEach(card => card.update(this.shown()));
      this.atlas?.own && this.view.tab === 'map' && this.atlas.draw();
      this.view.tab === 'bodies' && this.bodies.show();
    };
  }

  async open() {
    const { view } = this;
    const scenarios = await get('/api/scenarios');
    view.first = scenarios[0].id;
    if (view.scenario && !scenarios.some(each => each.id === view.scenario)) throw new Error(`The link asks for a scenario ${view.scenario}, which is not here.`);
    view.scenario ||= view.first;
    fill(byId('scenario'), scenarios.map(each => el('option', { value: each.id, title: each.description }, each.title)));
    byId('scenario').addEventListener('change', event => view.reset({ scenario: event.target.value }));
    byId('unfold').addEventListener('click', event => event.target.setAttribute('aria-expanded', String(event.target.getAttribute('aria-expanded') !== 'true')));
    byId('missions').addEventListener('click', () => missions.show(view, failure => this.failed(failure)));
    byId('definitions').addEventListener('click', () => this.define());
    byId('exports').addEventListener('click', () => this.result && exports.show(view, this.lines, failure => this.failed(failure)));
    byId('link').addEventListener('click', exports.copyLink);
    byId('reset').addEventListener('click', () => view.reset());
    view.onchange(changed => this.changed(changed));
    window.addEventListener('hashchange', () => view.reread());
    onlook(() => this.redraw());
    await this.load();
  }

  /** Takes up the scenario of the view. */
  async load() {
    const { view } = this;
    this.result = null;
    this.words = new Words(await get(`/api/scenarios/${encodeURIComponent(view.scenario)}`));
    byId('scenario').value = view.scenario;
    byId('scenario').title = this.words.scenario.description;
    if (!view.chosen) view.series = first(this.words);
    this.arms = new Arms(view, this.words);
    view.named = arm => this.arms.named(arm);
    this.sliders = new Sliders(view, this.words);
    this.atlas = new Atlas(this);
    this.bodies = new Bodies(this);
    this.cards.forEach(card => card.close());
    this.cards.clear();
    fill(byId('caveat'), 'Compares, does not forecast. Bands are over seeds only: chance, not doubt about parameters.');
    this.showTab();
    this.request();
  }

  changed(names) {
    const { view } = this;
    if (names.includes('scenario') && view.scenario !== this.words.scenario.id) {
      this.load().catch(failure => this.fell(failure));
      return;
    }
    if (!view.chosen) view.series = first(this.words);
    if (names.includes('arms') || names.includes('arm')) this.arms.quiet ? null : this.arms.show();
    if (names.includes('parameters') || names.includes('since')) this.sliders.show();
    if (names.some(name => ['tab', 'layout', 'series', 'seeds', 'scenario'].includes(name))) this.showTab();
    else if (names.some(name => ['shows', 'domain', 'world', 'body', 'year', 'arm'].includes(name))) this.showView(names);
    if (names.some(name => REQUEST.includes(name))) {
      document.body.dataset.state = 'running';
      this.ask();
    } else if (names.includes('arm')) this.draw();
  }

  /** Asks for runs of the view, drawing each refinement; what was asked before is ended. */
  async request() {
    this.running?.abort();
    const running = this.running = new AbortController();
    const live = this.view.live();
    let frame = 0;
    this.failed(null);
    document.body.dataset.state = 'running';
    try {
      await stream('/api/runs', this.view.asked(), running.signal, result => {
        if (running.signal.aborted) return;
        Object.assign(this, { result, live, lines: linesOf(result, live) });
        frame ||= requestAnimationFrame(() => {
          frame = 0;
          if (!running.signal.aborted) this.draw();
        });
      });
      if (running.signal.aborted) return;
      cancelAnimationFrame(frame);
      this.draw();
      document.body.dataset.state = 'done';
      this.say(`Done: ${runs({ ...this.result, done: true })}.`);
      this.showView();
    } catch (failure) {
      if (failure.name === 'AbortError' || running.signal.aborted) return;
      this.fell(failure);
    }
  }

  /** Nothing more comes of what was asked. */
  fell(failure) {
    document.body.dataset.state = 'failed';
    this.failed(failure);
  }

  shown() {
    const { scenario } = this.words;
    return { result: this.result, lines: this.lines, dates: this.result.dates, fork: scenario.clock.fork, layout: this.view.layout, foremost: this.view.foremost(),
      look: looks(), words: this.words };
  }

  draw() {
    if (!this.result) return;
    const { result } = this;
    byId('progress').value = result.seeds / (result.of || result.seeds || 1);
    fill(byId('status'), runs(result));
    const shown = this.shown();
    const banded = this.lines.find(line => String(line.key) === shown.foremost);
    fill(byId('legend'), this.lines.map(line => el('li', { class: `line-${line.key}` }, sample(line.key), this.called(line))));
    fill(byId('banded'), crowded(shown, this.view.tab === 'differences') ? `Bands of ${banded.letter} only: choose another arm, or side by side, for others.` : null);
    this.cards.forEach(card => card.update(shown));
    byId('panel').classList.toggle('waiting', this.view.tab === 'differences' && this.lines.length < 2);
  }

  called(line) {
    const arm = this.view.arms[line.key];
    return arm ? `${line.letter} ${arm.label || this.arms.named(arm)}` : line.label;
  }

  showTab() {
    const { view } = this;
    const cards = view.tab === 'curves' || view.tab === 'differences';
    const focused = document.activeElement?.id;
    fill(byId('tabs'), TABS.map(([id, text]) => el('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-selected': String(view.tab === id), 'aria-controls': 'panel',
      tabindex: view.tab === id ? '0' : '-1', onclick: () => view.change({ tab: id }), onkeydown: event => this.turnTab(event) }, text)));
    if (focused?.startsWith('tab-')) byId(`tab-${view.tab}`).focus();
    fill(byId('tools'), cards ? [choice('Layout', [['overlaid', 'Overlaid'], ['side', 'Side by side']], view.layout, layout => view.change({ layout })),
      el('button', { type: 'button', id: 'add-series', onclick: () => picker(this.words, view, failure => this.failed(failure)) }, '+ Add a curve')] : null,
    el('label', {}, 'Runs ', select('Runs', [8, 16, 32, 64].map(n => [n, n]), view.seeds, seeds => view.change({ seeds: Number(seeds) }))));
    byId('panel').setAttribute('aria-labelledby', `tab-${view.tab}`);
    Object.assign(document.body.dataset, { tab: view.tab, layout: view.layout });
    if (cards) this.showCards(view.tab === 'differences');
    else fill(byId('panel'), view.tab === 'map' ? this.atlas.node : this.bodies.node);
    this.showView();
  }

  turnTab(event) {
    const at = TABS.findIndex(([id]) => id === this.view.tab) + ({ ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0);
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') this.view.change({ tab: TABS.at(at % TABS.length)[0] });
  }

  showCards(zero) {
    this.cards.forEach(card => card.close());
    this.cards = new Map(this.view.series.map(series => [series, new Card(series, zero, { words: this.words, say: this.say, why: (name, i) => this.why({ series: name, i }),
      define: name => this.define(name), openSlider: path => this.sliders.open(path),
      remove: name => this.view.change({ series: this.view.series.filter(each => each !== name), chosen: true }) })]));
    fill(byId('panel'), el('p', { class: 'empty' }, 'Nothing is changed yet. Switch on a policy or move a slider: differences are taken run by run, under the same luck.'),
      el('div', { class: 'cards' }, [...this.cards.values()].map(card => card.node)));
    this.draw();
  }

  /** The panels that ask for more than curves, once the curves are there. */
  showView(names = null) {
    if (!this.result || !this.lines) return;
    if (this.view.tab === 'map') names?.length === 1 && names[0] === 'year' && this.atlas.own ? this.atlas.draw() : this.atlas.show();
    if (this.view.tab === 'bodies' && !(names?.length === 1 && names[0] === 'year')) this.bodies.show();
  }

  why(about) {
    if (this.result) why.ask({ view: this.view, words: this.words, lines: this.lines.map(line => ({ ...line, label: this.called(line) })), dates: this.result.dates }, about);
  }

  define(series = null) {
    definitions.show(this.words, series, metric => picker(this.words, this.view, failure => this.failed(failure), metric));
  }

  failed(failure) {
    fill(byId('alert'), failure ? [el('p', {}, failure.message), el('button', { type: 'button', 'aria-label': 'Close the message', onclick: () => this.failed(null) }, '✕')] : null);
  }
}

/** What to show at first: the sponsors in the domain named first, then what is said of the world. */
function first(words) {
  const { series } = words.scenario;
  const narrow = series.filter(name => words.cut(name).length > 1);
  const domain = words.cut(narrow[0] ?? '')[0]?.[1];
  const sponsors = narrow.filter(name => words.cut(name)[0][1] === domain).slice(0, SHOWN_FIRST - 2);
  const world = series.filter(name => !words.cut(name).length);
  return [...new Set([...sponsors, ...world, ...series])].slice(0, SHOWN_FIRST);
}

const page = new Page();
page.open().catch(failure => page.fell(failure));
