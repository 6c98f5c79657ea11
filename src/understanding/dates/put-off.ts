import type { Day } from '#domain/time/day.ts';
import { type Heard, isWithin } from '../heard.ts';
import type { Said } from '../said/said.ts';
import { word } from './date-mark.ts';
import { isToCome } from './finish-day.ts';
import { wordsFrom } from './finishing.ts';
import { isOfAsking } from './since-when.ts';

/** Nothing has been done of it. */
const NOT_BEGUN: ReadonlySet<Said> = new Set<Said>(['not-started', 'undone', 'not-yet', 'not-able']);

/** Beside these the day is that of something else, or nothing is told. */
const UNSETTLED: ReadonlySet<Said> = new Set<Said>(['asks', 'extension', 'condition', 'not-before', 'waits']);

/** What is done on a day, and by that is done: not "bắt đầu", "mới họp", "viết". */
const DOES =
  /^(?:(?:em|toi|tui|minh|chi|anh|chau|co|chu|bac|ben em|thi|la|se|cung|moi nguoi) )*(?:lam|nop|gui|goi|dang-tai|dang|dan|cap nhat|niem yet|cong khai|ky|ban hanh|hoan thanh|hoan tat|xong)(?= |$)(?! (?:phieu|giay|viec|voi|ke hoach|tu|truoc|mot phan|dan|thu|lai tu|quy trinh))/;

/** "tuần sau làm": worked at in that week, and not done by its end. */
const STRETCH = /^(?:tuan|thang|quy|dau|giua|cuoi)$/;
const WORKS = /^(?:[a-z]+ )*?lam\b/;

/** "mới làm", "để mai làm": told of what is put off, and not of what will be done by then. */
const LED = /^(?:moi|de|cho|doi|qua|tu|chac)$/;

/** "chưa làm, mai làm": the day on which what has not been begun will be done; null where none is told. */
export function putOffTo(heard: Heard, today: Day): Day | null {
  const { facts, marked } = heard;
  const denied = facts.findLast(({ said }) => NOT_BEGUN.has(said));
  if (!denied || facts.some(({ said }) => UNSETTLED.has(said))) return null;
  const { tokens } = marked;
  const day = marked.dates.find(
    (date) =>
      date.from >= denied.to &&
      isWithin(heard, date.from) &&
      isToCome(date, today, tokens) &&
      !isOfAsking(tokens, date.from) &&
      !LED.test(word(tokens, date.from - 1)) &&
      DOES.test(wordsFrom(tokens, date.to)) &&
      !(STRETCH.test(word(tokens, date.from)) && WORKS.test(wordsFrom(tokens, date.to))) &&
      !/\b(?:roi|chua)\b/.test(wordsFrom(tokens, date.to)),
  );
  return day?.ahead ?? null;
}
