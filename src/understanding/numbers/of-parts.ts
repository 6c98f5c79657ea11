import type { Token } from '../text/tokens.ts';
import { FRACTION_AFTER } from '../words/around-numbers.ts';

/** Things that are counted, by more than one word, or by one that is another thing alone. */
const COUNTED =
  /^(?:may(?! (?:gio|ngay|hom))|tai (?:san|khoan|lieu)|quyet dinh|danh (?:muc|sach)|bien (?:ban|bao|hieu)|cong (?:trinh|van)|de an|du an|chi (?:bo|hoi|doan)|hoc sinh|video|clip|giay|camera|nha (?:van|dan|sinh|tre|hop)|bao cao (?:da |duoc )?(?:nop|gui|duyet|ky|lam)|(?:thang|quy) (?:xong|roi|da|chua|lam|nop|bao))\b/;

/** What has failed is no part of the work: "3/5 máy hỏng". */
const FAILED = /^(?:[a-z-]+ ){1,3}(?:bi )?(?:hong|hu|loi|treo|chay)\b/;

/** Things that are counted stand here: "3/5 xóm", "12/15 tài sản", "9/12 nhà văn hoá". */
export function isThingCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.raw === 'mấy') return false;
  // Without marks kỳ is ký, what is done on a day.
  if (FRACTION_AFTER.has(token.text) || /^kỳ$/iu.test(token.raw)) return true;
  const words = wordsFrom(tokens, at);
  return COUNTED.test(words) && !FAILED.test(words);
}

/** The words from here on, up to the next sign, number or end. */
function wordsFrom(tokens: readonly Token[], at: number): string {
  const rest = tokens.slice(at, at + 6);
  const end = rest.findIndex(({ kind }) => kind !== 'word');
  return (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text).join(' ');
}

/** Something is told as done of what is counted, before the number. */
const REACHED = /^(?:duoc|xong|roi|da|moi|dat|thanh|lam)$/;

/** "… thôn chưa nộp", "… hồ sơ còn thiếu"; a last "chưa" asks. */
const MISSING =
  /^(?:(?!(?:xong|roi|da|du|duoc|dat) )[a-z-]+ ){0,3}?(?:(?:van|con|thi|la|hien|nay|cung|dang) )*(?:(?:chua|khong)(?: (?:co|duoc|kip|thay|he))* (?!(?:dung|dat|tot|hop|chuan|day|du|ro|biet|a|anh|em|chi|vay|the|nhi|ha|sep|phat|vuong)\b)[a-z]|chua co\b|con (?:thieu|no|sot|chua)|(?:thieu|sot)\b)/;

/** Of what is counted from one place to another it is told that it is missing: "2/5 thôn chưa nộp", "2 trong 5 chưa xong". */
export function isMissing(tokens: readonly Token[], from: number, to: number): boolean {
  return !REACHED.test(tokens[from - 1]?.text ?? '') && MISSING.test(wordsFrom(tokens, to));
}

/** People at a meeting. */
const PEOPLE = /^(?:nguoi|dai bieu|thanh vien|uy vien|dong-chi|hoi vien|dang vien|can bo|ho dan|ho)\b/;
const MEETING = /^(?:hop|hoi nghi|dai hoi|co mat|bieu quyet|vang|du (?:hop|hoi nghi|hoi|dai))$/;

/** What is voted: "2/3 đồng ý", "3/5 phiếu thuận". */
const VOTES =
  /^(?:(?:nguoi|phieu|dai bieu|thanh vien|uy vien|dong-chi) )?(?:thuan|dong y|nhat tri|tan thanh|thong nhat|bieu quyet|tin nhiem|phieu bau)\b/;

/** So far from the number a meeting is spoken of. */
const NEAR = 5;

/** "họp 10/12 người", "10/12 người dự họp", "2/3 đồng ý", "cv 35/50": people, votes and papers by their number are no share. */
export function isNoShare(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1];
  if (lead !== undefined && /^(?:cv|vb)$/i.test(lead.raw)) return true;
  const words = wordsFrom(tokens, at + 1);
  if (VOTES.test(words)) return true;
  return (
    PEOPLE.test(words) &&
    tokens
      .slice(Math.max(0, at - NEAR), at + 1 + NEAR)
      .some(({ text }, step, near) => MEETING.test(text) || MEETING.test(`${text} ${near[step + 1]?.text}`))
  );
}
