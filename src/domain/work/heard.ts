import { type Day, daysBetween } from '../time/day.ts';

/** Somebody who is silent for longer no longer counts as heard. */
const HEARD_WITHIN_DAYS = 14;

/** The day up to which silence is counted, and the day to which an instant belongs where the plan is followed. */
export interface Today {
  readonly today: Day;
  readonly dayOf: (at: Date) => Day;
}

/** Days since an instant, by the calendar: 1 for yesterday, however late it was; null for never. */
export function daysSince(at: Date | null, { today, dayOf }: Today): number | null {
  return at && Math.max(0, daysBetween(dayOf(at), today));
}

/** Whether somebody last heard at an instant was heard on one of the 14 days before today, or today. */
export function wasHeard(at: Date | null, today: Today): boolean {
  const days = daysSince(at, today);
  return days !== null && days <= HEARD_WITHIN_DAYS;
}
