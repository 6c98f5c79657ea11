import { type Say, say } from '#app/message.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import type { BodyRow } from '#domain/report/by-body.ts';
import type { FieldRow } from '#domain/report/by-field.ts';
import type { OfficialRow } from '#domain/report/by-official.ts';
import type { CriterionRow } from '#domain/report/criterion-row.ts';
import type { ReturnedRow, UnsupportedRow } from '#domain/report/evidence-lists.ts';
import type { LedgerRow, LedgerTime } from '#domain/report/ledger.ts';
import type {
  BlockerRow,
  EvidenceRow,
  OverdueRow,
  RiskRow,
  RowSubject,
} from '#domain/report/report-lists.ts';
import type { TrendPoint } from '#domain/report/trend.ts';
import type { CauseRow } from '#domain/score/last-year.ts';
import { appraisalArgs } from '#domain/score/score.ts';
import type { ExtendedRow } from '#domain/steering/extended.ts';
import { shorten } from '#domain/text/text.ts';
import { publicReason } from '#understanding/reasons/public-reason.ts';

const NAME = 48;
const NOTE = 160;
const CAUSE = 110;
const ASKED = 120;
/** A year of weeks would not be read. */
const MARKS = 13;

const MARK: Readonly<Record<LedgerTime['mark'], string>> = {
  'on-time': '✓',
  exempt: '–',
  late: '✗',
  overdue: '!',
  'to-come': '·',
};

function subject({ code, name, leads }: RowSubject) {
  return { code, name: shorten(name, NAME), leads: leads.join(', ') || 'none' };
}

/** A field with all its figures. */
export function fieldLine(row: FieldRow): Say {
  const { bands, appraised } = row.score;
  return say('report-field', {
    code: row.code,
    name: shorten(row.name, NAME),
    total: row.total,
    closed: row.done + row.confirmed + row.exempt,
    confirmed: row.confirmed,
    overdue: row.overdue,
    blocked: row.blocked,
    missing: row.evidenceMissing,
    forecast: row.forecast,
    max: row.max,
    lastYear: row.score.lastYear ?? 'none',
    atRisk: row.atRisk,
    certain: bands.certain,
    likely: bands.likely,
    doubtful: bands['at-risk'],
    lost: bands.lost,
    ...appraisalArgs(appraised),
  });
}

/** A body or section with what is its own. */
export function bodyLine(row: BodyRow): Say {
  return say('report-body', {
    name: row.body || 'none',
    total: row.total,
    closed: row.closed,
    overdue: row.overdue,
    blocked: row.blocked,
    missing: row.evidenceMissing,
    forecast: row.forecast,
    max: row.max,
    atRisk: row.atRisk,
  });
}

/** An official with what is theirs; for how long they have been silent is not told in a group. */
export function officialLine(row: OfficialRow, inGroup: boolean): Say {
  return say('report-official', {
    name: row.name,
    total: row.total,
    closed: row.closed,
    overdue: row.overdue,
    blocked: row.blocked,
    missing: row.evidenceMissing,
    atRisk: row.atRisk,
    silent: inGroup || row.open === 0 ? 'untold' : (row.daysSilent ?? 'never'),
  });
}

/** Something overdue, with its leads and days. */
export function overdueLine(row: OverdueRow): Say {
  return say('report-overdue', {
    ...subject(row),
    ...periodArgs(row.period),
    due: row.dueOn,
    days: row.daysLate,
    times: row.times,
    atRisk: row.atRisk,
  });
}

/** A deadline that was put off. */
export function extendedLine(row: ExtendedRow): Say {
  return say('report-extended', {
    ...subject(row),
    ...periodArgs(row.period),
    from: row.from,
    to: row.to,
    times: row.times,
    state: row.state,
    percent: row.percent,
  });
}

/** What holds something up: in its official's own words, in a group only what is for everybody. */
export function blockerLine(row: BlockerRow, inGroup: boolean): Say {
  return say('report-blocker', {
    ...subject(row),
    note: shorten(inGroup ? publicReason(row.note) : row.note, NOTE) || 'none',
    days: row.days,
    atRisk: row.atRisk,
  });
}

/** A criterion that lacks documents, and which. */
export function evidenceLine(row: EvidenceRow): Say {
  return say('report-evidence', {
    ...subject(row),
    ...periodArgs(row.period),
    asked: shorten(row.missing.join('; '), ASKED) || 'none',
    times: row.times,
    done: row.reportedDone ? 'yes' : 'no',
    atRisk: row.atRisk,
  });
}

/** A criterion whose documents were returned. */
export function returnedLine(row: ReturnedRow): Say {
  return say('report-returned', { ...subject(row), count: row.returned, atRisk: row.atRisk });
}

/** A self-score that no accepted document supports. */
export function unsupportedLine(row: UnsupportedRow): Say {
  return say('report-unsupported', {
    ...subject(row),
    score: row.selfScore,
    max: row.max,
    submitted: row.submitted,
  });
}

/** Points at risk, with what the figure was made of. */
export function riskLine(row: RiskRow): Say {
  return say('report-risk', {
    ...subject(row),
    atRisk: row.atRisk,
    state: row.state,
    percent: row.percent,
    ...daysArgs(row.daysLeft),
  });
}

/** A duty that comes round: a mark for each of its times, how many were in time, and what lateness has cost. */
export function ledgerLine(row: LedgerRow): Say {
  const marks = row.times.length > MARKS ? 'none' : row.times.map(({ mark }) => MARK[mark]).join(' ');
  return say('report-ledger', {
    ...subject(row),
    marks,
    onTime: row.onTime,
    late: row.late,
    toCome: row.toCome,
    deduction: row.deduction ?? 'none',
    max: row.max,
  });
}

/** What lost points last year, and how it goes this year. */
export function causeLine(row: CauseRow): Say {
  return say('report-cause', {
    ...subject(row),
    lost: row.lost,
    cause: shorten(row.cause, CAUSE) || 'none',
    kind: row.kind,
    times: row.times ?? 'none',
    late: row.late,
    state: row.state,
    percent: row.percent,
    missing: row.evidenceMissing ? 'yes' : 'no',
    repeats: row.repeats ? 'yes' : 'no',
    atRisk: row.atRisk,
  });
}

/** A moment of the year, with what has moved since the one before. */
export function trendLine(point: TrendPoint, before: TrendPoint | undefined): Say {
  const { states } = point;
  return say('report-trend', {
    day: point.asOf,
    forecast: point.forecast,
    max: point.max,
    moved: before ? point.forecast - before.forecast : 0,
    closed: states.done + states.confirmed + states.not_arisen,
    total: point.total,
    overdue: point.overdue,
    atRisk: point.atRisk,
  });
}

/** A criterion of a field or of an official. */
export function criterionLine(row: CriterionRow): Say {
  return say('report-criterion', {
    code: row.code,
    name: shorten(row.name, NAME),
    state: row.state,
    percent: row.percent,
    ...daysArgs(row.daysLeft),
    forecast: row.forecast.expected,
    max: row.forecast.max,
    missing: row.evidenceMissing ? 'yes' : 'no',
  });
}

function daysArgs(daysLeft: number | null) {
  return {
    days: daysLeft ?? 'none',
    late: daysLeft !== null && daysLeft < 0 ? 'yes' : 'no',
    daysLate: Math.abs(daysLeft ?? 0),
  };
}
