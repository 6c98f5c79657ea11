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
