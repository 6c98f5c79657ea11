import { type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { daysOffFor } from '#documents/holidays.ts';
import { type DayOff, workingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day } from '#domain/time/day.ts';

/** Days of the same kind, name and standing that follow each other. */
export interface DaysOffRun {
  readonly from: Day;
  readonly to: Day;
  readonly of: DayOff;
}

/** The days of a year that differ from the ordinary week, earliest first; those we know of are entered first. */
export async function daysOffOf(turn: Turn, year: number): Promise<DayOff[]> {
  await turn.store.settings.seedDaysOff(daysOffFor(year));
  const all = await turn.store.settings.daysOff();
  return all.filter(({ day }) => day.startsWith(`${year}-`));
}

/** The same in runs, as people speak of them. */
export function runsOf(days: readonly DayOff[]): DaysOffRun[] {
  const runs: DaysOffRun[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && addDays(last.to, 1) === day.day && isAlike(last.of, day))
      runs[runs.length - 1] = { ...last, to: day.day };
    else runs.push({ from: day.day, to: day.day, of: day });
  }
  return runs;
}

function isAlike(a: DayOff, b: DayOff): boolean {
  return a.kind === b.kind && a.name === b.name && a.active === b.active && a.status === b.status;
}

/** A day that only awaits the yearly notice, and does not act until it is switched on. */
export function isAwaited({ status, active }: DayOff): boolean {
  return status === 'expected' && !active;
}

/** Days off that follow each other this closely are one holiday. */
const ONE_HOLIDAY_DAYS = 14;

/** Of some days, earliest first, those of the first holiday. */
export function oneHoliday(days: readonly DayOff[]): readonly DayOff[] {
  const [first] = days;
  return first ? days.filter(({ day }) => day <= addDays(first.day, ONE_HOLIDAY_DAYS)) : [];
}

/** Taken once an expected day was put in use: one that is switched back stays so. */
export function appliedSlot({ day }: DayOff): string {
  return `days-off-applied:${day}`;
}

/**
 * Expected days off that come to act today as nobody has switched them on: those of a holiday that no working day is left
 * before, each once.
 */
export async function daysOffToApply({ store, today }: Pick<Turn, 'store' | 'today'>): Promise<DayOff[]> {
  const daysOff = await store.settings.daysOff();
  const awaited = daysOff.filter((each) => isAwaited(each) && each.kind === 'off' && each.day >= today);
  const [first] = awaited;
  if (!first || workingCalendar(daysOff).next(today) < first.day) return [];
  const toApply: DayOff[] = [];
  for (const each of oneHoliday(awaited))
    if (!(await store.outbox.hasSlot(appliedSlot(each)))) toApply.push({ ...each, active: true });
  return toApply;
}

/** A run as a line. */
export function runLine({ from, to, of }: DaysOffRun): Say {
  return say('days-off-line', {
    from,
    to: to === from ? 'none' : to,
    kind: of.kind,
    status: of.status,
    name: of.name || 'none',
    active: of.active ? 'yes' : 'no',
  });
}
