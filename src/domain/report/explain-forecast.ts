import { roundPoints, shareOut } from '../score/points.ts';
import type { TimedOccurrence } from '../time/timing.ts';
import { isClosed, type ProgressState } from '../work/progress.ts';
import { lacksEvidence } from '../work/standing.ts';
import { type Forecast, finenessFor, lastYearPoints } from './forecast.ts';
import { losesByLateness } from './forecast-reasons.ts';
import type { CriterionLine } from './line.ts';
import { type ChanceFactors, chanceFactors, outlookOf } from './outlook.ts';
import { daysFor, LATE_WORTH, type TimeCosts, timeCostsOf, timesThatCount } from './shares.ts';

/** Times of a criterion that are reckoned alike: how many, and the numbers the forecast makes of each. */
export interface TimesExplained {
  readonly count: number;
  /** The period of the only one; null where there are several. */
  readonly period: string | null;
  readonly state: ProgressState;
  /** Null once it is closed. */
  readonly chance: ChanceFactors | null;
  readonly unproven: boolean;
  readonly late: boolean;
  readonly daysLate: number;
  /** What one of them is worth: its even part; by a rule of deductions nothing of its own. */
  readonly worth: number | null;
  /** Points expected of all of them, or by a rule the points they cost. */
  readonly expected: number | null;
  readonly costs: number | null;
}

/** How a forecast comes about, number by number. */
export interface ForecastExplained {
  readonly forecast: Forecast;
  readonly lastYear: number | null;
  /** Settled by an appraised score, or by being worth nothing; by a survey; in even parts; by the criterion's own rule. */
  readonly way: 'settled' | 'survey' | 'even' | 'rule';
  /** Points that can be had: the maximum, or the self-score. */
  readonly worth: number;
  readonly lateWorth: number;
  readonly costs: TimeCosts | null;
  readonly times: readonly TimesExplained[];
  /** The days its place in the ranking is reckoned from, null without a deadline; several times have each their own. */
  readonly rankedBy: readonly (number | null)[];
}

/** What rounding moves a sum by, and a little for the numbers themselves. */
const HALF_A_HUNDREDTH = 0.006;

/** Shows the reckoning of a criterion's forecast; the same numbers give it. */
export function explainForecast({ criterion, standing, forecast }: CriterionLine): ForecastExplained {
  const { max } = forecast;
  const lastYear = lastYearPoints(criterion);
  const worth = Math.min(criterion.selfScore ?? max, max);
  const costs = timeCostsOf(criterion, worth);
  const base = {
    forecast,
    lastYear,
    worth,
    costs,
    lateWorth: losesByLateness(criterion) ? LATE_WORTH : 1,
    rankedBy: [null],
  };
  if (max <= 0 || criterion.appraisedScore !== null) return { ...base, way: 'settled', times: [] };
  if (criterion.scoredBy === 'survey') return { ...base, way: 'survey', times: [] };
  const share = Math.min(lastYear ?? max / 2, max) / max;
  const parts = timesThatCount(standing);
  const times = parts.map((part) => {
    const unproven = lacksEvidence(criterion, part.occurrence);
    return timeOf(part, {
      unproven,
      lastYear: share,
      costs,
      worth: worth / parts.length,
      lateWorth: base.lateWorth,
    });
  });
  const way = costs ? 'rule' : 'even';
  return {
    ...base,
    way,
    times: addedUp(alike(times), { worth, forecast, fineness: finenessFor(criterion, { max, worth }) }),
    rankedBy: parts.map(daysFor),
  };
}

/** The lines add up to the forecast, or by a rule to what it takes away, wherever nothing else bounds them. */
function addedUp(
  times: readonly TimesExplained[],
  {
    worth,
    forecast,
    fineness,
  }: { readonly worth: number; readonly forecast: Forecast; readonly fineness: number },
): TimesExplained[] {
  const points = times.map(({ expected, costs }) => expected ?? costs ?? 0);
  const byRule = times.some(({ costs }) => costs !== null);
  const total = byRule ? roundPoints(worth - forecast.expected) : forecast.expected;
  const exact = points.reduce((sum, each) => sum + each, 0);
  if (Math.abs(exact - total) > HALF_A_HUNDREDTH) return [...times];
  const shares = shareOut(total, points, fineness);
  return times.map((time, at) => {
    const share = shares[at] ?? 0;
    return byRule ? { ...time, costs: share } : { ...time, expected: share };
  });
}

interface Reckoning {
  readonly unproven: boolean;
  readonly lastYear: number;
  readonly costs: TimeCosts | null;
  readonly worth: number;
  readonly lateWorth: number;
}

function timeOf(part: TimedOccurrence, reckoning: Reckoning): TimesExplained {
  const { costs, unproven, lastYear, worth } = reckoning;
  const late = part.overdue || part.closedLate;
  const { state, period } = part.occurrence;
  const lateWorth = costs ? 1 : reckoning.lateWorth;
  const { expected } = outlookOf(part, { unproven, lastYear, lateWorth });
  const floor = costs && late ? costs.late : 0;
  return {
    count: 1,
    period,
    state,
    chance: isClosed(state) ? null : chanceFactors(part, lastYear),
    unproven,
    late,
    daysLate: part.overdue ? -(part.daysLeft ?? 0) : 0,
    worth: costs ? null : worth,
    expected: costs ? null : worth * expected,
    costs: costs && floor + (costs.missing - floor) * (1 - expected),
  };
}

/** Times whose numbers are the same stand together, in the order of the first of them. */
function alike(times: readonly TimesExplained[]): TimesExplained[] {
  const groups = new Map<string, TimesExplained[]>();
  for (const time of times) {
    const { period: _, ...numbers } = time;
    const key = JSON.stringify(numbers);
    groups.set(key, [...(groups.get(key) ?? []), time]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const sum = (value: number | null) => value && roundPoints(value * group.length);
    const { worth, expected, costs } = first;
    return [
      {
        ...first,
        count: group.length,
        period: group.length === 1 ? first.period : null,
        worth: worth && roundPoints(worth),
        expected: sum(expected),
        costs: sum(costs),
      },
    ];
  });
}
