import { type Say, say } from '#app/message.ts';
import type { FieldRow } from '#domain/report/by-field.ts';
import type { Figures } from '#domain/report/figures.ts';
import type { Report } from '#domain/report/report.ts';
import type { BlockerRow, RiskRow } from '#domain/report/report-lists.ts';
import { sumPoints } from '#domain/score/points.ts';
import { appraisalArgs } from '#domain/score/score.ts';
import { directiveStanding } from '#domain/steering/directive.ts';
import { REMOVERS, type Remover } from '#domain/steering/remover.ts';
import { shorten } from '#domain/text/text.ts';
import { periodNameArgs } from '#domain/time/period.ts';
import { publicReason } from '#understanding/reasons/public-reason.ts';
import { fitScreen, type ScreenLine } from './fit-screen.ts';
import type { MadeReport } from './make-report.ts';
import { overdueLine } from './row-lines.ts';

const BAR_CELLS = 8;
const TOP = 3;
const REASONS = 2;
const FIELD_NAME = 20;
const NAME = 26;
const REASON = 30;
/** What gives way where one screen does not hold all, the last first: bars of fields before what else a report tells. */
const GIVES_WAY = { reason: 90, repeats: 70, bars: 10, unsupported: 5, heard: 4 } as const;
/** Bars that stay in any case: that of the field which has come least far. */
const LEAST_BARS = 1;

/**
 * The first screen of a report, the same for leaders and for their group: the most important line first, lists cut to
 * their top, and nothing that is not for everybody in the group. `amended`: it was brought up to date after it was posted.
 */
export function summaryLines(made: MadeReport, state: 'new' | 'amended' = 'new'): (Say | null)[] {
  const { report } = made;
  const { figures } = report;
  return fitScreen([
    ...stay(headLines(made, state)),
    ...stay(scoreLines(figures)),
    ...countLines(made).map((line) => ({
      line,
      spare: line.key === 'report-unsupported-count' ? GIVES_WAY.unsupported : null,
    })),
    ...stay(changeLines(made)),
    ...stay([null]),
    ...fieldBars(report.byField),
    ...stay(firstLines(report)),
    ...blockerLines(made).map((line, at) => ({ line, spare: at === 0 ? null : GIVES_WAY.reason + at })),
    ...repeatLines(made).map((line) => ({ line, spare: GIVES_WAY.repeats })),
    ...heardLines(figures).map((line) => ({ line, spare: GIVES_WAY.heard })),
  ]);
}

function stay(lines: readonly (Say | null)[]): ScreenLine[] {
  return lines.map((line) => ({ line, spare: null }));
}

/** A bar for every field; where there is no room for all, those stay that have come least far. */
function fieldBars(rows: readonly FieldRow[]): ScreenLine[] {
  const furthestLast = rows.toSorted((a, b) => b.overdue - a.overdue || a.percent - b.percent);
  return rows.map((row) => {
    const place = furthestLast.indexOf(row);
    return { line: fieldBar(row), spare: place < LEAST_BARS ? null : GIVES_WAY.bars + place };
  });
}

function headLines({ period, report, time, beforePlan }: MadeReport, state: 'new' | 'amended'): Say[] {
  const { figures, plan } = report;
  return [
    say('report-title', {
      ...periodNameArgs(period),
      year: String(plan.year),
      sample: plan.sample ? 'yes' : 'no',
    }),
    say('report-as-of', {
      day: figures.asOf,
      how: time === null ? 'evening' : state === 'amended' ? 'amended' : 'moment',
      time: time ?? '',
    }),
    ...(beforePlan ? [say('report-before-plan')] : []),
  ];
}

function scoreLines({ score }: Figures): Say[] {
  const { selfScored, appraised } = score;
  return [
    say('report-score', { forecast: score.forecast, max: score.max, atRisk: score.atRisk }),
    say('report-score-more', {
      lastYear: score.lastYear ?? 'none',
      self: selfScored.points,
      ofMax: selfScored.ofMax,
      scored: selfScored.count,
      confirmed: selfScored.confirmed.count,
      lost: score.lost,
    }),
    ...(appraised.count > 0 ? [say('report-appraised', appraisalArgs(appraised))] : []),
  ];
}

function countLines({ period, report, directives }: MadeReport): Say[] {
  const { figures } = report;
  const { states, tracks, inPeriod, unsupported } = figures;
  const closed = (of: Figures['states']) => of.done + of.confirmed + of.not_arisen;
  return [
    say('report-states', { total: figures.total, closed: closed(states), confirmed: states.confirmed }),
    say('report-open', {
      maintainClosed: closed(tracks.maintain.states),
      maintain: tracks.maintain.total,
      remedyClosed: closed(tracks.remedy.states),
      remedy: tracks.remedy.total,
      progress: states.in_progress,
      submitted: states.submitted,
      blocked: states.blocked,
      none: states.not_started,
      excluded: states.not_applicable,
    }),
    say('report-pressing', {
      overdue: figures.overdue,
      soon: figures.dueWithin7,
      missing: figures.evidenceMissing,
      extended: figures.extended,
    }),
    ...(unsupported > 0 ? [say('report-unsupported-count', { count: unsupported })] : []),
    ...directiveCount(directives),
    ...(period.kind === 'now'
      ? []
      : [say('report-in-period', { ...inPeriod, begun: period.from > figures.asOf ? 'no' : 'yes' })]),
  ];
}

/** How many directives are open, and how many of them nobody has acknowledged, wait for a talk or for an end. */
function directiveCount(directives: MadeReport['directives']): Say[] {
  if (directives.length === 0) return [];
  const standings = directives.map(({ directive }) => directiveStanding(directive));
  const count = (standing: (typeof standings)[number]) =>
    standings.filter((each) => each === standing).length;
  return [
    say('report-directives', {
      open: directives.length,
      silent: count('sent'),
      talk: count('talk'),
      reported: count('reported'),
    }),
  ];
}

function changeLines({ report: { change } }: MadeReport): Say[] {
  if (!change) return [];
  const { since, done, overdue, forecast } = change;
  const same = done === 0 && overdue === 0 && Math.abs(forecast) < 0.005;
  return [say('report-change', { since, done, overdue, forecast, same: same ? 'yes' : 'no' })];
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
