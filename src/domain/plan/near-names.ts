import { fold } from '../text/fold.ts';

/** Share of words in common from which two names mean the same; shorter names must be equal. */
const NEAR = 0.8;
const FEWEST_WORDS = 4;

/** Numbers, and the words that turn a sentence into its opposite. */
const TELLS_APART = /^(?:\d.*|[ivx]+|khong|chua)$/;

/** The words of a name as they are compared: without marks, case and punctuation. */
export function nameWords(name: string): string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two names mean the same: most of their words, and the same numbers. Quý I is not quý II, however alike the rest. */
export function areNear(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < FEWEST_WORDS) return a.join(' ') === b.join(' ');
  if ((2 * shorter) / (a.length + b.length) < NEAR || tellingOf(a) !== tellingOf(b)) return false;
  const left = [...b];
  const common = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (a.length + b.length) >= NEAR;
}

function tellingOf(words: readonly string[]): string {
  return words.filter((word) => TELLS_APART.test(word)).join(' ');
}
