import { partsOf } from '#domain/time/day.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce } from '../work/find-work.ts';

/** A unit scores and proves a year in the quarter after it. */
const MARCH = 3;

/** The plan of the year before: its unit scores and proves it, and decides on what was sent for it, when it is over. */
export async function planBefore({ store }: Pick<Turn, 'store'>, head: PlanHead): Promise<PlanHead | null> {
  const before = await store.plans.ofYear(head.year - 1);
  return before && !before.sample ? before : null;
}

/**
 * The year before that appraised points without a year may be of: the unit has not scored the criterion in the plan in force
 * yet, and of the plan before it not everything it scored is appraised. Null where the plan in force is meant.
 */
export async function yearPerhapsAppraised(
  turn: Pick<Turn, 'store' | 'today'>,
  head: PlanHead,
  code: string,
): Promise<number | null> {
  const { criteria } = await turn.store.work.plan(head, turn.today);
  const present = criteria.find((each) => each.code === code);
  if (present && (present.selfScore !== null || present.appraisedScore !== null)) return null;
  const isOpen = (each: CriterionWork) => each.selfScore !== null && each.appraisedScore === null;
  return yearWaiting(turn, head, { code, isOpen });
}

/**
 * The year before that a self-score or evidence without a year may be of until the end of March, as long as not all of that
 * is appraised. Null where the plan in force is meant, or a year was named. `code`: what it is for, anything where null.
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
  const before = await planBefore(turn, head);
  if (!before) return null;
  const { criteria } = await turn.store.work.plan(before, turn.today);
  const isThere = code === null || criteria.some((each) => each.code === code);
  return isThere && criteria.some(isOpen) ? before.year : null;
}
