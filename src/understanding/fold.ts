const MARKS = /\p{M}+/gu;

/** Lower case without diacritics, `đ` as `d`; composed and decomposed letters, and look-alike digits, come out the same. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').normalize('NFKC');
}
