import type { Day } from '#domain/time/day.ts';
import { spell } from '../text/spelling.ts';
import { spokenToDigits } from '../text/spoken-numbers.ts';
import { compose, type Token, tokenise } from '../text/tokens.ts';
import { findDates } from './dates.ts';

/** Words that make a date the day by which something is to be done: "trước", "hạn", "đến", "hết", "trong", "cuối"… */
const BY = /^(?:truoc|han|den|toi|het|trong|cuoi|nhat)$/;
/** "trước 10 giờ sáng mai": so far before the date they may stand. */
const NEAR = 3;

/** The day by which something is to be done, as an order names it. */
export interface NamedDeadline {
  /** Null where none is named; a date that is only mentioned ("công văn ngày 12/5") is none. */
  readonly day: Day | null;
  /** One is named that the calendar does not have. */
  readonly impossible: boolean;
}

/** Reads the deadline in an order: "họp với Sở trước thứ Sáu", "xong trong tuần", "chậm nhất hết tháng 7". */
export function readDeadline(text: string, today: Day): NamedDeadline {
  const tokens = spokenToDigits(spell(tokenise(compose(text)), () => false));
  const named = findDates(tokens, today, () => false).filter(({ from, to }) => isDeadline(tokens, from, to));
  const day = named.find(({ ahead, vague }) => ahead !== null && !vague)?.ahead ?? null;
  return { day, impossible: day === null && named.some(({ impossible }) => impossible) };
}

function isDeadline(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(Math.max(0, from - NEAR), to).some(({ text }) => BY.test(text));
}
