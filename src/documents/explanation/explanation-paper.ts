import type { Letterhead } from '#domain/report/letterhead.ts';
import type { TextArgs } from '#domain/result.ts';
import type { Explained } from '#domain/score/explanation.ts';
import type { Day } from '#domain/time/day.ts';
import type { ProgressState } from '#domain/work/progress.ts';

/** A document that stands behind the points. */
export interface ProvingDocument {
  readonly name: string;
  readonly number: string | null;
  readonly day: Day | null;
  readonly state: 'submitted' | 'accepted' | 'returned';
  /** When it was accepted; null while it was not. */
  readonly acceptedOn: Day | null;
}

/** Something that happened to the criterion, as the line of a timeline. */
export interface PastMoment {
  readonly day: Day;
  readonly key: string;
  readonly args: TextArgs;
}

/** All that the explanation of a criterion's points is made of. */
export interface ExplanationPaper {
  readonly organisation: string;
  readonly chairman: string | null;
  readonly letterhead: Letterhead;
  readonly year: number;
  readonly asOf: Day;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly max: number | null;
  /** How its points are come by, word for word; null where the plan does not say. */
  readonly rule: string | null;
  readonly state: ProgressState;
  readonly percent: number;
  readonly self: {
    readonly points: number | null;
    readonly on: Day | null;
    readonly reason: string;
    /** When a coordinator or leader confirmed it; null where nobody did. */
    readonly confirmedOn: Day | null;
  };
  readonly appraised: { readonly points: number; readonly note: string };
  readonly answer: Explained;
  readonly text: string;
  /** Accepted ones first. */
  readonly documents: readonly ProvingDocument[];
  /** Documents the plan asks for that are not there. */
  readonly missing: number;
  /** Oldest first. */
  readonly moments: readonly PastMoment[];
}
