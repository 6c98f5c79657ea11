import { lineOfYear } from '#domain/plan/line-of-year.ts';
import { type Choice, type Expectation, type Message, say } from '../message.ts';
import type { Beside } from '../words/beside.ts';

/**
 * An answer about the plan of another year than the one in force: it says which, what it asks for and its buttons go on with
 * that year, and those that know of none are left out. Nothing said of its codes is about the plan in force.
 */
export function toldOfYear(answer: Message, year: number): Message {
  const told = answer.lines.some((line) => line?.args.year === String(year));
  return {
    ...answer,
    lines:
      told || answer.lines.length === 0
        ? answer.lines
        : [say('of-year', { year: String(year) }), ...answer.lines],
    choices: choicesOfYear(answer.choices, year),
    expects: answer.expects && expectedOfYear(answer.expects, year),
    about: [],
  };
}

/** Buttons as they are meant of the plan of a year. */
export function choicesOfYear(rows: Message['choices'], year: number): Choice[][] {
  const meant = (each: Choice): Choice[] => {
    const call = lineOfYear(each.call, year);
    return call === null ? [] : [{ ...each, call }];
  };
  return rows.map((row) => row.flatMap(meant)).filter((row) => row.length > 0);
}

/** What is asked for, of the plan of a year; null where that takes nothing of another year. */
export function expectedOfYear(expects: Expectation, year: number): Expectation | null {
  const line = lineOfYear(`${expects.word} ${expects.given}`, year);
  return line === null ? null : { ...expects, given: line.slice(expects.word.length).trim() };
}

/** What came of a command, as far as it is told. */
interface Told {
  readonly message: Message | null;
  readonly beside: Beside | null;
  readonly next: string | null;
}

/**
 * What came of a command about the plan of another year. Words beside it would be a report on the plan in force: of a plan
 * that is over no reports are taken any more.
 */
export function performedOfYear<P extends Told>(performed: P, year: number): P {
  const { message, beside, next } = performed;
  const told = message && toldOfYear(message, year);
  const isUnheard = beside !== null && /\p{L}/u.test(beside.words);
  const unheard = isUnheard ? [say('of-year-no-report', { year: String(year) })] : [];
  return {
    ...performed,
    message: told && { ...told, lines: [...told.lines, ...unheard] },
    beside: null,
    next: next && lineOfYear(next, year),
  };
}
