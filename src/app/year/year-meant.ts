import { z } from 'zod';
import { knowsYear } from '#domain/plan/line-of-year.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Turn } from '../turn/turn.ts';

/** What a turn needs to tell which plan is spoken of. */
type Speaking = Pick<Turn, 'store' | 'today' | 'dayOf' | 'origin'>;

const named = z.object({ year: z.number().int().nullable() }).loose();

/**
 * The one place that says which plan a command speaks of, where it may be another than the one in force: of the year that is
 * named in it (`raw`), else of the message of ours that it answers to. Null for the plan in force.
 */
export async function yearMeant(turn: Speaking, word: string, raw: unknown): Promise<number | null> {
  if (!knowsYear(word)) return null;
  return named.safeParse(raw).data?.year ?? (await yearOfMessage(turn));
}

/** The year of the plan by which a message of ours that is answered to was written; null where that is in force still. */
export async function yearOfMessage({ store, today, dayOf, origin }: Speaking): Promise<number | null> {
  const at = (origin.pressed ?? origin.repliedTo)?.at;
  if (!at || dayOf(at) === today) return null;
  const then = await store.plans.inForce(dayOf(at), at);
  const now = await store.plans.inForce(today);
  return then && then.id !== now?.id ? then.year : null;
}

/** The same year where its plan is not the one in force, else null. Refused where it has no plan. */
export async function otherYear(
  { store, today }: Pick<Turn, 'store' | 'today'>,
  year: number,
): Promise<Result<number | null>> {
  const head = await store.plans.ofYear(year);
  if (!head) return refuse('plan-none-of-year', { year: String(year) });
  const now = await store.plans.inForce(today);
  return done(now?.id === head.id ? null : year);
}

/** The year of a plan that is over; null for the plan in force. */
export async function pastYearOf(
  { store, today }: Pick<Turn, 'store' | 'today'>,
  { id, year }: Pick<PlanHead, 'id' | 'year'>,
): Promise<number | null> {
  const present = await store.plans.inForce(today);
  return present && present.id !== id ? year : null;
}
