import { isClosed } from '../work/progress.ts';
import type { OccurrenceWork } from '../work/work.ts';
import { type Day, daysBetween } from './day.ts';

/** The last day on which work due on `dueOn` is still in time: the next working day where that is a day off. */
export type LastDayInTime = (dueOn: Day) => Day;

/** The day against which occurrences are timed. */
export interface AsOf {
  readonly today: Day;
  /** Deadlines before this day were not chased: the plan did not exist. */
  readonly trackedFrom: Day;
  readonly lastDayInTime?: LastDayInTime | undefined;
  /** A survey gives the points: nobody is asked for the work, and it cannot be late. */
  readonly surveyed?: boolean;
}

/** An occurrence that counts, and how it stands to its deadline. */
export interface TimedOccurrence {
  readonly occurrence: OccurrenceWork;
  /** Days to the deadline in force, 0 until its grace is over, then minus the days since. Null where none counts. */
  readonly daysLeft: number | null;
  /** Open, and the deadline in force has passed. */
  readonly overdue: boolean;
  /** Done after the deadline in force. */
  readonly closedLate: boolean;
  /** Done after the deadline the plan gave: an extension does not make late work punctual. */
  readonly lateByPlan: boolean;
}

/**
 * The occurrences that count, by deadline, those without one last: the ones due from `trackedFrom` on or without
 * deadline. Where there are none all count, but no deadline does: such work cannot be late. Nor does one of what a survey
 * scores.
 */
export function timed(occurrences: readonly OccurrenceWork[], asOf: AsOf): TimedOccurrence[] {
  const tracked = occurrences.filter(({ dueOn }) => dueOn === null || dueOn >= asOf.trackedFrom);
  if (tracked.length > 0 && !asOf.surveyed)
    return inOrder(tracked).map((occurrence) => timeOf(occurrence, asOf));
  return inOrder(tracked.length > 0 ? tracked : occurrences).map((occurrence) => ({
    occurrence,
    daysLeft: null,
    overdue: false,
    closedLate: false,
    lateByPlan: false,
  }));
}

function timeOf(occurrence: OccurrenceWork, asOf: AsOf): TimedOccurrence {
  const { dueOn, originalDueOn, state } = occurrence;
  const daysLeft = dueOn && daysLeftTo(dueOn, asOf);
  return {
    occurrence,
    daysLeft,
    overdue: daysLeft !== null && daysLeft < 0 && !isClosed(state),
    closedLate: isDoneAfter(occurrence, dueOn, asOf),
    lateByPlan: isDoneAfter(occurrence, originalDueOn ?? dueOn, asOf),
  };
}

function daysLeftTo(dueOn: Day, { today, lastDayInTime }: AsOf): number {
  if (today <= dueOn) return daysBetween(today, dueOn);
  const lastDay = lastDayInTime?.(dueOn) ?? dueOn;
  return today <= lastDay ? 0 : -daysBetween(lastDay, today);
}

/** What did not arise cannot be late. */
function isDoneAfter(
  { state, doneOn }: OccurrenceWork,
  deadline: Day | null,
  { lastDayInTime }: AsOf,
): boolean {
  if (doneOn === null || deadline === null || (state !== 'done' && state !== 'confirmed')) return false;
  return doneOn > deadline && doneOn > (lastDayInTime?.(deadline) ?? deadline);
}

function inOrder(occurrences: readonly OccurrenceWork[]): readonly OccurrenceWork[] {
  return occurrences.length > 1 ? occurrences.toSorted(byDeadline) : occurrences;
}

function byDeadline(a: OccurrenceWork, b: OccurrenceWork): number {
  if (a.dueOn === b.dueOn) return a.id - b.id;
  if (a.dueOn === null) return 1;
  return b.dueOn === null || a.dueOn < b.dueOn ? -1 : 1;
}
