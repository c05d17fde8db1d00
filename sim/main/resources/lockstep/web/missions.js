import { el, fill } from './dom.js';
import * as drawer from './drawer.js';
import { get, post } from './server.js';
import { plain } from './words.js';

const KEPT = 'lockstep-missions';

function solved() {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEPT) ?? '[]'));
  } catch {
    return new Set();
  }
}

function keep(id) {
  try {
    localStorage.setItem(KEPT, JSON.stringify([...solved().add(id)]));
  } catch {
    // Where nothing may be kept, progress lasts as long as the page.
  }
}

/** Three short tasks to learn by; the server checks each. */
export async function show(view, failed) {
  let missions;
  try {
    missions = await get('/api/missions');
  } catch (failure) {
    failed(failure);
    return;
  }
  list(view, missions);
}

function list(view, missions) {
  const done = solved();
  drawer.open('Guided start', [
    el('p', {}, `${missions.length} short missions, five minutes each. The program checks them. ${done.size} of ${missions.length} done.`),
    el('ol', { class: 'missions' }, missions.map((mission, i) => el('li', {},
      el('button', { type: 'button', onclick: () => one(view, missions, i) }, el('b', {}, `${i + 1}  ${mission.title}`), el('span', {}, done.has(mission.id) ? '✓ done' : 'not yet')),
      el('p', {}, mission.goal))))]);
}

function one(view, missions, i) {
  const mission = missions[i];
  const answer = el('div', { class: 'answer', 'aria-live': 'polite' });
  const check = el('button', { type: 'button', id: 'check', class: 'primary', onclick: async () => {
    check.disabled = true;
    fill(answer, el('p', { class: 'wait' }, 'Running …'));
    try {
      const told = await post(`/api/missions/${mission.id}/check`, view.asked());
      if (told.done) keep(mission.id);
      fill(answer, verdict(told), told.done && missions[i + 1] ? el('button', { type: 'button', onclick: () => one(view, missions, i + 1) }, `Next: ${missions[i + 1].title}`) : null);
    } catch (failure) {
      fill(answer, el('p', { class: 'error' }, failure.message));
    }
    check.disabled = false;
  } }, 'Check');
  drawer.open(`${i + 1}  ${mission.title}`, [
    el('p', {}, mission.story), el('p', { class: 'goal' }, mission.goal), el('ul', {}, (mission.rules ?? []).map(rule => el('li', {}, rule))),
    el('div', { class: 'row' }, el('button', { type: 'button', id: 'begin', onclick: () => begin(view, mission) }, 'Begin from the start'), check,
      el('button', { type: 'button', onclick: () => list(view, missions) }, 'All missions')), answer]);
}

/** Lays out what the mission begins with. */
function begin(view, mission) {
  const { arms = [], parameters = {}, since = 'fork', series } = mission.start ?? {};
  view.reset({ ...(mission.scenario ? { scenario: mission.scenario } : {}), parameters, since, tab: 'curves',
    ...(arms.length ? { arms: arms.map(({ label = '', policies = [] }) => ({ label, policies })) } : {}), ...(series?.length ? { series, chosen: true } : {}) });
}

function verdict(told) {
  return [el('p', { class: told.done ? 'done' : 'undone' }, el('b', {}, told.done ? '✓ Done. ' : 'Not yet. '), told.message),
    el('dl', { class: 'figures' }, (told.figures ?? []).map(({ name, value, unit, goal }) => {
      const say = number => unit?.startsWith('share') && number !== null ? `${plain(number * 100)} %${unit.slice('share'.length)}` : `${plain(number)} ${unit ?? ''}`;
      return [el('dt', {}, name), el('dd', {}, el('b', {}, say(value)), goal === undefined || goal === null ? '' : ` (goal ${say(goal)})`)];
    })), told.hint && !told.done ? el('details', {}, el('summary', {}, 'A hint'), el('p', {}, told.hint)) : null];
}
