/** Points are told apart to four decimals: a step of 0,25 split over twelve reports still adds up. */
const UNITS_PER_POINT = 10_000;

/** `value` to four decimals; never `-0`. */
export function roundPoints(value: number): number {
  return unitsOf(value) / UNITS_PER_POINT;
}

/** The sum of `values`, exact to four decimals (0.1 + 0.2 is 0.3). An empty cell, null, adds nothing. */
export function sumPoints(values: Iterable<number | null>): number {
  let units = 0;
  for (const value of values) units += unitsOf(value ?? 0);
  return units / UNITS_PER_POINT;
}

/** Estimates are reckoned to the hundredth, as they are told: whoever adds what they read comes to the sum they read. */
const HUNDREDTHS = 100;

/**
 * How finely estimates of a criterion are reckoned, in parts of a point: to the hundredth, or to the last decimal in which
 * its own points are stated. What a rule of 0,125 a case takes away stays what it is.
 */
export function finenessOf(stated: Iterable<number>): number {
  const units = [...stated].map(unitsOf);
  return (
    [HUNDREDTHS, 1000].find((parts) => units.every((each) => (each * parts) % UNITS_PER_POINT === 0)) ??
    UNITS_PER_POINT
  );
}

/** With how many decimals points are shown at most: an eighth as it is, 0,125; a third to the hundredth. */
export function decimalsShown(value: number): 2 | 3 {
  return (unitsOf(value) * 1000) % UNITS_PER_POINT === 0 ? 3 : 2;
}

/** `value` as points that are estimated are reckoned: to two decimals, where nothing finer is stated; never `-0`. */
export function roundEstimate(value: number, fineness = HUNDREDTHS): number {
  return Math.round(roundPoints(value) * fineness) / fineness + 0;
}

/**
 * Parts of an estimate, as finely as it is reckoned, so that they add up to `total`: each is rounded down, and the
 * hundredths that are missing go to those that lost most by it (largest remainder).
 */
export function shareOut(total: number, parts: readonly number[], fineness = HUNDREDTHS): number[] {
  const exact = parts.map((part) => roundPoints(part) * fineness);
  const shares = exact.map(Math.floor);
  const missing = Math.round(total * fineness) - shares.reduce((sum, share) => sum + share, 0);
  const rounded = exact
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
    .slice(0, Math.max(0, missing));
  const more = new Set(rounded.map(({ at }) => at));
  return shares.map((share, at) => (share + Number(more.has(at))) / fineness);
}

function unitsOf(value: number): number {
  return Math.round(value * UNITS_PER_POINT) + 0;
}
