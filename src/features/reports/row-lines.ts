import { type Say, say } from '#app/message.ts';
import { periodArgs } from '#domain/plan/reference.ts';
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
import type { CauseRow } from '#domain/score/last-year.ts';
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
    part: row.partOf ?? 'none',
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
