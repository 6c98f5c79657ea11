import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';

/** Working days without an answer after which whoever was given a part is asked once more. */
const ASK_AGAIN_AFTER = 1;
/** Working days after which the coordinator is told that nobody has answered. */
const TELL_AFTER = 2;
/** What was given longer ago is asked about no more. */
export const ASKED_FOR_DAYS = 30;

/** A part of a criterion that somebody was given. */
export interface GivenPart {
  readonly dutyId: number;
  readonly memberId: number;
  readonly criterionId: number;
  readonly kind: 'lead' | 'support';
}

/** A part with the moment at which its member was told of it. */
export interface ToldPart extends GivenPart {
  readonly toldAt: Date;
}

/** Something a member has said or done about a criterion. */
export interface WordAbout {
  readonly memberId: number;
  readonly criterionId: number;
  readonly at: Date;
}

/** The parts nobody has answered for: neither accepted nor refused, and not a word about the criterion since. */
export function unanswered<T extends ToldPart>(parts: readonly T[], words: readonly WordAbout[]): T[] {
  return parts.filter(
    ({ memberId, criterionId, toldAt }) =>
      !words.some(
        (word) => word.memberId === memberId && word.criterionId === criterionId && word.at >= toldAt,
      ),
  );
}

/**
 * Whether `today` is the day on which whoever was told on `toldOn` is asked once more: the first run of the reminders
 * after a working day, late where the bot was down on it.
 */
export function isAskedAgain(
  toldOn: Day,
  today: Day,
  lastRunOn: Day | null,
  calendar: WorkingCalendar,
): boolean {
  return hasWaited(toldOn, today, calendar) && !(lastRunOn && hasWaited(toldOn, lastRunOn, calendar));
}

/**
 * Whether the coordinator is to hear today that nobody has answered: after two working days, and only of those who were
 * asked again by the run before today's.
 */
export function isOverdueAnswer(
  toldOn: Day,
  today: Day,
  runBefore: Day | null,
  calendar: WorkingCalendar,
): boolean {
  const asked = runBefore !== null && hasWaited(toldOn, runBefore, calendar);
  return asked && calendar.workingDaysBetween(toldOn, today) >= TELL_AFTER;
}

function hasWaited(toldOn: Day, day: Day, calendar: WorkingCalendar): boolean {
  return calendar.workingDaysBetween(toldOn, day) >= ASK_AGAIN_AFTER;
}
