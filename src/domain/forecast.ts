import { type ForecastReason, losesByLateness, reasonsFor } from './forecast-reasons.ts';
import { outlookOf } from './outlook.ts';
import { roundPoints } from './points.ts';
import { isClosed, NOTHING_SAID } from './progress.ts';
import { type CriterionStanding, lacksEvidence } from './standing.ts';
import type { TimedOccurrence } from './timing.ts';
import type { CriterionWork } from './work.ts';

/** How sure a criterion's points are: nothing changes them any more, probable, in danger, hardly to be had. */
export const BANDS = ['certain', 'likely', 'at-risk', 'lost'] as const;
export type Band = (typeof BANDS)[number];

/** Points that can be expected of a criterion. `secure` + `atRisk` + `lost` is `max`, to four decimals. */
export interface Forecast {
  /** Its part of the denominator: 0 where it is not applicable. */
  readonly max: number;
  /** Points that stay if nobody does anything more. */
  readonly secure: number;
  readonly expected: number;
  /** Points that are lost if nobody does anything more, and can still be had. */
  readonly atRisk: number;
  /** The part of `atRisk` whose deadline has passed. */
  readonly overdueAtRisk: number;
  /** `atRisk` by nearness: counted whole on the last day and after, half with 30 days left, a third with 60. */
  readonly pressing: number;
  /** Points that cannot be had any more. */
  readonly lost: number;
  readonly band: Band;
  readonly why: readonly ForecastReason[];
}

/** Of a late occurrence half remains: in time 1, late 0.5, never 0 is how the sets score timeliness most often. */
const LATE_WORTH = 0.5;
/** Last year's share of a remedy whose points nobody wrote down. */
const UNKNOWN_SHARE = 0.5;
const LIKELY_FROM = 0.7;
const LOST_BELOW = 0.2;
const HALF_URGENT_DAYS = 30;
/** Work without a deadline is as urgent as work due in half a year. */
const UNDATED_DAYS = 180;

/**
 * What can be expected of a leaf criterion on the day it stands so.
 *
 * An appraised score is final. A survey gives what it gave last year, whatever is done; the rest stays at risk.
 * Otherwise the points, or the self-score where there is one, are shared evenly among the occurrences that count, and
 * each is expected as `outlookOf` says. Where lateness costs (`losesByLateness`), half of a late one's share is lost.
 *
 * The band: certain when appraised, or when all is confirmed or did not arise; lost below 20 % of the points or
 * self-score; likely from 70 %; at risk between.
 */
export function forecastOf(criterion: CriterionWork, standing: CriterionStanding): Forecast {
  const max = roundPoints(criterion.maxPoints ?? 0);
  if (standing.notApplicable) return settled(0, 0, 'not-applicable');
  if (max <= 0) return settled(0, 0, 'no-points');
  if (criterion.appraisedScore !== null)
    return settled(max, within(criterion.appraisedScore, max), 'appraised');

  const lastYear = within(lastYearPoints(criterion) ?? UNKNOWN_SHARE * max, max);
  if (criterion.scoredBy === 'survey') return bySurvey(max, lastYear);

  const worth = within(criterion.selfScore ?? max, max);
  const shares = sharesOf(criterion, standing, lastYear / max);
  const lost = roundPoints(max - worth + worth * shares.lost);
  const open = roundPoints(max - lost);
  const secure = Math.min(open, roundPoints(worth * shares.secure));
  const atRisk = roundPoints(open - secure);
  return {
    max,
    secure,
    expected: Math.min(open, roundPoints(worth * shares.expected)),
    atRisk,
    overdueAtRisk: Math.min(atRisk, roundPoints(worth * shares.overdue)),
    pressing: Math.min(atRisk, roundPoints(worth * shares.pressing)),
    lost,
    band: bandOf(worth > 0 ? shares.expected : 0, isFinal(standing)),
    why: reasonsFor(criterion, standing, lastYear / max),
  };
}

/** Points last year gave; those kept (`maintain`) had them all. Null where the plan does not tell. */
export function lastYearPoints(criterion: CriterionWork): number | null {
  const { baselinePoints, lostPoints, maxPoints, track } = criterion;
  if (baselinePoints !== null) return baselinePoints;
  if (lostPoints !== null && maxPoints !== null) return roundPoints(Math.max(0, maxPoints - lostPoints));
  return track === 'maintain' ? maxPoints : null;
}

/** Points that nobody's work changes any more. */
function settled(max: number, points: number, reason: ForecastReason): Forecast {
  const lost = roundPoints(max - points);
  const band = lost > 0 && points === 0 ? 'lost' : 'certain';
  return {
    max,
    secure: points,
    expected: points,
    atRisk: 0,
    overdueAtRisk: 0,
    pressing: 0,
    lost,
    band,
    why: [reason],
  };
}

function bySurvey(max: number, points: number): Forecast {
  const atRisk = roundPoints(max - points);
  const pressing = roundPoints(atRisk * nearness(null));
  const why: ForecastReason[] = atRisk > 0 ? ['survey', 'lost-last-year'] : ['survey'];
  const band = bandOf(points / max, false);
  return { max, secure: points, expected: points, atRisk, overdueAtRisk: 0, pressing, lost: 0, band, why };
}

/** Shares of the whole, 0–1; each occurrence that counts and is applicable brings the same part. */
function sharesOf(criterion: CriterionWork, { counted }: CriterionStanding, lastYear: number) {
  const applicable = counted.filter(({ occurrence }) => occurrence.state !== 'not_applicable');
  const parts = applicable.length > 0 ? applicable : [NEVER_ASKED];
  const lateWorth = losesByLateness(criterion) ? LATE_WORTH : 1;
  const sums = { secure: 0, expected: 0, lost: 0, overdue: 0, pressing: 0 };
  for (const part of parts) {
    const unproven = lacksEvidence(criterion, part.occurrence);
    const outlook = outlookOf(part, { unproven, lastYear, lateWorth });
    const atRisk = 1 - outlook.secure - outlook.lost;
    sums.secure += outlook.secure / parts.length;
    sums.expected += outlook.expected / parts.length;
    sums.lost += outlook.lost / parts.length;
    sums.pressing += (atRisk * nearness(part.daysLeft)) / parts.length;
    if (part.overdue) sums.overdue += atRisk / parts.length;
  }
  return sums;
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

function nearness(daysLeft: number | null): number {
  return HALF_URGENT_DAYS / (HALF_URGENT_DAYS + Math.max(0, daysLeft ?? UNDATED_DAYS));
}

/** `share`: what is expected of the points that can be had, 0–1. */
function bandOf(share: number, final: boolean): Band {
  if (share < LOST_BELOW) return 'lost';
  if (final) return 'certain';
  return share >= LIKELY_FROM ? 'likely' : 'at-risk';
}

function isFinal({ counted, state }: CriterionStanding): boolean {
  return isClosed(state) && counted.every(({ occurrence }) => occurrence.state !== 'done');
}

function within(points: number, max: number): number {
  return roundPoints(Math.min(Math.max(points, 0), max));
}
