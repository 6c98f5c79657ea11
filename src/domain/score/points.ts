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

function unitsOf(value: number): number {
  return Math.round(value * UNITS_PER_POINT) + 0;
}
