import { fold } from '#domain/text/fold.ts';
import type { WorkingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day, lastDayOfMonth, makeDay, partsOf } from '#domain/time/day.ts';
import { DIGITS } from '../words/nouns.ts';
import { NO_COUNT } from './time-from-now.ts';

/** How long a leave lasts as words say it, and the words without that. */
export interface LeaveLength {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
  readonly rest: string;
}

const UNITS: Readonly<Record<string, LeaveLength['unit']>> = {
  ngay: 'day',
  hom: 'day',
  bua: 'day',
  tuan: 'week',
  thang: 'month',
};
/** "2 ngày", "một tuần"; not "2 ngày nữa", "thứ ba ngày 2/12", "ngày 3 tháng này". */
const LENGTH =
  /(?<!\S)(?:trong )?(\d{1,2}|[a-z]+) (ngay|hom|bua|tuan|thang)(?! (?:nua|nay|sau|toi|truoc|\d))(?!\S*[\d/])(?=[\s,.;!]|$)/g;
const OF_A_DATE = /(?:^| )(?:thu|ngay|mung|thang)$/;

/** Reads how long a leave lasts: "nghỉ ốm 2 ngày", "xin nghỉ một tuần". Null where the words do not say. */
export function leaveLength(text: string): LeaveLength | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const folded = fold(plain);
  // Folding changes no length, so that places in the one are places in the other.
  if (folded.length !== plain.length) return null;
  for (const found of folded.matchAll(LENGTH)) {
    const [whole, many = '', named = ''] = found;
    const count = /^\d/.test(many) ? Number(many) : NO_COUNT.test(many) ? 0 : (DIGITS.get(many) ?? 0);
    const unit = UNITS[named];
    if (!unit || count === 0 || OF_A_DATE.test(folded.slice(0, found.index).trimEnd())) continue;
    const rest = `${plain.slice(0, found.index)}${plain.slice(found.index + whole.length)}`;
    return { count, unit, rest: rest.replace(/\s+/g, ' ').trim() };
  }
  return null;
}

/** The day on which somebody is back whose leave begins on a day: its days are working days, its weeks and months whole ones. */
export function backAfter(from: Day, { count, unit }: LeaveLength, calendar: WorkingCalendar): Day {
  if (unit === 'day') return calendar.add(calendar.onOrAfter(from), count);
  if (unit === 'week') return calendar.onOrAfter(addDays(from, count * 7));
  const { year, month, date } = partsOf(from);
  const last = lastDayOfMonth(year, month + count);
  const at = partsOf(last);
  return calendar.onOrAfter(makeDay(at.year, at.month, date) ?? last);
}
