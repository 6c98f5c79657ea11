import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';

/** Working days within which nobody is urged about the same thing again. */
const REST = 1;
/** Working days after which who urged is told that nobody has answered. */
const PATIENCE = 2;

/** Something a member has said or done about a criterion. */
export interface Word {
  readonly memberId: number;
  readonly criterionId: number;
  readonly at: Date;
}

/** Somebody who was urged about a criterion. */
export interface Urged {
  readonly memberId: number;
  readonly criterionId: number;
  readonly at: Date;
  readonly acknowledgedAt: Date | null;
}

/** What became of an urge: answered by a word about the criterion, only seen, or neither. */
export type UrgeAnswer =
  | { readonly kind: 'answered' | 'acknowledged'; readonly at: Date }
  | { readonly kind: 'none' };

/** How an urge was answered, by what was said of its criterion since. */
export function answerTo(urged: Urged, words: readonly Word[]): UrgeAnswer {
  const said = words
    .filter(
      ({ memberId, criterionId, at }) =>
        memberId === urged.memberId && criterionId === urged.criterionId && at >= urged.at,
    )
    .map(({ at }) => at)
    .toSorted((a, b) => a.getTime() - b.getTime());
  if (said[0]) return { kind: 'answered', at: said[0] };
  return urged.acknowledgedAt ? { kind: 'acknowledged', at: urged.acknowledgedAt } : { kind: 'none' };
}

/** Whether somebody urged on `last` (null: never) may be urged about the same again: not within a working day. */
export function mayUrgeAgain(last: Day | null, today: Day, calendar: WorkingCalendar): boolean {
  return last === null || calendar.workingDaysBetween(last, today) >= REST;
}

/** Whether an urge that went out on `on` has waited long enough for who sent it to be told of the silence. */
export function isSilent(on: Day, today: Day, calendar: WorkingCalendar): boolean {
  return calendar.workingDaysBetween(on, today) >= PATIENCE;
}
