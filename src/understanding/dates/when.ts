import type { Day } from '#domain/time/day.ts';
import type { Problem } from '../reading.ts';

/** The date of a reading, and why it can't stand as it is. */
export interface When {
  readonly day: Day | null;
  readonly vague: boolean;
  readonly problem: Problem | null;
}

export const NO_DATE: When = { day: null, vague: false, problem: null };

/** Within so many days a day has just gone by. */
export const JUST_GONE = 60;
