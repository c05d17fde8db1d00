import { el, fill, select } from './dom.js';
import * as drawer from './drawer.js';

/** Chooses a metric and where it is read, and adds the series to the curves. */
export function picker(words, view, failed, metric = null) {
  const { scenario } = words;
  const metrics = [...words.metrics.values()];
  const names = scenario.names;
  const where = el('div', { class: 'where' });
  const about = el('p', {});
  let chosen = metric ?? metrics[0];
  let cut = [];
  let ids = {};
  const list = select('Metric', metrics.map(each => [each.name, words.title(each.name)]), chosen.name, name => {
    chosen = words.metrics.get(name);
    start();
  });
  function start() {
    fill(about, chosen.meaning);
    cut = (chosen.by ?? [[]])[0];
    showCut();
  }
  function showCut() {
    ids = Object.fromEntries(cut.map(by => [by, ids[by] ?? names[by]?.[0]]));
    fill(where, (chosen.by ?? []).length > 1 ? select('Broken down by', chosen.by.map((each, i) => [i, each.length ? each.join(' × ') : 'the world']), chosen.by.indexOf(cut), i => {
      cut = chosen.by[i];
      showCut();
    }) : null, cut.map(by => select(by, (names[by] ?? []).map(id => [id, words.named(by, id)]), ids[by], id => {
      ids[by] = id;
    })));
  }
  start();
  drawer.open('Add a curve', [list, about, where, el('button', { type: 'button', class: 'primary', id: 'add-curve', onclick: () => {
    const series = chosen.name + (cut.length ? `[${cut.map(by => `${by}=${ids[by]}`).join(',')}]` : '');
    const limit = scenario.limits?.series ?? 12;
    if (view.series.includes(series)) failed(new Error(`${words.title(series)} is on the page.`));
    else if (view.series.length >= limit) failed(new Error(`At most ${limit} curves fit on the page: take one off first.`));
    else view.change({ series: [...view.series, series], chosen: true, tab: view.tab === 'differences' ? 'differences' : 'curves' });
  } }, 'Add to the page')]);
}
