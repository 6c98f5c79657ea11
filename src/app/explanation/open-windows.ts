import { type ExplanationWindow, explainedBy } from '#domain/score/explanation.ts';
import { answererOf } from '#domain/steering/asked.ts';
import type { CriterionWork, PlanWork } from '#domain/work/work.ts';
import type { Turn } from '../turn/turn.ts';
import { plansWith } from './plan-of.ts';

/** An open time to explain, with the criterion it is about. */
export interface Dispute {
  readonly window: ExplanationWindow;
  readonly criterion: CriterionWork;
  /** The year of its plan where that is over; null for the plan in force. */
  readonly year: number | null;
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

/** Everything that can be explained now: of the plan in force and, after it, of those that are over; each in its order. */
export async function openDisputes(turn: Turn): Promise<Dispute[]> {
  const windows = await turn.store.explanations.opened();
  const plans = await plansWith(
    turn,
    windows.map(({ criterionId }) => criterionId),
  );
  const disputes = plans.flatMap(({ plan, year }) => disputesIn(windows, plan, year));
  return disputes.toSorted((a, b) => Number(a.year !== null) - Number(b.year !== null));
}

/** What can be explained now of one plan, in its order. */
export async function disputesOf({ store }: Pick<Turn, 'store'>, plan: PlanWork): Promise<Dispute[]> {
  return disputesIn(await store.explanations.opened(), plan, null);
}

function disputesIn(windows: readonly ExplanationWindow[], plan: PlanWork, year: number | null): Dispute[] {
  return plan.criteria.flatMap((criterion) =>
    windows
      .filter(({ criterionId }) => criterionId === criterion.id)
      .map((window) => ({ window, criterion, year })),
  );
}

/** The codes by which what people say next may be about them: of a plan that is over they would be another's. */
export function codesAbout(disputes: readonly Dispute[]): string[] {
  return disputes.filter(({ year }) => year === null).map(({ criterion }) => criterion.code);
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
