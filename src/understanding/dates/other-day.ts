import type { Heard } from '../heard.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { DateMark } from './date-mark.ts';
import { wordsFrom } from './finishing.ts';
import { isOfStep } from './rest-day.ts';
import { COMPLETIONS, clauseAt, isOfAsking, isOfReminder, isOfSomethingNew, NOT_YET } from './since-when.ts';
import { isStillAhead } from './still-ahead.ts';

/** Words of a clause that are looked at behind a day. */
const REST = 40;

/** "xong rồi, thứ 6 em nộp": a day in what is promised or may still be to come, on which nothing was done yet. */
function isToCome({ facts, marked, statement }: Heard, date: DateMark): boolean {
  const at = clauseAt(statement, date.from);
  const clause = statement.clauses[at];
  const own = facts.filter((fact) => fact.clause === at);
  const isPromised =
    own.some(({ said }) => NOT_YET.has(said)) && !own.some(({ said }) => COMPLETIONS.has(said));
  return !clause || isPromised || isStillAhead(marked, clause, date);
}

/** "đang làm báo cáo ngày 15/6", "soạn giấy mời họp ngày 20/6": the day of a paper or a meeting, where nobody hands it over. */
const OF_PAPER =
  /^(?!.*\b(?:nop|gui|goi|trinh|ban hanh|ky)\b).*\b(?:bao cao|bc|hop|giay moi|hoi nghi|ke hoach|kh|van ban|cong van|quyet dinh|su kien|le)(?: ngay| hom)?$/;

/** "hạn là thứ 6", "báo cáo ngày 15/6", "tới hôm nay vẫn chưa xong": no day by which work is to be finished. */
function isNoTerm({ marked: { tokens } }: Heard, { from, to }: DateMark): boolean {
  const before = wordsBetween(tokens, from - 5, from);
  return (
    OF_PAPER.test(before) ||
    isOfStep(tokens, to) ||
    /^(?:(?:em|toi|tui|minh|chi|anh|cung) )*(?:van|chua)\b/.test(wordsFrom(tokens, to, REST))
  );
}

/** A day that is told but is not the one on which the work was done, or by which it will be. */
export function isOtherDay(heard: Heard, date: DateMark, isDone: boolean): boolean {
  const { tokens } = heard.marked;
  if (isOfAsking(tokens, date.from) || isOfReminder(tokens, date.to) || isOfSomethingNew(heard, date))
    return true;
  return isDone ? isToCome(heard, date) : isNoTerm(heard, date);
}
