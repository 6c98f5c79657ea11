import type { Refusal } from '#domain/result.ts';
import type { Reading } from '#understanding/index.ts';
import type { Recorded } from './record.ts';

/** What became of one statement. */
export type Handled =
  | { readonly kind: 'recorded'; readonly recorded: Recorded }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'passed-on'; readonly reading: Reading; readonly code: string; readonly told: number }
  | { readonly kind: 'unsure'; readonly reading: Reading }
  | { readonly kind: 'heard'; readonly reading: Reading };
