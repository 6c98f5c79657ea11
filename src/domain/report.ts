import { type FieldRow, fieldRows } from './by-field.ts';
import { type OfficialRow, officialRows } from './by-official.ts';
import type { Day } from './day.ts';
import { type Figures, figuresOf, type ReportPeriod } from './figures.ts';
import { linesOf } from './line.ts';
import { roundPoints } from './points.ts';
import {
  type BlockerRow,
  blockerRows,
  type DueRow,
  dueRows,
  type EvidenceRow,
  evidenceRows,
  type OverdueRow,
  overdueRows,
  type RiskRow,
  riskRows,
} from './report-lists.ts';
import type { LastDayInTime } from './timing.ts';
import type { PlanWork } from './work.ts';

/** What has moved since the report before, as differences. */
export interface Change {
  readonly sincePeriodKey: string;
  /** Criteria reported done or confirmed. */
  readonly done: number;
  readonly overdue: number;
  readonly forecast: number;
}

/** A report before it is put into words: the figures, and the lists behind them, most pressing first. */
export interface Report {
  readonly plan: Pick<PlanWork, 'planId' | 'year' | 'number' | 'title' | 'sample'>;
  readonly figures: Figures;
  readonly byField: readonly FieldRow[];
  readonly byOfficial: readonly OfficialRow[];
  readonly overdue: readonly OverdueRow[];
  readonly blockers: readonly BlockerRow[];
  readonly evidenceMissing: readonly EvidenceRow[];
  readonly atRisk: readonly RiskRow[];
  readonly dueSoon: readonly DueRow[];
  /** Null where there is no report before. */
  readonly change: Change | null;
}

/** What a report is about, and what it is compared with. `now` is the instant from which days of silence are counted. */
export interface ReportOptions {
  readonly period: ReportPeriod;
  readonly previous: Figures | null;
  readonly now: Date;
  /** As in `standingOf`; the working calendar's `onOrAfter`. */
  readonly lastDayInTime?: LastDayInTime;
}

/**
 * The report of a plan as it stands on `today`. Each list has as many rows as its figure counts, so that every
 * rendering agrees. Its cost grows with the number of occurrences (and the sorting of the lists).
 */
export function reportOf(plan: PlanWork, today: Day, options: ReportOptions): Report {
  const { planId, year, number, title, sample } = plan;
  const { period, now, previous, lastDayInTime } = options;
  const lines = linesOf(plan, today, lastDayInTime);
  const figures = figuresOf(lines, { period, today, now });
  return {
    plan: { planId, year, number, title, sample },
    figures,
    byField: fieldRows(lines, plan.fields),
    byOfficial: officialRows(lines),
    overdue: overdueRows(lines),
    blockers: blockerRows(lines, now),
    evidenceMissing: evidenceRows(lines),
    atRisk: riskRows(lines),
    dueSoon: dueRows(lines),
    change: previous && changeSince(previous, figures),
  };
}

/** What moved between two reports. */
export function changeSince(previous: Figures, figures: Figures): Change {
  const finished = ({ states }: Figures) => states.done + states.confirmed;
  return {
    sincePeriodKey: previous.period.key,
    done: finished(figures) - finished(previous),
    overdue: figures.overdue - previous.overdue,
    forecast: roundPoints(figures.score.forecast - previous.score.forecast),
  };
}
