/** Line ends, odd spaces and invisible marks that Office programs leave in texts. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const ODD_SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what must go
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** A text as a person sees it: composed letters, single spaces, no empty lines, nothing invisible. Lines are kept. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The same on one line. */
export function tidyLine(text: string): string {
  return tidy(text).replaceAll('\n', ' ');
}

/** Lower case without diacritics, `đ` as `d`: what two spellings of one word have in common. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** The folded words of a text, separated by single spaces; punctuation is dropped. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
