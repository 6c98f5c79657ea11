import { type Choice, choice, say } from '#app/message.ts';
import type { LeaveDays } from '#domain/people/leave.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import type { LeaveRow } from '#store/leaves.ts';
import type { MemberRow } from '#store/people.ts';

/** A leave that is being entered, and what falls due meanwhile. */
export interface LeaveNews {
  readonly member: MemberRow;
  readonly standIn: MemberRow | null;
  readonly days: LeaveDays;
  readonly dueMeanwhile: readonly string[];
  readonly isOwn: boolean;
}

/** The days of a leave for its words: the first, the last, and that of the return. */
export function daysArgs(fromOn: Day, returnOn: Day): { from: Day; last: Day; back: Day } {
  return { from: fromOn, last: addDays(returnOn, -1), back: returnOn };
}

/** The button that calls a leave off, or ends it early. */
export function endButton({ id, name }: Pick<LeaveRow, 'id' | 'name'>): Choice {
  return choice(say('leave-button-end', { name }), `nghiphep.thoi ${id}`);
}
