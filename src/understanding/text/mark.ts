import type { Kind } from '../words/kinds.ts';

/** A phrase found in a message: tokens `from` up to but not including `to`, with everything it may be taken for. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly Kind[];
}
