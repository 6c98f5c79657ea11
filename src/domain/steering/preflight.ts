import { leaderless } from '../people/leaderless.ts';
import type { Reach } from '../people/people.ts';
import { compareCodes } from '../plan/code.ts';
import { type SumFault, sumFaults, type TreeNode } from '../plan/tree.ts';
import { roundEstimate, roundPoints } from '../score/points.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { isClosed } from '../work/progress.ts';
import { lacksEvidence } from '../work/standing.ts';
import type { CriterionWork, FieldFacts, OccurrenceWork, PlanWork } from '../work/work.ts';

/** Something that would cost points, or a word at appraisal. `points`: what is at stake, 0 where nobody can say. */
export type Finding = { readonly code: string; readonly name: string; readonly points: number } & (
  | { readonly kind: 'done-without-evidence' | 'time-without-document'; readonly period: string }
  | {
      readonly kind: 'evidence-outside';
      readonly period: string;
      readonly evidenceId: number;
      readonly day: Day | null;
    }
  | { readonly kind: 'score-over-maximum'; readonly score: number; readonly max: number }
  | { readonly kind: 'survey-scored'; readonly score: number }
  | { readonly kind: 'sum-of-field' | 'sum-of-criterion'; readonly given: number; readonly sum: number }
  | { readonly kind: 'no-lead' }
  | {
      readonly kind: 'lead-out-of-reach';
      readonly memberId: number;
      readonly who: string;
      readonly reach: Reach;
    }
  | { readonly kind: 'due-on-day-off'; readonly day: Day; readonly before: Day; readonly times: number }
);

/** A piece of evidence whose own date or period lies outside the time it was filed for; `day` is its date. */
export interface OutsideEvidence {
  readonly evidenceId: number;
  readonly code: string;
  readonly period: string;
  readonly day: Day | null;
}

/** What is looked at before the plan is appraised. */
export interface Preflight {
  readonly plan: PlanWork;
  /** Every criterion of the plan, parents included. */
  readonly nodes: readonly (TreeNode & { readonly name: string })[];
  readonly fields: readonly FieldFacts[];
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly reachOf: (memberId: number) => Reach;
  readonly outside: readonly OutsideEvidence[];
}

/** Everything that would cost points at appraisal and can be mended now, most points first. */
export function findingsOf(preflight: Preflight): Finding[] {
  const { plan } = preflight;
  return [
    ...plan.criteria.flatMap((criterion) => [
      ...evidenceFindings(criterion, preflight),
      ...scoreFindings(criterion),
      ...reachFindings(criterion, preflight),
      ...dayOffFindings(criterion, preflight),
    ]),
    ...leaderless(plan).map((criterion): Finding => ({ kind: 'no-lead', ...headOf(criterion) })),
    ...outsideFindings(preflight),
    ...sumFindings(preflight),
  ].sort((a, b) => b.points - a.points || compareCodes(a.code, b.code));
}

/** What was reported done without its documents, and times that passed without any: never of what a survey scores. */
function evidenceFindings(criterion: CriterionWork, { plan, today }: Preflight): Finding[] {
  const share = shareOf(criterion);
  const surveyed = criterion.scoredBy === 'survey';
  return criterion.occurrences.flatMap((occurrence): Finding[] => {
    if (!lacksEvidence(criterion, occurrence)) return [];
    const { code, name } = criterion;
    const { period, state, dueOn } = occurrence;
    if (state === 'done') return [{ kind: 'done-without-evidence', code, name, points: share, period }];
    const passed = !surveyed && dueOn !== null && dueOn < today && dueOn >= plan.trackedFrom;
    const needed = state === 'confirmed' || (passed && !isClosed(state));
    return needed ? [{ kind: 'time-without-document', code, name, points: share, period }] : [];
  });
}

function scoreFindings(criterion: CriterionWork): Finding[] {
  const { selfScore: score, maxPoints: max, scoredBy } = criterion;
  if (score === null) return [];
  if (scoredBy === 'survey') return [{ kind: 'survey-scored', ...headOf(criterion), score }];
  if (max === null || score <= max) return [];
  return [{ kind: 'score-over-maximum', ...headOf(criterion), points: roundPoints(score - max), score, max }];
}

function reachFindings(criterion: CriterionWork, { reachOf }: Preflight): Finding[] {
  const { scoredBy, occurrences } = criterion;
  if (scoredBy === 'survey' || occurrences.every(({ state }) => isClosed(state))) return [];
  return criterion.assignees.flatMap(({ kind, memberId, name: who }): Finding[] => {
    const reach = kind === 'lead' ? reachOf(memberId) : 'reachable';
    return reach === 'reachable'
      ? []
      : [{ kind: 'lead-out-of-reach', ...headOf(criterion), memberId, who, reach }];
  });
}

/** Deadlines to come on a day off, in one finding for a criterion: the law's grace is not every office's. */
function dayOffFindings(criterion: CriterionWork, preflight: Preflight): Finding[] {
  const { calendar } = preflight;
  const [first, ...others] = timesOnDayOff(criterion, preflight);
  if (!first) return [];
  const points = roundPoints(shareOf(criterion) * (others.length + 1));
  const { code, name } = criterion;
  const before = calendar.onOrBefore(first.dueOn);
  return [{ kind: 'due-on-day-off', code, name, points, day: first.dueOn, before, times: others.length + 1 }];
}

/** The open times of a criterion that fall due on a day off to come, earliest first. */
export function timesOnDayOff(
  { occurrences, scoredBy }: CriterionWork,
  { today, calendar }: Pick<Preflight, 'today' | 'calendar'>,
): (OccurrenceWork & { readonly dueOn: Day })[] {
  if (scoredBy === 'survey') return [];
  return occurrences
    .filter(
      (each): each is OccurrenceWork & { dueOn: Day } =>
        each.dueOn !== null &&
        each.dueOn >= today &&
        !isClosed(each.state) &&
        !calendar.isWorkingDay(each.dueOn),
    )
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

function outsideFindings({ plan, outside }: Preflight): Finding[] {
  return outside.flatMap(({ evidenceId, code, period, day }): Finding[] => {
    const criterion = plan.criteria.find((each) => each.code === code);
    if (!criterion) return [];
    const points = shareOf(criterion);
    return [{ kind: 'evidence-outside', code, name: criterion.name, points, period, evidenceId, day }];
  });
}

function sumFindings({ nodes, fields }: Preflight): Finding[] {
  return sumFaults(nodes, fields).map((fault): Finding => {
    const { code, given, sum } = fault;
    const points = roundPoints(Math.abs(given - sum));
    return {
      kind: fault.kind === 'field' ? 'sum-of-field' : 'sum-of-criterion',
      code,
      name: nameOf(fault),
      points,
      given,
      sum,
    };
  });

  function nameOf({ kind, code }: SumFault): string {
    const named = kind === 'field' ? fields : nodes;
    return named.find((each) => each.code === code)?.name ?? '';
  }
}

function headOf({ code, name, maxPoints }: CriterionWork): { code: string; name: string; points: number } {
  return { code, name, points: maxPoints ?? 0 };
}

/** What one time of a criterion is worth: its points in equal parts. */
function shareOf({ maxPoints, occurrences }: CriterionWork): number {
  return roundEstimate((maxPoints ?? 0) / Math.max(1, occurrences.length));
}
