import { ARMS } from './view.js';
import { veiled } from './looks.js';
import { yearOf } from './words.js';

/** Pixels from one letter at the end of a line to the next below it. */
const LETTER = 13;

/** What the charts draw: one entry a line, {key, letter, label, series, differences}. The scenario as it is comes first. */
export function linesOf(result, live) {
  const lines = [{ key: 'baseline', letter: '', label: 'Scenario as it is', ...result.baseline }];
  if (result.changed) lines.push({ ...result.changed, key: 'changed', letter: 'P', label: 'Parameters changed, no policy' });
  result.arms.forEach((arm, i) => lines.push({ ...arm, key: live[i], letter: ARMS[live[i]] }));
  return lines;
}

/** Levels of a series: fans of all lines, the scenario as a ghost behind. `canvas` is the chart that is to show them. */
export function levels(shown, canvas) {
  return chart(shown, canvas, shown.lines, line => line.series[shown.series]);
}

/** Paired differences of a series, with the line that means nothing has changed. */
export function differences(shown, canvas) {
  return chart(shown, canvas, shown.lines.filter(line => line.differences), line => line.differences[shown.series], true);
}

/** Whether bands of lines but the foremost and the scenario would lie on one another; of differences, two can be told apart. */
export function crowded(shown, zero) {
  return shown.layout !== 'side' && shown.lines.filter(line => line.key !== 'baseline').length > (zero ? 2 : 1);
}

/**
 * `shown` is {series, dates, fork, lines, layout, foremost, look, words}. Side by side, every line has a panel of its own with the ghost in it.
 * Overlaid, several lines have medians only, but for the foremost: bands of lines that differ little would mix to a grey that is nobody's.
 */
function chart(shown, canvas, lines, of, zero = false) {
  const own = lines.filter(line => line.key !== 'baseline');
  const panels = shown.layout === 'side' && own.length > 1 ? own.map(line => [...lines.filter(l => l.key === 'baseline'), line]) : [lines];
  const { look } = shown;
  const range = panels.length > 1 ? span(lines.map(of), zero) : {};
  const lettered = panel => panel.filter(line => line.letter);
  const places = (i, panel) => apart(canvas, i, lettered(panel).map(line => of(line).q50.at(-1)));
  const bare = line => crowded(shown, zero) && line.key !== 'baseline' && String(line.key) !== shown.foremost;
  return {
    animation: false, textStyle: { fontFamily: look.font, color: look.text }, aria: { enabled: false },
    grid: panels.map((_, i) => panels.length === 1 ? { left: 8, right: 20, top: 14, bottom: 4, containLabel: true }
      : { left: `${10 + i * 90 / panels.length}%`, width: `${90 / panels.length - 5}%`, top: 14, bottom: 20 }),
    xAxis: panels.map((_, i) => years(shown, i, panels.length)),
    yAxis: panels.map((_, i) => values(shown, i, range, zero)),
    series: panels.flatMap((panel, i) => panel.flatMap((line, k) => [
      ...(bare(line) ? [] : fan(line, of(line), { look, at: i, alone: !own.length })),
      { ...median(line, of(line), { look, at: i, marks: k ? null : marks(shown, zero, panel === panels[0]) }),
        labelLayout: line.letter ? () => ({ y: places(i, panel)[lettered(panel).indexOf(line)] }) : null }])),
  };
}

/** Where letters at the ends of lines stand so that none lies on another, in pixels from the top; they keep the order of the ends. */
function apart(canvas, at, ends) {
  const y = ends.map(end => canvas.convertToPixel({ yAxisIndex: at }, end ?? 0));
  const heaps = [];
  for (const end of [...y.keys()].sort((a, b) => y[a] - y[b])) {
    let heap = { all: [end], middle: y[end] };
    while (heaps.length && heap.middle - heaps.at(-1).middle < LETTER * (heap.all.length + heaps.at(-1).all.length) / 2) {
      const all = [...heaps.pop().all, ...heap.all];
      heap = { all, middle: all.reduce((sum, each) => sum + y[each], 0) / all.length };
    }
    heaps.push(heap);
  }
  const places = [];
  heaps.forEach(({ all, middle }) => all.forEach((end, k) => {
    places[end] = middle + LETTER * (k - (all.length - 1) / 2);
  }));
  return places;
}

function years(shown, i, count) {
  const { look } = shown;
  return { type: 'category', gridIndex: i, data: shown.dates.map(yearOf), boundaryGap: false, axisLine: { lineStyle: { color: look.faint }, onZero: false },
    axisTick: { show: false }, axisLabel: { color: look.faint, fontSize: 11, ...(count > 2 ? { alignMinLabel: 'left', alignMaxLabel: 'right' } : {}), interval: index => count > 2 ? index === (count > 4 ? -1 : 0) || index === shown.dates.length - 1 : (index + 2) % (4 * count) === 0 },
    axisPointer: { show: true, triggerTooltip: false, label: { show: false }, lineStyle: { color: look.faint } } };
}

