import { type Day, daysBetween } from '#domain/time/day.ts';
import type { Decision } from '../decide/decision.ts';
import { type Heard, isWithin } from '../heard.ts';
import type { Marked } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { DateMark } from './date-mark.ts';
import { finishDay } from './finish-day.ts';
import { promisedDay } from './promised-day.ts';
import { putOffTo } from './put-off.ts';
import { restDay } from './rest-day.ts';
import { isOfAsking, sinceWhen } from './since-when.ts';
import { JUST_GONE, NO_DATE, type When } from './when.ts';

/** Days beyond which the next such day is far. */
const FAR_AHEAD = 240;

/** The date that belongs to what is said: ahead for an extension, behind for something done. */
export function dateOf(heard: Heard, { intent }: Decision, today: Day): When {
  if (intent !== 'extension' && intent !== 'done' && intent !== 'progress') return NO_DATE;
  const inside = heard.marked.dates.filter(
    (mark) => isWithin(heard, mark.from) && !heard.numbers.some((number) => number.from === mark.from),
  );
  if (intent === 'extension') return untilWhen(wishedDates(heard, inside), today);
  if (intent === 'done') return sinceWhen(heard, inside, today);
  // "hạn chót thứ 6, đang làm": the day on which it is due is none by which it will be done.
  const own = inside.filter(({ from }) => !isOfAsking(heard.marked.tokens, from));
  if (heard.facts.some(({ said }) => said === 'extension')) return NO_DATE;
  const day =
    finishDay(heard.marked, heard.facts, heard.statement.clauses) ??
    restDay(heard, own, today) ??
    promisedDay(heard, own, today) ??
    putOffTo(heard, today);
  const isOpen = own.some(({ ahead, mayBeOrdinal }) => ahead === day && mayBeOrdinal === true);
  return { ...NO_DATE, day, problem: isOpen ? 'unclear' : null };
}

function untilWhen(dates: readonly DateMark[], today: Day): When {
  const isAhead = ({ ahead }: DateMark): boolean => ahead !== null && ahead > today;
  const told = dates.filter(({ ahead, impossible }) => ahead !== null || impossible);
  const mark = told.findLast(isAhead) ?? told.at(-1) ?? dates.at(-1);
  if (!mark) return NO_DATE;
  if (mark.impossible) return { ...NO_DATE, problem: 'date-impossible' };
  const day = meantDay(mark, today);
  return { day, vague: mark.vague, problem: day !== null && day < today ? 'date-past' : null };
}

/** So many words may stand between a day and the wish that it goes with. */
const LED = 2;

/** The dates that follow the wish, up to the reason for it; all, where none does. */
function wishedDates({ facts, marked }: Heard, dates: readonly DateMark[]): readonly DateMark[] {
  const offered = dates.filter(({ from }) => !isReplaced(marked.tokens, from));
  if (offered.length > 0 && offered.length < dates.length) return offered;
  const wish = facts.find(({ said }) => said === 'extension');
  if (!wish) return dates;
  const reason = marked.phrases.find(({ from, kinds }) => from > wish.to && kinds.includes('reason'));
  const comma = marked.tokens.findIndex(({ text }, at) => at >= wish.to && /^[,;.]$/.test(text));
  const end = Math.min(reason?.from ?? marked.tokens.length, comma < 0 ? marked.tokens.length : comma);
  const near = dates.filter(({ from }) => from >= wish.from && from < end);
  if (near.length > 0) return near;
  // "thứ sáu này nộp được không": the day before the wish.
  const led = dates.findLast(({ to }) => to <= wish.from && wish.from - to <= LED);
  return led ? [led] : dates;
}

/** "… thay vì ngày 15/9": the day that was to be kept so far. */
function isReplaced(tokens: Marked['tokens'], at: number): boolean {
  const before = wordsBetween(tokens, at - 4, at);
  return /\bthay (?:vi|cho)(?: (?:la|ngay|han|truoc|thoi han))*$/.test(before);
}

/** A day without a year that has just gone by was meant for this year, not for the next. */
function meantDay({ ahead, behind }: DateMark, today: Day): Day | null {
  if (ahead === null || behind === null || ahead === behind) return ahead;
  const justGone = daysBetween(behind, today) <= JUST_GONE && daysBetween(today, ahead) > FAR_AHEAD;
  return justGone ? behind : ahead;
}
