import type { Letterhead } from '#domain/report/letterhead.ts';
import type { Day } from '#domain/time/day.ts';

/** A document that proves a criterion, as the sheet names it. */
export interface ProofEntry {
  /** The name of the file. */
  readonly name: string;
  /** The document's own number and day; null where nobody has told them. */
  readonly number: string | null;
  readonly day: Day | null;
  /** The file was removed when its period was over. */
  readonly removed: boolean;
}

/** A row of the sheet: a field, a criterion with parts, or one that has points of its own. */
export interface ScoreRow {
  readonly kind: 'field' | 'group' | 'criterion';
  readonly code: string;
  readonly name: string;
  /** The row it is part of, by its place in the list; null for a field. */
  readonly parent: number | null;
  /** Points as the plan gives them. */
  readonly max: number | null;
  readonly self: number | null;
  readonly appraised: number | null;
  readonly reason: string;
  readonly proofs: readonly ProofEntry[];
  /** `survey`: others score it. `not-applicable`: it is out of the total. `not-arisen`: nothing of the kind came up. */
  readonly special: 'survey' | 'not-applicable' | 'not-arisen' | null;
  /** Nothing that was accepted supports its points. */
  readonly unsupported: boolean;
}

/** A year's self-scores as they are sent to the office above. */
export interface ScoreSheet {
  readonly organisation: string;
  readonly chairman: string | null;
  readonly letterhead: Letterhead;
  readonly year: number;
  readonly asOf: Day;
  /** As it stands today; else as it stood on that evening. */
  readonly isNow: boolean;
  readonly sample: boolean;
  /** In the order of the plan: a field, below it its criteria, below each its parts. */
  readonly rows: readonly ScoreRow[];
}
