import { mayEnterLeave } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { MemberRow } from '#store/people.ts';
import { leaveName } from '#understanding/dates/leave-name.ts';
import { matchPeople } from '#understanding/wishes/match-people.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';

/** A name of more than one word, each with a capital: nobody else than a person is written so. */
const FULL_NAME = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/**
 * Whose leave words are about that name somebody: those of the name, one or more. Null where they name nobody. Refused where nobody bears the name, or where the speaker may not enter the leave of others.
 */
export async function namedInLeave(turn: Turn, words: string): Promise<Result<readonly MemberRow[]> | null> {
  const named = leaveName(words);
  if (!named) return null;
  const { memberId } = memberOf(turn);
  const people = matchPeople(await turn.store.people.all(), named.name);
  if (people.length === 0 && !named.addressed && !FULL_NAME.test(named.name)) return null;
  const self = people.find(({ id }) => id === memberId);
  const other = people.find(({ id }) => id !== memberId);
  const allowed = mayEnterLeave(turn.actor, other?.id ?? 0);
  if (self && (!other || !allowed.ok)) return done([self]);
  if (!allowed.ok) return allowed;
  return people.length === 0 ? refuse('name-unknown', { name: named.name }) : done(people);
}
