import type { Turn } from '#app/turn.ts';
import { type FoundWish, findWish } from '#app/wish/find-wish.ts';
import type { LeaveDays } from '#domain/leave.ts';
import { done, type Result } from '#domain/result.ts';
import { readLeave, saysLeave } from '#understanding/dates/read-leave.ts';

/** Words that are no report: a leave that is announced, or a wish. */
export type Aside = { readonly leave: LeaveDays } | { readonly wish: FoundWish };

/**
 * What is no report though it was said where one was expected: a leave announced in passing, or a wish. Null where the
 * words are neither. `about`: the criteria they may be about without naming them.
 */
export async function hearAside(
  turn: Turn,
  words: string,
  about: readonly string[],
): Promise<Result<Aside> | null> {
  const leave = saysLeave(words) ? readLeave(words, turn.today, turn.calendar) : null;
  if (leave) return done({ leave: { ...leave, fromOn: leave.fromOn ?? turn.today } });
  const wish = await findWish(turn, words, about);
  if (!wish) return null;
  return wish.ok ? done({ wish: wish.value }) : wish;
}
