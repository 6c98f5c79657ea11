import type { Actor } from '#domain/people/actor.ts';
import { mayUse, mayUseInPlaceOfCoordinator, type Word } from '#domain/people/words.ts';
import type { Day } from '#domain/time/day.ts';
import type { CommuneStore } from '#store/open.ts';
import type { Turn } from './turn.ts';

/**
 * The name of the coordinator in whose place a member may use a word on a day: they stand in while that one is away, and
 * have no right of their own to it. Null where there is none.
 */
export async function inPlaceOf(
  store: Pick<CommuneStore, 'leaves' | 'people'>,
  today: Day,
  { actor, word }: { readonly actor: Actor; readonly word: Word },
): Promise<string | null> {
  if (actor.kind !== 'member' || actor.role === 'SUPERVISOR') return null;
  if (mayUse(actor, word) === null || !mayUseInPlaceOfCoordinator(word)) return null;
  for (const [awayId, standIn] of await store.leaves.standInsOn(today)) {
    const away = standIn?.memberId === actor.memberId ? await store.people.byId(awayId) : null;
    if (away?.role === 'COORDINATOR') return away.name;
  }
  return null;
}

/** A word of coordinators alone: whoever may use it in their place does their work. */
const THEIRS: Word = 'phancong';

/** Whether a member does a coordinator's work today because they stand in for one. */
export async function standsInForCoordinator(
  store: Pick<CommuneStore, 'leaves' | 'people'>,
  today: Day,
  actor: Actor,
): Promise<boolean> {
  return (await inPlaceOf(store, today, { actor, word: THEIRS })) !== null;
}

/** Whether whoever speaks may use a word today: by their own right, or in the place of a coordinator. */
export async function mayNow({ actor, origin, store, today }: Turn, word: Word): Promise<boolean> {
  if (mayUse(actor, word, origin.isLeadershipGroup) === null) return true;
  return (await inPlaceOf(store, today, { actor, word })) !== null;
}

/** The turn as whoever stands in carries out a coordinator's word: with their right, and the trail names both. */
export async function turnInPlace(turn: Turn, word: Word): Promise<Turn> {
  const { actor, store, today, everywhere, origin } = turn;
  const insteadOf = await inPlaceOf(store, today, { actor, word });
  if (insteadOf === null || actor.kind !== 'member') return turn;
  const source = origin.source && { ...origin.source, insteadOf };
  return {
    ...turn,
    actor: { ...actor, role: 'COORDINATOR' },
    origin: { ...origin, source },
    store: everywhere.commune(store.organisationId, source),
  };
}
