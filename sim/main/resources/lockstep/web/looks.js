/** Colours of the stylesheet as charts need them, and how lines differ without colour. */

const DASHES = { baseline: 'solid', changed: [6, 3], 0: 'solid', 1: [9, 4], 2: [2, 3], 3: [11, 3, 2, 3] };
export const DECALS = [
  null,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [5, 0] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  { symbol: 'triangle', symbolSize: 0.7, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [8, 2] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: 0 },
];

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Calls when the reader changes between light and dark, or prints. */
export function onlook(call) {
  dark.addEventListener('change', call);
}

/** Colours now in force. */
export function looks() {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  return {
    text: colour('text'), faint: colour('faint'), rule: colour('rule'), panel: colour('panel'), sea: colour('sea'), empty: colour('empty'),
    // Without quotation marks, which would end the attribute in SVG files.
    font: style.fontFamily.replaceAll('"', ''),
    line: key => ({ colour: colour(`line-${key}`), dash: DASHES[key], width: key === 'baseline' ? 1.5 : 2.2 }),
    sponsor: (i, count) => colour(i === count - 1 ? 'sponsor-rest' : `sponsor-${i % 5}`), depth: [0, 1, 2, 3, 4].map(i => colour(`depth-${i}`)),
  };
}

/** How the box looks that follows the pointer. */
export function tip(look, formatter) {
  return { className: 'tip', backgroundColor: look.panel, borderColor: look.faint, borderWidth: 1, padding: [6, 9],
    textStyle: { color: look.text, fontSize: 12, fontFamily: look.font }, formatter };
}

/** A short piece of a line as it is drawn in charts: a picture for legends. */
export function sample(key) {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  picture.setAttribute('class', `sample line-${key}`);
  picture.setAttribute('viewBox', '0 0 30 8');
  picture.setAttribute('aria-hidden', 'true');
  const dash = DASHES[key];
  Object.entries({ x1: 0, y1: 4, x2: 30, y2: 4, 'stroke-width': 3, ...(dash === 'solid' ? {} : { 'stroke-dasharray': dash.join(' ') }) })
    .forEach(([name, value]) => line.setAttribute(name, value));
  picture.append(line);
  return picture;
}

/** Colour with opacity, from #rrggbb. */
export function veiled(colour, opacity) {
  return colour + Math.round(opacity * 255).toString(16).padStart(2, '0');
}
