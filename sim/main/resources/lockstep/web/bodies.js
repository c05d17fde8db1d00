import * as echarts from './echarts.js';
import { el, fill, select, table } from './dom.js';
import { DECALS, looks, tip, veiled } from './looks.js';
import { post } from './server.js';
import { plain, yearOf } from './words.js';

/** Standards bodies: what is submitted, how it is voted, who holds the posts, who is in which bloc. */
export class Bodies {
  constructor(desk) {
    Object.assign(this, { desk, charts: [], tabled: new Set(), told: new Map() });
    this.controls = el('div', { class: 'row' });
    this.cards = el('div', { class: 'cards' });
    this.caption = el('p', { class: 'caption' });
    this.node = el('section', { class: 'bodies', 'aria-label': 'Standards bodies' }, this.controls, this.cards, this.caption);
  }

  async show() {
    const { view, words, lines } = this.desk;
    this.key = view.world ?? view.foremost();
    if (this.key !== 'baseline' && this.key !== 'changed' && !view.live().includes(Number(this.key))) this.key = view.foremost();
    this.body = words.scenario.names.body.includes(view.body) ? view.body : words.scenario.names.body[0];
    fill(this.controls, select('Body', words.scenario.names.body.map(id => [id, words.named('body', id)]), this.body, body => view.change({ body })),
      select('Line', lines.map(line => [String(line.key), this.desk.called(line)]), this.key, world => view.change({ world })),
      el('button', { type: 'button', onclick: () => this.toCurves() }, 'Show with bands and differences'));
    const body = view.asked({ arm: view.asArm(this.key) });
    delete body.series;
    const asked = this.asked = JSON.stringify(body);
    try {
      if (!this.told.has(asked)) {
        fill(this.caption, 'Running …');
        if (this.told.size > 20) this.told.clear();
        this.told.set(asked, await post('/api/bodies', body));
      }
      if (asked === this.asked) this.draw(this.told.get(asked));
    } catch (failure) {
      if (failure.name !== 'AbortError' && asked === this.asked) fill(this.caption, el('span', { class: 'error' }, failure.message));
    }
  }

  /** The sponsors' approvals and posts in this body as curves, with their bands. */
  toCurves() {
    const sponsors = this.desk.words.scenario.names.sponsor.slice(0, -1);
    const series = ['approvals', 'posts-share'].flatMap(metric => sponsors.map(sponsor => `${metric}[sponsor=${sponsor},body=${this.body}]`));
    this.desk.view.change({ series: series.slice(0, 12), chosen: true, tab: 'curves' });
  }

  draw(told) {
    const { words } = this.desk;
    const body = told.bodies.find(each => each.id === this.body);
    this.charts.forEach(chart => chart.dispose());
    this.charts = [];
    fill(this.caption, `Means over ${told.seeds} runs, flows per year. A mean hides its spread: “Show with bands” opens the same figures as curves.`);
    if (!body) {
      fill(this.cards, el('p', {}, 'This body does not exist in this scenario.'));
      return;
    }
    const sponsors = told.sponsors.map((id, i) => ({ name: words.named('sponsor', id), of: table_ => table_.map(row => row[i]), place: i, count: told.sponsors.length }));
    const bars = (title, unit, table_) => this.card(told, title, unit, sponsors.map(each => ({ ...each, data: each.of(table_) })), 'bar');
    const alone = (name, data, place) => ({ name, data, place, count: 99 });
    fill(this.cards,
      bars('Docket: submitted', 'items a year', body.submitted), bars('Approved', 'items a year', body.approved), bars('Rejected', 'items a year', body.rejected),
      bars('Posts held', 'posts', body.posts),
      this.card(told, 'Votes under a whip', '%', [alone('votes cast on the whip', body.whipped.map(percent), 0), alone('items decided by it', body.decided.map(percent), 1)], 'line'),
      this.card(told, 'Members of blocs', 'nations', told.blocs.map((id, i) => alone(words.named('bloc', id), told.blocMembers.map(row => row[i]), i)), 'line'),
      this.card(told, 'Backlog', 'items', [alone('items that wait', body.backlog, 0)], 'line'));
    this.cards.querySelectorAll('.chart').forEach(node => node.dispatchEvent(new Event('placed')));
  }

