import type { Mark } from '../text/mark.ts';
import { type Scope, wordAt, wordsBefore, wordsOf } from './scope.ts';

/** So many words before a word of putting off say whose wish it is, and whether it is one. */
const BEFORE = 6;

/** "khỏi lùi", "đừng gia hạn", "chưa cần dời", "có xin lùi đâu". */
const DECLINES =
  /(?:^| )(?:(?:khoi|dung|khong|cha|chang|dau|dau co|khong co|(?:khong |chua |khoi |chang |cha |dau )(?:co )?(?:can|phai|xin|dam|muon|dinh|nen)|(?:khoi|dung) (?:co )?|can gi|viec gi|toi gi))(?: (?:can|phai|xin|dam|muon|dinh|co|em|nua|lo|xin xo|de nghi|them))*(?: (?:doi|lui|hoan|khat)(?: (?:lich|han|ngay))?)?$/;
/** "không gia hạn được": it cannot be, which hinders. */
const CANNOT = /^(?:duoc|noi|kip)$/;

/** "có xin lùi đến thứ 6 đâu", "ai xin lùi đâu". */
const SCORNED = /(?:^| )(?:co|ai)(?: (?:xin|can|doi|dam))*$/;
/** "không để sang tháng" puts nothing off. */
const PUTS_OFF = /\b(?:lui|gia han|ra han|doi|khat|hoan|gian|keo|them|xin)\b/;

/** A time gone by, and nobody but who asked then between it and the wish. */
const ONCE =
  /(?:^| )(?:hom qua|hom truoc|hom kia|hom no|bua truoc|bua qua|bua no|bua kia|tuan truoc|thang truoc|lan truoc|dot truoc|luc truoc|luc nay|hoi nay|ban nay)(?: (?:em|toi|tui|minh|anh|chi|co|da|cung|moi|vua))*$/;

const ONCE_SO = /(?:^| )nay(?: (?:em|toi|tui|minh|anh|chi|co|da|moi))*$/;

/** "xin lùi đến thứ 6 rồi mà". */
const AT_LAST = /(?:^| )roi(?: (?:ma|day|do|anh|chi|sep|a|nhe|em))*$/;

/** Who may grant it, with nobody who asks for it: "huyện đã cho", "phòng nội vụ vừa". */
const GRANTER =
  /(?:^| )(?:huyen|tinh|(?:phong|so|ubnd|uy ban)(?: [a-z]+){0,2}?|cap tren|trung uong)(?: (?:da|vua|co|moi|cung|bao|dong y|chap thuan|thong nhat|cho|phep|la))*$/;
/** Of one's own house, or by name, only who says yes: "chủ tịch đồng ý", "anh Khánh cho". */
const AGREES =
  /(?:^| )(?:xa|chu tich|lanh dao|sep|(?:anh|chi|chu|bac|ong) (?!(?:em|toi|minh|tui|oi|cho|lai|nay|la|xin|khong|chua|khoi|dung|se|can|phai|thi|da|dong)\b)[a-z]+)(?: (?:da|vua|co|moi|cung|bao|phep|la))*(?: (?:dong y|chap thuan|thong nhat|cho))(?: (?:cho|phep|xa))*$/;
const ASKS = /\b(?:xin|de nghi|mong|nho|kinh|giup|oi)\b/;
const FOR_SELF = /\b(?:em|toi|minh|tui|chau)\b/;

/** "khỏi xin lùi hạn thêm 3 ngày": one thing told in two is told by the first. */
function firstOf(scope: Scope, mark: Mark): Mark {
  const earlier = scope.marks.findLast(({ to, kinds }) => to <= mark.from && kinds.includes('extension'));
  return earlier && mark.from - earlier.to <= 1 ? firstOf(scope, earlier) : mark;
}

/** A later deadline is spoken of and not wanted. */
export function isDeclined(scope: Scope, mark: Mark): boolean {
  const first = firstOf(scope, mark);
  const before = wordsBefore(scope, first, BEFORE);
  if (SCORNED.test(before) && wordAt(scope, scope.clause.to - 1) === 'dau') return true;
  return PUTS_OFF.test(wordsOf(scope, mark)) && DECLINES.test(before) && !CANNOT.test(wordAt(scope, mark.to));
}

/** A later deadline is spoken of that was asked for, or granted, before, or a later day of something else. */
export function isOnlyTold(scope: Scope, mark: Mark): boolean {
  const first = firstOf(scope, mark);
  const before = wordsBefore(scope, first, BEFORE);
  return isAskedBefore(scope, first, before) || isGranted(scope, first, before) || isOfAnother(scope, first);
}

/** What takes place on a day, and is put off by whoever calls it. */
const EVENT =
  /^(?:(?:a|da|vang|ma|vi|do|nhung|con|thi|em|chi|anh|sep|cai|dot) )*(?:lich|hop|hoi nghi|hoi thao|dai hoi|cuoc|buoi|phien|ky hop|doan|lop|le|bau cu|chuyen|han cua)(?: (?!xong|roi|em |toi |tui |minh |chau )[a-z\d/-]+){0,5}$/;

/** "lịch họp lùi 3 ngày", "buổi tập huấn bị lùi sang tuần sau": nobody asks for it. */
function isOfAnother(scope: Scope, mark: Mark): boolean {
  const before = wordsOf(scope, { ...mark, from: scope.clause.from, to: mark.from });
  const isMoved = /^(?:lui|doi|hoan|day|khat|keo)/.test(wordsOf(scope, mark));
  return isMoved && !ASKS.test(before) && (/(?:^| )bi$/.test(before) || EVENT.test(before));
}

/** "hôm qua xin lùi đến thứ 6 rồi", "em đã xin lùi đến thứ 6"; "dạ xin lùi" asks. */
function isAskedBefore(scope: Scope, mark: Mark, before: string): boolean {
  const raw = scope.marked.tokens[mark.from - 1]?.raw ?? '';
  const hasAsked = /^đã$/iu.test(raw) || (/^da$/i.test(raw) && mark.from - 1 > scope.clause.from);
  const hasSaid = [1, 2, 3].some(
    (step) => /^nãy$/iu.test(scope.marked.tokens[mark.from - step]?.raw ?? '') && ONCE_SO.test(before),
  );
  const isXin = /^xin\b/.test(wordsOf(scope, mark));
  const isOver = isXin && AT_LAST.test(wordsOf(scope, { ...mark, from: mark.to, to: scope.clause.to }));
  return ONCE.test(before) || hasSaid || isOver || (isXin && hasAsked);
}

/** "huyện cho lùi đến thứ 6"; "xin huyện cho lùi", "anh Khánh cho em lùi" ask. */
function isGranted(scope: Scope, mark: Mark, before: string): boolean {
  const phrase = wordsOf(scope, mark);
  const [given = ''] = /^cho\b/.exec(phrase) ?? [];
  const granted = `${before} ${given}`.trim();
  return (
    (GRANTER.test(before) || AGREES.test(granted)) &&
    /^(?:cho |phep |lui|gia han|doi|khat|hoan)/.test(phrase) &&
    !FOR_SELF.test(phrase) &&
    !FOR_SELF.test(wordAt(scope, mark.to)) &&
    !ASKS.test(before)
  );
}
