import { partsOf } from '#domain/time/day.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce } from '../work/find-work.ts';

/** A unit scores and proves a year in the quarter after it. */
const MARCH = 3;

/** The plan of the year before, as long as the unit has scored nothing of the one in force: it is still at work on that. */
export async function yearBeforeOpen(
  { store, today }: Pick<Turn, 'store' | 'today'>,
  head: PlanHead,
): Promise<PlanHead | null> {
  const before = await store.plans.ofYear(head.year - 1);
  if (!before || before.sample) return null;
  const { criteria } = await store.work.plan(head, today);
  const isScored = criteria.some((each) => each.selfScore !== null || each.appraisedScore !== null);
  return isScored ? null : before;
}

/**
 * The year before that appraised points without a year may be of: the unit has scored nothing of the plan in force yet, and
 * of the plan before it not everything it scored is appraised. Null where the plan in force is meant.
 */
export function yearPerhapsAppraised(
  turn: Pick<Turn, 'store' | 'today'>,
  head: PlanHead,
  code: string,
): Promise<number | null> {
  const isOpen = (each: CriterionWork) => each.selfScore !== null && each.appraisedScore === null;
  return yearWaiting(turn, head, { code, isOpen });
}

/**
 * The year before that a self-score or evidence without a year may be of: the unit is still at work on that, and not all of
 * it is appraised. Null where the plan in force is meant, or a year was named. `code`: what it is for, anything where null.
 */
export async function yearPerhapsMeant(turn: Turn, code: string | null): Promise<number | null> {
  if (turn.year !== null || partsOf(turn.today).month > MARCH) return null;
  const head = await planInForce(turn);
  const isOpen = ({ appraisedScore }: CriterionWork) => appraisedScore === null;
  return head.ok ? yearWaiting(turn, head.value, { code, isOpen }) : null;
}

async function yearWaiting(
  turn: Pick<Turn, 'store' | 'today'>,
  head: PlanHead,
  { code, isOpen }: { readonly code: string | null; readonly isOpen: (criterion: CriterionWork) => boolean },
): Promise<number | null> {
  const before = await yearBeforeOpen(turn, head);
  if (!before) return null;
  const { criteria } = await turn.store.work.plan(before, turn.today);
  const isThere = code === null || criteria.some((each) => each.code === code);
  return isThere && criteria.some(isOpen) ? before.year : null;
}
