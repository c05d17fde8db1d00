import * as echarts from './echarts.js';
import { byId, download, el, fill } from './dom.js';
import * as drawer from './drawer.js';
import { looks } from './looks.js';
import { postForText } from './server.js';
import { runs } from './words.js';

const SIZE = { width: 900, height: 520 };

/** A chart as it stands alone: with title, who is who, and where the numbers are from. */
function alone({ shown, desk, series, zero, option }, drawn) {
  const look = looks();
  const { words, lines, result } = shown;
  const who = lines.filter(line => !zero || line.differences).map(line => line.label).join('  ·  ');
  const told = { ...drawn, backgroundColor: look.panel,
    title: { text: `${words.title(series)}${zero ? ': paired differences' : ''} (${zero && words.isShare(series) ? 'percentage points' : words.unit(series)})`, subtext: who, left: 8, top: 6,
      textStyle: { color: look.text, fontSize: 17 }, subtextStyle: { color: look.faint, fontSize: 12 } },
    graphic: [{ type: 'text', left: 10, bottom: 8, style: { text: `${words.scenario.title}. Median, 25 to 75 %, 5 to 95 % of runs; ${runs(result)}. Bands show chance alone.`,
      fill: look.faint, font: `11px ${look.font}` } }] };
  told.grid = drawn.grid.map(grid => ({ ...grid, ...(grid.containLabel ? { left: 16 } : {}), top: 76, bottom: grid.containLabel ? 34 : 54 }));
  return told;
}

const named = card => `lockstep-${card.series.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}${card.zero ? '-differences' : ''}`;

export function saveSvg(card) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...SIZE });
  chart.setOption(alone(card, card.option(chart)));
  download(`${named(card)}.svg`, chart.renderToSVGString(), 'image/svg+xml');
  chart.dispose();
}

export function savePng(card) {
  const room = el('div', { class: 'unseen' });
  document.body.append(room);
  const chart = echarts.init(room, null, { renderer: 'canvas', devicePixelRatio: 2, ...SIZE });
  chart.setOption(alone(card, card.option(chart)));
  chart.renderToCanvas({ pixelRatio: 2 }).toBlob(blob => {
    download(`${named(card)}.png`, blob, 'image/png');
    chart.dispose();
    room.remove();
  });
}

/** What can be taken away: numbers, and the change as a scenario file. */
export function show(view, lines, failed) {
  const save = async (path, body, name, type) => {
    try {
      download(name, await postForText(path, body), type);
    } catch (failure) {
      failed(failure);
    }
  };
  drawer.open('Export', [
    el('h3', {}, 'Numbers'),
    el('p', {}, 'All quantiles of all curves on the page and of their paired differences, tidy, one row a year.'),
    el('button', { type: 'button', id: 'save-csv', onclick: () => save('/api/export/csv', view.asked(), 'lockstep.csv', 'text/csv') }, 'Save CSV'),
    el('h3', {}, 'Scenario file'),
    el('p', {}, 'A child scenario: save it beside the one it extends. ', el('code', {}, 'lockstep run'), ' gives identical results with it.'),
    lines.map(line => el('button', { type: 'button', class: 'save-scenario',
      onclick: () => save('/api/export/scenario', view.asked({ arm: view.asArm(line.key) }), `lockstep-${line.letter || 'scenario'}.yaml`.toLowerCase(), 'text/yaml') },
    `Save ${line.letter ? line.label : 'the scenario as it is'}`)),
    el('h3', {}, 'Pictures'),
    el('p', {}, 'PNG and SVG are above each chart. Printing the page gives all charts with their captions.'),
    el('button', { type: 'button', onclick: () => print() }, 'Print'),
    el('h3', {}, 'Link'),
    el('p', {}, 'The address of this page holds what differs from the scenario. Whoever opens it with the same version sees the same numbers.'),
    el('input', { type: 'text', readonly: true, value: location.href, 'aria-label': 'Link', onfocus: event => event.target.select() }),
  ]);
}

/** Copies the link of the view; where the browser refuses, shows it to copy by hand. */
export async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    fill(byId('link'), 'Copied');
    setTimeout(() => fill(byId('link'), 'Copy link'), 1500);
  } catch {
    drawer.open('Link', el('input', { type: 'text', readonly: true, value: location.href, 'aria-label': 'Link', onfocus: event => event.target.select() }));
  }
}
