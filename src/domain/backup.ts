import { type Day, daysBetween, partsOf } from './time/day.ts';

/** So many of the newest daily backups stay. */
const DAYS_KEPT = 7;
/** So many months keep their last backup, this month among them. */
const MONTHS_KEPT = 6;
/** The coordinator is told when the last good backup is older. */
const OLD_AFTER_DAYS = 3;

/**
 * The daily backups that may go: all but the seven newest and the last of each of the six newest months. `days` are the
 * days of those that are there, in any order.
 */
export function backupsToDrop(days: readonly Day[]): Day[] {
  const newestFirst = [...days].sort().reverse();
  const months = [...new Set(newestFirst.map(monthOf))].slice(0, MONTHS_KEPT);
  const kept = new Set([
    ...newestFirst.slice(0, DAYS_KEPT),
    ...months.map((month) => newestFirst.find((day) => monthOf(day) === month)),
  ]);
  return newestFirst.filter((day) => !kept.has(day));
}

/** Days since the last good backup where that is too long ago to go unsaid; else null. */
export function daysWithoutBackup(last: Day, today: Day): number | null {
  const days = daysBetween(last, today);
  return days > OLD_AFTER_DAYS ? days : null;
}

function monthOf(day: Day): string {
  const { year, month } = partsOf(day);
  return `${year}-${month}`;
}
