import { reasonOf } from '#app/fault.ts';
import type { Log } from '#app/log.ts';
import type { Foreseen, LookAhead, LookingAhead } from '#app/rounds/day-ahead.ts';
import { foresee, type PlaceAhead } from './foresee.ts';
import { openWorkshop, type WorkshopOptions } from './workshop.ts';

/** Looks at what will be sent. */
export interface Lookout {
  readonly lookAhead: LookAhead;
  close(): void;
}

/** One look at the schedule. */
type Look = (asked: LookingAhead) => Promise<Foreseen>;

/** Opens a lookout with a process of its own, so that everybody else is answered as usual while it looks. */
export function openLookout(place: PlaceAhead, log: Log, options: WorkshopOptions = {}): Lookout {
  const { make, close } = openWorkshop<object, Foreseen>('look-ahead', log, options);
  return { close, lookAhead: patient((asked) => make({ place, asked }), log) };
}

/** Looks ahead right here, where nobody else waits. */
export function lookAheadHere(place: PlaceAhead, log: Log): LookAhead {
  return patient((asked) => foresee(place, asked, log), log);
}

/**
 * One look after the other, and one for all who wait for the same: it will see whatever was there when they asked. What
 * fails is logged and told as unknown.
 */
function patient(look: Look, log: Log): LookAhead {
  const waiting = new Map<string, ReturnType<LookAhead>>();
  let last: Promise<unknown> = Promise.resolve();
  return (asked) => {
    const key = `${asked.organisationId} ${asked.day ?? ''}`;
    const there = waiting.get(key);
    if (there) return there;
    const mine = last
      .then(() => {
        waiting.delete(key);
        return look(asked);
      })
      .catch((error: unknown) => {
        log.error({ error: reasonOf(error) }, 'what will be sent could not be looked at');
        return null;
      });
    waiting.set(key, mine);
    last = mine;
    return mine;
  };
}
