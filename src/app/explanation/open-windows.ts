import { type ExplanationWindow, explainedBy } from '#domain/score/explanation.ts';
import { answererOf } from '#domain/steering/asked.ts';
import type { CriterionWork, PlanWork } from '#domain/work/work.ts';
import type { Turn } from '../turn/turn.ts';

/** An open time to explain, with the criterion it is about. */
export interface Dispute {
  readonly window: ExplanationWindow;
  readonly criterion: CriterionWork;
}

/**
 * The time to explain the points that stand now, open or over. Null where they ask for no explanation: what was appraised
 * anew, no longer below the self-score, or taken away is not explained by what was said of the points before.
 */
export async function presentWindow(
  { store }: Pick<Turn, 'store'>,
  { id, appraisedScore }: CriterionWork,
): Promise<ExplanationWindow | null> {
  const newest = (await store.explanations.of(id)).at(-1);
  return newest && newest.points === appraisedScore ? newest : null;
}

/** Everything that can be explained now, in the order of the plan. */
export async function disputesOf({ store }: Pick<Turn, 'store'>, plan: PlanWork): Promise<Dispute[]> {
  const windows = await store.explanations.opened();
  return plan.criteria.flatMap((criterion) =>
    windows
      .filter(({ criterionId }) => criterionId === criterion.id)
      .map((window) => ({ window, criterion })),
  );
}

/** Whether nobody has explained it or agreed to it yet. */
export function isUnanswered({ window }: Dispute): boolean {
  return explainedBy(window) === 'none';
}

/** Who is to explain: the leads, or who stands in for one that is away. */
export function explainersOf({ assignees }: CriterionWork): number[] {
  const leads = assignees.filter(({ kind }) => kind === 'lead');
  return [...new Set(leads.flatMap((lead) => answererOf(lead)?.memberId ?? []))];
}
