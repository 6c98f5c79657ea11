import type { Turn } from '#app/turn/turn.ts';
import { findWish } from '#app/wish/find-wish.ts';
import { readCorrection } from '#understanding/correction.ts';
import { readPoints } from '#understanding/numbers/read-points.ts';
import { readingsOf, reportsOnOne } from './hear-points.ts';

/** Whether words where a reason may follow are none: points, what puts them right, a report of a criterion, a wish. */
export async function saysOther(turn: Turn, words: string): Promise<boolean> {
  if (words === '' || readCorrection(words) !== null || readPoints(words) !== null) return true;
  if ((await readingsOf(turn, words)).some(reportsOnOne)) return true;
  return (await findWish(turn, words, [])) !== null;
}
