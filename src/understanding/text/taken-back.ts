import type { Token } from './tokens.ts';
import { wordsBetween } from './words-between.ts';

/** A share, points, a bare number or a day that is told; which of two counts is said by the words around them. */
export interface Told {
  readonly from: number;
  readonly to: number;
  readonly kind: 'day' | 'share' | 'number' | 'code';
}

/** Tokens that are not meant. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Without one of these words nothing is denied or put right. */
const CUE = /\b(?:phai|chu|nham|lon|sai|dinh chinh|sua|doi|chinh|cap nhat|khong|quen|ra|sorry|xin loi|y)\b/;
const NO = '(?:khong|dau|chang|cha)(?: co)? phai';
const SCORNS = '(?:co phai|lam gi|lam sao|(?:khong|chua)(?: co)?(?: duoc)? (?:toi|den))';
/** What leads to a value: "không phải là mới được 90%". */
const LEAD = '(?:(?:la|duoc|moi|chi|co|con|den|toi|hom|ngay|dat|xong|phai|thoi|o|muc) ?)*';
const SELF = '(?:em|toi|minh|tui|chi|anh|e|nay|luc nay|hoi nay|lo|lo tay)';
const WRITES = '(?:ghi|bam|go|bao|noi|viet|danh|nhap|nhan)';

/** "80% chứ không phải 90%", "80% thôi, đâu phải 90%". */
const DENIES_NEXT = new RegExp(`(?:^|.* )((?:, )?(?:(?:(?:chu|ma) )?${NO}|chu ${SCORNS}) ?${LEAD})$`);
/** "80% chứ 90 gì", "80% chứ lấy đâu ra 90%". */
const SCORNS_NEXT = /(?:^|.* )((?:, )?chu)$/;
/** "không phải 90% mà 80%", "em ghi nhầm 90%, 80% thôi". */
const DENIED = new RegExp(
  `(?:^| )((?:chu )?(?:${NO} ?|(?:${SELF} )*${WRITES} (?:nham|sai|lon) ?(?:thanh ?)?)${LEAD})$`,
);
const INSTEAD = /^(?:,|\.|ma|thi|chi|nhe ,|dau ,)(?= |$)/;
/** "90% à nhầm 80%", "90%, em báo nhầm, 80%"; a bare "không" needs a stop or a sigh before it. */
const PUTS_RIGHT = new RegExp(
  `^(?:(?:roi|nhe|thoi|[,.]) )*(?:${SELF} |(?:a|ay|ua|oi|uay|chet|sorry|xin loi) )*(?:nham(?: roi)?|lon|${WRITES} (?:nham|sai|lon)(?: roi)? [,.]|(?<=(?:a|,) )khong(?: phai)?|a quen|(?:sorry|xin loi)(?= ,)|sua lai|dinh chinh(?: lai)?|(?<=, )(?:thuc ra|that ra|dung ra|y(?: ${SELF})?(?= la)))(?: [,.])*(?: ${LEAD})?$`,
);
/** "sửa 90% thành 80%", "đổi lại từ 90% xuống 80%". */
const CHANGES = /(?:^| )((?:sua|doi|chinh|dieu chinh|cap nhat)(?: (?:lai|tu|so|muc|giup|cho|em))*)$/;
const INTO = /^(?:thanh|ve|xuong|len|lai|qua|sang)(?: (?:con|la))?$/;
/** "90% là sai, 80% mới đúng". */
const IS_WRONG = new RegExp(`^(?:(?:la|thi|do) )*(?:sai|nham|khong dung)(?: roi)?(?: [,.])? ?${LEAD}$`);
/** "80% nhé em ghi nhầm 90%". */
const WRITTEN_WRONGLY = new RegExp(
  `(?:^|.* )((?:, )?(?:${SELF} )+${WRITES} (?:nham|sai|lon)(?: (?:thanh|la))?)$`,
);
/** "thứ 5 không kịp, thứ 6 xong". */
const NOT_THEN = /^(?:thi )?(?:khong|chua|dau co) (?:kip|xong|duoc)(?: (?:,|thi|nen|chac))*$/;
const NOT_THEN_AFTER = /^(?:(?:thi|la|em|chac) )*(?:khong|sao) (?:kip|xong|duoc)\b/;
const SCORES = /\b(?:cham|diem)\b/;
const TO_DAY = /(?:^| )(?:den|toi|ngay|hom|truoc|sang|lui|doi|han)$/;
/** Nothing but courtesy, or the end of what is said, follows. */
const ENDS = /^(?:(?:dau|nhe|a|anh|chi|em|nha|luon)(?: |$))*(?:$|[,.;!?\n])/;

