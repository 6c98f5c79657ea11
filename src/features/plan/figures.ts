import type { PlanDraft, Remark } from '#domain/plan/plan-draft.ts';
import { leavesOf } from '#domain/plan/tree.ts';
import { sumPoints } from '#domain/score/points.ts';

/** The points of one field, and how many criteria share them. */
export interface FieldFigures {
  readonly code: string;
  readonly name: string;
  readonly points: number;
  readonly leaves: number;
}

/** What a read plan adds up to. Points are those of the leaves; parents only sum them. */
export interface DraftFigures {
  readonly criteria: number;
  readonly leaves: number;
  readonly maintain: number;
  readonly remedy: number;
  readonly points: number;
  readonly lost: number;
  readonly surveyed: number;
  /** Criteria whose way of scoring the file tells, and those among them it was made a rule of. */
  readonly scorings: number;
  readonly rules: number;
  readonly fields: readonly FieldFigures[];
}

/** Counts a read plan. */
export function figuresOf({ fields, criteria }: PlanDraft): DraftFigures {
  const leaves = leavesOf(criteria);
  const pointsOf = (some: typeof leaves) => sumPoints(some.map(({ maxPoints }) => maxPoints));
  return {
    criteria: criteria.length,
    leaves: leaves.length,
    maintain: leaves.filter(({ track }) => track === 'maintain').length,
    remedy: leaves.filter(({ track }) => track === 'remedy').length,
    points: pointsOf(leaves),
    lost: sumPoints(leaves.map(({ lostPoints }) => lostPoints)),
    surveyed: pointsOf(leaves.filter(({ scoredBy }) => scoredBy === 'survey')),
    scorings: leaves.filter(({ scoring }) => scoring !== null).length,
    rules: leaves.filter(({ scoring }) => scoring?.rule).length,
    fields: fields.map(({ code, name }) => {
      const own = leaves.filter(({ fieldCode }) => fieldCode === code);
      return { code, name, points: pointsOf(own), leaves: own.length };
    }),
  };
}

/** The warnings of a plan by what they are about, each kind shown in its own place. */
export interface SortedWarnings {
  readonly deadlines: readonly Remark[];
  readonly sums: readonly Remark[];
  readonly others: readonly Remark[];
}

const DEADLINE = /^plan-deadline-(?:impossible|missing|outside-year|unknown)$/;

/** Whether a warning says that a criterion has no deadline anybody could read: nobody is reminded of it. */
export function leavesUndated({ key }: Remark): boolean {
  return DEADLINE.test(key) && key !== 'plan-deadline-outside-year';
}

/** Sorts warnings: deadlines that are wrong or missing, sums that do not add up, and the rest. */
export function sortWarnings(warnings: readonly Remark[]): SortedWarnings {
  const isDeadline = ({ key }: Remark) => DEADLINE.test(key);
  const isSum = ({ key }: Remark) => /^plan-(?:field-)?sum-|^plan-total-/.test(key);
  return {
    deadlines: warnings.filter(isDeadline),
    sums: warnings.filter(isSum),
    others: warnings.filter((warning) => !isDeadline(warning) && !isSum(warning)),
  };
}
