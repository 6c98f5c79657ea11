import { mm } from '#documents/word/measures.ts';
import type { Column, Row } from '#documents/word/tables.ts';
import type { Words } from '#documents/words.ts';
import type { FieldRow } from '#domain/by-field.ts';
import { compareCodes } from '#domain/code.ts';
import type { CriterionRow } from '#domain/criterion-row.ts';
import { formatDay } from '#domain/day.ts';
import type { Report } from '#domain/report.ts';

/** A table's columns and rows. */
export interface TableContent {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The table by field: criteria by state, evidence, points. Its sums are those of the report. */
export function fieldTable({ byField, figures }: Report, words: Words): TableContent {
  const sum = (of: (row: FieldRow) => number) => byField.reduce((total, row) => total + of(row), 0);
  const { max, selfScored, forecast } = figures.score;
  const counts = [
    (row: FieldRow) => row.total,
    (row: FieldRow) => row.done + row.confirmed + row.exempt,
    (row: FieldRow) => row.open,
    (row: FieldRow) => row.overdue,
    (row: FieldRow) => row.evidenceMissing,
  ];
  const points = (value: number) => words('doc-points', { points: value });
  return {
    columns: columnsOf(words, 'field', [
      ['no', 10],
      ['field', 40],
      ['total', 13],
      ['done', 15],
      ['open', 15],
      ['overdue', 13],
      ['evidence', 16],
      ['max', 13],
      ['self', 13],
      ['forecast', 17],
    ]),
    rows: [
      ...byField.map((row) => ({
        cells: [
          row.code,
          row.name,
          ...counts.map((of) => String(of(row))),
          points(row.max),
          points(row.score.selfScored.points),
          points(row.forecast),
        ],
      })),
      {
        bold: true,
        cells: [
          '',
          words('doc-sum'),
          ...counts.map((of) => String(sum(of))),
          points(max),
          points(selfScored.points),
          points(forecast),
        ],
      },
    ],
  };
}

/** The appendix: every criterion under its field, by code; a plan in two appendices has them apart. */
export function criteriaTable({ byField, criteria }: Report, words: Words): TableContent {
  return {
    columns: columnsOf(words, 'criterion', [
      ['no', 15],
      ['name', 92],
      ['max', 15],
      ['self', 15],
      ['forecast', 16],
      ['state', 31],
      ['due', 24],
      ['leads', 30],
      ['evidence', 14],
    ]),
    rows: byField
      .filter(({ total }) => total > 0)
      .flatMap(({ code, name }) => [
        { cells: [code, name], bold: true, wide: true },
        ...criteria
          .filter((row) => row.fieldCode === code)
          .toSorted((a, b) => compareCodes(a.code, b.code))
          .map((row) => ({ cells: criterionCells(row, words) })),
      ]),
  };
}

function criterionCells(row: CriterionRow, words: Words): string[] {
  const { code, name, state, percent, dueOn, leads, selfScore, forecast, evidence, evidenceMissing } = row;
  const points = (value: number | null) => (value === null ? '' : words('doc-points', { points: value }));
  return [
    code,
    name,
    points(forecast.max),
    row.unsupported ? words('doc-unsupported', { points: selfScore ?? 0 }) : points(selfScore),
    points(forecast.expected),
    words('doc-state-cell', { state, percent }),
    dueOn === null ? '' : words('doc-due-cell', { day: formatDay(dueOn), overdue: row.overdue }),
    leads.join('; '),
    words('doc-evidence-cell', {
      missing: evidenceMissing ? 'yes' : 'no',
      accepted: evidence.accepted,
      waiting: evidence.submitted,
    }),
  ];
}

/** Columns by key and width in millimetres; names, which are long, stand left. */
function columnsOf(
  words: Words,
  table: 'field' | 'criterion',
  keys: readonly (readonly [string, number])[],
): Column[] {
  return keys.map(([key, width]) => ({
    heading: words(`doc-column-${table}`, { key }),
    width: mm(width),
    align: ['field', 'name', 'leads'].includes(key) ? 'left' : 'center',
  }));
}
