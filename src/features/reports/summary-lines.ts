import { type Line, type Say, say } from '#app/message.ts';
import type { FieldRow } from '#domain/report/by-field.ts';
import type { Figures } from '#domain/report/figures.ts';
import type { Report } from '#domain/report/report.ts';
import type { BlockerRow, RiskRow } from '#domain/report/report-lists.ts';
import { sumPoints } from '#domain/score/points.ts';
import { REMOVERS, type Remover } from '#domain/steering/remover.ts';
import { shorten } from '#domain/text/text.ts';
import { publicReason } from '#understanding/reasons/public-reason.ts';
import type { MadeReport } from './make-report.ts';
import { overdueLine } from './row-lines.ts';
import { changeLines, countLines, headLines, scoreLines } from './summary-counts.ts';

const BAR_CELLS = 8;
const TOP = 3;
const REASONS = 2;
const FIELD_NAME = 20;
const NAME = 26;
const REASON = 30;
/** What gives way where one screen does not hold all, the highest first: bars of fields before what else a report tells. */
const GIVES_WAY = { reason: 90, repeats: 70, bars: 10, unsupported: 5, heard: 4, change: 3 } as const;
/** Bars that stay in any case: that of the field which has come least far. */
const LEAST_BARS = 1;

/**
 * The first screen of a report, the same for leaders and for their group: the most important line first, lists cut to
 * their top, and nothing that is not for everybody in the group. `amended`: it was brought up to date after it was posted.
 */
export function summaryLines(made: MadeReport, state: 'new' | 'amended' = 'new'): (Line | null)[] {
  const { report } = made;
  const { figures } = report;
  return [
    ...headLines(made, state),
    ...scoreLines(figures),
    ...countLines(made).map((line) =>
      line.key === 'report-unsupported-count' ? { ...line, spare: GIVES_WAY.unsupported } : line,
    ),
    ...changeLines(made).map((line) => ({ ...line, spare: GIVES_WAY.change })),
    null,
    ...fieldBars(report.byField),
    ...firstLines(report),
    ...blockerLines(made).map((line, at) => (at === 0 ? line : { ...line, spare: GIVES_WAY.reason + at })),
    ...repeatLines(made).map((line) => ({ ...line, spare: GIVES_WAY.repeats })),
    ...heardLines(figures).map((line) => ({ ...line, spare: GIVES_WAY.heard })),
  ];
}

/** A bar for every field; where there is no room for all, those stay that have come least far. */
function fieldBars(rows: readonly FieldRow[]): Line[] {
  const furthestLast = rows.toSorted((a, b) => b.overdue - a.overdue || a.percent - b.percent);
  return rows.map((row) => {
    const place = furthestLast.indexOf(row);
    return place < LEAST_BARS ? fieldBar(row) : { ...fieldBar(row), spare: GIVES_WAY.bars + place };
  });
}

/** A field as a bar of eight cells. */
function fieldBar(row: FieldRow): Say {
  const filled = Math.round((row.percent / 100) * BAR_CELLS);
  const bar = '▓'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
  return say('report-field-bar', {
    bar,
    code: row.code,
    percent: row.percent,
    name: shorten(row.name, FIELD_NAME),
    overdue: row.overdue,
  });
}

/** What saves most, by points and nearness; of a plan without points what is overdue. */
function firstLines(report: Report): (Say | null)[] {
  const { overdue } = report;
  const top = firstOf(report);
  if (top.length === 0) return overdue.length === 0 ? [] : [null, ...overdue.slice(0, TOP).map(overdueLine)];
  const points = sumPoints(top.map((row) => row.atRisk));
  return [null, say('report-first-title', { count: top.length, points }), ...top.map(firstLine)];
}

/** The most pressing points of a report, at least one row of them overdue where anything is. */
export function firstOf({ atRisk }: Pick<Report, 'atRisk'>): readonly RiskRow[] {
  const top = atRisk.slice(0, TOP);
  const overdue = atRisk.find(isOverdue);
  if (!overdue || top.some(isOverdue)) return top;
  return [...top.slice(0, TOP - 1), overdue];
}

function isOverdue({ daysLeft }: RiskRow): boolean {
  return daysLeft !== null && daysLeft < 0;
}

function firstLine(row: RiskRow): Say {
  return say('report-first', {
    code: row.code,
    name: shorten(row.name, NAME),
    leads: row.leads[0] ?? 'none',
    others: row.leads.length - 1,
    atRisk: row.atRisk,
    state: row.state,
    days: row.daysLeft ?? 'none',
    daysLate: Math.max(0, -(row.daysLeft ?? 0)),
    late: isOverdue(row) ? 'yes' : 'no',
  });
}

/** Who can take obstacles away, and what has waited longest in the words of the officials. */
function blockerLines({ report: { blockers, blockerGroups } }: MadeReport): Say[] {
  if (blockers.length === 0) return [];
  const line = ({ code, note, days }: BlockerRow) =>
    say('report-blocker-short', { code, note: shorten(publicReason(note), REASON) || 'none', days });
  const counts = (remover: Remover) =>
    blockerGroups.find((group) => group.remover === remover)?.rows.length ?? 0;
  return [
    say('report-blockers-top', {
      count: blockers.length,
      parts: blockers.filter(({ partOf }) => partOf !== null).length,
      atRisk: sumPoints(blockers.map((row) => row.atRisk)),
      ...Object.fromEntries(REMOVERS.map((remover) => [remover, counts(remover)])),
    }),
    ...blockers.slice(0, REASONS).map(line),
  ];
}

/** What lost points last year and is happening again: the first in full. */
function repeatLines({ report }: MadeReport): Say[] {
  const repeats = report.causes.filter((row) => row.repeats);
  const [first] = repeats;
  if (!first) return [];
  const { code, kind, late } = first;
  return [say('report-repeat', { code, kind, late, others: repeats.length - 1 })];
}

function heardLines({ updateRate: { percent, heard, asked } }: Figures): Say[] {
  return percent === null ? [] : [say('report-update-rate', { percent, heard, asked })];
}