/** "xong rồi chứ không phải 90%", "xong chứ đâu phải chưa": what is denied behind it, whatever that is. */
const DENIED_AT_END = new RegExp(
  `(?:^| )((?:, )?(?:chu ${NO}|, dau phai) ${LEAD}(?:em |toi |minh )?(?:chua|dang|xong|khong|lam|nop|gui|het|mot nua|\\d+ %)(?: [^ ,.;!?\\n]+){0,4})$`,
);
/** "không phải đang làm mà xong rồi". */
const DENIED_BEFORE_DONE = new RegExp(
  `(?:^| )(${NO} (?:la )?(?:(?:dang|chua|moi)(?: [a-z]+){1,3}?|(?:duoc |moi |dat )?\\d+(?: %)?) (?:ma|,)) (?=(?:la |em |da )*(?:[a-z]+ )?(?:xong|hoan thanh|nop|gui|trinh)\\b.*\\broi\\b)`,
);
/** "chưa xong à nhầm xong rồi": a few words on how it stands, and others instead. */
const STATE_PUT_RIGHT = new RegExp(
  `^((?:(?:em|toi|minh|da|chua|dang|van|moi|lam|nop|gui|xong|roi|het|duoc|a|nhe|\\d+|%|,) )+(?:a|ay|ua|,|em) (?:${SELF} )*nham(?: roi)?(?: ,)?) (?=(?:moi |da |chua |dang )?(?:[a-z]+ )?(?:xong|nop|gui|lam)\\b)`,
);
/** "chưa báo thôi chứ xong rồi": it was only not told. */
const ONLY_UNTOLD = new RegExp(
  `^((?:${SELF} )*(?:chua|quen)(?: kip)? (?:bao|noi|nhan|bao cao|cap nhat|khoe)(?: (?:anh|chi|sep|len|lai|cho))*(?: thoi)? chu) (?=.*\\b(?:xong|nop|gui|lam)\\b)`,
);

/** So many words between two values may say which of them counts. */
const BETWEEN = 9;

/** A message without the value or state that it denies, or takes back for another: "80% chứ không phải 90%" tells 80 %. */
export function withoutTakenBack(
  tokens: readonly Token[],
  toldIn: (tokens: readonly Token[]) => readonly Told[],
): readonly Token[] {
  const words = wordsBetween(tokens, 0, tokens.length);
  if (!CUE.test(words)) return tokens;
  const told = toldIn(tokens);
  const isScored = SCORES.test(words);
  const pairs = told.flatMap((first, at) => {
    const second = told[at + 1];
    const isNear = second !== undefined && second.from - first.to <= BETWEEN;
    return isNear && isAlike(first, second, isScored) ? [{ first, second }] : [];
  });
  const found = pairs.map(({ first, second }) => notMeant(tokens, first, second)).find(Boolean);
  const stretch = found ?? stateNotMeant(tokens, words);
  if (!stretch) return tokens;
  return [...tokens.slice(0, stretch.from), ...tokens.slice(stretch.to)];
}

/** "3 người chứ không phải 2": bare numbers may count anything, but where points are spoken of, which "1.5" may be as well. */
function isAlike(first: Told, second: Told, isScored: boolean): boolean {
  const kinds = [first.kind, second.kind];
  if (first.kind === second.kind) return first.kind !== 'number' || isScored;
  if (kinds.includes('code')) return isScored && kinds.includes('number');
  return kinds.includes('number');
}

/** How many tokens these words are. */
function lengthOf(words: string): number {
  return words.trim() === '' ? 0 : words.trim().split(' ').length;
}

/** The one of two values that is not meant, with the words that say so. */
function notMeant(tokens: readonly Token[], first: Told, second: Told): Stretch | undefined {
  const between = wordsBetween(tokens, first.to, second.from);
  const before = wordsBetween(tokens, first.from - BETWEEN, first.from);
  const after = wordsBetween(tokens, second.to, second.to + BETWEEN);
  const behind = (pattern: RegExp): Stretch | undefined => {
    const words = pattern.exec(between)?.[1];
    return words === undefined ? undefined : { from: second.from - lengthOf(words), to: second.to };
  };
  const ahead = (pattern: RegExp): Stretch | undefined => {
    const words = pattern.exec(before)?.[1];
    return words === undefined ? undefined : { from: first.from - lengthOf(words), to: first.to };
  };
  if (first.kind === 'code' && second.kind === 'code')
    return PUTS_RIGHT.test(between) ? { from: first.from, to: second.from } : undefined;
  const isDay = first.kind === 'day';
  if (ENDS.test(after)) {
    const denied = behind(DENIES_NEXT) ?? behind(WRITTEN_WRONGLY);
    if (denied) return denied;
  }
  const scorned = /^(?:gi|nao|dau)\b/.test(after) ? behind(SCORNS_NEXT) : undefined;
  if (scorned) return { ...scorned, to: scorned.to + 1 };
  const tooEarly = NOT_THEN_AFTER.exec(after)?.[0];
  const late = isDay && tooEarly !== undefined ? behind(SCORNS_NEXT) : undefined;
  if (late) return { ...late, to: late.to + lengthOf(tooEarly ?? '') };
  const denied = INSTEAD.test(between) ? ahead(DENIED) : undefined;
  if (denied) return { ...denied, to: first.to + lengthOf(INSTEAD.exec(between)?.[0] ?? '') };
  const changed = !isDay || /^thanh\b/.test(between) ? ahead(CHANGES) : undefined;
  if (changed && INTO.test(between)) return { ...changed, to: second.from };
  // "xong 5/6, à nhầm 6/6": alone the second were all six of six.
  if (isDay && tokens[first.from]?.text.includes('/') && !TO_DAY.test(before)) return undefined;
  if (PUTS_RIGHT.test(between) || IS_WRONG.test(between) || (isDay && NOT_THEN.test(between)))
    return { from: first.from, to: second.from };
  return undefined;
}

/** What is said of the state and not meant. */
function stateNotMeant(tokens: readonly Token[], words: string): Stretch | undefined {
  for (const pattern of [DENIED_AT_END, DENIED_BEFORE_DONE, STATE_PUT_RIGHT, ONLY_UNTOLD]) {
    const [all = '', not] = pattern.exec(words) ?? [];
    if (not === undefined) continue;
    const start = words.indexOf(not, words.indexOf(all));
    const from = lengthOf(words.slice(0, start));
    return { from, to: Math.min(tokens.length, from + lengthOf(not)) };
  }
  return undefined;
}
