import { done, type Result, refuse } from '../result.ts';
import { type Day, daysBetween } from '../time/day.ts';

/** A member who is away on a day, and who answers for them meanwhile; null: nobody. */
export interface Absence {
  readonly memberId: number;
  readonly standInId: number | null;
}

/** So many stand-ins may hand on to the next: whoever stands in may be away as well. */
const LONGEST_CHAIN = 3;

/**
 * Who answers on a day for each member that is away: the first stand-in who is there, found when it is asked for, so
 * that a stand-in who goes away hands on to their own. Null where there is none, where the chain is longer than three,
 * or where it comes back to where it began. Of two absences of a member the later in the list holds.
 */
export function standInsOn(absences: readonly Absence[]): Map<number, number | null> {
  const next = new Map(absences.map(({ memberId, standInId }) => [memberId, standInId]));
  return new Map([...next.keys()].map((memberId) => [memberId, follow(memberId, next)]));
}

function follow(from: number, next: ReadonlyMap<number, number | null>): number | null {
  let at: number | null = from;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    at = (at === null ? null : next.get(at)) ?? null;
    if (at === null || !next.has(at)) return at;
  }
  return null;
}

/** Days of a leave: away from the first up to the day before the second. */
export interface LeaveDays {
  readonly fromOn: Day;
  readonly returnOn: Day;
}

/** Nobody is away for longer: who is has left, and hands over. */
const LONGEST_DAYS = 366;

/** Whether days make a leave: the return is to come, after the first day and within a year of it. */
export function checkLeave(days: LeaveDays, today: Day): Result<LeaveDays> {
  const { fromOn, returnOn } = days;
  if (returnOn <= today || returnOn <= fromOn) return refuse('leave-return-past', { day: returnOn });
  return daysBetween(fromOn, returnOn) > LONGEST_DAYS
    ? refuse('leave-too-long', { day: returnOn })
    : done(days);
}
