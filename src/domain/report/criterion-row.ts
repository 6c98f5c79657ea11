import type { Day } from '../time/day.ts';
import type { ProgressState } from '../work/progress.ts';
import type { CriterionWork, EvidenceCount } from '../work/work.ts';
import { isUnsupported } from './evidence-lists.ts';
import { type Forecast, lastYearPoints } from './forecast.ts';
import type { CriterionLine } from './line.ts';

/** A leaf criterion with all that a table of the whole plan shows of it. */
export interface CriterionRow
  extends Pick<
    CriterionWork,
    | 'code'
    | 'name'
    | 'fieldCode'
    | 'parentCode'
    | 'track'
    | 'scoredBy'
    | 'cause'
    | 'remedy'
    | 'deadlineText'
    | 'evidenceAsked'
    | 'selfScore'
    | 'appraisedScore'
  > {
  readonly criterionId: number;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly state: ProgressState;
  readonly percent: number;
  /** The deadline of what is to be answered now, negative days when overdue; null without one. */
  readonly dueOn: Day | null;
  readonly daysLeft: number | null;
  /** The plan's own deadline of the same, where another is in force. */
  readonly extendedFrom: Day | null;
  /** Times overdue. */
  readonly overdue: number;
  readonly onTime: number;
  readonly late: number;
  readonly toCome: number;
  readonly evidence: EvidenceCount;
  readonly evidenceMissing: boolean;
  /** It was given points, and nothing that was accepted supports them. */
  readonly unsupported: boolean;
  readonly lastYear: number | null;
  readonly forecast: Forecast;
}

/** A row for every leaf criterion, in the order of the plan. */
export function criterionRows(lines: readonly CriterionLine[]): CriterionRow[] {
  return lines.map(({ criterion, standing, forecast, leads }) => {
    const due = standing.oldestOverdue ?? standing.nextDue;
    const occurrence = due && criterion.occurrences.find(({ id }) => id === due.occurrenceId);
    return {
      criterionId: criterion.id,
      code: criterion.code,
      name: criterion.name,
      fieldCode: criterion.fieldCode,
      parentCode: criterion.parentCode,
      track: criterion.track,
      scoredBy: criterion.scoredBy,
      cause: criterion.cause,
      remedy: criterion.remedy,
      deadlineText: criterion.deadlineText,
      evidenceAsked: criterion.evidenceAsked,
      selfScore: criterion.selfScore,
      appraisedScore: criterion.appraisedScore,
      leads,
      supports: criterion.assignees.filter(({ kind }) => kind === 'support').map(({ name }) => name),
      state: standing.state,
      percent: standing.percent,
      dueOn: due?.dueOn ?? null,
      daysLeft: due?.daysLeft ?? null,
      extendedFrom: occurrence ? extendedFrom(occurrence) : null,
      overdue: standing.overdueCount,
      onTime: standing.onTime,
      late: standing.late,
      toCome: standing.toCome,
      evidence: criterion.evidence,
      evidenceMissing: standing.evidenceMissing,
      unsupported: isUnsupported({ criterion, standing }),
      lastYear: lastYearPoints(criterion),
      forecast,
    };
  });
}

/** The plan's own deadline where a later one was granted; null where none was. */
export function extendedFrom({ dueOn, originalDueOn }: { dueOn: Day | null; originalDueOn: Day | null }) {
  return dueOn !== null && originalDueOn !== null && dueOn > originalDueOn ? originalDueOn : null;
}
