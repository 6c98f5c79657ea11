import { sumPoints } from '../score/points.ts';
import { isClosed } from '../work/progress.ts';
import type { CriterionLine } from './line.ts';

/** What somebody leads, in figures. `total` = `closed` + `open`; the others are among these. */
export interface Tally {
  readonly total: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly evidenceMissing: number;
  readonly atRisk: number;
}

/** How what somebody answers for in a criterion stands: all of it, or a lead's own part. */
export interface Part {
  readonly open: boolean;
  readonly overdue: boolean;
  readonly blocked: boolean;
}

/** A criterion somebody leads, and how their part of it stands. */
export interface Duty {
  readonly line: CriterionLine;
  readonly part: Part;
}

/** The figures of some duties. Points at risk are not theirs whose part is done while another's is not. */
export function tallyOf(duties: readonly Duty[]): Tally {
  const count = (holds: (duty: Duty) => boolean) => duties.filter(holds).length;
  const open = count(({ part }) => part.open);
  const theirs = duties.filter(({ line, part }) => part.open || isClosed(line.standing.state));
  return {
    total: duties.length,
    closed: duties.length - open,
    open,
    overdue: count(({ part }) => part.overdue),
    blocked: count(({ part }) => part.blocked),
    evidenceMissing: count(({ line }) => line.standing.evidenceMissing),
    atRisk: sumPoints(theirs.map(({ line }) => line.forecast.atRisk)),
  };
}

/** A criterion for which somebody answers as a whole. */
export function wholeDuty(line: CriterionLine): Duty {
  const { state, overdueCount } = line.standing;
  return { line, part: { open: !isClosed(state), overdue: overdueCount > 0, blocked: state === 'blocked' } };
}
