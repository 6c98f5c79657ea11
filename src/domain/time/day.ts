/** A calendar day without time or zone, `yyyy-mm-dd`. Compares and sorts as text. */
export type Day = `${number}-${number}-${number}`;

/** The milliseconds of a day of 24 hours. */
export const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day `year-month-date` (month 1–12), or undefined where the calendar has no such day (31/6, 29/2/2023). */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  const instant = new Date(Date.UTC(year, month - 1, date));
  const exists =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return exists ? fromUtc(instant) : undefined;
}

/** Reads `yyyy-mm-dd`; undefined for any other text and for days that do not exist. */
export function parseDay(text: string): Day | undefined {
  const [, year, month, date] = SHAPE.exec(text) ?? [];
  return year && month && date ? makeDay(Number(year), Number(month), Number(date)) : undefined;
}

/** Year, month (1–12) and date (1–31) of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const instant = toUtc(day);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() };
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return fromUtc(new Date(toUtc(day).getTime() + count * MS_PER_DAY));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / MS_PER_DAY);
}

/** Day of the week: 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return toUtc(day).getUTCDay() || 7;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return fromUtc(new Date(Date.UTC(year, month, 0)));
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

/** The day written as in Viet Nam, `dd/mm/yyyy`. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** The day written short, `dd/mm`. */
export function formatShortDay(day: Day): string {
  return formatDay(day).slice(0, 5);
}

/** Reckoned rather than read as a date: a list of work asks for thousands. `Date.UTC` takes the years below 100 amiss. */
function toUtc(day: Day): Date {
  const year = Number(day.slice(0, 4));
  if (year < 100) return new Date(`${day}T00:00:00Z`);
  return new Date(Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))));
}

function fromUtc(instant: Date): Day {
  const [year, month, date] = [instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
