import type { FoundWork } from '#app/work/find-work.ts';
import type { TextArgs } from '#domain/result.ts';
import type { ScoreFigures } from '#domain/score/score.ts';
import type { AppraisalReview } from './review-appraisal.ts';
import type { TakenOver } from './take-over.ts';

/** How far the appraisal has come, in figures. */
export interface Overview {
  readonly of: number;
  /** What was given, and how far it is from the unit's own points. */
  readonly appraised: ScoreFigures['appraised'];
  readonly disputed: number;
  readonly unanswered: number;
  /** The years of plans that are over, one for each of their criteria that is to be explained as well. */
  readonly before: readonly number[];
  /** Working days given to explain. */
  readonly days: number;
  readonly year: number;
}

/** What `/thamdinh` came to. */
export type AppraiseOutcome =
  | { readonly kind: 'overview'; readonly overview: Overview }
  | { readonly kind: 'ask'; readonly found: FoundWork; readonly year: number }
  | { readonly kind: 'which-year'; readonly code: string; readonly years: readonly [number, number] }
  | {
      readonly kind: 'taken';
      readonly found: FoundWork;
      readonly points: number | null;
      readonly taken: TakenOver;
      /** Of the plan. */
      readonly year: number;
    }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly args: TextArgs }
  | { readonly kind: 'faulty' | 'nothing'; readonly review: AppraisalReview }
  | { readonly kind: 'proposed'; readonly review: AppraisalReview; readonly proposalId: number };
