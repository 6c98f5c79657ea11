import type { CriterionWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Turn } from '../turn/turn.ts';

/** What points are, and whether a criterion of the year before still waits for them. */
const OPEN = {
  self: ({ appraisedScore }: CriterionWork) => appraisedScore === null,
  appraised: ({ selfScore, appraisedScore }: CriterionWork) => selfScore !== null && appraisedScore === null,
} as const;

/**
 * The year before that points without a year may be of: the unit has scored nothing of the plan in force yet, and the plan
 * before it still waits for such points. Null where the plan in force is meant. `code`: the criterion they are for, any where
 * it is null.
 */
export async function yearPerhapsMeant(
  { store, today }: Pick<Turn, 'store' | 'today'>,
  head: PlanHead,
  { kind, code }: { readonly kind: keyof typeof OPEN; readonly code: string | null },
): Promise<number | null> {
  const before = await store.plans.ofYear(head.year - 1);
  if (!before || before.sample) return null;
  const { criteria: present } = await store.work.plan(head, today);
  if (present.some(({ selfScore, appraisedScore }) => selfScore !== null || appraisedScore !== null))
    return null;
  const { criteria: past } = await store.work.plan(before, today);
  return past.some(OPEN[kind]) && (code === null || past.some((each) => each.code === code))
    ? before.year
    : null;
}
