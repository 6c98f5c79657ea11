import { dateWords } from '#documents/word/frame.ts';
import { mm } from '#documents/word/measures.ts';
import { ruledTable } from '#documents/word/tables.ts';
import type { Words } from '#documents/words.ts';
import type { LocalTime } from '#domain/time/clock.ts';
import type { MinutesPaper } from './minutes-paper.ts';

/** Columns of the table of directives by key and width in millimetres. */
const COLUMNS = [
  ['no', 11],
  ['criterion', 19],
  ['text', 73],
  ['names', 36],
  ['due', 26],
] as const;

/** An instant as documents write it: "14 giờ 05 phút, ngày 10 tháng 6 năm 2026". */
export function instantWords({ day, hour, minute }: LocalTime, words: Words): string {
  const padded = (value: number) => String(value).padStart(2, '0');
  return words('minutes-instant', { hour: padded(hour), minute: padded(minute), ...dateWords(day) });
}

/** A person with their post. */
export function personWords({ name, position }: MinutesPaper['chair'], words: Words): string {
  return words('minutes-person', { name, position: position || 'none' });
}

/** Where the plan stood when the meeting began. */
export function standingWords({ figures }: MinutesPaper, words: Words): string {
  const { total, closed, overdue, blocked, forecast, max, atRisk, asOf, sample } = figures;
  return words('minutes-standing', {
    day: asOf,
    total,
    closed,
    overdue,
    blocked,
    forecast,
    max,
    atRisk,
    sample: sample ? 'yes' : 'no',
  });
}

/** What was directed, as a table: what, about which criterion, by whom, until when. */
export function directedTable({ directed }: MinutesPaper, words: Words) {
  const columns = COLUMNS.map(([key, width]) => ({
    heading: words('minutes-column', { key }),
    width: mm(width),
    align: key === 'text' || key === 'names' ? ('left' as const) : ('center' as const),
  }));
  const rows = directed.map(({ code, text, names, dueOn }, place) => ({
    cells: [
      String(place + 1),
      code,
      text,
      names.join('; '),
      dueOn === null ? words('minutes-no-deadline') : words('doc-day', { day: dueOn }),
    ],
  }));
  return ruledTable(columns, rows);
}

/** Of what the agenda left over the foremost are named, in its order; a line, not a page. */
const LEFT_NAMED = 6;

/** What of the agenda was not gone through: how many, and the codes of the foremost. */
export function leftWords(left: readonly string[], words: Words): string {
  const named = left.slice(0, LEFT_NAMED);
  const args = { count: left.length, codes: named.join(', '), more: left.length - named.length };
  return words('minutes-left', args);
}
