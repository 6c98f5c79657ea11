import type { Place } from '#domain/plan/plan-draft.ts';
import type { Code } from './codes.ts';

/** The three columns of points. */
export interface PointsOfRow {
  readonly max: number | null;
  readonly baseline: number | null;
  readonly lost: number | null;
}

/** The text columns of a row, as written. */
export interface TextsOfRow {
  readonly cause: string;
  readonly remedy: string;
  readonly leads: string;
  readonly supports: string;
  readonly deadline: string;
  readonly evidence: string;
  readonly scoring: string;
  readonly field: string;
  readonly survey: string;
  readonly note: string;
}

/** One row of a plan's table as read, before it is known what hangs where. */
export interface Line {
  /** `part` belongs to the row above: a bullet, a further lead, a second deadline. */
  readonly kind: 'coded' | 'part' | 'total';
  readonly code: Code | undefined;
  /** The code was a number in Excel, where 1.10 and 1.1 are the same. */
  readonly isNumberCell: boolean;
  readonly name: string;
  readonly points: PointsOfRow;
  /** There is a column for the maximum, and nothing in it: neither written nor merged down from above. */
  readonly lacksMax: boolean;
  readonly texts: TextsOfRow;
  readonly place: Place;
  /** The table among those found; tables that go on over pages share the first one's. */
  readonly table: number;
}
