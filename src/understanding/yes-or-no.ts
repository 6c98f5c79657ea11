import { fold } from '#domain/text/fold.ts';

const YES =
  /^(?:(?:da|vang|u|uh|um|co|ok|oke|okie|phai|dung|duoc|dong y|nhat tri|gui|lam|tien hanh)(?: (?:roi|di|nhe|a|em|vay|luon|ngay|the)(?= |$))*(?: |$))+$/;
const NO = /^(?:da |a )?(?:khong|ko|k|thoi|huy|bo|chua|de sau|khoan|nham|dung (?:gui|lam|co))(?: .{0,20})?$/;

/** "Đã" and "da" begin reports as well: with its diacritics only. */
const YES_FIRST = /^(?:dạ|vâng|vang|rõ|ro|ok|oke|okie|nhất trí|nhat tri|tuân lệnh)(?![\p{L}\p{M}\p{N}])/iu;

/** Whether words begin with a yes to whoever spoke before, whatever follows: "vâng anh, chiều em gửi". */
export function beginsWithYes(words: string): boolean {
  return YES_FIRST.test(words.trim().normalize('NFC'));
}

/** Whether words answer a question with a yes or a no, and with nothing more; a hand held up is a yes. */
export function yesOrNo(words: string): 'yes' | 'no' | null {
  const said = fold(fold(words).replace(/[^a-z0-9 ]+/g, ' '));
  if (said === '') return /👍|✅|👌/u.test(words) ? 'yes' : null;
  if (NO.test(said)) return 'no';
  return YES.test(said) ? 'yes' : null;
}
