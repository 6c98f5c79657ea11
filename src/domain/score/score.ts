import { BANDS, type Band, lastYearPoints } from '../report/forecast.ts';
import type { CriterionLine } from '../report/line.ts';
import { roundPoints, sumPoints } from './points.ts';

/** Points of some criteria. `secure` + `atRisk` + `lost` is `max`; `forecast` lies between `secure` and `max` − `lost`. */
export interface ScoreFigures {
  /** The denominator: not applicable criteria are out. `selfScorableMax` + `surveyPoints`. */
  readonly max: number;
  readonly selfScorableMax: number;
  readonly surveyPoints: number;
  /** Null where the plan tells nothing of last year. */
  readonly lastYear: number | null;
  readonly selfScored: {
    readonly points: number;
    readonly ofMax: number;
    readonly count: number;
    /** The part of `points` that a coordinator or leader has confirmed. */
    readonly confirmed: { readonly points: number; readonly count: number };
  };
  /** What the superior office has appraised; `compared`: the part of it that the unit had scored itself. */
  readonly appraised: {
    readonly points: number;
    readonly count: number;
    readonly compared: { readonly self: number; readonly points: number; readonly count: number };
  };
  readonly forecast: number;
  readonly secure: number;
  readonly atRisk: number;
  readonly lost: number;
  /** `max` by how sure each criterion's points are. */
  readonly bands: Readonly<Record<Band, number>>;
}

/** The points of some criteria of a plan; `told`: the plan tells of last year. */
export function scoreOf(lines: readonly CriterionLine[], told = tellsOfLastYear(lines)): ScoreFigures {
  const sums = { max: 0, survey: 0, forecast: 0, secure: 0, atRisk: 0, lost: 0, scored: 0, ofMax: 0 };
  const bands: Record<Band, number> = { certain: 0, likely: 0, 'at-risk': 0, lost: 0 };
  const confirmed = { points: 0, count: 0 };
  const given: GivenPoints[] = [];
  let count = 0;
  for (const { criterion, standing, forecast } of lines) {
    sums.max += forecast.max;
    sums.forecast += forecast.expected;
    sums.secure += forecast.secure;
    sums.atRisk += forecast.atRisk;
    sums.lost += forecast.lost;
    bands[forecast.band] += forecast.max;
    if (criterion.appraisedScore !== null && !standing.notApplicable)
      given.push({ self: criterion.selfScore, points: criterion.appraisedScore });
    if (criterion.scoredBy === 'survey') sums.survey += forecast.max;
    else if (criterion.selfScore !== null && !standing.notApplicable) {
      sums.scored += criterion.selfScore;
      sums.ofMax += forecast.max;
      count += 1;
      if (criterion.selfVerdict === 'confirmed') {
        confirmed.points += criterion.selfScore;
        confirmed.count += 1;
      }
    }
  }
  for (const band of BANDS) bands[band] = roundPoints(bands[band]);
  return {
    max: roundPoints(sums.max),
    selfScorableMax: roundPoints(sums.max - sums.survey),
    surveyPoints: roundPoints(sums.survey),
    lastYear: told ? sumPoints(lines.map(({ criterion }) => lastYearPoints(criterion))) : null,
    selfScored: {
      points: roundPoints(sums.scored),
      ofMax: roundPoints(sums.ofMax),
      count,
      confirmed: { ...confirmed, points: roundPoints(confirmed.points) },
    },
    appraised: appraisedOf(given),
    forecast: roundPoints(sums.forecast),
    secure: roundPoints(sums.secure),
    atRisk: roundPoints(sums.atRisk),
    lost: roundPoints(sums.lost),
    bands,
  };
}

/** What the superior office gave for a criterion, and what the unit had scored itself; null: nothing. */
export interface GivenPoints {
  readonly self: number | null;
  readonly points: number;
}

/** Appraised points summed up; compared is only what was scored by both. */
export function appraisedOf(given: readonly GivenPoints[]): ScoreFigures['appraised'] {
  const both = given.filter(({ self }) => self !== null);
  return {
    points: sumPoints(given.map(({ points }) => points)),
    count: given.length,
    compared: {
      self: sumPoints(both.map(({ self }) => self)),
      points: sumPoints(both.map(({ points }) => points)),
      count: both.length,
    },
  };
}

/** A criteria set without any result of last year counts as maintained throughout: that says nothing. */
export function tellsOfLastYear(lines: readonly CriterionLine[]): boolean {
  return lines.some(({ criterion }) => criterion.baselinePoints !== null || criterion.lostPoints !== null);
}

/**
 * Appraised scores as they are told in words: `compared` says whether the unit had scored `all` of them itself, `some` or
 * `none`; `moved` is how much was given more (or, below 0, less) than it had.
 */
export function appraisalArgs({ points, count, compared }: ScoreFigures['appraised']) {
  return {
    points,
    count,
    self: compared.self,
    given: compared.points,
    scored: compared.count,
    moved: roundPoints(compared.points - compared.self),
    compared: compared.count === 0 ? 'none' : compared.count === count ? 'all' : 'some',
  };
}
