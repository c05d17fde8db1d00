import * as echarts from './echarts.js';
import { differences, levels, rows } from './curves.js';
import { caution } from './definitions.js';
import { el, fill, table } from './dom.js';
import { sample, tip } from './looks.js';
import { savePng, saveSvg } from './exports.js';
import { runs, yearOf } from './words.js';

/** Where the box goes so that it hides nothing of the chart. */
const below = ([x], told, box, rect, { contentSize, viewSize }) => [Math.max(0, Math.min(x - contentSize[0] / 2, viewSize[0] - contentSize[0])), viewSize[1] + 2];

/** One series: chart or table, what it says in words, and where the numbers are from. */
export class Card {
  /** `desk` answers what cards ask of the page: words, why(series, i), define(series), remove(series), openSlider(path). */
  constructor(series, zero, desk) {
    Object.assign(this, { series, zero, desk, at: null, tabled: false });
    this.canvas = el('div', { class: 'chart', tabindex: '0', role: 'img', onkeydown: event => this.key(event), onblur: () => this.chart?.dispatchAction({ type: 'hideTip' }) });
    this.table = el('div', { hidden: true });
    this.findings = el('ul', { class: 'findings' });
    this.caption = el('p', { class: 'caption' });
    const { words } = desk;
    const tool = (text, name, call) => el('button', { type: 'button', 'aria-label': `${name}: ${words.title(series)}`, title: name, onclick: call }, text);
    this.toggle = tool('Table', 'Table', () => this.turn());
    this.toggle.setAttribute('aria-pressed', 'false');
    this.node = el('article', { class: 'card', 'data-series': series },
      el('div', { class: 'card-head' },
        el('h3', {}, el('button', { type: 'button', class: 'title', title: words.metric(series)?.meaning, onclick: () => desk.define(series) }, words.title(series))),
        el('span', { class: 'unit' }, words.unit(series)), el('div', { class: 'card-tools' }, this.toggle, tool('PNG', 'Save as PNG', () => savePng(this)), tool('SVG', 'Save as SVG', () => saveSvg(this)),
          tool('✕', 'Take off the page', () => desk.remove(series)))),
      this.canvas, this.table, this.findings, this.caption, caution(words, series, desk.openSlider));
  }

  /** Draws what has come so far. */
  update(shown) {
    this.shown = { ...shown, series: this.series };
    if (!this.shown.lines[0].series[this.series]) return;
    if (!this.chart) {
      this.chart = echarts.init(this.canvas, null, { renderer: 'canvas' });
      this.chart.getZr().on('click', event => this.ask(this.index(event)));
      this.watch = new ResizeObserver(() => this.chart.resize());
      this.watch.observe(this.canvas);
    }
    this.chart.setOption({ ...this.option(), tooltip: this.tooltip() }, { notMerge: true });
    this.tell();
    if (this.tabled) this.fillTable();
  }

  option(chart = this.chart) {
    return this.zero ? differences(this.shown, chart) : levels(this.shown, chart);
  }

  tell() {
    const { words, dates, lines, result } = this.shown;
    const last = dates.length - 1;
    const told = lines.filter(line => line.differences)
      .map(line => ({ line, ...words.finding(this.series, line.differences[this.series], last) }));
    fill(this.findings, told.map(({ line, text, verdict, more }) => el('li', { class: `line-${line.key}` }, sample(line.key), el('b', {}, line.letter), ' ',
      text, verdict ? el('em', {}, ` ${verdict}`) : null, more ? `, ${more}` : null)));
    const q = lines[0].series[this.series];
    const base = `scenario ${words.value(this.series, q.q50[last])} (${words.value(this.series, q.q05[last])} to ${words.value(this.series, q.q95[last])})`;
    fill(this.caption, `${yearOf(dates[last])}: ${told.length ? 'median difference (5 to 95 % of runs); ' : ''}${base}. ${runs(result)}.`);
    this.canvas.setAttribute('aria-label', `${words.title(this.series)}, ${words.metric(this.series)?.unit}. In ${yearOf(dates[last])}: ${base}. `
      + told.map(({ line, text, verdict }) => `${line.label}: difference ${text}${verdict ? `, ${verdict}` : ''}.`).join(' ')
      + ' Arrow keys move through the years, Enter asks why.');
  }

  tooltip() {
    const { words, dates, lines } = this.shown;
    return { trigger: 'axis', position: below, ...tip(this.shown.look, ([{ dataIndex: i }]) => {
      this.at = i;
      const said = lines.filter(line => !this.zero || line.differences).map(line => {
        const band = (this.zero ? line.differences : line.series)[this.series];
        const say = value => this.zero ? words.difference(this.series, value) : words.value(this.series, value);
        return el('div', {}, sample(line.key), el('b', {}, `${line.letter || 'Scenario'} ${say(band.q50[i])}`), ` ${say(band.q05[i])} to ${say(band.q95[i])}`);
      });
      return el('div', {}, el('div', {}, yearOf(dates[i]), ': median, 5 to 95 % of runs'), said, el('small', {}, 'Click: why?'));
    }) };
  }

  index(event) {
    const point = [event.offsetX, event.offsetY];
    for (let at = 0; at < this.chart.getOption().grid.length; at++) {
      if (this.chart.containPixel({ gridIndex: at }, point)) return this.chart.convertFromPixel({ xAxisIndex: at, yAxisIndex: at }, point)[0];
    }
    return null;
  }

  ask(i) {
    if (i !== null && this.shown) this.desk.why(this.series, i);
  }

  key(event) {
    if (!this.shown) return;
    const last = this.shown.dates.length - 1;
    const now = this.at ?? last;
    const next = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[event.key];
    if (event.key === 'Enter') this.ask(now);
    else if (next === undefined) return;
    else this.point(Math.max(0, Math.min(last, next)));
    event.preventDefault();
  }

  point(i) {
    this.at = i;
    const median = this.option().series.findIndex(each => each.name);
    this.chart.dispatchAction({ type: 'showTip', seriesIndex: median, dataIndex: i });
    const { words, dates, lines } = this.shown;
    this.desk.say(`${yearOf(dates[i])}. ${lines.filter(line => !this.zero || line.differences).map(line => {
      const band = (this.zero ? line.differences : line.series)[this.series];
      return `${line.label}: ${this.zero ? words.difference(this.series, band.q50[i]) : words.value(this.series, band.q50[i])}`;
    }).join('. ')}`);
  }

  turn() {
    this.tabled = !this.tabled;
    this.toggle.setAttribute('aria-pressed', String(this.tabled));
    this.canvas.hidden = this.tabled;
    this.table.hidden = !this.tabled;
    if (this.tabled && this.shown) this.fillTable();
  }

  fillTable() {
    const { head, body } = rows(this.shown, this.zero);
    const { words, result } = this.shown;
    const { scrollTop, scrollLeft } = this.table.firstElementChild ?? {};
    fill(this.table, table(`${words.title(this.series)}${this.zero ? ', paired differences' : ''}, quantiles over ${runs(result)}`, head, body));
    Object.assign(this.table.firstElementChild, { scrollTop, scrollLeft });
  }

  close() {
    this.watch?.disconnect();
    this.chart?.dispose();
    this.node.remove();
  }
}
