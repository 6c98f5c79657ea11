import { fold } from '#domain/text/fold.ts';

const folded = new Map<string, string>();
const FOLDED_MAX = 10_000;
const LONGEST = 12;

/** A word folded, however its letters are made up. The same few thousand words, all of them short, are written again and again: they are kept. */
export function foldedWord(word: string): string {
  if (word.length > LONGEST) return fold(word.normalize('NFKC'));
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = fold(word.normalize('NFKC'));
  if (folded.size >= FOLDED_MAX) folded.clear();
  folded.set(word, made);
  return made;
}
