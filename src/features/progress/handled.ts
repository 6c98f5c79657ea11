import type { ExtensionStep } from '#app/extension/step.ts';
import type { Given, Odd } from '#app/scores/record-score.ts';
import type { Acknowledged } from '#app/words/acknowledge-reply.ts';
import type { Refusal } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import type { Reading } from '#understanding/index.ts';
import type { FigureTold, Recorded } from './record.ts';
import type { Reopening } from './reopen.ts';

/** What was promised in answer to a reminder: of which criterion, when it is due, and the day on which it is asked again. */
export type Promised =
  | { readonly code: string; readonly due: Day | null; readonly again: Day | null }
  /** The reminder names several, and the words none of them. */
  | { readonly code: null; readonly count: number };

/** What became of one statement. */
export type Handled =
  | { readonly kind: 'recorded'; readonly recorded: Recorded }
  /** `pointsFor`: what other points, or the year of these, are waited for. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly pointsFor?: string }
  /** It would change what was confirmed: asked back. */
  | { readonly kind: 'reopens'; readonly reopening: Reopening }
  | { readonly kind: 'extension'; readonly step: ExtensionStep }
  | { readonly kind: 'scored'; readonly score: Given | Odd }
  /** A figure of the criterion's own, without a word of how the work stands. */
  | { readonly kind: 'figure'; readonly code: string; readonly figure: FigureTold }
  | { readonly kind: 'promised'; readonly promise: Promised }
  | ({ readonly kind: 'acknowledged' } & Acknowledged)
  /** `reference`: the criterion and period it is about, where that much is known; `weight`: what is asked first. */
  | {
      readonly kind: 'unsure';
      readonly reading: Reading;
      readonly reference: string | null;
      readonly weight: number;
    }
  /** `isTheirs`: they may report on what it is about. */
  | { readonly kind: 'heard'; readonly reading: Reading; readonly isTheirs: boolean };
