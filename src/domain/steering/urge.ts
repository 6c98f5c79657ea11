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

/**
 * How an urge was answered, by what was said of its criterion since. Whoever has seen one of several urges about the
 * same, whoever sent it, has seen those before it.
 */
export function answerTo(urged: Urged, words: readonly Word[], urges: readonly Urged[]): UrgeAnswer {
  const isAbout = ({ memberId, criterionId }: Pick<Word, 'memberId' | 'criterionId'>) =>
    memberId === urged.memberId && criterionId === urged.criterionId;
  const said = earliest(
    words.filter(isAbout).map(({ at }) => at),
    urged.at,
  );
  if (said) return { kind: 'answered', at: said };
  const seen = earliest(
    urges.filter(isAbout).flatMap(({ acknowledgedAt }) => (acknowledgedAt ? [acknowledgedAt] : [])),
    urged.at,
  );
  return seen ? { kind: 'acknowledged', at: seen } : { kind: 'none' };
}

/** The first of the instants that is not before `from`. */
function earliest(instants: readonly Date[], from: Date): Date | undefined {
  return instants.filter((at) => at >= from).toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** Whether somebody urged on `last` (null: never) may be urged about the same again: not within a working day. */
export function mayUrgeAgain(last: Day | null, today: Day, calendar: WorkingCalendar): boolean {
  return last === null || calendar.workingDaysBetween(last, today) >= REST;
}

/** Whether an urge that went out on `on` has waited long enough for who sent it to be told of the silence. */
export function isSilent(on: Day, today: Day, calendar: WorkingCalendar): boolean {
  return calendar.workingDaysBetween(on, today) >= PATIENCE;
}
