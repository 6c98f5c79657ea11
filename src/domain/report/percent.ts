/**
 * A percentage, 0–100, rounded half up to so many decimals. What is less than all never reads 100 (99,96 is 99,9), and what
 * is more than nothing never 0: texts say “everybody” and “nobody” of these.
 */
export function roundPercent(percent: number, decimals: number): number {
  if (percent <= 0 || percent >= 100) return percent;
  const parts = 10 ** decimals;
  return Math.min(Math.max(Math.round(percent * parts), 1), 100 * parts - 1) / parts;
}
