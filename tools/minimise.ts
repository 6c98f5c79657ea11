/** A loss at a point, which writes its slope there. */
export type Loss = (at: Float64Array, slope: Float64Array) => number;

/** Of so many steps the course is remembered. */
const REMEMBERED = 10;
const HALVINGS = 30;
/** A step is taken if it gains this part of what the slope promises. */
const GAIN = 1e-4;
/** A smaller gain, as a part of the loss, ends it. */
const LEAST = 1e-6;

/**
 * The point, from 0 on, where a smooth convex loss is least, by limited-memory BFGS (Nocedal & Wright, Numerical
 * Optimization, algorithms 7.4 and 7.5): at most `steps` steps, fewer where it hardly falls any more.
 */
export function minimise(size: number, loss: Loss, steps: number): Float64Array {
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = loss(at, slope);
  const moves: { moved: Float64Array; turned: Float64Array; rho: number }[] = [];
  for (let step = 0; step < steps && dot(slope, slope) > 0; step++) {
    const direction = slope.map((each) => -each);
    const shares = moves.toReversed().map(({ moved, turned, rho }) => {
      const share = rho * dot(moved, direction);
      add(direction, turned, -share);
      return share;
    });
    const last = moves.at(-1);
    const scale = last
      ? dot(last.moved, last.turned) / dot(last.turned, last.turned)
      : 1 / Math.sqrt(dot(slope, slope));
    for (let each = 0; each < size; each++) direction[each] = (direction[each] ?? 0) * scale;
    moves.forEach(({ moved, turned, rho }, place) => {
      const share = shares[moves.length - 1 - place] ?? 0;
      add(direction, moved, share - rho * dot(turned, direction));
    });
    const promised = dot(slope, direction);
    const nextSlope = new Float64Array(size);
    let length = 1;
    let next = at;
    let nextValue = value;
    for (let halved = 0; halved < HALVINGS; halved++, length /= 2) {
      next = at.slice();
      add(next, direction, length);
      nextValue = loss(next, nextSlope);
      if (nextValue <= value + GAIN * length * promised) break;
    }
    const moved = next.map((each, place) => each - (at[place] ?? 0));
    const turned = nextSlope.map((each, place) => each - (slope[place] ?? 0));
    const curve = dot(moved, turned);
    if (curve > 0) moves.push({ moved, turned, rho: 1 / curve });
    if (moves.length > REMEMBERED) moves.shift();
    const gained = value - nextValue;
    if (gained > 0) [at, slope, value] = [next, nextSlope, nextValue];
    if (!(gained > LEAST * Math.abs(value))) break;
  }
  return at;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Adds so many times the other. */
function add(to: Float64Array, other: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + times * (other[at] ?? 0);
}
