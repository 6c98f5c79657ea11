import { fold } from '#domain/text/fold.ts';

const folded = new Map<string, string>();
const FOLDED_MAX = 10_000;

/** A word folded; the same few thousand words are written again and again. */
export function foldedWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = fold(word);
  if (folded.size >= FOLDED_MAX) folded.clear();
  folded.set(word, made);
  return made;
}
