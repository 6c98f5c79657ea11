import type { Turn } from '#app/turn/turn.ts';
import { findWish } from '#app/wish/find-wish.ts';
import { readingsOf } from '#app/words/readings-of.ts';
import { readCorrection } from '#understanding/correction.ts';
import { isYearAlone } from '#understanding/dates/year-named.ts';
import { readPoints } from '#understanding/numbers/read-points.ts';
import { beginsWithCause } from '#understanding/reasons/begins-with-cause.ts';
import { reportsOnOne } from './hear-points.ts';

/** Whether words where a reason may follow are none: points, what puts them right, a report of a criterion, a wish. What begins with a cause is one. */
export async function saysOther(turn: Turn, words: string): Promise<boolean> {
  if (beginsWithCause(words)) return false;
  if (words === '' || readCorrection(words) !== null || readPoints(words) !== null || isYearAlone(words))
    return true;
  if ((await readingsOf(turn, words)).some(reportsOnOne)) return true;
  return (await findWish(turn, words, [])) !== null;
}
