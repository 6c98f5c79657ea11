import { ONSETS, RIMES } from '../words/syllables.ts';

/** Could this word, without diacritics, be a Vietnamese syllable? */
export function isSyllable(word: string): boolean {
  for (let cut = 0; cut <= 3 && cut < word.length; cut++) {
    if (ONSETS.has(word.slice(0, cut)) && RIMES.has(word.slice(cut))) return true;
  }
  return false;
}
