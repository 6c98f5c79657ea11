import type { Words } from '#documents/words.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import type { Report } from '#domain/report/report.ts';
import type { BlockerRow, OverdueRow } from '#domain/report/report-lists.ts';
import type { CauseRow } from '#domain/score/last-year.ts';
import { sumPoints } from '#domain/score/points.ts';
import type { Remover } from '#domain/steering/remover.ts';
import type { ReportPaper } from '../paper.ts';
import { type Block, clauses, codesOf, heading, INSIDE, items, OUTSIDE, text } from './blocks.ts';

/** So many rows of a list are written out; the appendix has them all. */
const MOST = 12;

/** II. What falls short, and why. */
export function shortcomings({ report, directives }: ReportPaper, words: Words): Block[] {
  return [
    heading(1, words('doc-shortcomings')),
    heading(2, words('doc-shortcomings-what')),
    ...overdue(report, words),
    ...blocked(report, words),
    text(evidence(report, words)),
    ...(directives.open > 0 ? [text(words('doc-directives', { ...directives }))] : []),
    heading(2, words('doc-shortcomings-why')),
    text(words('doc-objective', { parts: waiting(report, OUTSIDE, words) || 'none' })),
    text(words('doc-subjective', { parts: ownFaults(report, words) || 'none' })),
    ...repeated(report, words),
  ];
}

function overdue({ overdue: rows, extended }: Report, words: Words): Block[] {
  const points = sumPoints(rows.map(({ atRisk }) => atRisk));
  return [
    text(words('doc-overdue', { count: rows.length, points })),
    ...items(rows, MOST, words, (row) => overdueItem(row, words)),
    ...(extended.length > 0
      ? [text(words('doc-extended', { count: extended.length, codes: codesOf(extended, words) }))]
      : []),
  ];
}

function overdueItem(
  { code, name, period, daysLate, dueOn, times, leads, atRisk }: OverdueRow,
  words: Words,
): string {
  return words('doc-overdue-item', {
    code,
    ...periodArgs(period),
    name,
    days: daysLate,
    due: dueOn,
    times,
    leads: leads.join(', ') || 'none',
    points: atRisk,
  });
}

function blocked({ blockers: rows }: Report, words: Words): Block[] {
  const points = sumPoints(rows.map(({ atRisk }) => atRisk));
  return [
    text(words('doc-blocked', { count: rows.length, points })),
    ...items(rows, MOST, words, (row) => blockedItem(row, words)),
  ];
}

function blockedItem({ code, name, note, days, leads, partOf }: BlockerRow, words: Words): string {
  const why = note.trim().replace(/[.;]+$/, '');
  return words('doc-blocked-item', {
    code,
    name,
    note: why || 'none',
    part: partOf ?? 'none',
    days,
    leads: leads.join(', ') || 'none',
  });
}

function evidence({ evidenceMissing, evidenceReturned, figures }: Report, words: Words): string {
  const done = evidenceMissing.filter(({ reportedDone }) => reportedDone).length;
  const missing = words('doc-evidence', {
    count: evidenceMissing.length,
    codes: codesOf(evidenceMissing, words),
    done,
  });
  const more = clauses(words, [
    {
      key: 'doc-evidence-returned',
      count: evidenceReturned.length,
      args: { codes: codesOf(evidenceReturned, words) },
    },
    { key: 'doc-evidence-waiting', count: figures.evidenceWaiting },
  ]);
  return more === '' ? missing : `${missing} ${words('doc-evidence-more', { parts: more })}`;
}

function waiting({ blockerGroups }: Report, removers: readonly Remover[], words: Words): string {
  return clauses(
    words,
    blockerGroups
      .filter(({ remover }) => removers.includes(remover))
      .map(({ remover, rows }) => ({
        key: 'doc-waiting',
        count: rows.length,
        args: { remover, codes: codesOf(rows, words) },
      })),
  );
}

function ownFaults(report: Report, words: Words): string {
  const { figures, silent } = report;
  const rest = clauses(words, [
    { key: 'doc-late-times', count: figures.ledger.late },
    { key: 'doc-silent', count: silent.length },
  ]);
  return [waiting(report, INSIDE, words), rest].filter((each) => each !== '').join('; ');
}

function repeated({ causes }: Report, words: Words): Block[] {
  const again = causes.filter(({ repeats }) => repeats);
  if (again.length === 0) return [];
  return [
    text(words('doc-repeated', { count: again.length })),
    ...items(again, MOST, words, (row) => repeatedItem(row, words)),
  ];
}

function repeatedItem({ code, name, lost, cause, kind, late }: CauseRow, words: Words): string {
  return words('doc-repeated-item', {
    code,
    name,
    lost,
    cause: cause.replace(/[.;]+$/, '') || 'none',
    kind,
    late,
  });
}
