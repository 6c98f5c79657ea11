import { lateCost } from '../score/scoring-rule.ts';
import type { Day } from '../time/day.ts';
import type { TimedOccurrence } from '../time/timing.ts';
import { isClosed } from '../work/progress.ts';
import type { CriterionLine } from './line.ts';
import type { RowSubject } from './report-lists.ts';

/** One time of a duty that comes round, and how it went. `overdue` is open still; `exempt` did not arise. */
export interface LedgerTime {
  readonly period: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly mark: 'on-time' | 'exempt' | 'late' | 'overdue' | 'to-come';
}

/** A duty that comes round, time by time. */
export interface LedgerRow extends RowSubject {
  /** `onTime` + `late` + `toCome` times, by the deadlines the plan gave; what is overdue is late. */
  readonly onTime: number;
  readonly late: number;
  readonly toCome: number;
  /** By deadline. */
  readonly times: readonly LedgerTime[];
  readonly max: number;
  /** Points that being late has cost by the criterion's own rule, never more than its maximum; null without a rule. */
  readonly deduction: number | null;
}

/** The duties of a plan that come round, in its order. */
export function ledgerRows(lines: readonly CriterionLine[]): LedgerRow[] {
  return lines.filter(comesRound).map(({ criterion, standing, forecast, leads }) => ({
    criterionId: criterion.id,
    code: criterion.code,
    name: criterion.name,
    leads,
    onTime: standing.onTime,
    late: standing.late,
    toCome: standing.toCome,
    times: standing.counted.flatMap(timeOf),
    max: forecast.max,
    deduction: lateCost(criterion.scoring, standing.late, forecast.max),
  }));
}

function comesRound({ criterion, standing }: CriterionLine): boolean {
  return criterion.occurrences.length > 1 && !standing.notApplicable;
}

function timeOf(timed: TimedOccurrence): LedgerTime[] {
  const { period, dueOn, doneOn, state } = timed.occurrence;
  if (state === 'not_applicable') return [];
  return [{ period, dueOn, doneOn, mark: markOf(timed) }];
}

function markOf({ occurrence: { state }, overdue, lateByPlan }: TimedOccurrence): LedgerTime['mark'] {
  if (overdue) return 'overdue';
  if (!isClosed(state)) return 'to-come';
  if (state === 'not_arisen') return 'exempt';
  return lateByPlan ? 'late' : 'on-time';
}
