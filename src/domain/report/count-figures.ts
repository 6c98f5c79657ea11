import type { Track } from '../plan/plan-draft.ts';
import { sumPoints } from '../score/points.ts';
import { scoreOf } from '../score/score.ts';
import { extendedRows } from '../steering/extended.ts';
import type { Day } from '../time/day.ts';
import { isClosed, type ProgressState } from '../work/progress.ts';
import { returnedRows, unsupportedRows } from './evidence-lists.ts';
import type { Figures, ReportPeriod } from './figures.ts';
import { ledgerRows } from './ledger.ts';
import type { CriterionLine } from './line.ts';
import { countStates } from './states.ts';

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
    tracks: { maintain: track(lines, 'maintain'), remedy: track(lines, 'remedy') },
    evidenceMissing: lines.filter(({ standing }) => standing.evidenceMissing).length,
    evidenceReturned: returnedRows(lines).length,
    evidenceWaiting: lines.filter(({ criterion }) => criterion.evidence.submitted > 0).length,
    unsupported: unsupportedRows(lines).length,
    extended: extendedRows(lines).length,
    ledger: countLedger(lines),
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
  return {
    total: lines.length,
    states: countStates(lines),
    overdue: lines.filter(({ standing }) => standing.overdueCount > 0).length,
  };
}

function track(lines: readonly CriterionLine[], of: Track): Figures['tracks'][Track] {
  const ofTrack = lines.filter(({ criterion }) => criterion.track === of);
  const { max, forecast, atRisk } = scoreOf(ofTrack);
  return { ...tally(ofTrack), max, forecast, atRisk };
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

/** All duties that come round together; the deductions of those that have a rule. */
function countLedger(lines: readonly CriterionLine[]): Figures['ledger'] {
  const rows = ledgerRows(lines);
  const sum = (part: 'onTime' | 'late' | 'toCome') => rows.reduce((total, row) => total + row[part], 0);
  const deduction = sumPoints(rows.map((row) => row.deduction));
  return { onTime: sum('onTime'), late: sum('late'), toCome: sum('toCome'), deduction };
}
