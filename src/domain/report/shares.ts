import { deductionFor } from '../score/scoring-rule.ts';
import type { TimedOccurrence } from '../time/timing.ts';
import { isClosed, NOTHING_SAID } from '../work/progress.ts';
import { type CriterionStanding, lacksEvidence } from '../work/standing.ts';
import type { CriterionWork } from '../work/work.ts';
import { losesByLateness } from './forecast-reasons.ts';
import { outlookOf } from './outlook.ts';

/** Shares of what a criterion is worth, 0–1. `secure` ≤ `expected` ≤ 1 − `lost`; `overdue` and `pressing` are of the rest. */
export interface Shares {
  readonly secure: number;
  readonly expected: number;
  readonly lost: number;
  readonly overdue: number;
  readonly pressing: number;
}

/** Of a late occurrence half remains: in time 1, late 0.5, never 0 is how the sets score timeliness most often. */
export const LATE_WORTH = 0.5;
const HALF_URGENT_DAYS = 30;
/** Work without a deadline is as urgent as work due in half a year. */
const UNDATED_DAYS = 180;
/** What is done and lacks its documents, or its confirmation, is as urgent as work due in a month. */
const DONE_DAYS = 30;

/** The times of a criterion that bring points; one that was never asked where there is none. */
export function timesThatCount({ counted }: CriterionStanding): readonly TimedOccurrence[] {
  const applicable = counted.filter(({ occurrence }) => occurrence.state !== 'not_applicable');
  return applicable.length > 0 ? applicable : [NEVER_ASKED];
}

/** What every time costs where a rule takes points away for it: done late, never done, and at most for all of them. */
export interface TimeCosts {
  readonly late: number;
  readonly missing: number;
  readonly most: number;
}

/**
 * The costs of lateness by the criterion's own rule; null where it has no such rule, does not come round, or was scored
 * by the unit itself, which has reckoned with it.
 */
export function timeCostsOf(criterion: CriterionWork, worth: number): TimeCosts | null {
  const rule = criterion.scoring?.rule;
  if (rule?.kind !== 'deduction' || !losesByLateness(criterion)) return null;
  const cost = (cases: { late: number; missing: number }) =>
    deductionFor(rule, cases, Number.POSITIVE_INFINITY);
  const late = cost({ late: 1, missing: 0 });
  const missing = Math.max(late, cost({ late: 0, missing: 1 }));
  return missing > 0 ? { late, missing, most: Math.min(rule.most ?? worth, worth) } : null;
}

/**
 * The shares of a criterion of which `worth` points can be had. Where its own rule takes points away for late times,
 * what is lost is what that rule says; otherwise every time brings the same part, of which lateness leaves half.
 */
export function sharesOf(
  criterion: CriterionWork,
  standing: CriterionStanding,
  { lastYear, worth }: { lastYear: number; worth: number },
): Shares {
  const costs = timeCostsOf(criterion, worth);
  return costs && worth > 0
    ? sharesByRule(criterion, standing, { lastYear, worth, costs })
    : sharesEvenly(criterion, standing, lastYear);
}

function sharesEvenly(criterion: CriterionWork, standing: CriterionStanding, lastYear: number): Shares {
  const parts = timesThatCount(standing);
  const lateWorth = losesByLateness(criterion) ? LATE_WORTH : 1;
  const sums = { secure: 0, expected: 0, lost: 0, overdue: 0, pressing: 0 };
  for (const part of parts) {
    const unproven = lacksEvidence(criterion, part.occurrence);
    const outlook = outlookOf(part, { unproven, lastYear, lateWorth });
    const atRisk = 1 - outlook.secure - outlook.lost;
    sums.secure += outlook.secure / parts.length;
    sums.expected += outlook.expected / parts.length;
    sums.lost += outlook.lost / parts.length;
    sums.pressing += (atRisk * nearness(daysFor(part))) / parts.length;
    if (part.overdue) sums.overdue += atRisk / parts.length;
  }
  return sums;
}

/** A time that is late has cost what lateness costs; one that is open costs what is missing, as far as it is not done. */
function sharesByRule(
  criterion: CriterionWork,
  standing: CriterionStanding,
  { lastYear, worth, costs }: { lastYear: number; worth: number; costs: TimeCosts },
): Shares {
  const sums = { kept: 0, expected: 0, lost: 0, overdue: 0, pressing: 0 };
  for (const part of timesThatCount(standing)) {
    const unproven = lacksEvidence(criterion, part.occurrence);
    const { secure, expected } = outlookOf(part, { unproven, lastYear, lateWorth: 1 });
    const lost = part.overdue || part.closedLate ? costs.late : 0;
    const open = costs.missing - lost;
    sums.lost += lost;
    sums.kept += lost + open * (1 - secure);
    sums.expected += lost + open * (1 - expected);
    sums.pressing += open * (1 - secure) * nearness(daysFor(part));
    if (part.overdue) sums.overdue += open * (1 - secure);
  }
  const share = (cost: number) => Math.min(cost, costs.most) / worth;
  const atRisk = share(sums.kept) - share(sums.lost);
  const capped = sums.kept > sums.lost ? atRisk / (sums.kept - sums.lost) : 0;
  return {
    secure: 1 - share(sums.kept),
    expected: 1 - share(sums.expected),
    lost: share(sums.lost),
    overdue: sums.overdue * capped,
    pressing: sums.pressing * capped,
  };
}

/** The days that make a time press: to its deadline while it is open. */
export function daysFor({ occurrence, daysLeft }: TimedOccurrence): number | null {
  return isClosed(occurrence.state) ? DONE_DAYS : daysLeft;
}

/** How near a deadline is, 0–1: 1 on the last day and after, a half with 30 days left. */
export function nearness(daysLeft: number | null): number {
  return HALF_URGENT_DAYS / (HALF_URGENT_DAYS + Math.max(0, daysLeft ?? UNDATED_DAYS));
}

/** Stands in where a criterion has no occurrence at all: nobody was asked and there is no deadline. */
const NEVER_ASKED: TimedOccurrence = {
  occurrence: {
    ...NOTHING_SAID,
    id: 0,
    criterionId: 0,
    period: 'once',
    dueOn: null,
    originalDueOn: null,
    answers: [],
    since: null,
    doneOn: null,
    lastHeardAt: null,
    evidence: { submitted: 0, accepted: 0, returned: 0 },
  },
  daysLeft: null,
  overdue: false,
  closedLate: false,
  lateByPlan: false,
};
