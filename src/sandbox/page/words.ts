import { fill, WORDS, type WordKey } from '#sandbox/front/words.ts';

const locale = document.documentElement.lang === 'en' ? 'en' : 'vi';

/** The language of the page. */
export const LOCALE: 'vi' | 'en' = locale;

/** A text of the page with its gaps filled. */
export function t(key: WordKey, args: Readonly<Record<string, string | number>> = {}): string {
  return fill(WORDS[locale][key], args);
}

/** A number as it is written in the language of the page. */
export function figure(value: number): string {
  return value.toLocaleString(locale);
}