  card(told, title, unit, lines, type) {
    const chart = el('div', { class: lines.length > 8 ? 'chart tall' : 'chart', role: 'img', 'aria-label': this.summary(told, title, unit, lines), onplaced: () => this.plot(chart, told, lines, type) });
    const rows = told.dates.map((date, i) => [yearOf(date), ...lines.map(line => ({ text: plain(line.data[i]), value: line.data[i] }))]);
    const numbers = el('div', {}, table(`${title}, ${unit}, means over ${told.seeds} runs`, ['Year', ...lines.map(line => line.name)], rows));
    const set = on => {
      this.tabled[on ? 'add' : 'delete'](title);
      chart.hidden = on;
      numbers.hidden = !on;
      toggle.setAttribute('aria-pressed', String(on));
    };
    const toggle = el('button', { type: 'button', 'aria-label': `Table: ${title}`, onclick: () => set(!this.tabled.has(title)) }, 'Table');
    set(this.tabled.has(title));
    return el('article', { class: 'card' }, el('div', { class: 'card-head' }, el('h3', {}, title, el('span', { class: 'count' }, ` ${unit}`)), el('div', { class: 'card-tools' }, toggle)), chart, numbers);
  }

  summary(told, title, unit, lines) {
    const last = told.dates.length - 1;
    return `${title}, ${unit}, ${yearOf(told.dates[last])}, means over ${told.seeds} runs: ${lines.map(line => `${line.name} ${plain(line.data[last])}`).join(', ')}`;
  }

  plot(node, told, lines, type) {
    const look = looks();
    const chart = echarts.init(node, null, { renderer: 'canvas' });
    const colour = line => look.sponsor(line.place, line.count);
    this.charts.push(chart);
    chart.setOption({ animation: false, textStyle: { fontFamily: look.font }, tooltip: { trigger: 'axis', confine: true, ...tip(look, points => el('div', {}, el('b', {}, points[0].axisValue),
      points.filter(point => point.value).map(point => el('div', {}, `${point.seriesName} ${plain(point.value)}`)))) },
    legend: { bottom: 0, left: 0, itemWidth: type === 'bar' ? 14 : 24, itemHeight: 9, itemGap: 8, textStyle: { color: look.text, fontSize: 11 },
      ...(type === 'bar' ? {} : { itemStyle: { opacity: 0 } }) },
    grid: { left: 4, right: 12, top: 10, bottom: lines.length > 8 ? 82 : lines.length > 5 ? 62 : lines.length > 2 ? 44 : 26, containLabel: true },
    xAxis: { type: 'category', data: told.dates.map(yearOf), axisTick: { show: false }, axisLine: { lineStyle: { color: look.faint } }, axisLabel: { color: look.faint, fontSize: 11 } },
    yAxis: { type: 'value', splitNumber: 4, splitLine: { lineStyle: { color: look.rule } }, axisLabel: { color: look.faint, fontSize: 11 } },
    series: lines.map(line => ({ name: line.name, type, data: line.data, symbol: 'none', ...(type === 'bar' ? { stack: 'all', barCategoryGap: '20%' } : {}),
      lineStyle: { color: colour(line), width: 2.2, type: ['solid', [9, 4], [2, 3], [11, 3, 2, 3]][line.place % 4] },
      itemStyle: { color: colour(line), ...(type === 'bar' && DECALS[line.place] && line.place < line.count - 1 ? { decal: { ...DECALS[line.place], color: veiled(look.panel, 0.45) } } : {}) } })) });
  }

  resize() {
    this.charts.forEach(chart => chart.resize());
  }
}

const percent = share => share === null ? null : share * 100;
