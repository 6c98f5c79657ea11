import type { Scoring } from '../score/scoring-rule.ts';
import type { Day } from '../time/day.ts';
import type { Deadline } from './deadline.ts';

/** Phụ lục 1 keeps full points (`maintain`); Phụ lục 2 wins lost points back (`remedy`). */
export type Track = 'maintain' | 'remedy';

/** Who gives the points: the unit scores itself, or a survey does and nobody can self-score. */
export type ScoredBy = 'unit' | 'survey';

/** Where in a file something stands: sheet or table by its name or number, row as a person counts it (1-based). */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** Something about a row that a person must know. `key` names the words in `locales/`, filled with `args`. */
export interface Remark {
  readonly key: string;
  readonly place?: Place;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A field (lĩnh vực), in the order of the file. `code` is as written there without its trailing dot ("I", "1"). */
export interface FieldDraft {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number | null;
}

/**
 * One criterion as a file gives it. Points as written there (null: empty cell). `level` counts from 1 below its field.
 * `parentCode` is null directly under the field. Texts are trimmed; an empty cell is an empty string.
 */
export interface CriterionDraft {
  readonly code: string;
  readonly parentCode: string | null;
  readonly fieldCode: string;
  readonly name: string;
  readonly maxPoints: number | null;
  readonly baselinePoints: number | null;
  readonly lostPoints: number | null;
  readonly track: Track;
  readonly scoredBy: ScoredBy;
  /** Null where the file does not say how its points are come by. */
  readonly scoring: Scoring | null;
  readonly cause: string;
  readonly remedy: string;
  /** Names, posts or bodies, one entry each, as written. */
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly deadline: Deadline;
  readonly deadlineText: string;
  /** Documents asked for as evidence, one entry each. */
  readonly evidence: readonly string[];
  readonly place: Place;
}

/**
 * A plan as read from a file, before anything is kept.
 *
 * `faults` forbid the import (all or nothing); `warnings` are shown and let it pass. `ignoredColumns` are headers the
 * reader did not know, as written.
 */
export interface PlanDraft {
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly year: number | null;
  readonly title: string | null;
  readonly fields: readonly FieldDraft[];
  readonly criteria: readonly CriterionDraft[];
  readonly faults: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly ignoredColumns: readonly string[];
}
