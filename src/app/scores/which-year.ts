import { type Refusal, refuse } from '#domain/result.ts';
import type { Turn } from '../turn/turn.ts';
import type { FoundWork } from '../work/find-work.ts';
import { yearPerhapsMeant } from '../year/year-perhaps.ts';

/** The reason for which points are asked about: they may be of the year before, which the unit scores when it is over. */
export const WHICH_YEAR = 'score-which-year';

/** Why points that name no year are not written down yet: they may be of the year before. Null where that is clear. */
export async function unclearYear(
  turn: Turn,
  { head, criterion: { code } }: FoundWork,
  points: number,
): Promise<Refusal | null> {
  const before = await yearPerhapsMeant(turn, code);
  if (before === null) return null;
  return refuse(WHICH_YEAR, { code, points, before: String(before), year: String(head.year) });
}
