import type { Day } from '#domain/day.ts';
import type { CriterionLine } from '#domain/line.ts';
import type { Period } from '#domain/period.ts';
import type { Report } from '#domain/report.ts';

/** How the year's score was forecast on a day, as the reports of that time said. */
export interface TrendPoint {
  readonly on: Day;
  readonly forecast: number;
}

/** All that the papers of a report are made of, so that they agree to the last digit. */
export interface ReportPaper {
  /** The unit's name as it stands in the deployment: "UBND xã …". */
  readonly organisation: string;
  readonly period: Period;
  readonly report: Report;
  /** The criteria behind the report, in the plan's order. */
  readonly lines: readonly CriterionLine[];
  /** Oldest first; may be empty. */
  readonly trend: readonly TrendPoint[];
  /** Points the unit has set itself for the year; null where it has not. */
  readonly target: number | null;
}
