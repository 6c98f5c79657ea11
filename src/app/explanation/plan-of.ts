import type { CriterionWork, PlanWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce } from '../work/find-work.ts';

/** A plan with some of its criteria; `year`: of one that is over, null for the plan in force. */
export interface PlanAt {
  readonly head: PlanHead;
  readonly plan: PlanWork;
  readonly year: number | null;
}

/** The plan in force and those that are over, each with those of the criteria that are in it; without any it is left out. */
export async function plansWith(turn: Turn, criterionIds: readonly number[]): Promise<PlanAt[]> {
  if (criterionIds.length === 0) return [];
  const { plans, work } = turn.store;
  const present = await planInForce(turn);
  const found: PlanAt[] = [];
  for (const { year } of (await plans.all()).toReversed()) {
    const head = await plans.ofYear(year);
    if (!head) continue;
    const plan = await work.plan(head, turn.today, { criterionIds });
    const isPresent = present.ok && present.value.id === head.id;
    if (plan.criteria.length > 0) found.push({ head, plan, year: isPresent ? null : head.year });
  }
  return found;
}

/** A criterion by its id, whose plan may be over. */
export async function criterionAt(
  turn: Turn,
  criterionId: number,
): Promise<(PlanAt & { readonly criterion: CriterionWork }) | null> {
  const [at] = await plansWith(turn, [criterionId]);
  const criterion = at?.plan.criteria.find(({ id }) => id === criterionId);
  return at && criterion ? { ...at, criterion } : null;
}
