import type { Day } from './day.ts';
import type { Figures, ReportPeriod } from './figures.ts';
import { BANDS, lastYearPoints } from './forecast.ts';
import type { CriterionLine } from './line.ts';
import { sumPoints } from './points.ts';
import { isClosed, PROGRESS_STATES, type ProgressState } from './progress.ts';

/** The figures of a plan as it stands on `today`, about `period`. */
export function countFigures(
  lines: readonly CriterionLine[],
  { period, today, updateRate }: { period: ReportPeriod; today: Day; updateRate: Figures['updateRate'] },
): Figures {
  const { key, kind, from, to } = period;
  const dueWithin =
    (days: number) =>
    ({ standing }: CriterionLine) =>
      standing.nextDue !== null && standing.nextDue.daysLeft <= days;
  return {
    period: { key, kind, from, to },
    asOf: today,
    ...tally(lines),
    tracks: {
      maintain: tally(lines.filter(({ criterion }) => criterion.track === 'maintain')),
      remedy: tally(lines.filter(({ criterion }) => criterion.track === 'remedy')),
    },
    evidenceMissing: lines.filter(({ standing }) => standing.evidenceMissing).length,
    dueWithin7: lines.filter(dueWithin(7)).length,
    dueWithin30: lines.filter(dueWithin(30)).length,
    score: scoreOf(lines),
    updateRate,
    inPeriod: countInPeriod(lines, { from, to: to < today ? to : today }),
  };
}

function tally(lines: readonly CriterionLine[]): {
  total: number;
  states: Record<ProgressState, number>;
  overdue: number;
} {
  const states = Object.fromEntries(PROGRESS_STATES.map((state) => [state, 0])) as Record<
    ProgressState,
    number
  >;
  for (const { standing } of lines) states[standing.state] += 1;
  return {
    total: lines.length,
    states,
    overdue: lines.filter(({ standing }) => standing.overdueCount > 0).length,
  };
}

function scoreOf(lines: readonly CriterionLine[]): Figures['score'] {
  const sum = (some: readonly CriterionLine[], part: 'max' | 'expected' | 'secure' | 'atRisk' | 'lost') =>
    sumPoints(some.map(({ forecast }) => forecast[part]));
  const byUnit = lines.filter(({ criterion }) => criterion.scoredBy === 'unit');
  const scored = byUnit.filter(
    ({ criterion, standing }) => criterion.selfScore !== null && !standing.notApplicable,
  );
  const bands = BANDS.map((band) => [
    band,
    sum(
      lines.filter(({ forecast }) => forecast.band === band),
      'max',
    ),
  ]);
  return {
    max: sum(lines, 'max'),
    selfScorableMax: sum(byUnit, 'max'),
    surveyPoints: sum(
      lines.filter(({ criterion }) => criterion.scoredBy === 'survey'),
      'max',
    ),
    lastYear: lastYearOf(lines),
    selfScored: {
      points: sumPoints(scored.map(({ criterion }) => criterion.selfScore)),
      ofMax: sum(scored, 'max'),
      count: scored.length,
    },
    forecast: sum(lines, 'expected'),
    secure: sum(lines, 'secure'),
    atRisk: sum(lines, 'atRisk'),
    lost: sum(lines, 'lost'),
    bands: Object.fromEntries(bands),
  };
}

/** A criteria set without any result of last year counts as maintained throughout: that says nothing. */
function lastYearOf(lines: readonly CriterionLine[]): number | null {
  const told = lines.some(
    ({ criterion }) => criterion.baselinePoints !== null || criterion.lostPoints !== null,
  );
  return told ? sumPoints(lines.map(({ criterion }) => lastYearPoints(criterion))) : null;
}

/** Deadlines are those the plan gave: what was extended out of a period was not in time in it. */
function countInPeriod(
  lines: readonly CriterionLine[],
  { from, to }: { from: Day; to: Day },
): Figures['inPeriod'] {
  const within = (on: Day | null) => on !== null && on >= from && on <= to;
  const sums = { done: 0, due: 0, onTime: 0 };
  for (const { standing } of lines)
    for (const { occurrence, daysLeft, lateByPlan } of standing.counted) {
      const { state, doneOn, originalDueOn, dueOn } = occurrence;
      if (state === 'not_applicable') continue;
      if ((state === 'done' || state === 'confirmed') && within(doneOn)) sums.done += 1;
      if (daysLeft === null || !within(originalDueOn ?? dueOn)) continue;
      sums.due += 1;
      if (isClosed(state) && !lateByPlan) sums.onTime += 1;
    }
  return sums;
}
