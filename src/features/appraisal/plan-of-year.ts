import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { PlanHead } from '#store/plans.ts';

/** The plan that is appraised: of a named year, whose results come in the spring after it, else the one in force. */
export async function planOfYear(turn: Turn, year: number | null): Promise<Result<PlanHead>> {
  if (year === null) return planInForce(turn);
  const head = await turn.store.plans.ofYear(year);
  return head ? done(head) : refuse('appraisal-no-plan', { year: String(year) });
}

/** Whether a plan is over: its points are written down, and nothing about them is asked of its leads here. */
export async function isPast(turn: Turn, { id }: PlanHead): Promise<boolean> {
  const present = await planInForce(turn);
  return present.ok && present.value.id !== id;
}
