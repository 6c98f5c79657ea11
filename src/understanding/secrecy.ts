import { fold } from '#domain/text/fold.ts';

/** Words beside which "mật" is no degree of secrecy: bảo mật, bí mật, mật khẩu, mật độ, Mặt trận without diacritics. */
const HARMLESS_BEFORE = new Set([
  'bao',
  'bi',
  'can',
  'than',
  'co',
  'bo',
  'be',
  've',
  'ra',
  'vang',
  'tien',
  'nuoc',
]);
const HARMLESS_AFTER = new Set([
  'khau',
  'do',
  'thiet',
  'ong',
  'tran',
  'bang',
  'hang',
  'trai',
  'phai',
  'troi',
  'tien',
  'ma',
  'truoc',
  'sau',
  'duong',
  'dat',
]);

/**
 * Whether a caption or a file name says that a document is a state secret: MẬT, TỐI MẬT, TUYỆT MẬT. Such a document must
 * never go over a messenger (Law on protection of state secrets). "bảo mật", "mật khẩu" and "Mặt trận" are no secrets.
 */
export function saysSecret(text: string): boolean {
  const words =
    text
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const folded = words.map(fold);
  return words.some((word, at) => {
    if (folded[at] !== 'mat' || !isSecretSpelling(word)) return false;
    const before = folded[at - 1] ?? '';
    if (before === 'toi' || before === 'tuyet') return true;
    if (HARMLESS_BEFORE.has(before) || HARMLESS_AFTER.has(folded[at + 1] ?? '')) return false;
    return word.toLowerCase() === 'mật' || word === word.toUpperCase();
  });
}

/** "mật", or "mat" where nobody wrote the diacritics; "mặt", "mắt", "mát" are other words. */
function isSecretSpelling(word: string): boolean {
  const lower = word.toLowerCase();
  return lower === 'mật' || lower === 'mat';
}
