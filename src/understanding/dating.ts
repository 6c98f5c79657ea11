import { type Day, daysBetween } from '#domain/day.ts';
import type { DateMark } from './date-mark.ts';
import type { Decision } from './decision.ts';
import { type Heard, isWithin } from './heard.ts';
import type { Problem } from './reading.ts';
import type { Said } from './said.ts';

/** The date of a reading, and why it can't stand as it is. */
export interface When {
  readonly day: Day | null;
  readonly vague: boolean;
  readonly problem: Problem | null;
}

const COMPLETIONS: ReadonlySet<Said> = new Set<Said>([
  'done',
  'done-weakly',
  'acted',
  'sent',
  'counted',
  'okay',
]);

/** Words between what was done and the day on which it was. */
const DATE_REACH = 9;

const NO_DATE: When = { day: null, vague: false, problem: null };

/** The date that belongs to what is said: ahead for an extension, behind for something done. */
export function dateOf(heard: Heard, { intent }: Decision, today: Day): When {
  const inside = heard.marked.dates.filter(
    (mark) => isWithin(heard, mark.from) && !heard.numbers.some((number) => number.from === mark.from),
  );
  if (intent === 'extension') return untilWhen(inside, today);
  return intent === 'done' ? sinceWhen(heard, inside, today) : NO_DATE;
}

function untilWhen(dates: readonly DateMark[], today: Day): When {
  const mark = dates.findLast(({ ahead, impossible }) => ahead !== null || impossible) ?? dates.at(-1);
  if (!mark) return NO_DATE;
  if (mark.impossible) return { ...NO_DATE, problem: 'date-impossible' };
  const isPast = mark.ahead !== null && mark.ahead < today;
  return { day: mark.ahead, vague: mark.vague, problem: isPast ? 'date-past' : null };
}

function sinceWhen({ facts }: Heard, dates: readonly DateMark[], today: Day): When {
  if (dates.some((date, at) => at > 0 && date.from - (dates[at - 1]?.to ?? 0) <= 3)) return NO_DATE;
  const heads = facts.filter(({ said }) => COMPLETIONS.has(said));
  const mark = dates.find(
    ({ behind, impossible, vague, from, to }) =>
      (behind !== null || impossible) &&
      !vague &&
      heads.some((head) => from - head.to <= DATE_REACH && head.from - to <= DATE_REACH),
  );
  if (!mark) return NO_DATE;
  if (mark.impossible || mark.behind === null) return { ...NO_DATE, problem: 'date-impossible' };
  if (mark.behind > today) return { ...NO_DATE, day: mark.behind, problem: 'unclear' };
  const { ahead, behind } = mark;
  const isAhead =
    ahead !== null && ahead > today && daysBetween(today, ahead) < daysBetween(behind, today) / 2;
  return isAhead ? { ...NO_DATE, day: ahead, problem: 'unclear' } : { ...NO_DATE, day: behind };
}
