import { fold } from '#domain/text/fold.ts';
import type { WorkingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day, mondayOf } from '#domain/time/day.ts';
import { backAfter, leaveLength } from './leave-length.ts';
import { readDay } from './read-day.ts';

/** "từ 10/6 đến 12/6": what comes before the last day of a leave, and what after. */
const UNTIL = /(?<![\p{L}])(?:đến|den|tới|toi|hết|het)(?![\p{L}])/iu;
const SAYS_LEAVE =
  /^(?:(?:toi|em|e|minh|anh|chi|chau|to)\s+)?(?:(?:muon|can|phai)\s+)?(?:xin\s+)?(?:phep\s+|duoc\s+|dc\s+|cho\s+(?:toi|em|e|minh|chau)\s+)?(?:(?:bi\s+)?(?:om|sot|met|benh)(?:\s+qua)?,?\s+(?:nen\s+)?xin\s+)?nghi(?!\s+(?:le|tet)(?:\s|$))(?:\s|$)/;
/** Who goes elsewhere for some days is away as well: "tuần sau em đi học 1 tuần". */
const GOES = /^(?:toi|em|e|minh|anh|chi|chau) (?:phai )?di (?:hoc|tap huan|cong tac|vien)(?: \S+){0,3}$/;
/** "Mai em xin nghỉ ốm 2 ngày": when it begins is said first. */
const BEGINS =
  /^(?:(?:da|vang|bao cao|thua)(?: (?:anh|chi|dong chi|bot|tro ly))?,? )?(?:(?:tu |ngay |sang |chieu )*(?:hom nay|ngay mai|mai|ngay kia|tuan sau|tuan toi|thu [a-z\d]+(?: tuan (?:nay|sau|toi))?|(?:ngay )?\d{1,2}[/.-]\d{1,2}\S*),? )/;

/** When somebody is away: the day of their return, and the first day, null where it is today. */
export type NamedLeave = { readonly fromOn: Day | null; readonly returnOn: Day } | null;

/**
 * Reads when somebody is away: "đến 12/6" is the last day off, so that they are back on the next working day; "13/6" or
 * "đi làm lại 13/6" is the day they are back; "2 ngày" are working days from the day that is named, else from today.
 * Null where no day to come is named.
 */
export function readLeave(text: string, today: Day, calendar: WorkingCalendar): NamedLeave {
  const until = UNTIL.exec(text);
  const length = until ? null : leaveLength(text);
  if (length) {
    const day = weekBegun(text, today) ?? readDay(length.rest, today).day;
    return { fromOn: day, returnOn: backAfter(day ?? today, length, calendar) };
  }
  if (!until) {
    const { day } = readDay(text, today);
    // "mai em nghỉ": what is said first is when it begins.
    if (day !== null && BEGINS.test(plainOf(text))) return { fromOn: day, returnOn: calendar.next(day) };
    // "nghỉ hôm nay": the day named is the day off.
    if (day === today) return { fromOn: null, returnOn: calendar.next(today) };
    return day === null ? null : { fromOn: null, returnOn: calendar.onOrAfter(day) };
  }
  const [before, after] = [text.slice(0, until.index), text.slice(until.index)];
  const last = readDay(after, today).day;
  if (last === null) return null;
  return { fromOn: readDay(before, today).day, returnOn: calendar.next(last) };
}

/** "Tuần sau em nghỉ 3 ngày": from its Monday on, where no weekday is named. */
function weekBegun(text: string, today: Day): Day | null {
  const [begins = ''] = BEGINS.exec(plainOf(text)) ?? [];
  return /^(?!.*\bthu\b).*\btuan (?:sau|toi)/.test(begins) ? addDays(mondayOf(today), 7) : null;
}

/** Whether words of one's own announce a leave: "em xin nghỉ đến 12/6", "mai em nghỉ ốm 2 ngày". */
export function saysLeave(text: string): boolean {
  const said = plainOf(text);
  const [begins] = BEGINS.exec(said) ?? [];
  if (begins === undefined) return SAYS_LEAVE.test(said);
  const rest = said.slice(begins.length).replace(WHY, '');
  return (SAYS_LEAVE.test(rest) && ONLY_DAYS.test(rest)) || (GOES.test(rest) && leaveLength(rest) !== null);
}

/** Why somebody is away; with a number in it, it may be about work. */
const WHY = /[,;.]? (?:vi|do|de|bi|con|nha|gia dinh|ve) [^\d]*$/;

function plainOf(text: string): string {
  return fold(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}

/** "nghỉ phép từ 2/12 đến hết 3/12": nothing but the days after it, so that it explains no work that is late. */
const ONLY_DAYS =
  /nghi(?: phep| om| benh| bu| viec rieng| viec nha| thai san| che do| khong luong)?(?: (?:tu|den|toi|het|hom|ngay|mai|nay|tuan|sau|thang|thu|chu|nhat|nam|nhe|nha|a|mot|\d\S*|hai|ba|bon|sau|bay))*[.!]?$/;
/** At most so many words come before: whom it is about. */
const NAMED = /^(?:(?:xin|nhap|ghi|bao|cho|cua) )*(?:\S+ ){1,7}nghi/;

/** Whether words announce somebody else's leave and nothing besides: "anh Khôi nghỉ đến 3/12", "nghỉ phép chị Lan đến 3/12". */
export function saysLeaveOfOther(text: string): boolean {
  const said = fold(text).trim();
  return NAMED.test(said) && ONLY_DAYS.test(said);
}
