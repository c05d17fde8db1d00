/** Names, numbers and findings in words. */

const spaced = id => id.replaceAll('-', ' ').replace('lock in', 'lock-in');
const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** "united-states" as United States. */
export function readable(id) {
  return id.split('-').map(capital).join(' ').replace(/^Eu$/, 'EU');
}

/** A number with three digits that count, thousands set off; an em dash where there is none. */
export function plain(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size)));
  const text = value.toLocaleString('en-GB', { maximumFractionDigits: digits }).replace('-', '−');
  return text === '−0' ? '0' : text;
}

/** Kinds of names that could be taken for others: adoption of China's kit is not adoption in China. */
const SAID = { sponsor: 'sponsor ', region: 'in ' };

const signed = (text, value) => value > 0 && text !== '0' ? `+${text}` : text;

/** A number of percentage points: hundredths are the finest that is told. */
const points = share => share === null ? '–' : plain(Math.round(share * 1e4) / 100);

/** Speaks of the series of one scenario. */
export class Words {
  constructor(scenario) {
    this.scenario = scenario;
    this.metrics = new Map(scenario.metrics.map(metric => [metric.name, metric]));
  }

  /** The breakdown of a series: [[by, id], ...]. */
  cut(series) {
    const inside = series.match(/\[(.*)\]/)?.[1];
    return inside ? inside.split(',').map(part => part.split('=')) : [];
  }

  metric(series) {
    return this.metrics.get(series.replace(/\[.*/, ''));
  }

  /** How an id of a kind ("domain", "body") reads. */
  named(by, id) {
    return this.scenario.titles?.[by]?.[id] ?? readable(id);
  }

  title(series) {
    return [capital(spaced(series.replace(/\[.*/, ''))), ...this.cut(series).map(([by, id]) => `${SAID[by] ?? ''}${this.named(by, id)}`)].join(' · ');
  }

  /** What counts as a sponsor: "vendors at home in Japan, South Korea". */
  sponsor(id) {
    const homes = this.scenario.sponsors?.[id];
    return homes ? `vendors at home in ${homes.map(home => this.nation(home)).join(', ')}` : 'another home, or the vendors that are not named, which count as one';
  }

  isShare(series) {
    return /^(share|probability)/.test(this.metric(series)?.unit ?? '');
  }

  unit(series) {
    return this.isShare(series) ? '%' : this.metric(series)?.unit ?? '';
  }

  /** A value with its unit where that is short. */
  value(series, value) {
    return this.isShare(series) && value !== null ? `${plain(value * 100)} %` : plain(value);
  }

  /** A difference of two values, with its sign. */
  difference(series, value) {
    return this.isShare(series) && value !== null ? `${signed(points(value), value)} pts` : signed(plain(value), value);
  }

  /** A difference and where most runs are: "+1.2 pts (0.4 to 2)". */
  spread(series, d, i) {
    const bare = value => this.difference(series, value).replace(' pts', '');
    return `${this.difference(series, d.q50[i])} (${bare(d.q05[i])} to ${bare(d.q95[i])})`;
  }

  better(series) {
    return { higher: 'higher is better', lower: 'lower is better', viewpoint: 'which way is better depends on the viewpoint' }[this.metric(series)?.better] ?? '';
  }

  nation(id) {
    return this.scenario.nations.find(nation => nation.id === id)?.name ?? id;
  }

  /** What the paired differences of a line say at a date. */
  finding(series, d, i) {
    if (!d || d.q50[i] === null) return { text: 'no value', holds: true };
    const say = value => this.difference(series, value);
    if (d.q05[i] === 0 && d.q95[i] === 0 && d.mean[i] === 0) return { text: 'the same in every run', holds: true };
    const holds = d.q05[i] <= 0 && d.q95[i] >= 0;
    const told = d.low[i] !== null && (d.low[i] > 0 || d.high[i] < 0);
    const text = this.spread(series, d, i);
    const share = d.q50[i] > 0 ? d.above[i] : 1 - d.above[i];
    const where = share === 1 ? 'all runs' : `${plain(100 * share)} % of runs`;
    if (!holds) return { text, holds, more: `${d.q50[i] > 0 ? 'higher' : 'lower'} in ${where}` };
    const more = told ? `only the mean is told apart: ${say(d.mean[i])}, 95 % interval ${say(d.low[i])} to ${say(d.high[i])}` : null;
    return { text, holds, more, verdict: 'not distinguishable from nothing' };
  }
}

/** "64 runs, seeds 1 to 64". */
export function runs(result) {
  const all = `${result.seeds} run${result.seeds === 1 ? '' : 's'}, seed${result.seeds === 1 ? ' 1' : `s 1 to ${result.seeds}`}`;
  return result.done === false ? `${all} of ${result.of} so far` : all;
}

export const yearOf = date => date.slice(0, 4);
