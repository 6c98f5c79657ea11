import type { Token } from '../text/tokens.ts';
import { word } from './date-mark.ts';

/** What ends the work where a day is told with it: "22 gởi", "tháng 8 bế giảng", "tuần này đăng nốt". */
const FINISHES =
  /^(?:nop|gui|goi|trinh|ky|phat (?!hien|sinh|trien)|dang-tai|xong|hoan (?:thanh|tat|thien)|ban hanh|niem yet|dan|chot|len|full|be giang|ket thuc|nghiem thu|tong ket|tong hop|cong bo|cong khai|tra|day du|du|ra|not|di not|lam not)\b|^(?!da |dang )[a-z-]+ not\b/;

/** Who does it and when, before what is done. */
const BEFORE =
  /^(?:(?:em|toi|tui|minh|chi|anh|co|chu|bac|chau|ben em|thi|la|se|moi|co the|cung|chac|du kien|phai) )+/;

/** What has happened, or is asked for, is no term. */
const TOLD = /\b(?:roi|chua|(?:duoc|phat|ra|tra) \d+|sao|(?<!duoc )khong (?!duoc))\b/;

/** So many words are looked at after a day. */
const REACH = 7;

/** The words from a place on, up to the end of the clause. */
export function wordsFrom(tokens: readonly Token[], at: number, most = REACH): string {
  const words: string[] = [];
  for (let place = at; place < at + most; place++) {
    const token = tokens[place];
    if (!token || token.kind === 'break' || /^[,;.:!?]$/.test(token.text)) break;
    words.push(token.text);
  }
  return words.join(' ');
}

/** Something is finished on the day that ends here, and is not yet: "em nộp", "mới bế giảng"; not "gửi rồi", "chưa phát". */
export function isFinishedAfter(tokens: readonly Token[], at: number): boolean {
  const words = wordsFrom(tokens, at);
  return FINISHES.test(words.replace(BEFORE, '')) && !TOLD.test(words);
}

/** Nothing but courtesy follows. */
export function endsAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:(?:a|nhe|nha|nghe|nhen|nghen|hi|ha|thoi|em|anh|chi|sep|bac|chu|co|dong-chi|giup|gium|voi|duoc khong|luon)(?: |$))*$/.test(
    wordsFrom(tokens, at),
  );
}

/** A word that stands alone before a day, or leads to it. */
export function opensAt(tokens: readonly Token[], at: number): boolean {
  return at <= 0 || tokens[at - 1]?.kind !== 'word' || OPENS.test(word(tokens, at - 1));
}

const OPENS =
  /^(?:chac|khoang|chung|tam|noi|trong|kien|thi|nen|rang|con|va|nhung|ma|da|vang|em|toi|tui|minh|chi|anh|nua|lai|xong)$/;
