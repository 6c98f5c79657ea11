import { done, type Result, refuse } from '../result.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { addDays, type Day, daysBetween, later } from '../time/day.ts';

/** A later deadline that was asked for, and what was decided about it. */
export interface Extension {
  readonly id: number;
  readonly occurrenceId: number;
  readonly askedById: number;
  /** Whose work it is, where somebody else asked. */
  readonly forId: number;
  /** The deadline when it was asked. */
  readonly fromOn: Day;
  readonly wantedOn: Day;
  readonly reason: string;
  readonly state: 'asked' | 'granted' | 'refused' | 'withdrawn';
  readonly grantedOn: Day | null;
  /** Why it was refused. */
  readonly decision: string;
  readonly at: Date;
  readonly decidedAt: Date | null;
}

/** A day without its year that has just passed reads as one of next year: nobody asks for so much. */
const FARTHEST_DAYS = 300;
/** Days after the deadline that are offered to choose from. */
const OFFERED = [7, 14, 30] as const;

/** Whether `wanted` can take the place of the deadline `dueOn`: a day to come that is later, and within ten months. */
export function laterDeadline(dueOn: Day | null, wanted: Day, today: Day): Result<Day> {
  if (dueOn === null) return refuse('extension-without-deadline');
  if (wanted < today) return refuse('extension-day-past', { day: wanted });
  if (wanted <= dueOn) return refuse('extension-day-not-later', { day: wanted, due: dueOn });
  if (daysBetween(today, wanted) > FARTHEST_DAYS) return refuse('extension-day-far', { day: wanted });
  return done(wanted);
}

/** Working days to choose a new deadline from: a week, two and a month after the deadline, or after today once late. */
export function daysOffered(dueOn: Day, today: Day, calendar: WorkingCalendar): Day[] {
  const from = later(dueOn, today);
  return [...new Set(OFFERED.map((count) => calendar.onOrAfter(addDays(from, count))))];
}

/** Whether the deadline in force is later than the one the plan gave. */
export function isExtended({
  dueOn,
  originalDueOn,
}: {
  readonly dueOn: Day | null;
  readonly originalDueOn: Day | null;
}): boolean {
  return dueOn !== null && originalDueOn !== null && dueOn > originalDueOn;
}

/** Working days after which an undecided request is brought before the coordinators, and before a leader. */
const COORDINATOR_AFTER = 1;
const LEADER_AFTER = 2;

/** Who is to hear that a request has waited so many working days; leaders earlier where no coordinator may decide. */
export function undecidedFor(
  days: number,
  hasCoordinator: boolean,
): { readonly coordinator: boolean; readonly leader: boolean } {
  return {
    coordinator: days >= COORDINATOR_AFTER,
    leader: days >= (hasCoordinator ? LEADER_AFTER : COORDINATOR_AFTER),
  };
}
