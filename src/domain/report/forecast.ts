import { finenessOf, roundEstimate, roundPoints } from '../score/points.ts';
import { isClosed } from '../work/progress.ts';
import type { CriterionStanding } from '../work/standing.ts';
import type { CriterionWork } from '../work/work.ts';
import { type ForecastReason, reasonsFor } from './forecast-reasons.ts';
import { nearness, sharesOf, timeCostsOf } from './shares.ts';

/** How sure a criterion's points are: nothing changes them any more, probable, in danger, hardly to be had. */
export const BANDS = ['certain', 'likely', 'at-risk', 'lost'] as const;
export type Band = (typeof BANDS)[number];

/**
 * Points that can be expected of a criterion, `secure` + `atRisk` + `lost` being `max`. What is estimated is so to the
 * hundredth (`finenessFor` tells where finer), criterion by criterion: sums by field, official or track are those of the numbers that are read.
 */
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
  /**
   * `atRisk` by nearness: counted whole on the last day and after, half with 30 days left, a third with 60; half as well
   * where the work is done and only documents or a word are missing.
   */
  readonly pressing: number;
  /** Points that cannot be had any more. */
  readonly lost: number;
  readonly band: Band;
  readonly why: readonly ForecastReason[];
}

/** Last year's share of a remedy whose points nobody wrote down. */
const UNKNOWN_SHARE = 0.5;
const LIKELY_FROM = 0.7;
const LOST_BELOW = 0.2;

/**
 * What can be expected of a leaf criterion on the day it stands so.
 *
 * An appraised score is final. A survey gives what it gave last year, whatever is done; the rest stays at risk.
 * Otherwise the points, or the self-score where there is one, are expected as `sharesOf` says of the occurrences that
 * count: by the criterion's own rule of deductions, else in even parts of which lateness takes half (`losesByLateness`).
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
  const shares = sharesOf(criterion, standing, { lastYear: lastYear / max, worth });
  const reckoned = estimateFor(criterion, { max, worth });
  const lost = roundPoints(max - worth + reckoned(worth * shares.lost));
  const open = roundPoints(max - lost);
  const secure = Math.min(open, reckoned(worth * shares.secure));
  const atRisk = roundPoints(open - secure);
  return {
    max,
    secure,
    expected: Math.min(open, Math.max(secure, reckoned(worth * shares.expected))),
    atRisk,
    overdueAtRisk: Math.min(atRisk, reckoned(worth * shares.overdue)),
    pressing: Math.min(atRisk, reckoned(worth * shares.pressing)),
    lost,
    band: bandOf(worth > 0 ? shares.expected : 0, isFinal(standing)),
    why: reasonsFor(criterion, standing, lastYear / max),
  };
}

/** How finely the estimates of a criterion are reckoned: as its points, its self-score and its own rule are stated. */
export function finenessFor(
  criterion: CriterionWork,
  { max, worth }: { readonly max: number; readonly worth: number },
): number {
  const costs = timeCostsOf(criterion, worth);
  return finenessOf([max, worth, ...(costs ? [costs.late, costs.missing, costs.most] : [])]);
}

function estimateFor(criterion: CriterionWork, stated: Parameters<typeof finenessFor>[1]) {
  const fineness = finenessFor(criterion, stated);
  return (points: number) => roundEstimate(points, fineness);
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
  const pressing = roundEstimate(atRisk * nearness(null));
  const why: ForecastReason[] = atRisk > 0 ? ['survey', 'lost-last-year'] : ['survey'];
  const band = bandOf(points / max, false);
  return { max, secure: points, expected: points, atRisk, overdueAtRisk: 0, pressing, lost: 0, band, why };
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
