import { type Say, say } from '#app/message.ts';
import type { FieldRow } from '#domain/by-field.ts';
import type { OfficialRow } from '#domain/by-official.ts';
import { periodNameArgs } from '#domain/period.ts';
import { periodArgs } from '#domain/reference.ts';
import type { BlockerRow, EvidenceRow, OverdueRow, RiskRow } from '#domain/report-lists.ts';
import { shorten } from '#domain/text.ts';
import type { MadeReport } from './make-report.ts';

const BAR_CELLS = 8;
const TOP = 3;
const NAME = 60;
const NOTE = 90;

/** The first screen of a report: the most important line first, lists cut to their top. */
export function summaryLines({ period, report }: MadeReport): (Say | null)[] {
  const { figures, change } = report;
  const { states, score, tracks, inPeriod, updateRate } = figures;
  const closed = (of: typeof states) => (of.done ?? 0) + (of.confirmed ?? 0) + (of.not_arisen ?? 0);
  return [
    say('report-title', {
      ...periodNameArgs(period),
      year: String(report.plan.year),
      sample: report.plan.sample ? 'yes' : 'no',
    }),
    say('report-as-of', { day: figures.asOf }),
    null,
    say('report-score', { forecast: score.forecast, max: score.max, atRisk: score.atRisk, lost: score.lost }),
    say('report-score-more', {
      lastYear: score.lastYear ?? 'none',
      self: score.selfScored.points,
      ofMax: score.selfScored.ofMax,
      scored: score.selfScored.count,
      survey: score.surveyPoints,
    }),
    say('report-states', {
      total: figures.total,
      confirmed: states.confirmed ?? 0,
      done: states.done ?? 0,
      submitted: states.submitted ?? 0,
      progress: states.in_progress ?? 0,
      blocked: states.blocked ?? 0,
      none: states.not_started ?? 0,
      exempt: (states.not_arisen ?? 0) + (states.not_applicable ?? 0),
    }),
    say('report-tracks', {
      maintainClosed: closed(tracks.maintain.states),
      maintain: tracks.maintain.total,
      remedyClosed: closed(tracks.remedy.states),
      remedy: tracks.remedy.total,
    }),
    say('report-pressing', {
      overdue: figures.overdue,
      soon: figures.dueWithin7,
      missing: figures.evidenceMissing,
    }),
    ...(period.kind === 'now' ? [] : [say('report-in-period', { ...inPeriod })]),
    ...(updateRate.percent === null
      ? []
      : [
          say('report-update-rate', {
            percent: updateRate.percent,
            heard: updateRate.heard,
            asked: updateRate.asked,
          }),
        ]),
    ...(change
      ? [
          say('report-change', {
            since: change.since,
            done: change.done,
            overdue: change.overdue,
            forecast: change.forecast,
          }),
        ]
      : []),
    null,
    ...report.byField.map(fieldBar),
    ...section('report-overdue-top', report.overdue, overdueLine),
    ...section('report-blockers-top', report.blockers, blockerLine),
  ];
}

function section<Row>(title: string, rows: readonly Row[], line: (row: Row) => Say): (Say | null)[] {
  return rows.length === 0 ? [] : [null, say(title, { count: rows.length }), ...rows.slice(0, TOP).map(line)];
}

/** A field as a bar of eight cells. */
export function fieldBar(row: FieldRow): Say {
  const filled = Math.round((row.percent / 100) * BAR_CELLS);
  const bar = '▓'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
  return say('report-field-bar', {
    bar,
    code: row.code,
    percent: row.percent,
    name: shorten(row.name, 20),
    overdue: row.overdue,
  });
}

/** A field with all its figures. */
export function fieldLine(row: FieldRow): Say {
  return say('report-field', {
    code: row.code,
    name: shorten(row.name, NAME),
    total: row.total,
    closed: row.done + row.confirmed + row.exempt,
    confirmed: row.confirmed,
    overdue: row.overdue,
    blocked: row.blocked,
    forecast: row.forecast,
    max: row.max,
    atRisk: row.atRisk,
  });
}

/** An official with what is theirs. */
export function officialLine(row: OfficialRow): Say {
  return say('report-official', {
    name: row.name,
    total: row.total,
    closed: row.closed,
    overdue: row.overdue,
    blocked: row.blocked,
    missing: row.evidenceMissing,
    atRisk: row.atRisk,
  });
}

/** Something overdue, with its leads and days. */
export function overdueLine(row: OverdueRow): Say {
  return say('report-overdue', {
    code: row.code,
    ...periodArgs(row.period),
    name: shorten(row.name, NAME),
    leads: row.leads.join(', ') || 'none',
    due: row.dueOn,
    days: row.daysLate,
    times: row.times,
    atRisk: row.atRisk,
  });
}

/** What holds something up, in its official's words. */
export function blockerLine(row: BlockerRow): Say {
  return say('report-blocker', {
    code: row.code,
    name: shorten(row.name, NAME),
    leads: row.leads.join(', ') || 'none',
    note: shorten(row.note, NOTE) || 'none',
    days: row.days,
    atRisk: row.atRisk,
  });
}

/** A criterion that lacks its documents. */
export function evidenceLine(row: EvidenceRow): Say {
  return say('report-evidence', {
    code: row.code,
    ...periodArgs(row.period),
    name: shorten(row.name, NAME),
    leads: row.leads.join(', ') || 'none',
    asked: shorten(row.asked.join('; '), NOTE),
    times: row.times,
    done: row.reportedDone ? 'yes' : 'no',
  });
}

/** Points at risk, with what the figure was made of. */
export function riskLine(row: RiskRow): Say {
  return say('report-risk', {
    code: row.code,
    name: shorten(row.name, NAME),
    leads: row.leads.join(', ') || 'none',
    atRisk: row.atRisk,
    state: row.state,
    percent: row.percent,
    days: row.daysLeft === null ? 'none' : row.daysLeft,
    late: row.daysLeft !== null && row.daysLeft < 0 ? 'yes' : 'no',
    daysLate: Math.abs(row.daysLeft ?? 0),
  });
}
