import { el, fill } from './dom.js';
import * as drawer from './drawer.js';
import { plain } from './words.js';

/** What a metric means, its unit, formula and direction. */
function entry(words, metric, add) {
  return el('article', { class: 'entry' },
    el('h3', {}, words.title(metric.name)),
    el('p', {}, metric.meaning),
    el('dl', {},
      el('dt', {}, 'Unit'), el('dd', {}, metric.unit),
      el('dt', {}, 'Formula'), el('dd', {}, metric.formula),
      el('dt', {}, 'Direction'), el('dd', {}, words.better(metric.name)),
      el('dt', {}, 'Broken down by'), el('dd', {}, (metric.by ?? []).map(cut => cut.length ? cut.join(' × ') : 'the world').join('; '))),
    add ? el('button', { type: 'button', onclick: () => add(metric) }, 'Add to the curves') : null);
}

/** Definitions of all metrics with a search; of one first, if a series is given. */
export function show(words, series = null, add = null) {
  const found = el('div', {});
  const search = el('input', { type: 'search', placeholder: 'Search the definitions', 'aria-label': 'Search the definitions', oninput: list });
  function list() {
    const sought = search.value.trim().toLowerCase();
    const metrics = [...words.metrics.values()].filter(metric => `${metric.name.replaceAll('-', ' ')} ${metric.name} ${metric.meaning}`.toLowerCase().includes(sought));
    fill(found, metrics.map(metric => entry(words, metric, add)), metrics.length ? null : el('p', {}, 'No definition holds these words.'));
  }
  list();
  if (series) drawer.open(words.title(series), [entry(words, words.metric(series), null), who(words, series), reading(), el('h3', {}, 'All definitions'), search, found]);
  else drawer.open('Definitions', [reading(), search, found]);
}

/** Whose figures these are, where they are a sponsor's. */
function who(words, series) {
  return words.cut(series).filter(([by]) => by === 'sponsor').map(([, id]) => el('p', {}, `Sponsor ${words.named('sponsor', id)}: ${words.sponsor(id)}.`));
}

function reading() {
  return el('details', { class: 'reading' }, el('summary', {}, 'How to read bands and differences'),
    el('p', {}, 'A run is one possible course of events. The dark band holds the middle half of the runs, the light band nine tenths; the line is the '
      + 'median. Bands show chance alone: doubt about parameters moves results far more. Move the sliders to see it.'),
    el('p', {}, 'A paired difference compares the same run, with the same luck, with and without the change. Where the band holds zero, some runs '
      + 'go up and others down: the change cannot be told from nothing in a single run.'));
}

/** A note for figures that hang on how much of standing is taste: null for others. */
export function caution(words, series, openSlider) {
  const metric = words.metric(series);
  const parameter = words.scenario.parameters.find(each => each.path.endsWith('procurement.taste-share'));
  if (!parameter || !metric || !/lock-in|locked|inert|clean slate/.test(`${metric.name} ${metric.formula}`)) return null;
  return el('p', { class: 'caution' }, 'Hangs on ', el('button', { type: 'button', class: 'inline', onclick: () => openSlider(parameter.path) }, 'taste-share'),
    ` (${parameter.meaning.charAt(0).toLowerCase()}${parameter.meaning.slice(1)}): ${plain(parameter.value)}, `
    + `plausible ${plain(parameter.low)} to ${plain(parameter.high)}, ${parameter.source}.`);
}
