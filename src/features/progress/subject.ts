import { readReference } from '#domain/plan/reference.ts';
import type { Reading } from '#understanding/reading.ts';

/** What the words are about, as far as is known beside them. `only`: readings of other criteria are passed over. */
export interface Subject {
  readonly about: readonly string[];
  readonly period: string | null;
  /** Several times that were spoken of, where it is not one. */
  readonly periods?: readonly string[];
  readonly only?: string;
  /** Whose part it is, where a coordinator writes it down for them. */
  readonly dutyId?: number;
  /** They stood under a file, which they may as well describe: only what is clearly a report of the work is one. */
  readonly beside?: true;
}

/** One statement of a message, with all its words. */
export type Said = Reading & { readonly words: string; readonly isOnly: boolean };

/** What references are about: a time of a criterion, several times of one, or several criteria. Null where there are none. */
export function subjectIn(references: readonly string[]): Subject | null {
  const read = references.flatMap((each) => readReference(each) ?? []);
  const [first, ...others] = read;
  if (!first) return null;
  if (others.length === 0) return { about: [first.code], period: first.period };
  const about = [...new Set(read.map(({ code }) => code))];
  const periods = read.flatMap(({ period }) => period ?? []);
  return { about, period: null, ...(about.length === 1 && { periods }) };
}
