import { type Day, makeDay, partsOf } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';

/** A date spoken of; what the year or month left out means depends on whether the past or the future is meant. */
export interface DateMark {
  readonly from: number;
  readonly to: number;
  /** The day for a wish or promise, and for something that has happened. Null: no such day, or too vague. */
  readonly ahead: Day | null;
  readonly behind: Day | null;
  /** The calendar has no such day (31/6). */
  readonly impossible: boolean;
  /** Only roughly said ("đầu tháng 7", "vài ngày nữa"). */
  readonly vague: boolean;
  /** Day and month in digits without a cue before it: might be a fraction as well. */
  readonly bare: boolean;
  /** Behind what is numbered: "bài thứ 6 xong" may be the sixth. */
  readonly mayBeOrdinal?: true;
}

/** The end of a week of work, counted from Monday. */
export const FRIDAY = 5;

/** A date that was found; where it begins is known to who looked. */
export type Found = Omit<DateMark, 'from'>;

/** Looks for one way of saying a date at one place. */
export type Reader = (tokens: readonly Token[], at: number, today: Day) => Found | undefined;

/** The token's text; empty outside the message. */
export function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** A whole number from 1 to `max` at this place. */
export function whole(tokens: readonly Token[], at: number, max: number): number | undefined {
  const text = word(tokens, at);
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= max ? Number(text) : undefined;
}

/** The same day whether past or future is meant. */
export function exactly(to: number, day: Day, vague = false): Found {
  return { to, ahead: day, behind: day, impossible: false, vague, bare: false };
}

/** The last day of a stretch: a term to keep, not the day on which something happened. */
export function stretched(to: number, day: Day, vague = false): Found {
  return { ...exactly(to, day, vague), behind: null };
}

/** So long from now, which nothing that has happened can be. */
export function onlyAhead(to: number, day: Day): Found {
  return { ...exactly(to, day), behind: null };
}

/** A time too vague for a day. */
export function unknown(to: number): Found {
  return { to, ahead: null, behind: null, impossible: false, vague: true, bare: false };
}

/** A full date, or an impossible one. */
export function withYear(to: number, year: number, month: number, date: number): Found {
  const day = makeDay(year, month, date);
  return day ? exactly(to, day) : { ...unknown(to), impossible: true };
}

/** The year left out: the nearest one ahead, the nearest one behind. */
export function withoutYear(to: number, month: number, date: number, today: Day): Found {
  const { year } = partsOf(today);
  const [last, now, next] = [year - 1, year, year + 1].map((each) => makeDay(each, month, date));
  if (!now && !next && !last) return { ...unknown(to), impossible: true };
  if (!now) return { ...unknown(to), impossible: true };
  return {
    to,
    ahead: now >= today ? now : (next ?? null),
    behind: now <= today ? now : (last ?? null),
    impossible: false,
    vague: false,
    bare: false,
  };
}
