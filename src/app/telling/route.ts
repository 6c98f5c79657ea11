import type { Turn } from '../turn/turn.ts';

/** Whom a letter to a member reaches: themselves, or whoever stands in while they are away. */
export interface Route {
  readonly memberId: number;
  /** Whom it is for, where somebody else reads it. */
  readonly insteadOf: string | null;
  /** Whether that is a coordinator, in whose place the reader acts as well. */
  readonly asCoordinator: boolean;
  /** The morning of their return, where nobody stands in; null: it may go now. */
  readonly notBefore: Date | null;
}

/** Where a letter to a member goes now. It is asked at the moment of writing, so that a leave entered since counts. */
export async function routeTo(turn: Turn, memberId: number): Promise<Route> {
  const { store, today, calendar, settings } = turn;
  const standIn = (await store.leaves.standInsOn(today)).get(memberId);
  if (standIn === undefined) return { memberId, insteadOf: null, asCoordinator: false, notBefore: null };
  if (standIn) {
    const away = await store.people.byId(memberId);
    const asCoordinator = away?.role === 'COORDINATOR';
    return { memberId: standIn.memberId, insteadOf: away?.name ?? null, asCoordinator, notBefore: null };
  }
  const leave = (await store.leaves.open(today, memberId)).find(({ fromOn }) => fromOn <= today);
  const back = leave && turn.atHour(calendar.onOrAfter(leave.returnOn), settings.remindHour);
  return { memberId, insteadOf: null, asCoordinator: false, notBefore: back ?? null };
}

/**
 * Who reads today what is written to a member: they themselves, or whoever stands in. Null where nobody can be written
 * to, or not before they return.
 */
export async function readersToday({
  store,
  today,
}: Pick<Turn, 'store' | 'today'>): Promise<(memberId: number) => number | null> {
  const people = await store.people.all();
  const reachable = new Set(people.filter(({ reach }) => reach === 'reachable').map(({ id }) => id));
  const standIns = await store.leaves.standInsOn(today);
  return (memberId) => {
    const standIn = standIns.get(memberId);
    const reader = standIn === undefined ? memberId : standIn?.memberId;
    return reader !== undefined && reachable.has(reader) ? reader : null;
  };
}
