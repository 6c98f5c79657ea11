import type { PeriodMark } from './dates/period-mark.ts';
import type { NumberMark } from './numbers/number-mark.ts';
import type { Fact } from './said/said.ts';
import type { Marked, Statement } from './text/clauses.ts';
import { wordsBetween } from './text/words-between.ts';

/** One statement with everything that was found in it. */
export interface Heard {
  readonly text: string;
  readonly marked: Marked;
  readonly statement: Statement;
  readonly facts: readonly Fact[];
  readonly period: PeriodMark | null;
  readonly numbers: readonly NumberMark[];
  /** Criteria that the words name beside the one replied to. */
  readonly alsoNamed: readonly string[];
  /** Codes of the sender's own that may be meant beside it: "phần bổ sung hôm nọ 3.3 …". */
  readonly stray: readonly string[];
}

/** Does the token stand in this statement? */
export function isWithin({ statement }: Pick<Heard, 'statement'>, at: number): boolean {
  return statement.clauses.some(({ from, to }) => at >= from && at < to);
}

/** The words of a statement as one line, spelled out. */
export function wordsIn({ marked: { tokens }, statement }: Pick<Heard, 'marked' | 'statement'>): string {
  return statement.clauses.map(({ from, to }) => wordsBetween(tokens, from, to)).join(' ');
}
