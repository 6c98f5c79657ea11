import { type FieldRow, fieldRows } from './by-field.ts';
import { membersOf, type OfficialRow, officialRows, updateRate } from './by-official.ts';
import { countFigures } from './count-figures.ts';
import type { Day } from './day.ts';
import { type Change, changeSince, type Figures, type ReportPeriod } from './figures.ts';
import { linesOf } from './line.ts';
import { listsOf, type ReportLists } from './report-lists.ts';
import type { LastDayInTime } from './timing.ts';
import type { PlanWork } from './work.ts';

/** A report before it is put into words: the figures, and the lists behind them, most pressing first. */
export interface Report extends ReportLists {
  readonly plan: Pick<PlanWork, 'planId' | 'year' | 'number' | 'title' | 'sample'>;
  readonly figures: Figures;
  readonly byField: readonly FieldRow[];
  readonly byOfficial: readonly OfficialRow[];
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
  const members = membersOf(lines);
  const figures = countFigures(lines, { period, today, updateRate: updateRate(members, now) });
  return {
    plan: { planId, year, number, title, sample },
    figures,
    byField: fieldRows(lines, plan.fields),
    byOfficial: officialRows(members),
    ...listsOf(lines, now),
    change: previous && changeSince(previous, figures),
  };
}
