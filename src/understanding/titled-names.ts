const TITLED =
  /(?<![\p{L}\p{M}])(?:[Aa]nh|[Cc]hị|em|[Đđ]ồng chí|đ\/c|ông|bà|chú|bác|cô)\s+(\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)*)/gu;

/** The names that words give to people with a title before them: Đức and Oanh of "giao anh Đức và chị Oanh rà lại". */
export function titledNames(words: string): string[] {
  return [...words.normalize('NFC').matchAll(TITLED)].map(([, name = '']) => name);
}
