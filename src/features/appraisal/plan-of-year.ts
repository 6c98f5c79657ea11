import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork, planInForce } from '#app/work/find-work.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { PlanHead } from '#store/plans.ts';

/** The plan that is appraised: of a named year, whose results come in the spring after it, else the one in force. */
export async function planOfYear(turn: Turn, year: number | null): Promise<Result<PlanHead>> {
  if (year === null) return planInForce(turn);
  const head = await turn.store.plans.ofYear(year);
  return head ? done(head) : refuse('appraisal-no-plan', { year: String(year) });
}

/** The year of a plan that is over; null for the plan in force. */
export async function pastYearOf(turn: Turn, { id, year }: PlanHead): Promise<number | null> {
  const present = await planInForce(turn);
  return present.ok && present.value.id !== id ? year : null;
}

/** The criterion of a plan; of one that is over no other plan is asked. */
export async function findInPlan(turn: Turn, head: PlanHead, reference: string): Promise<Result<FoundWork>> {
  if ((await pastYearOf(turn, head)) === null) return findWork(turn, reference);
  const plan = await turn.store.work.plan(head, turn.today);
  const { code = reference } = readReference(reference) ?? {};
  const isKnown = plan.criteria.some((criterion) => criterion.code === code);
  return isKnown ? findWork(turn, reference, { head, plan }) : refuse('criterion-unknown', { code });
}

/** A year before a reference: `2025 3.2.1 …`. Null where there is none. */
export function splitYear(words: string): { readonly year: number | null; readonly rest: string } {
  const [, named] = /^(20\d\d)(?:\s|$)/.exec(words.trim()) ?? [];
  if (named === undefined) return { year: null, rest: words };
  return { year: Number(named), rest: words.trim().slice(named.length) };
}

/**
 * The year before that points entered without a year may be of: the unit has scored nothing of the plan in force yet, and
 * of the plan before it not everything it scored is appraised. Null where the plan in force is meant.
 */
export async function yearPerhapsMeant(
  { store, today }: Pick<Turn, 'store' | 'today'>,
  head: PlanHead,
  code: string,
): Promise<number | null> {
  const before = await store.plans.ofYear(head.year - 1);
  if (!before || before.sample) return null;
  const { criteria: present } = await store.work.plan(head, today);
  if (present.some(({ selfScore, appraisedScore }) => selfScore !== null || appraisedScore !== null))
    return null;
  const { criteria: past } = await store.work.plan(before, today);
  const isOpen = past.some(({ selfScore, appraisedScore }) => selfScore !== null && appraisedScore === null);
  return isOpen && past.some((each) => each.code === code) ? before.year : null;
}
