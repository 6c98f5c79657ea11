import type { Turn } from '#app/turn/turn.ts';
import { type Day, later, makeDay, partsOf } from '#domain/time/day.ts';
import { isClosed } from '#domain/work/progress.ts';
import type { CriterionWork } from '#domain/work/work.ts';

/** The plan a new one takes the place of, with work that is still open. */
export interface PlanBefore {
  readonly year: number;
  /** The codes of what is open. */
  readonly open: readonly string[];
  /** From which day the new plan is worked by, and nobody is reminded of these any more. */
  readonly until: Day;
  /** A later day that can be chosen instead. */
  readonly orFrom: Day;
}

/**
 * The plan that is in force and that a plan of `year` takes the place of; null where there is none, or nothing of it is
 * open.
 */
export async function planBefore(
  { store, today }: Pick<Turn, 'store' | 'today'>,
  year: number,
): Promise<PlanBefore | null> {
  const head = await store.plans.inForce(today);
  if (!head || head.year >= year) return null;
  const { criteria } = await store.work.plan(head, today);
  const open = criteria
    .filter(({ scoredBy }) => scoredBy === 'unit')
    .filter(hasOpen)
    .map(({ code }) => code);
  if (open.length === 0) return null;
  const until = later(today, makeDay(year, 1, 1) ?? today);
  return { year: head.year, open, until, orFrom: firstOfNextMonth(until) };
}

/** Whether something dated of a criterion is not closed. */
export function hasOpen({ occurrences }: CriterionWork): boolean {
  return occurrences.some(({ dueOn, state }) => dueOn !== null && !isClosed(state));
}

function firstOfNextMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return makeDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? day;
}
