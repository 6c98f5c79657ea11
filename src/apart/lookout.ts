import { reasonOf } from '#app/fault.ts';
import type { Log } from '#app/log.ts';
import type { DayAhead, LookAhead, LookingAhead } from '#app/rounds/day-ahead.ts';
import { foresee, type PlaceAhead } from './foresee.ts';
import { openWorkshop, type WorkshopOptions } from './workshop.ts';

/** Looks at what will be sent. */
export interface Lookout {
  readonly lookAhead: LookAhead;
  close(): void;
}

/** One look at the schedule. */
type Look = (asked: LookingAhead) => Promise<readonly DayAhead[]>;

/** Opens a lookout with a process of its own, so that everybody else is answered as usual while it looks. */
export function openLookout(place: PlaceAhead, log: Log, options: WorkshopOptions = {}): Lookout {
  const { make, close } = openWorkshop<object, DayAhead[]>('look-ahead', log, options);
  return { close, lookAhead: patient((asked) => make({ place, asked }), log) };
}

/** Looks ahead right here, where nobody else waits. */
export function lookAheadHere(place: PlaceAhead, log: Log): LookAhead {
  return patient((asked) => foresee(place, asked, log), log);
}

/**
 * One look after the other, and one for all who ask while nothing has changed: the newest is kept. What fails is logged and
 * told as unknown.
 */
function patient(look: Look, log: Log): LookAhead {
  let newest: { readonly key: string; readonly seen: ReturnType<LookAhead> } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return (asked) => {
    const key = `${asked.organisationId} ${asked.mark}`;
    if (newest?.key === key) return newest.seen;
    const seen = last
      .then(() => look(asked))
      .catch((error: unknown) => {
        log.error({ error: reasonOf(error) }, 'what will be sent could not be looked at');
        if (newest?.key === key) newest = null;
        return null;
      });
    newest = { key, seen };
    last = seen;
    return seen;
  };
}
