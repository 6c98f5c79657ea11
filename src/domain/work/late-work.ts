import { compareCodes } from '../plan/code.ts';
import { stillAsked } from '../steering/asked.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { pointsOfTime } from './points-of-time.ts';
import { isClosed } from './progress.ts';
import type { Assignee, CriterionWork, OccurrenceWork, PlanWork } from './work.ts';

/** Open work whose last day in time has passed, and who has still to answer for it. */
export interface LateItem {
  readonly criterion: CriterionWork;
  readonly occurrence: OccurrenceWork;
  readonly dueOn: Day;
  readonly daysLate: number;
  /** Working days since the last day in time: 1 on the first of them. */
  readonly workingDaysLate: number;
  /** The criterion's points in equal parts over its occurrences; null where none are given. */
  readonly points: number | null;
  readonly leads: readonly Assignee[];
  readonly supports: readonly Assignee[];
}

/**
 * Everything that is late on `today`, most points first, then longest late. The same work that is reminded of: not what
 * a survey scores, nor what fell due before the plan was tracked. Work due on a day off is late after the next working
 * day (Civil Code 2015, art. 148(5)).
 */
export function lateWork(plan: PlanWork, today: Day, calendar: WorkingCalendar): LateItem[] {
  return plan.criteria
    .filter(({ scoredBy }) => scoredBy === 'unit')
    .flatMap((criterion) =>
      criterion.occurrences.flatMap((occurrence) =>
        lateItem({ plan, criterion, occurrence }, today, calendar),
      ),
    )
    .sort(
      (a, b) =>
        (b.points ?? 0) - (a.points ?? 0) ||
        b.daysLate - a.daysLate ||
        compareCodes(a.criterion.code, b.criterion.code),
    );
}

function lateItem(
  { plan, criterion, occurrence }: { plan: PlanWork; criterion: CriterionWork; occurrence: OccurrenceWork },
  today: Day,
  calendar: WorkingCalendar,
): LateItem[] {
  const { dueOn } = occurrence;
  if (dueOn === null || dueOn < plan.trackedFrom || dueOn >= today || isClosed(occurrence.state)) return [];
  const lastDay = calendar.onOrAfter(dueOn);
  if (today <= lastDay) return [];
  const asked = stillAsked(criterion, occurrence).map(({ assignee }) => assignee);
  const item: LateItem = {
    criterion,
    occurrence,
    dueOn,
    daysLate: daysBetween(lastDay, today),
    workingDaysLate: calendar.workingDaysBetween(lastDay, today),
    points: pointsOfTime(criterion),
    leads: asked.filter(({ kind }) => kind === 'lead'),
    supports: asked.filter(({ kind }) => kind === 'support'),
  };
  return [item];
}

/** Late work by who leads it, most points first; of a criterion that is late many times, its oldest time only. */
export function lateByLead(items: readonly LateItem[]): Map<number, { name: string; items: LateItem[] }> {
  const byLead = new Map<number, { name: string; items: LateItem[] }>();
  for (const item of items)
    for (const { memberId, name } of item.leads) {
      const own = byLead.get(memberId) ?? { name, items: [] };
      byLead.set(memberId, own);
      const same = own.items.findIndex(({ criterion }) => criterion.id === item.criterion.id);
      if (same < 0) own.items.push(item);
      else if ((own.items[same]?.dueOn ?? '') > item.dueOn) own.items[same] = item;
    }
  return byLead;
}
