import { type CauseRow, causeRows, type LossCause } from '../score/last-year.ts';
import { type ExtendedRow, extendedRows } from '../steering/extended.ts';
import type { Remover } from '../steering/remover.ts';
import type { Day } from '../time/day.ts';
import type { LastDayInTime } from '../time/timing.ts';
import { type SilentRow, silentRows } from '../work/silence.ts';
import type { PlanWork } from '../work/work.ts';
import { type BodyRow, bodyRows } from './by-body.ts';
import { type FieldRow, fieldRows } from './by-field.ts';
import { membersOf, type OfficialRow, officialRows, updateRate } from './by-official.ts';
import { type BlockerGroup, blockerGroups } from './by-remover.ts';
import { countFigures } from './count-figures.ts';
import { type CriterionRow, criterionRows } from './criterion-row.ts';
import { type ReturnedRow, returnedRows, type UnsupportedRow, unsupportedRows } from './evidence-lists.ts';
import { type Change, changeSince, type Figures, type ReportPeriod } from './figures.ts';
import { type LedgerRow, ledgerRows } from './ledger.ts';
import { type CriterionLine, linesOf } from './line.ts';
import { listsOf, type ReportLists } from './report-lists.ts';
import { type TrendPoint, trendPoint } from './trend.ts';

/** A report before it is put into words: the figures, and the lists behind them, most pressing first. */
export interface Report extends ReportLists {
  readonly plan: Pick<PlanWork, 'planId' | 'year' | 'number' | 'title' | 'sample'>;
  readonly figures: Figures;
  readonly byField: readonly FieldRow[];
  readonly byOfficial: readonly OfficialRow[];
  readonly byBody: readonly BodyRow[];
  /** The rows of `blockers`, by who can take them away. */
  readonly blockerGroups: readonly BlockerGroup[];
  readonly evidenceReturned: readonly ReturnedRow[];
  readonly unsupported: readonly UnsupportedRow[];
  /** Duties that come round, time by time. */
  readonly ledger: readonly LedgerRow[];
  /** What lost points last year, and whether it is happening again. */
  readonly causes: readonly CauseRow[];
  readonly extended: readonly ExtendedRow[];
  /** Those asked who were not heard within 14 days, by given name. */
  readonly silent: readonly SilentRow[];
  /** Every leaf criterion, in the order of the plan. */
  readonly criteria: readonly CriterionRow[];
  /** Month by month until the day of the report, which is the last point; only that where no more was asked for. */
  readonly trend: readonly TrendPoint[];
  /** Null where there is no report before. */
  readonly change: Change | null;
}

/** How words of officials and of the plan are read. */
export interface ReportReaders {
  /** Who can take an obstacle away. */
  readonly remover: (note: string) => Remover;
  /** Why points were lost last year. */
  readonly cause: (words: string) => LossCause;
}

/** What figures are about. */
export interface FigureOptions {
  readonly period: ReportPeriod;
  /** The day to which an instant belongs where the plan is followed. */
  readonly dayOf: (at: Date) => Day;
  /** As in `standingOf`; the working calendar's `onOrAfter`. */
  readonly lastDayInTime?: LastDayInTime;
}

/** What a report is about, and what it is compared with. */
export interface ReportOptions extends FigureOptions {
  readonly previous: Figures | null;
  readonly read?: ReportReaders;
  /** The ends of the months before. */
  readonly trend?: readonly TrendPoint[];
}

const NOT_READ: ReportReaders = {
  remover: () => 'unclear',
  cause: () => ({ kind: 'other', times: null }),
};

/** The report of a plan as it stands on `today`. */
export function reportOf(plan: PlanWork, today: Day, options: ReportOptions): Report {
  return reportFrom(plan, linesOf(plan, today, options.lastDayInTime), { ...options, today });
}

/** The figures alone, as they are compared with and drawn over the year. */
export function figuresOf(plan: PlanWork, today: Day, options: FigureOptions): Figures {
  return figuresFrom(linesOf(plan, today, options.lastDayInTime), { ...options, today });
}

/**
 * The report of a plan by its lines as they stand on `today`. Each list has as many rows as its figure counts, so that
 * every rendering agrees. Its cost grows with the number of occurrences (and the sorting of the lists).
 */
export function reportFrom(
  plan: PlanWork,
  lines: readonly CriterionLine[],
  options: ReportOptions & { readonly today: Day },
): Report {
  const { planId, year, number, title, sample } = plan;
  const { previous, read = NOT_READ, trend = [] } = options;
  const members = membersOf(lines);
  const figures = figuresFrom(lines, options, members);
  const lists = listsOf(lines, options, read.remover);
  return {
    plan: { planId, year, number, title, sample },
    figures,
    byField: fieldRows(lines, plan.fields),
    byOfficial: officialRows(members, options),
    byBody: bodyRows(lines),
    ...lists,
    blockerGroups: blockerGroups(lists.blockers),
    evidenceReturned: returnedRows(lines),
    unsupported: unsupportedRows(lines),
    ledger: ledgerRows(lines),
    causes: causeRows(lines, read.cause),
    extended: extendedRows(lines),
    silent: silentRows(members, options),
    criteria: criterionRows(lines),
    trend: [...trend, trendPoint(figures)],
    change: previous && changeSince(previous, figures),
  };
}

function figuresFrom(
  lines: readonly CriterionLine[],
  { period, dayOf, today }: FigureOptions & { readonly today: Day },
  members = membersOf(lines),
): Figures {
  return countFigures(lines, { period, today, updateRate: updateRate(members, { today, dayOf }) });
}
