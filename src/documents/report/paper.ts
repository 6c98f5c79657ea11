import type { Letterhead } from '#domain/report/letterhead.ts';
import type { Report } from '#domain/report/report.ts';
import type { DirectiveCount } from '#domain/steering/directive.ts';
import type { Day } from '#domain/time/day.ts';
import type { Period } from '#domain/time/period.ts';

/** All that the papers of a report are made of, so that they agree to the last digit. */
export interface ReportPaper {
  /** The unit's name as it stands in the deployment: "UBND xã …". */
  readonly organisation: string;
  readonly chairman: string | null;
  readonly letterhead: Letterhead;
  /** When the plan was issued; null where its file did not say. */
  readonly issuedOn: Day | null;
  readonly period: Period;
  readonly report: Report;
  /** Directives that are open, and how they stand. */
  readonly directives: DirectiveCount;
  /** Points the unit has set itself for the year; null where it has not. */
  readonly target: number | null;
}
