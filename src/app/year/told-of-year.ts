import { lineOfYear } from '#domain/plan/line-of-year.ts';
import { type Choice, type Expectation, type Message, say } from '../message.ts';

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
