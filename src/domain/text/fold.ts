const MARKS = /\p{M}+/gu;

/** Nothing in it has a mark to lose. */
const PLAIN = /^[ -~\s]*$/;

/**
 * Text as it is compared: lower case, without diacritics (đ as d), spaces single. "Tư pháp - Hộ tịch" and
 * "tu phap - ho tich" fold to the same.
 */
export function fold(text: string): string {
  const bare = PLAIN.test(text) ? text : text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd');
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Text as words of letters and digits, folded: dashes, dots and brackets tell nothing apart. */
export function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
