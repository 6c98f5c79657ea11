import type { CriterionWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Turn } from '../turn/turn.ts';

/** What points are, and whether a criterion of the year before still waits for them. */
const OPEN = {
  self: ({ appraisedScore }: CriterionWork) => appraisedScore === null,
  appraised: ({ selfScore, appraisedScore }: CriterionWork) => selfScore !== null && appraisedScore === null,
} as const;

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
 * The year before that points without a year may be of: the unit is still at work on it, and it waits for such points. Null
 * where the plan in force is meant. `code`: the criterion they are for, any where it is null.
 */
export async function yearPerhapsMeant(
  turn: Pick<Turn, 'store' | 'today'>,
  head: PlanHead,
  { kind, code }: { readonly kind: keyof typeof OPEN; readonly code: string | null },
): Promise<number | null> {
  const before = await yearBeforeOpen(turn, head);
  if (!before) return null;
  const { criteria } = await turn.store.work.plan(before, turn.today);
  const isThere = code === null || criteria.some((each) => each.code === code);
  return isThere && criteria.some(OPEN[kind]) ? before.year : null;
}
