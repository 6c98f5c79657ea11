import { mm } from '#documents/word/measures.ts';
import type { Column, Row } from '#documents/word/tables.ts';
import type { Words } from '#documents/words.ts';
import { compareCodes } from '#domain/plan/code.ts';
import type { FieldRow } from '#domain/report/by-field.ts';
import type { CriterionRow } from '#domain/report/criterion-row.ts';
import type { Report } from '#domain/report/report.ts';
import { roundPoints } from '#domain/score/points.ts';
import { appraisalArgs } from '#domain/score/score.ts';

/** A table's columns and rows. */
export interface TableContent {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A column: its key and width in millimetres, what stands in a row, and below all of them. */
interface Part<Of> {
  readonly key: string;
  readonly width: number;
  readonly cell: (row: Of) => string;
  readonly sum?: string;
}

/**
 * The table by field: criteria by state, evidence, points; in a year that has been appraised, in place of what is still
 * open, the appraised points and how far they are from the self-score. Its sums are those of the report.
 */
export function fieldTable({ byField, figures }: Report, words: Words): TableContent {
  const { max, forecast, appraised } = figures.score;
  const isAppraised = appraised.count > 0;
  const count = (key: string, width: number, of: (row: FieldRow) => number): Part<FieldRow> => ({
    key,
    width,
    cell: (row) => String(of(row)),
    sum: String(byField.reduce((total, row) => total + of(row), 0)),
  });
  const points = (
    key: string,
    width: number,
    of: (row: FieldRow) => number | 'none',
    sum: number | 'none',
  ): Part<FieldRow> => ({
    key,
    width,
    cell: (row) => words('doc-points', { points: of(row) }),
    sum: words('doc-points', { points: sum }),
  });
  const parts: Part<FieldRow>[] = isAppraised
    ? [
        { key: 'no', width: 9, cell: ({ code }) => code, sum: '' },
        { key: 'field', width: 30, cell: ({ name }) => name, sum: words('doc-sum') },
        count('total', 12, ({ total }) => total),
        count('done', 13, finishedIn),
        count('overdue', 12, ({ overdue }) => overdue),
        count('evidence', 14, ({ evidenceMissing }) => evidenceMissing),
        points('max', 13, (row) => row.max, max),
        points('self', 13, ({ score }) => scored(score), scored(figures.score)),
        points('appraised', 14, ({ score }) => score.appraised.points, appraised.points),
        {
          key: 'moved',
          width: 15,
          cell: ({ score }) => difference(appraisalArgs(score.appraised), words),
          sum: difference(appraisalArgs(appraised), words),
        },
        points('forecast', 20, (row) => row.forecast, forecast),
      ]
    : [
        { key: 'no', width: 10, cell: ({ code }) => code, sum: '' },
        { key: 'field', width: 36, cell: ({ name }) => name, sum: words('doc-sum') },
        count('total', 13, ({ total }) => total),
        count('done', 14, finishedIn),
        count('open', 15, ({ open }) => open),
        count('overdue', 13, ({ overdue }) => overdue),
        count('evidence', 16, ({ evidenceMissing }) => evidenceMissing),
        points('max', 15, (row) => row.max, max),
        points('self', 13, ({ score }) => scored(score), scored(figures.score)),
        points('forecast', 20, (row) => row.forecast, forecast),
      ];
  return {
    columns: columnsOf(words, 'field', parts),
    rows: [
      ...byField.map((row) => ({ cells: parts.map(({ cell }) => cell(row)) })),
      { bold: true, cells: parts.map(({ sum = '' }) => sum) },
    ],
  };
}

/** What a unit has scored itself; nothing scored is not nothing. */
function scored({ selfScored: { points, count } }: FieldRow['score']): number | 'none' {
  return count === 0 ? 'none' : points;
}

function finishedIn({ done, confirmed, exempt }: FieldRow): number {
  return done + confirmed + exempt;
}

/**
 * The appendix: every criterion under its field, by code; with what was appraised in a year that has been. A plan in two
 * appendices has them apart.
 */
export function criteriaTable({ byField, criteria, figures }: Report, words: Words): TableContent {
  const parts = criterionParts(figures.score.appraised.count > 0, words);
  return {
    columns: columnsOf(words, 'criterion', parts),
    rows: byField
      .filter(({ total }) => total > 0)
      .flatMap(({ code, name }) => [
        { cells: [code, name], bold: true, wide: true },
        ...criteria
          .filter((row) => row.fieldCode === code)
          .toSorted((a, b) => compareCodes(a.code, b.code))
          .map((row) => ({ cells: parts.map(({ cell }) => cell(row)) })),
      ]),
  };
}

function criterionParts(isAppraised: boolean, words: Words): Part<CriterionRow>[] {
  const points = (value: number | null) => (value === null ? '' : words('doc-points', { points: value }));
  return [
    { key: 'no', width: isAppraised ? 13 : 15, cell: ({ code }) => code },
    { key: 'name', width: isAppraised ? 51 : 78, cell: ({ name }) => name },
    { key: 'max', width: isAppraised ? 14 : 15, cell: ({ forecast }) => points(forecast.max) },
    {
      key: 'self',
      width: isAppraised ? 14 : 15,
      cell: ({ unsupported, selfScore }) =>
        unsupported ? words('doc-unsupported', { points: selfScore ?? 0 }) : points(selfScore),
    },
    ...(isAppraised
      ? [
          { key: 'appraised', width: 14, cell: ({ appraisedScore }: CriterionRow) => points(appraisedScore) },
          {
            key: 'moved',
            width: 16,
            cell: ({ selfScore, appraisedScore }: CriterionRow) =>
              selfScore === null || appraisedScore === null
                ? ''
                : words('doc-difference', { points: roundPoints(appraisedScore - selfScore) }),
          },
        ]
      : []),
    { key: 'forecast', width: 20, cell: ({ forecast }) => points(forecast.expected) },
    {
      key: 'state',
      width: 31,
      cell: ({ state, percent }) => words('doc-state-cell', { state, percent }),
    },
    {
      key: 'due',
      width: 27,
      cell: ({ dueOn, overdue }) => (dueOn === null ? '' : words('doc-due-cell', { day: dueOn, overdue })),
    },
    { key: 'leads', width: isAppraised ? 31 : 30, cell: ({ leads }) => leads.join('; ') },
    {
      key: 'evidence',
      width: 21,
      cell: ({ evidence: { accepted, submitted }, evidenceMissing }) =>
        words('doc-evidence-cell', { missing: evidenceMissing ? 'yes' : 'no', accepted, waiting: submitted }),
    },
  ];
}

/** How far the appraised points are from the unit's own; empty where it had not scored any of them. */
function difference({ compared, moved }: ReturnType<typeof appraisalArgs>, words: Words): string {
  return compared === 'none' ? '' : words('doc-difference', { points: moved });
}

/** The columns with their headings; names, which are long, stand left. */
function columnsOf<Of>(words: Words, table: 'field' | 'criterion', parts: readonly Part<Of>[]): Column[] {
  return parts.map(({ key, width }) => ({
    heading: words(`doc-column-${table}`, { key }),
    width: mm(width),
    align: ['field', 'name', 'leads'].includes(key) ? 'left' : 'center',
  }));
}
