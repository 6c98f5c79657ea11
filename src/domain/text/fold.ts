const MARKS = /\p{M}/gu;

/**
 * Text as it is compared: lower case, without diacritics (đ as d), spaces single. "Tư pháp - Hộ tịch" and
 * "tu phap - ho tich" fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text as words of letters and digits, folded: dashes, dots and brackets tell nothing apart. */
export function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
