import { type Day, daysBetween } from '#domain/time/day.ts';
import { wordsFrom } from '../dates/finishing.ts';
import { isOtherDay } from '../dates/other-day.ts';
import type { Decision } from '../decide/decision.ts';
import type { Proposal } from '../hear.ts';
import { type Heard, isWithin } from '../heard.ts';
import { type NumberMark, SHARE_KINDS } from '../numbers/number-mark.ts';
import type { Hearing, Reading } from '../reading.ts';
import { readingsOf } from '../readings.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** Outcomes that may or may not have a day: the one on which it is to be finished, or was. */
export const DATED: ReadonlySet<Outcome> = new Set<Outcome>(['progress', 'submitted', 'done']);

/** Outcomes that may or may not have a share of the work. */
export const SHARED: ReadonlySet<Outcome> = new Set<Outcome>(['progress', 'submitted', 'blocked']);

const SHARES: ReadonlySet<NumberMark['kind']> = new Set<NumberMark['kind']>(SHARE_KINDS);

/** So many times nearer one of two days is meant rather than the other. */
const FARTHER = 3;

/**
 * The same way of taking a statement but for its day or its share: without the one that was taken, or with one that was
 * told and not taken.
 */
export function variantsOf(proposals: readonly Proposal[], heard: Heard, hearing: Hearing): Proposal[][] {
  const [first] = proposals;
  const isOne = proposals.every(({ decision }) => decision === first?.decision);
  if (!first || !isOne || proposals.some((each) => isSettledOtherwise(each.reading))) return [];
  const { reading, decision } = first;
  const outcome = outcomeOf(reading);
  const as = (taken: Decision, day: Day | null): Proposal[] =>
    readingsOf(heard, taken, hearing, day).map((each) => ({ reading: each, decision: taken }));
  const days = DATED.has(outcome) ? daysBeside(reading.date, outcome, heard, hearing.today) : [];
  const shares = SHARED.has(outcome) ? sharesBeside(reading.percent, heard) : [];
  return [
    ...days.map((day) => as(decision, day)),
    ...shares.map((percent) => as({ ...decision, percent }, reading.date)),
  ];
}

function daysBeside(taken: Day | null, outcome: Outcome, heard: Heard, today: Day): (Day | null)[] {
  if (taken !== null) return isPlainTerm(taken, outcome, heard) ? [] : [null];
  const isDone = outcome === 'done';
  const told = heard.marked.dates.flatMap((date) => {
    const { from, ahead, behind, vague } = date;
    if (vague || !isWithin(heard, from) || isFarther(ahead, behind, outcome, today)) return [];
    if (isOtherDay(heard, date, isDone)) return [];
    const day = isDone ? behind : ahead;
    return day !== null && (isDone ? day <= today : day >= today) ? [day] : [];
  });
  const last = told.at(-1);
  return last === undefined ? [] : [last];
}

/** "chắc thứ 3 tuần sau mới gửi được", "15/6 xong": the one day that is told is that of the end. */
function isPlainTerm(taken: Day, outcome: Outcome, heard: Heard): boolean {
  const told = heard.marked.dates.filter(({ from }) => isWithin(heard, from));
  const [date] = told;
  if (outcome === 'done' || !date || told.length > 1 || date.ahead !== taken) return false;
  return ENDS.test(wordsFrom(heard.marked.tokens, date.to));
}

const ENDS =
  /^(?:(?:em|toi|tui|minh|chi|anh|thi|la|se|moi) )*(?:xong|hoan thanh|hoan tat|nop|gui|goi)(?: (?:xong|het|not|luon|cho (?:anh|chi|huyen|tinh)|huyen|tinh|duoc))*(?: (?:a|nhe|nha|anh|chi|em))*$/;

/** A day without a year that lies nearer the other way: "hạn gửi về trước 27/11" was no day of last year. */
function isFarther(ahead: Day | null, behind: Day | null, outcome: Outcome, today: Day): boolean {
  if (ahead === null || behind === null || ahead === behind) return false;
  const [toGo, gone] = [daysBetween(today, ahead), daysBetween(behind, today)];
  return toGo > 0 && gone > 0 && (outcome === 'done' ? toGo * FARTHER < gone : gone * FARTHER < toGo);
}

function sharesBeside(taken: number | null, { numbers }: Heard): (number | null)[] {
  const told = numbers.filter(({ kind, value }) => SHARES.has(kind) && value > 0 && value < 100);
  if (told.length === 0) return [];
  if (taken !== null) return [null];
  return [told.at(-1)?.value ?? null];
}

/** A problem that no other way of taking the words would lift. */
export function isSettledOtherwise({ problem }: Reading): boolean {
  return problem !== null && problem !== 'unclear';
}