function values(shown, i, range, zero) {
  const { look, words, series } = shown;
  const share = words.isShare(series);
  // A share may be rounded up to one, not beyond.
  const whole = share && !zero && i === 0 ? ({ max }) => max > 0.9 && max < 1.0001 ? 1 : null : null;
  return { type: 'value', gridIndex: i, scale: true, splitNumber: 4, max: whole, ...range, splitLine: { lineStyle: { color: look.rule } },
    axisLabel: { show: i === 0, color: look.faint, fontSize: 11, showMinLabel: true,
      formatter: value => (share ? `${Number((value * 100).toFixed(4))} ${zero ? 'pts' : '%'}` : value.toLocaleString('en-GB')).replace('-', '−') } };
}

function span(bands, zero) {
  const all = bands.flatMap(band => [...band.q05, ...band.q95]).filter(value => value !== null).concat(zero ? [0] : []);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const raw = (high - low) / 4 || Math.abs(high) / 4 || 0.25;
  const size = 10 ** Math.floor(Math.log10(raw));
  const interval = size * [1, 2, 2.5, 5, 10].find(each => each * size >= raw * 0.999);
  return { min: Math.floor(low / interval) * interval, max: Math.ceil(high / interval) * interval, interval };
}

/** 5 to 95 % and 25 to 75 % of runs, as areas stacked on an invisible lowest one. */
function fan(line, band, { look, at, alone }) {
  const { colour } = look.line(line.key);
  const ghost = line.key !== 'baseline' ? 1 : alone ? 1.2 : 0.5;
  const between = (low, high) => band[high].map((value, i) => value === null ? null : value - band[low][i]);
  const layers = [[band.q05, 0], [between('q05', 'q25'), 0.14], [between('q25', 'q75'), 0.28], [between('q75', 'q95'), 0.14]];
  return layers.map(([data, opacity]) => ({ type: 'line', xAxisIndex: at, yAxisIndex: at, stack: `${line.key}-${at}`, stackStrategy: 'all', data,
    symbol: 'none', silent: true, z: 1, lineStyle: { opacity: 0 }, areaStyle: { color: veiled(colour, opacity * ghost) }, tooltip: { show: false } }));
}

function median(line, band, { look, at, marks }) {
  const { colour, dash, width } = look.line(line.key);
  return { type: 'line', name: line.label, xAxisIndex: at, yAxisIndex: at, data: band.q50, symbol: 'none', silent: true, z: line.key === 'baseline' ? 2 : 3,
    lineStyle: { color: colour, width, type: dash }, itemStyle: { color: colour },
    endLabel: { show: Boolean(line.letter), formatter: line.letter, color: colour, fontWeight: 'bold', distance: 4 }, ...(marks ? { markLine: marks } : {}) };
}

function marks({ dates, fork, look }, zero, named) {
  const at = dates.findIndex(date => date >= fork) - 1;
  return { symbol: 'none', silent: true, animation: false, data: [
    ...(at > 0 ? [{ xAxis: at, lineStyle: { color: look.faint, type: [2, 3], width: 1 },
      label: { show: named, formatter: 'fork', color: look.faint, fontSize: 10, distance: 2 } }] : []),
    ...(zero ? [{ yAxis: 0, lineStyle: { color: look.text, type: 'solid', width: 1.4 }, label: { show: false } }] : [])] };
}

/** Head and rows of the table behind a chart: a year a row, median and both bands a line. */
export function rows(shown, zero = false) {
  const lines = zero ? shown.lines.filter(line => line.differences) : shown.lines;
  const say = value => zero ? shown.words.difference(shown.series, value) : shown.words.value(shown.series, value);
  const columns = [['q50', 'median'], ['q05', '5 %'], ['q25', '25 %'], ['q75', '75 %'], ['q95', '95 %'], ...(zero ? [['low', 'mean from'], ['high', 'mean to']] : [])];
  const head = ['Year', ...lines.flatMap(line => columns.map(([, name]) => `${line.letter || (line.key === 'baseline' ? 'Scenario' : '')} ${name}`))];
  const body = shown.dates.map((date, i) => [yearOf(date), ...lines.flatMap(line => columns.map(([column]) => {
    const value = (zero ? line.differences : line.series)[shown.series][column][i];
    return { text: say(value), value };
  }))]);
  return { head, body };
}
