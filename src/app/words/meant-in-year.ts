import { knowsYear, lineOfYear } from '#domain/plan/line-of-year.ts';
import type { PlanHead } from '#store/plans.ts';
import { type Reading, understand } from '#understanding/index.ts';
import { reasonAfter } from '#understanding/numbers/score-reason.ts';
import type { Turn } from '../turn/turn.ts';
import { findWish } from '../wish/find-wish.ts';
import { hearingOf } from './hearing.ts';

/**
 * The command line that says of the plan of a year what words of one's own say: a wish that knows of years, points for one
 * criterion, or a question about one, whose card is shown. Null for everything else.
 */
export async function lineInYear(
  turn: Turn,
  head: PlanHead,
  words: string,
  about: readonly string[],
): Promise<string | null> {
  const wish = await findWish({ ...turn, year: head.year }, words, about);
  const wished = wish?.ok && wish.value.kind === 'line' ? wish.value.line : null;
  if (wished !== null && knowsYear(wished.split(' ')[0] ?? '')) return lineOfYear(wished, head.year);
  const [only, ...others] = await readIn(turn, head, words, about);
  if (!only || only.criterion === null || others.length > 0) return null;
  const { intent, criterion, points } = only;
  if (intent === 'question') return lineOfYear(`tieuchi ${criterion}`, head.year);
  if (intent !== 'score' || points === null) return null;
  return lineOfYear(`tucham ${criterion} ${points} ${reasonAfter(points, words)}`.trim(), head.year);
}

/** Whether words report on criteria of a plan, or ask for more time. */
export async function reportsIn(
  turn: Turn,
  head: PlanHead,
  words: string,
  about: readonly string[],
): Promise<boolean> {
  const readings = await readIn(turn, head, words, about);
  return readings.some(({ state, intent }) => state !== null || intent === 'extension');
}

async function readIn(
  turn: Turn,
  head: PlanHead,
  words: string,
  about: readonly string[],
): Promise<Reading[]> {
  return understand(words, await hearingOf(turn, head, about));
}
