/** Equal Earth projection (Savric, Patterson, Jenny 2018): areas are true. Degrees in, degrees-like units out, north down. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const ROOT = Math.sqrt(3) / 2;
const DEGREE = Math.PI / 180;

const northing = t => t * (A1 + A2 * t ** 2 + t ** 6 * (A3 + A4 * t ** 2));
const slope = t => A1 + 3 * A2 * t ** 2 + t ** 6 * (7 * A3 + 9 * A4 * t ** 2);

export function project([longitude, latitude]) {
  const t = Math.asin(ROOT * Math.sin(latitude * DEGREE));
  return [longitude * Math.cos(t) / (ROOT * slope(t)), -northing(t) / DEGREE];
}

export function unproject([x, y]) {
  const north = -y * DEGREE;
  let t = north / A1;
  for (let i = 0; i < 12; i++) t -= (northing(t) - north) / slope(t);
  return [x * ROOT * slope(t) / Math.cos(t), Math.asin(Math.max(-1, Math.min(1, Math.sin(t) / ROOT))) / DEGREE];
}
