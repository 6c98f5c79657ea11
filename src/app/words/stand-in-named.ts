import type { MemberRow } from '#store/people.ts';
import { leaveStandIn } from '#understanding/dates/leave-stand-in.ts';
import { matchPeople } from '#understanding/wishes/match-people.ts';
import type { Turn } from '../turn/turn.ts';

/** A leave without the words that name who stands in, and whom those may mean. */
export interface LeaveSaid {
  readonly words: string;
  readonly standIns: readonly MemberRow[];
}

/** Reads who stands in out of the words of a leave; nobody where they name nobody who could. */
export async function standInNamed({ store }: Turn, words: string): Promise<LeaveSaid> {
  const named = leaveStandIn(words);
  if (!named) return { words, standIns: [] };
  const people = (await store.people.all()).filter(({ role }) => role !== 'SUPERVISOR');
  return { words: named.rest, standIns: matchPeople(people, named.name) };
}
