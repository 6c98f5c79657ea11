import type { Words } from '#documents/words.ts';
import { compareCodes } from '#domain/plan/code.ts';
import type { Remover } from '#domain/steering/remover.ts';

/** A piece of a report's text. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text' | 'item'; readonly text: string }
  /** The table by field stands here. */
  | { readonly kind: 'fields' };

/** Whose obstacles lie outside the unit, and whose it can take away itself. */
export const OUTSIDE: readonly Remover[] = ['province', 'district', 'funds', 'outside', 'system'];
export const INSIDE: readonly Remover[] = ['leaders', 'unit', 'unclear'];

/** A heading. */
export function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph; several sentences follow each other in it, empty ones are left out. */
export function text(...sentences: readonly string[]): Block {
  return { kind: 'text', text: sentences.filter((each) => each !== '').join(' ') };
}

/** What a clause says of a number; a clause about nothing is not said. */
export interface Clause {
  readonly key: string;
  readonly count: number;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** The clauses that have something to tell, with semicolons between them; empty where none has. */
export function clauses(words: Words, list: readonly Clause[]): string {
  return list
    .filter(({ count }) => count > 0)
    .map(({ key, count, args = {} }) => words(key, { count, ...args }))
    .join('; ');
}

/**
 * A list under a sentence: each item ends in a semicolon, the last in a full stop. What goes beyond `most` is counted
 * in a last item of its own.
 */
export function items<Row>(
  rows: readonly Row[],
  most: number,
  words: Words,
  write: (row: Row) => string,
): Block[] {
  const shown = rows.slice(0, most).map(write);
  const left = rows.length - shown.length;
  const all = left > 0 ? [...shown, words('doc-more', { count: left })] : shown;
  return all.map((each, at) => ({ kind: 'item', text: `- ${each}${at === all.length - 1 ? '.' : ';'}` }));
}

/** Codes in the order of the plan; of what goes beyond `most` it is told how many there are. */
export function codesOf(rows: readonly { readonly code: string }[], words: Words, most = 30): string {
  const all = [...new Set(rows.map(({ code }) => code))].toSorted(compareCodes);
  const codes = all.slice(0, most).join(', ');
  return all.length > most ? words('doc-codes-more', { codes, count: all.length - most }) : codes;
}
