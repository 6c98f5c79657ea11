import { addDays, type Day } from '#domain/time/day.ts';
import type { Heard } from '../heard.ts';
import type { Kind } from '../words/kinds.ts';
import { type DateMark, word } from './date-mark.ts';
import { endsAt, isFinishedAfter, wordsFrom } from './finishing.ts';
import { COMPLETIONS, clauseAt, isOfAsking, NOT_YET } from './since-when.ts';

/** A day without a month may be meant both ways so far ahead. */
const EITHER_WAY = 31;

/** What tells that something is over. */
const OVER: ReadonlySet<Kind> = new Set<Kind>(['already', 'perfect', 'done']);

/** Words of a clause that are looked at behind a day. */
const REST = 40;

/** "xong rồi, thứ 6 em nộp": a day in what is promised or may still be to come, on which nothing was done yet. */
export function isStillAhead(heard: Heard, date: DateMark, today: Day): boolean {
  const { facts, marked, statement } = heard;
  const { tokens, phrases } = marked;
  const { from, to, ahead } = date;
  const at = clauseAt(statement, from);
  const clause = statement.clauses[at];
  const own = facts.filter((fact) => fact.clause === at);
  const isPromised =
    own.some(({ said }) => NOT_YET.has(said)) && !own.some(({ said }) => COMPLETIONS.has(said));
  if (!clause || isPromised) return true;
  if (ahead === null || ahead < today || ahead > addDays(today, EITHER_WAY)) return false;
  // "sáng nay em nộp": over by the time it is told.
  const isMorning = ahead === today && /^(?:sang|trua)$/.test(word(tokens, from));
  if (isFinishedAfter(tokens, to) && !isMorning) return true;
  if (ahead === today) return false;
  const tells = (kinds: ReadonlySet<Kind>, start: number): boolean =>
    phrases.some(
      (mark) => mark.from >= start && mark.to <= clause.to && mark.kinds.some((kind) => kinds.has(kind)),
    );
  return !tells(OVER, endsAt(tokens, to) ? clause.from : to) || tells(FUTURE, clause.from);
}

const FUTURE: ReadonlySet<Kind> = new Set<Kind>(['future']);

/** "đang làm báo cáo ngày 15/6", "soạn giấy mời họp ngày 20/6": the day of a paper or a meeting, where nobody hands it over. */
const OF_PAPER =
  /^(?!.*\b(?:nop|gui|goi|trinh|ban hanh|ky)\b).*\b(?:bao cao|bc|hop|giay moi|hoi nghi|ke hoach|kh|van ban|cong van|quyet dinh|su kien|le)(?: ngay| hom)?$/;

/** "hạn là thứ 6", "báo cáo ngày 15/6", "tới hôm nay vẫn chưa xong": no day by which work is to be finished. */
export function isNoTerm({ marked: { tokens } }: Heard, { from, to }: DateMark): boolean {
  const before = [5, 4, 3, 2, 1].map((step) => word(tokens, from - step)).join(' ');
  return (
    OF_PAPER.test(before) ||
    /^(?:(?:em|toi|tui|minh|chi|anh|cung) )*(?:van|chua)\b/.test(wordsFrom(tokens, to, REST))
  );
}

/** A day that is told but is not the one on which the work was done, or by which it will be. */
export function isOtherDay(heard: Heard, date: DateMark, isDone: boolean, today: Day): boolean {
  if (isOfAsking(heard.marked.tokens, date.from)) return true;
  return isDone ? isStillAhead(heard, date, today) : isNoTerm(heard, date);
}
