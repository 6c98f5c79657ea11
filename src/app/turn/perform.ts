import type { Actor } from '#domain/people/actor.ts';
import { mayUse } from '#domain/people/words.ts';
import type { Result } from '#domain/result.ts';
import { workingCalendar } from '#domain/time/calendar.ts';
import { instantOf, localTime } from '#domain/time/clock.ts';
import type { StoreQuestions } from '#store/open.ts';
import type { Command, Performed } from './command.ts';
import type { Desk } from './desk.ts';
import { turnInPlace } from './in-place.ts';
import type { IncomingFile, Origin, Turn } from './turn.ts';

/** Who wishes what from where, before the store is asked anything. */
export interface Wish {
  readonly organisationId: number;
  readonly actor: Actor;
  readonly origin: Origin;
  readonly files: readonly IncomingFile[];
}

/** What every turn needs of the house. */
export interface House {
  readonly timeZone: string;
  readonly clock: () => Date;
  readonly desk: Desk;
}

/** Makes the turn of a wish inside the transaction of `store`. */
export async function openTurn(house: House, store: StoreQuestions, wish: Wish): Promise<Turn> {
  const commune = store.commune(wish.organisationId, wish.origin.source);
  const now = house.clock();
  const clockOf = (at: Date) => localTime(at, house.timeZone);
  const dayOf = remembered((at: Date) => clockOf(at).day);
  return {
    actor: wish.actor,
    origin: wish.origin,
    year: null,
    files: wish.files,
    store: commune,
    everywhere: store,
    now,
    today: dayOf(now),
    hour: clockOf(now).hour,
    dayOf,
    clockOf,
    atHour: (day, hour) => instantOf(day, hour, 0, house.timeZone),
    settings: await commune.settings.all(),
    calendar: workingCalendar(await commune.settings.daysOff()),
    desk: house.desk,
  };
}

/** A turn asks thousands of times for the day of the few instants at which things are sent. */
function remembered<T>(read: (at: Date) => T): (at: Date) => T {
  const known = new Map<number, T>();
  return (at) => {
    const instant = at.getTime();
    const there = known.get(instant);
    if (there !== undefined) return there;
    const found = read(at);
    known.set(instant, found);
    return found;
  };
}

/**
 * The only gate: whatever asks for something to be done, in a chat, by a button or at the command line, comes through
 * here. Checks the actor's right to the command, their own or that of a coordinator they stand in for, then its input, then runs it. Nothing that a refused command wrote is kept,
 * unless it says that it keeps it. The caller holds the transaction.
 */
export async function perform(command: Command, raw: unknown, asked: Turn): Promise<Result<Performed>> {
  const turn = await turnInPlace(asked, command.word);
  const forbidden = mayUse(turn.actor, command.word, turn.origin.isLeadershipGroup);
  if (forbidden) return forbidden;
  if (command.keepsOnRefusal) return command.execute(raw, turn);
  return turn.store.attempt(
    () => command.execute(raw, turn),
    ({ ok }) => ok,
  );
}
