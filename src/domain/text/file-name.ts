/** Characters a file name has at most, its extension left out. */
const LONGEST = 120;

/** Controls, marks that turn the direction of writing, and characters nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** At the beginning of a cell a spreadsheet takes these for a formula. */
const FORMULA = /^[=+@\s-]+/;

/** Endings that are no part of a name: those of documents, and those that would run. */
const ENDINGS =
  /\.(?:pdf|docx?|docm|xlsx?|xlsm|pptx?|odt|ods|jpe?g|png|webp|heic|heif|tiff?|gif|bmp|zip|mp4|mov|3gp|mp3|m4a|og[ga]|opus|wav|aac|amr|txt|exe|com|scr|bat|cmd|msi|js|vbs|ps1|jar|apk|sh|lnk|html?|svg|url)$/i;

/**
 * The name under which a file is kept: without folders (`../`), without controls and marks that turn the direction of
 * writing, at most 120 characters long, never beginning like a formula, and ending as its content says, whatever the
 * name pretended. `extension` has no dot.
 */
export function safeFileName(name: string, extension: string): string {
  const last = name
    .normalize('NFC')
    .replace(UNSEEN, ' ')
    .split(/[/\\]/)
    .findLast((part) => part.trim() !== '');
  let stem = (last ?? '').replace(/\s+/g, ' ').trim();
  while (ENDINGS.test(stem)) stem = stem.replace(ENDINGS, '').trim();
  stem = stem.replace(FORMULA, '').replace(/^\.+|[. ]+$/g, '');
  const short = [...stem].slice(0, LONGEST).join('').trim();
  return `${short || 'file'}.${extension}`;
}

/** What Windows takes in no name, and what ends one badly there. */
const FORBIDDEN = /[<>:"|?*/\\]/g;

/**
 * A text as one part of a path that every system can unpack: no folders, controls, marks that turn the direction of
 * writing or characters a system forbids, and no dot or space at its ends. Longer ones end with the last word that fits
 * in `longest` characters.
 */
export function safePathPart(text: string, longest: number): string {
  const plain = text.normalize('NFC').replace(UNSEEN, ' ').replace(FORBIDDEN, '-').replace(/\s+/g, ' ');
  const letters = [...plain.trim().replace(/^\.+/, '')];
  const cut = letters.slice(0, longest).join('');
  const whole = letters.length <= longest || letters[longest] === ' ' ? cut : cut.replace(/(?<=\S) \S*$/, '');
  return whole.replace(/[\s.,;:-]+$/, '');
}
