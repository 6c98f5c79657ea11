import { type Day, MS_PER_DAY, makeDay } from './day.ts';

/** What the clock on the wall shows. */
export interface LocalTime {
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
}

/** The time of day as it is written, `14:05`. */
export function formatTime({ hour, minute }: Pick<LocalTime, 'hour' | 'minute'>): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day, hour and minute of an instant in an IANA zone (`Asia/Ho_Chi_Minh`). Throws RangeError for no such zone. */
export function localTime(instant: Date, timeZone: string): LocalTime {
  const wall = new Date(wallClock(instant.getTime(), timeZone));
  const day = makeDay(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
  if (!day) throw new RangeError(`No calendar day at ${instant}`);
  return { day, hour: wall.getUTCHours(), minute: wall.getUTCMinutes() };
}

/**
 * The instant at which the clocks of a zone show `day` `hour`:`minute`. Where they show it twice (clocks put back) it
 * is the first; where they never do (clocks put forward) it is as much later as the clocks jump.
 */
export function instantOf(day: Day, hour: number, minute: number, timeZone: string): Date {
  const wanted = new Date(`${day}T00:00:00Z`).getTime() + (hour * 60 + minute) * 60_000;
  const [before, after] = [-MS_PER_DAY, MS_PER_DAY].map((away) => {
    const near = wanted + away;
    return wanted - (wallClock(near, timeZone) - near);
  }) as [number, number];
  const shown = [before, after].filter((instant) => wallClock(instant, timeZone) === wanted);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}

/** What the clocks of a zone show, as if it were UTC: milliseconds, whole seconds. */
function wallClock(instant: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
}

/** Making a format is slow (ICU loads the zone); one is kept for each zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}
