import { z } from 'zod';
import type { Word } from '#domain/people/words.ts';
import { knowsYear, splitYear } from '#domain/plan/line-of-year.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { PlanHead } from '#store/plans.ts';
import { criterionAt } from '../explanation/plan-of.ts';
import type { Turn } from '../turn/turn.ts';

const anything = z.object({}).loose();
const piece = z.object({ evidenceId: z.coerce.number().int() }).loose();
const named = z.object({ year: z.number().int().nullable() }).loose();

/** How the words of a command are read; the year that stands with them is kept beside what they say. */
export function withYear(word: Word, read: (words: string) => unknown): (words: string) => unknown {
  if (!knowsYear(word)) return read;
  return (words) => {
    const { year, rest } = splitYear(word, words);
    return { ...anything.parse(read(rest)), year };
  };
}

/** What was made ready out of what was read (`raw`), with the year that was read. */
export function keepingYear(word: Word, raw: unknown, ready: unknown): unknown {
  const year = knowsYear(word) ? named.safeParse(raw).data?.year : undefined;
  return year === undefined ? ready : { ...anything.parse(ready), year };
}

/**
 * The one place that says which plan a command speaks of, where it may be another than the one in force: of the year that is
 * named in it (`raw`), else of the message of ours that it answers to, of the album that a file belongs to, or what is moved to another
 * criterion was filed for. Null for the plan in force.
 */
export async function yearMeant(turn: Turn, word: Word, raw: unknown): Promise<number | null> {
  if (!knowsYear(word)) return null;
  const [first] = turn.origin.continues?.pieces ?? [];
  const moved = word === 'minhchung.chuyen' ? piece.safeParse(raw).data?.evidenceId : undefined;
  return (
    named.safeParse(raw).data?.year ??
    (await yearOfMessage(turn)) ??
    (await yearOfPiece(turn, first)) ??
    (await yearOfPiece(turn, moved))
  );
}

/** The year that a piece was filed for; null where that is the plan in force. */
async function yearOfPiece(turn: Turn, id: number | undefined): Promise<number | null> {
  const [link] = id === undefined ? [] : ((await turn.store.evidence.byId(id))?.links ?? []);
  return link ? ((await criterionAt(turn, link.criterionId))?.year ?? null) : null;
}

/** The year of the plan by which a message of ours that is answered to was written; null where that is in force still. */
export async function yearOfMessage({ store, today, dayOf, origin }: Turn): Promise<number | null> {
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
