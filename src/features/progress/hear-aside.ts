import type { Turn } from '#app/turn/turn.ts';
import { type FoundWish, findWish } from '#app/wish/find-wish.ts';
import { saidForAnother } from '#app/wish/said-for-another.ts';
import type { PassedOn } from '#app/words/answer-in-words.ts';
import { namedInLeave } from '#app/words/named-in-leave.ts';
import { standInNamed } from '#app/words/stand-in-named.ts';
import type { LeaveDays } from '#domain/people/leave.ts';
import { done, type Result } from '#domain/result.ts';
import type { MemberRow } from '#store/people.ts';
import { readLeave, saysLeave, saysLeaveOfOther } from '#understanding/dates/read-leave.ts';

/** Those one of whom the leave is of; none where it is the speaker's own. */
export type Whose = readonly Pick<MemberRow, 'id' | 'name'>[];

/** Words that are no report: a leave that is announced, or a wish. */
export type Aside = (
  | {
      readonly leave: LeaveDays;
      readonly whose: Whose;
      /** Who stands in, as far as the words say. */
      readonly standIns: Whose;
    }
  | { readonly wish: FoundWish }
) & {
  /** Who has been told of the words as well. */
  readonly passedOn?: PassedOn | null;
};

/**
 * What is no report though it was said where one was expected: a leave announced in passing, or a wish. Null where the
 * words are neither. `about`: the criteria they may be about without naming them.
 */
export async function hearAside(
  turn: Turn,
  words: string,
  about: readonly string[],
): Promise<Result<Aside> | null> {
  const leave = await hearLeave(turn, words);
  if (leave) return leave;
  const wish = (await saidForAnother(turn, words)) ?? (await findWish(turn, words, about));
  if (!wish) return null;
  return wish.ok ? done({ wish: wish.value }) : wish;
}

/** A leave, the speaker's own or that of whom the words name. */
async function hearLeave(turn: Turn, said: string): Promise<Result<Aside> | null> {
  const { words, standIns } = await standInNamed(turn, said);
  const isOfOther = !saysLeave(words) && turn.origin.chat?.kind !== 'group' && saysLeaveOfOther(words);
  if (!isOfOther && !saysLeave(words)) return null;
  const days = readLeave(words, turn.today, turn.calendar);
  if (!days) return null;
  const named = await namedInLeave(turn, words);
  if (named && !named.ok) return named;
  if (!named && isOfOther) return null;
  return done({ leave: { ...days, fromOn: days.fromOn ?? turn.today }, whose: named?.value ?? [], standIns });
}
