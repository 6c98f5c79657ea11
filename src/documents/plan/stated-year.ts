import { fold } from './fold.ts';

const YEAR = /(?<!\d)(20\d{2})(?!\d)/g;

/**
 * The year that more than half of a plan's deadlines name, for a file whose title names none. Null where they are
 * divided or mostly leave the year out.
 */
export function statedYear(deadlines: readonly string[]): number | null {
  const written = deadlines.filter((text) => text !== '');
  const counts = new Map<string, number>();
  for (const text of written)
    for (const year of new Set(fold(text).match(YEAR))) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [year] = [...counts].find(([, count]) => count * 2 > written.length) ?? [];
  return year === undefined ? null : Number(year);
}
