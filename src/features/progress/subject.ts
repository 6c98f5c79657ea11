import type { Reading } from '#understanding/reading.ts';

/** What the words are about, as far as is known beside them. `only`: readings of other criteria are passed over. */
export interface Subject {
  readonly about: readonly string[];
  readonly period: string | null;
  readonly only?: string;
  /** Whose part it is, where a coordinator writes it down for them. */
  readonly dutyId?: number;
  /** They stood under a file, which they may as well describe: only what is clearly a report of the work is one. */
  readonly beside?: true;
}

/** One statement of a message, with all its words. */
export type Said = Reading & { readonly words: string; readonly isOnly: boolean };
