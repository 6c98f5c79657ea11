import { fold } from '#domain/text/fold.ts';
import type { WorkingCalendar } from '#domain/time/calendar.ts';
import type { Day } from '#domain/time/day.ts';
import { readDay } from './read-day.ts';

/** "từ 10/6 đến 12/6": what comes before the last day of a leave, and what after. */
const UNTIL = /(?<![\p{L}])(?:đến|den|tới|toi|hết|het)(?![\p{L}])/iu;
const SAYS_LEAVE =
  /^(?:(?:toi|em|e|minh|anh|chi|chau|to)\s+)?(?:xin\s+)?(?:phep\s+|duoc\s+|dc\s+)?nghi(?:\s|$)/;

/** When somebody is away: the day of their return, and the first day, null where it is today. */
export type NamedLeave = { readonly fromOn: Day | null; readonly returnOn: Day } | null;

/**
 * Reads when somebody is away: "đến 12/6" is the last day off, so that they are back on the next working day; "13/6" or
 * "đi làm lại 13/6" is the day they are back. Null where no day to come is named.
 */
export function readLeave(text: string, today: Day, calendar: WorkingCalendar): NamedLeave {
  const until = UNTIL.exec(text);
  if (!until) {
    const { day } = readDay(text, today);
    // "nghỉ hôm nay": the day named is the day off.
    if (day === today) return { fromOn: null, returnOn: calendar.next(today) };
    return day === null ? null : { fromOn: null, returnOn: calendar.onOrAfter(day) };
  }
  const [before, after] = [text.slice(0, until.index), text.slice(until.index)];
  const last = readDay(after, today).day;
  if (last === null) return null;
  return { fromOn: readDay(before, today).day, returnOn: calendar.next(last) };
}

/** Whether words of one's own announce a leave: "em xin nghỉ đến 12/6", "nghi phep tu 10/6 den 12/6". */
export function saysLeave(text: string): boolean {
  return SAYS_LEAVE.test(fold(text).trim());
}

/** "nghỉ phép từ 2/12 đến hết 3/12": nothing but the days after it, so that it explains no work that is late. */
const ONLY_DAYS =
  /nghi(?: phep| om| bu| viec rieng| thai san| che do)?(?: (?:tu|den|toi|het|hom|ngay|mai|nay|tuan|sau|thang|thu|chu|nhat|nam|nhe|nha|a|\d\S*|hai|ba|bon|sau|bay))+[.!]?$/;
/** At most so many words come before: whom it is about. */
const NAMED = /^(?:(?:xin|nhap|ghi|bao|cho|cua) )*(?:\S+ ){1,7}nghi/;

/** Whether words announce somebody else's leave and nothing besides: "anh Khôi nghỉ đến 3/12", "nghỉ phép chị Lan đến 3/12". */
export function saysLeaveOfOther(text: string): boolean {
  const said = fold(text).trim();
  return NAMED.test(said) && ONLY_DAYS.test(said);
}
