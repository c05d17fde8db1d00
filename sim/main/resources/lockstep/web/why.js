import { el, fill, select } from './dom.js';
import * as drawer from './drawer.js';
import { post } from './server.js';
import { plain, yearOf } from './words.js';

/**
 * Asks for the events that mattered. `about` is {series, i} for a year of a curve, or {nation, domain, i} for a place;
 * `lines` the lines that may be asked about.
 */
export function ask(desk, about) {
  const { view, words, lines, dates } = desk;
  const asked = new AbortController();
  const answer = el('div', { class: 'causes', 'aria-live': 'polite' });
  let key = about.key ?? view.foremost();
  const title = about.series ? words.title(about.series) : `${words.nation(about.nation)} · ${words.named('domain', about.domain)}`;
  drawer.open(`Why? ${title}`, [
    el('div', { class: 'row' }, select('Line', lines.map(line => [String(line.key), line.label]), key, value => {
      key = value;
      load();
    }), select('Year', dates.map((date, i) => [String(i), yearOf(date)]), about.i, value => {
      about.i = Number(value);
      load();
    })), answer], () => asked.abort());
  async function load() {
    fill(answer, el('p', { class: 'wait' }, 'Reading the ledger of events and running again without each …'));
    const place = about.series ? { series: [about.series] } : { nation: about.nation, domain: about.domain, series: undefined };
    try {
      fill(answer, causes(await post('/api/why', view.asked({ arm: view.asArm(key), date: dates[about.i], ...place }), asked.signal), words, about));
    } catch (failure) {
      if (failure.name !== 'AbortError') fill(answer, el('p', { class: 'error' }, failure.status === 404 ? 'The server cannot answer why.' : failure.message));
    }
  }
  load();
}

function causes(told, words, about) {
  if (!told.causes?.length) return el('p', {}, `${told.note ?? ''} No recorded event moved this by an amount that matters.`);
  const most = Math.max(...told.causes.map(cause => Math.abs(cause.effect ?? 0))) || 1;
  const share = told.unit?.startsWith('share');
  const say = value => about.series ? words.value(about.series, value) : share ? `${plain(value * 100)} %` : plain(value);
  const differ = value => about.series ? words.difference(about.series, value) : `${value > 0 ? '+' : ''}${share ? `${plain(value * 100)} pts` : plain(value)}`;
  return [
    told.value === undefined ? null : el('p', {}, `${about.series ? words.title(about.series) : told.what}: `, el('b', {}, say(told.value))),
    el('p', { class: 'caption' }, told.note ?? 'Each event was measured by running again without it, under the same random numbers.'),
    el('ol', {}, told.causes.map(cause => {
      const bar = el('i', { class: cause.effect < 0 ? 'bar down' : 'bar up', 'aria-hidden': 'true' });
      bar.style.width = `${Math.abs(cause.effect ?? 0) / most * 100}%`;
      return el('li', {}, el('div', { class: 'kind' }, `${cause.kind} · ${cause.date}`), el('p', {}, cause.words), bar,
        cause.with === undefined || cause.with === null ? null
          : el('p', { class: 'measured' }, el('b', {}, differ(cause.effect)), `: ${say(cause.with)} with it, ${say(cause.without)} without`));
    }))];
}
