import { compareCodes } from '../plan/code.ts';
import { askedOf, speaksFor, stillAsked } from '../steering/asked.ts';
import type { Day } from '../time/day.ts';
import { pointsOfTime } from './points-of-time.ts';
import type { ProgressState } from './progress.ts';
import { BUCKETS, type Bucket, graceOf, hasBegun, type Moment, urgencyOf } from './urgency.ts';
import type { CriterionWork, OccurrenceWork, PlanWork } from './work.ts';

/** How soon a piece of work is due; `later` and `undated` come after all that is urgent. */
export type Soon = Bucket | 'later' | 'undated';

/** One occurrence in a list of work. `state` and `percent` are what the person it is listed for said. */
export interface WorkItem {
  readonly occurrenceId: number;
  /** The part that is asked for. */
  readonly dutyId: number;
  readonly code: string;
  readonly period: string;
  readonly name: string;
  readonly dueOn: Day | null;
  /** The last day in time, where that is not the due date itself. */
  readonly graceUntil: Day | null;
  readonly daysLeft: number | null;
  readonly bucket: Soon;
  readonly points: number | null;
  readonly state: ProgressState;
  readonly percent: number;
  readonly kind: 'lead' | 'support';
  /** Whose part it is, where they are away and somebody stands in. */
  readonly insteadOf: string | null;
}

const ORDER: readonly Soon[] = [...BUCKETS, 'later', 'undated'];

/**
 * All that a member still has to answer for, most urgent first. Of a duty that comes round, only times whose period has
 * begun; nothing due before the plan was tracked. What they stand in for is among it. What a survey scores is not reminded of
 * and so never pressing.
 */
export function workItemsOf(plan: PlanWork, memberId: number, moment: Moment): WorkItem[] {
  return plan.criteria
    .filter(({ assignees }) => assignees.some((each) => speaksFor(memberId, each)))
    .flatMap((criterion) =>
      criterion.occurrences
        .filter(
          (each) => hasBegun(each.period, moment) && (each.dueOn === null || each.dueOn >= plan.trackedFrom),
        )
        .flatMap((occurrence) => itemOf(criterion, occurrence, memberId, moment)),
    )
    .sort(byUrgency);
}

function itemOf(
  criterion: CriterionWork,
  occurrence: OccurrenceWork,
  memberId: number,
  moment: Moment,
): WorkItem[] {
  const asked = askedOf(memberId, stillAsked(criterion, occurrence));
  if (!asked) return [];
  const presses = occurrence.dueOn !== null && criterion.scoredBy === 'unit';
  const urgency = presses ? urgencyOf(occurrence.dueOn, moment) : undefined;
  return [
    {
      occurrenceId: occurrence.id,
      dutyId: asked.assignee.dutyId,
      code: criterion.code,
      period: occurrence.period,
      name: criterion.name,
      dueOn: occurrence.dueOn,
      graceUntil: urgency ? graceOf(urgency, occurrence.dueOn) : null,
      daysLeft: urgency?.daysLeft ?? null,
      bucket: urgency?.bucket ?? (occurrence.dueOn === null ? 'undated' : 'later'),
      points: pointsOfTime(criterion),
      state: asked.answer.state,
      percent: asked.answer.percent,
      kind: asked.assignee.kind === 'lead' ? 'lead' : 'support',
      insteadOf: asked.assignee.memberId === memberId ? null : asked.assignee.name,
    },
  ];
}

function byUrgency(a: WorkItem, b: WorkItem): number {
  return (
    ORDER.indexOf(a.bucket) - ORDER.indexOf(b.bucket) ||
    (a.bucket === 'later' ? (a.dueOn ?? '').localeCompare(b.dueOn ?? '') : 0) ||
    (b.points ?? 0) - (a.points ?? 0) ||
    compareCodes(a.code, b.code) ||
    a.occurrenceId - b.occurrenceId
  );
}

/**
 * A list of work in which a criterion stands overdue once, as its oldest time, however often it is overdue; `times`
 * says how often, `points` is of all of them.
 */
export function gatherOverdue<T extends { code: string; bucket: Soon; points: number | null }>(
  items: readonly T[],
): (T & { readonly times: number })[] {
  const overdueTimes = new Map<string, T[]>();
  for (const item of items.filter(({ bucket }) => bucket === 'overdue'))
    overdueTimes.set(item.code, [...(overdueTimes.get(item.code) ?? []), item]);
  return items.flatMap((item) => {
    const times = item.bucket === 'overdue' ? (overdueTimes.get(item.code) ?? [item]) : [item];
    if (times[0] !== item) return [];
    const points = item.points === null ? null : times.reduce((sum, each) => sum + (each.points ?? 0), 0);
    return [{ ...item, points, times: times.length }];
  });
}
