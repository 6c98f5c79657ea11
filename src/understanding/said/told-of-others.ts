import type { Mark } from '../text/mark.ts';
import type { Said } from './said.ts';
import { type Scope, wordsOf } from './scope.ts';

const SELF = '(?:em|toi|minh|tui|chau|xa|chung)';

/** Those below the commune who hand in to it; of offices and people only where there are many of them. */
const UNITS =
  '(?:don vi|don-vi|bo phan|phong|ho(?! so)|truong(?! hop)|tram|hoi|chi hoi|chi bo|to|khu|ben|noi|dau moi)';
const MANY = [
  '(?:thon|xom|ap|buon|khom|to dan pho|khu pho|khu dan cu|ba con|nguoi dan|moi nguoi)',
  `(?:\\d{1,3}|hai|ba|bon|nam|sau|bay|tam|chin|muoi|du|het|ca) (?:cac )?${UNITS}`,
  `(?:cac|may|nhung|tat ca|moi|tung|toan bo) (?:cac )?(?:${UNITS}|ban(?! (?:hanh|giao|bo))|doan the|ban nganh|dong-chi|anh chi|anh|chi|can bo|cong chuc|co quan|nganh)`,
].join('|');
const HANDS_IN = '(?:nop|gui|chuyen|bao cao|dong|tra)';

/** "các thôn nộp", "mấy bộ phận ở xã đã gửi số liệu", "bên thôn báo cáo": they, and not the commune. */
const HANDED_IN = new RegExp(
  `(?:^| )(?:${MANY})(?: (?!${SELF} |chua |khong |con |cho |thi |nhung |ma |de |va )[a-z-]+){0,3}? (?:(?:da|vua|moi|cung|deu|thi) )*${HANDS_IN}(?: (?:du|het|xong|so lieu|bao cao|danh sach|phieu|ho so|bieu|ban|lai|len|ve|day du|kip|dung han))*$`,
);
/** "em tổng hợp các thôn nộp rồi": theirs is what the sender hands in. */
const COLLECTS =
  /(?:^| )(?:tong hop|gom|thu|lay|lap|ra soat|don|nhap|nhan|ghep|chot|in|soan|cua|tu|cho)(?: [a-z-]+){0,3}$/;
/** To those above, it is what the commune itself hands in. */
const ABOVE = /(?:^| )(?:huyen|tinh|len tren|cap tren)(?: |$)/;

/**
 * "các thôn nộp đủ rồi": what they had to give has come, and nothing is told of the commune's own work. `to`: the words up to
 * which they are looked at.
 */
export function isHandedInByOthers(scope: Scope, to: number): boolean {
  const { from } = scope.clause;
  const words = wordsOf(scope, { from, to, kinds: [] });
  const found = HANDED_IN.exec(words);
  if (!found || COLLECTS.test(words.slice(0, found.index))) return false;
  if (scope.marked.numbers.some(({ kind }) => kind === 'fraction')) return false;
  return !ABOVE.test(wordsOf(scope, { from, to: scope.clause.to, kinds: [] }));
}

/** "đã hẹn nộp", "em định gửi", "lên lịch đăng": meant or agreed, and not done. */
const MEANT =
  /(?:^| )(?:hen|hua|(?:da|dang|co|em|toi|minh) (?:dinh|tinh)|du dinh|du tinh|len lich|len ke hoach|chuan bi|san sang|cam ket|thong nhat)(?: (?:se|la|lai|ngay))*$/;

/** Whom it was told to: nobody who speaks, and no "nhắc hoài". */
const TOLD =
  '(?: (?!(?:em|toi|minh|tui|chau|hoai|suot|mai|lam|gi|nua|la|xong|roi|ma|thi|nen|cung|da|deu|duoc)(?: |$))[a-z-]+)';

/** "đã nhắc các thôn nộp", "giục nộp", "giao chị Lan làm": it was asked of others. */
const ORDERED = new RegExp(
  `(?:^| )(?<!(?:theo|dung|dat|duoc|cam on|bi) )(?:(?:nhac(?: nho)?|giuc|thuc giuc|yeu cau|don doc|keu|da bao)${TOLD}{0,4}|(?<=^|(?:a|da|vua|moi|em|toi|minh|tui|co) )(?:bao(?! (?:cao|(?:anh|chi|sep|bac|chu|co)$))|giao|phan cong|chi dao|huong dan|van dong)${TOLD}{1,4})$`,
);
/** "đã dặn nộp"; before other deeds it may be "đã dán". */
const TOLD_TO_SEND = /(?:^| )da dan(?: (?!xong|roi|len|o|cho)[a-z-]+){0,3}$/;

/** What a deed says that was only meant, or asked of others: "tuần trước đã hẹn nộp", "đã nhắc các thôn nộp rồi". */
export function onlyMeant(scope: Scope, mark: Mark): Said | undefined {
  const before = wordsOf(scope, { from: scope.clause.from, to: mark.from, kinds: [] });
  // "t3 đã hẹn nộp": when it was agreed, or for when.
  if (MEANT.test(before)) return isDated(scope, mark) ? 'condition' : 'promise';
  const isOrdered = ORDERED.test(before) || (mark.kinds.includes('send') && TOLD_TO_SEND.test(before));
  return isOrdered ? 'condition' : undefined;
}

function isDated({ marked: { dates }, clause }: Scope, { from }: Mark): boolean {
  return dates.some((date) => date.from >= clause.from && date.to <= from);
}

/** "đã nhắc kế toán", "em đôn đốc các thôn rồi": others were asked, whatever they were to do. */
export function isReminded(scope: Scope, { from, to }: Mark): boolean {
  const before = wordsOf(scope, { from: scope.clause.from, to: from, kinds: [] });
  const after = wordsOf(scope, { from: to, to: scope.clause.to, kinds: [] });
  return (
    /^(?:nhac|don doc)$/.test(wordsOf(scope, { from, to, kinds: [] })) &&
    /(?:^| )(?:da|vua|moi|co)$/.test(before) &&
    /^(?:nho )?(?:cac|may|moi nguoi|thon|ben|ke toan|van thu|tu phap|dia chinh|(?:anh|chi|bac|chu|co|dong-chi) (?!a |nhe |roi )[a-z]+)(?: |$)/.test(
      after,
    )
  );
}
