import { type Choice, choice, type Message, say } from '#app/message.ts';
import type { FoundWork } from '#app/work/find-work.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import type { Statement } from './record.ts';

/** A change of what has been confirmed, to be asked back. */
export interface Reopening {
  readonly code: string;
  readonly period: string;
  readonly statement: Pick<Statement, 'state' | 'percent'>;
}

/** What somebody said of work that has been confirmed. */
export function reopeningOf(
  { criterion: { code }, occurrence: { period } }: FoundWork,
  { state, percent }: Statement,
): Reopening {
  return { code, period, statement: { state, percent } };
}

/** The criterion and time it is about, as commands name it. */
export function referenceOf({ code, period }: Reopening): string {
  return writeReference(code, period);
}

/** Asks whether confirmed work is to be opened again: nothing is changed before the press. */
export function reopenParts(reopening: Reopening): {
  readonly lines: Message['lines'];
  readonly choices: Choice[][];
} {
  const { code, period, statement } = reopening;
  const reference = referenceOf(reopening);
  const { state, percent } = statement;
  const again = choice(
    say('words-button-meant', { code, ...periodArgs(period), state, percent: percent ?? 'none' }),
    `noi.ghi ${reference} =${percent ?? state}`,
  );
  const keep = choice(say('progress-button-keep'), `noi.ghi ${reference} =nothing`);
  return { lines: [say('progress-reopens', { code, ...periodArgs(period) })], choices: [[again], [keep]] };
}
