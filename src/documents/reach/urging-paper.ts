import type { Letterhead } from '#domain/report/letterhead.ts';
import type { Day } from '#domain/time/day.ts';
import type { WorkItem } from '#domain/work/work-item.ts';

/** A piece of work that is due, under the code by which the answer is written down afterwards. */
export interface UrgedItem
  extends Pick<WorkItem, 'code' | 'period' | 'name' | 'dueOn' | 'daysLeft' | 'points' | 'kind'> {
  readonly shortCode: string;
}

/** Somebody who is urged on paper. */
export interface UrgedPerson {
  readonly name: string;
  readonly position: string;
  readonly items: readonly UrgedItem[];
}

/** All that urging sheets are made of. */
export interface UrgingPaper {
  readonly organisation: string;
  readonly chairman: string | null;
  readonly letterhead: Letterhead;
  readonly today: Day;
  readonly year: number;
  /** Who hands the sheets out and takes the answers. */
  readonly by: { readonly name: string; readonly position: string };
  readonly people: readonly UrgedPerson[];
}
