/** Somebody who is silent for longer no longer counts as heard. */
const HEARD_WITHIN_DAYS = 14;
const MS_PER_DAY = 86_400_000;

/** Whole days since an instant; null for never. */
export function daysSince(at: Date | null, now: Date): number | null {
  return at && Math.max(0, Math.floor((now.getTime() - at.getTime()) / MS_PER_DAY));
}

/** Whether somebody last heard at an instant was heard within 14 days before `now`. */
export function wasHeard(at: Date | null, now: Date): boolean {
  return at !== null && at.getTime() >= now.getTime() - HEARD_WITHIN_DAYS * MS_PER_DAY;
}
