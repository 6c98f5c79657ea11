import { writeReference } from '#domain/plan/reference.ts';
import { type Choice, choice, rowsOf, say } from '../message.ts';

/** Buttons in one row, and under one list. */
const WIDTH = 4;
const MOST = 8;

/** Something of a list that somebody may be urged about. */
interface Overdue {
  readonly code: string;
  readonly period: string;
}

/** One button for each overdue row of a list: one press urges its lead. */
export function urgeChoices(rows: readonly Overdue[]): Choice[][] {
  const buttons = rows
    .slice(0, MOST)
    .map(({ code, period }) =>
      choice(say('urge-button-code', { code }), `dondoc ${writeReference(code, period)}`),
    );
  return rowsOf(buttons, WIDTH);
}

/** One button for each row of a list: one press, and the words that follow are a directive to its lead. */
export function directChoices(rows: readonly Pick<Overdue, 'code'>[]): Choice[][] {
  const buttons = rows
    .slice(0, MOST)
    .map(({ code }) => choice(say('directive-button-code', { code }), `chidao ${code}`));
  return rowsOf(buttons, WIDTH);
}
