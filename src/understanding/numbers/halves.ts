import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { NumberMark } from './number-mark.ts';

/** What is done to the half of something: "làm nửa rồi", "đã quét nửa", "xong nửa". */
const DEED =
  /^(?:xong|lam|nop|gui|quet|scan|nhap|ke|soat|ra|viet|soan|sua|treo|dan|phat|thu|in|ky|hoa|lap|duyet|chup|dang-tai|chieu|hop|thanh)$/;

/** Without marks it may be "nữa", more, where these stand before it. */
const MORE = /\b(?:con|khong|chua|them|thoi|dung|khoi|lai|se|mai|phai|can)\b/;

/** Without marks it is "nữa" as well where something is waited for: "xong rồi, chờ ký nữa thôi". */
const WAITED = /(?:^| )(?:cho|doi)(?: (?!xong |roi )[a-z-]+){1,4}$/;

/** So many words before it are looked at for them. */
const NEAR = 6;

/** A half told by "nửa" alone behind a deed, or one that has not been reached: "chưa tới nửa". */
export function halfAt(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const raw = tokens[at]?.raw ?? '';
  if (/^nữa$/iu.test(raw) || !isAlone(tokens[at + 1])) return undefined;
  const before = wordsBetween(tokens, at - NEAR, at);
  if (!/^nửa$/iu.test(raw) && WAITED.test(before)) return undefined;
  if (/(?:^| )(?:chua|khong) (?:duoc|toi|den|qua)(?: mot| 1)?$/.test(before))
    return { to: at + 1, kind: 'below', value: 50, told: true };
  if (!DEED.test(tokens[at - 1]?.text ?? '') || (!/^nửa$/iu.test(raw) && MORE.test(before))) return undefined;
  return { to: at + 1, kind: 'fraction', value: 50, told: true };
}

/** "nửa tháng", "nửa cuối" are times. */
function isAlone(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:roi|thoi|so|a|anh|chi|em|nhe|nha|do|sep|bac|chu|co)$/.test(next.text)
  );
}
