import type { Deadline } from '#domain/plan/deadline.ts';
import type { Place } from '#domain/plan/plan-draft.ts';
import { formatDay, partsOf } from '#domain/time/day.ts';
import { isPartOfQuarter, namesNoDay } from './read-deadline.ts';
import type { Remarks } from './remarks.ts';

/** Where a deadline stands: the row, the heading of its column, and the year of the plan. */
export interface DeadlineCell {
  readonly code: string;
  readonly text: string;
  readonly place: Place;
  readonly column: string;
  readonly year: number;
}

/** Warns of a deadline that could not be read, that no calendar has, or that lies in another year than the plan's. */
export function checkDeadline(deadline: Deadline, cell: DeadlineCell, remarks: Remarks): void {
  const { code, text, place, column, year } = cell;
  if (deadline.kind === 'unknown') {
    const key = namesNoDay(text, { year }) ? 'plan-deadline-impossible' : 'plan-deadline-unknown';
    remarks.warn(key, { code, text: deadline.text, column }, place);
  }
  if (deadline.kind !== 'fixed') return;
  const written = (days: typeof deadline.days) => days.map(formatDay).join(', ');
  if (isPartOfQuarter(text))
    remarks.warn('plan-deadline-taken', { code, text, day: written(deadline.days) }, place);
  const outside = deadline.days.filter((day) => partsOf(day).year !== year);
  if (outside.length > 0)
    remarks.warn(
      'plan-deadline-outside-year',
      { code, day: written(outside), year: String(year), column },
      place,
    );
}
