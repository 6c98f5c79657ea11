import { type Day, daysBetween } from '#domain/time/day.ts';
import type { DateMark } from '../dates/date-mark.ts';
import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import { FRACTION_AFTER, FRACTION_BEFORE } from '../words/around-numbers.ts';
import { leadOfRest } from './count.ts';
import { exactShare, FILES, type NumberMark, shareOfWhole } from './number-mark.ts';
import { isMissing, isNoShare, isThingCounted } from './of-parts.ts';

/** "còn 1/3 nữa": the share that is left, which something further or nothing follows. */
function isShareLeft(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[leadOfRest(tokens, at) ?? -1]?.text;
  const next = tokens[at + 1];
  return (
    lead !== undefined &&
    (next === undefined ||
      next.kind === 'break' ||
      /^(?:nua|chua|khoi|cong|thoi|a|nhe|nha|em|anh|,|[.])$/.test(next.text) ||
      isThingCounted(tokens, at + 1))
  );
}

/** "3/5 thôn", "12/12", "còn 1/3": a part of a whole, where it is no day. */
export function fractionAt(
  tokens: readonly Token[],
  at: number,
  day: DateMark | undefined,
  today: Day,
): Omit<NumberMark, 'from'> | undefined {
  const [, part, whole] =
    /^(\d{1,4})\/(\d{1,4})$/.exec((tokens[at]?.text ?? '').replace(/(?<=\d)\.(?=\d{3}(?:\/|$))/g, '')) ?? [];
  if (!part || !whole || Number(whole) < 2 || Number(part) > Number(whole)) return undefined;
  const mayBeDate = day !== undefined;
  if (isNoShare(tokens, at) || isDeniedWhole(tokens, at))
    return { to: at + 1, kind: 'none', value: 0, told: false };
  const mayBeYear = Number(whole) >= 1900 && Number(whole) <= 2100;
  if (mayBeYear && !FRACTION_AFTER.has(tokens[at + 1]?.text ?? '')) return undefined;
  // "chừng 3/12 có lại": the day on which something comes back.
  if (
    mayBeDate &&
    /^(?:co lai|moi co|se co|co dien|co mang|moi xong|thi co|moi duoc)$/.test(
      `${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`,
    )
  )
    return undefined;
  const before = FRACTION_BEFORE.has(tokens[at - 1]?.text ?? '');
  const after = isThingCounted(tokens, at + 1);
  const isWhole =
    part === whole &&
    ((/^[,.!]?$/.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.text === ':') ||
      (at === 0 && tokens[1]?.text === '!'));
  const isAll =
    part === whole &&
    (/^(?:het|du|loi|,|ca|xong)$/.test(tokens[at - 1]?.text ?? '') ||
      isAllOfCounted(tokens, at) ||
      isAllAtOnce(tokens, at, day, today));
  const isShort = saysNotAll(tokens, at, whole);
  const missing = isShareLeft(tokens, at) || isMissing(tokens, at, at + 1);
  const value = shareOfWhole(Number(part), Number(whole));
  const told = missing ? 100 - value : value;
  const isNamed = after && tokens[at + 1]?.text !== 'roi';
  const isOpen = day !== undefined && !isNamed && !missing && !isShort && part !== whole;
  if (isOpen && !hasSisterDay(tokens, at, whole) && mayBeEither(tokens, at, day, today))
    return { to: at + 1, kind: 'fraction', value, told: false, mayBeDay: true };
  if (mayBeDate && !before && !after && !isWhole && !isAll && !missing && !isShort) return undefined;
  // "dự kiến 11/12 họp": a day, no boxes.
  if (mayBeDate && /^(?:kien|hen|hom)$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  // "2/12 họp xếp loại là xong": what is held on a day.
  if (mayBeDate && !before && /^(?:hop|khai|be)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  if (mayBeDate && !after && hasSisterDay(tokens, at, whole)) return undefined;
  const simple = Number(whole) <= 6;
  const isNew = /^(?:moi|duoc)$/.test(tokens[at - 2]?.text ?? '');
  // "nộp 1/7 rồi": a day.
  const isDay = /^(?:nop|qua|toi|da|co)$/.test(tokens[at - 1]?.text ?? '') && !simple && !isNew;
  if (mayBeDate && isDay && !isShort && (!after || tokens[at + 1]?.text === 'roi')) return undefined;
  return {
    to: at + 1,
    kind: 'fraction',
    value: told,
    isOfRest: missing,
    told:
      before || after || isWhole || isAll || isShort || (Number(whole) >= 50 && part !== whole) || missing,
    files: FILES.test(tokens[at + 1]?.text ?? ''),
    exact: exactShare(missing ? Number(whole) - Number(part) : Number(part), Number(whole)),
  };
}

/** "5/5 xong rồi", "6/6 đều nộp hết": what stands before it is at most address, and behind it all of it is told as done. */
const ALL_DONE =
  /^(?:(?:da|deu|cung|la|thi|em|ben em|ca|lam|deu da) )*(?:[a-z-]+ ){0,3}?(?:xong|het|du|day du|hoan thanh|tron|ok|full)(?= |$)/;
const NOT_ALL = /\b(?:chua|con|khong|sap|gan|se|moi|thieu|phai|neu|khi|han|hop)\b/;
const OPENS = /^(?:[,;:.–-]|a|da|em|anh|chi|sep|roi|thi|vang|cao|la|ok|tong|cong|deu)$/;

/** So far ahead a day is told without more words: "7/7 xong". */
const COMES_SOON = 60;

function isAllAtOnce(tokens: readonly Token[], at: number, day: DateMark | undefined, today: Day): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'word' || before?.kind === 'sign') if (!OPENS.test(before.text)) return false;
  const rest = tokens.slice(at + 1, at + 7);
  const end = rest.findIndex(({ kind }) => kind !== 'word');
  const words = (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text).join(' ');
  if (!ALL_DONE.test(words) || NOT_ALL.test(words)) return false;
  const ahead = day?.ahead ?? null;
  const isToCome = ahead !== null && ahead > today && daysBetween(today, ahead) <= COMES_SOON;
  return !isToCome || /\b(?:roi|du|deu|da)\b/.test(words);
}

/** "mới cử 5/6 chứ chưa đủ 6", "xong 5/6 chứ không phải 6/6": not all of them are told, and no day. */
function saysNotAll(tokens: readonly Token[], at: number, whole: string): boolean {
  const words = wordsBetween(tokens, at + 1, at + 9);
  return (
    /^(?:[a-z-]+ ){0,2}?(?:(?:roi|thoi|,) )*(?:chu|nhung)(?: (?:van|con|thi|ma))* (?:chua (?:du|het|tron|day|phai|duoc)|khong (?:phai|du|duoc))\b/.test(
      words,
    ) ||
    new RegExp(
      `\\b(?:chua|khong) (?:du|phai|duoc|toi|den)(?: (?:la|ca|het))? ${whole}(?:/${whole})?(?= |$)`,
    ).test(words)
  );
}

/** "… chứ không phải 6/6": all of them are denied. */
function isDeniedWhole(tokens: readonly Token[], at: number): boolean {
  const [, part, whole] = /^(\d{1,4})\/(\d{1,4})$/.exec(tokens[at]?.text ?? '') ?? [];
  const before = wordsBetween(tokens, at - 3, at);
  return part === whole && /(?:^| )(?:chua|khong|dau)(?: (?:phai|du|duoc))?(?: la)?$/.test(before);
}

/** "7 phản ánh xong hết, đúng hạn 7/7": all of what was counted, and no day. */
export function isAllOfCounted(tokens: readonly Token[], at: number): boolean {
  const [, part, whole] = /^(\d{1,4})\/(\d{1,4})$/.exec(tokens[at]?.text ?? '') ?? [];
  const isOnTime = /^(?:dung|truoc|som) han$/.test(`${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`);
  return (
    isOnTime &&
    part === whole &&
    tokens
      .slice(0, at)
      .some(({ text }, place) => text === part && FRACTION_AFTER.has(tokens[place + 1]?.text ?? ''))
  );
}

/** A day that has only just gone by, or is at hand, is told without more words. */
const AT_HAND = 14;

function isAtHand({ behind, ahead }: DateMark, today: Day): boolean {
  return [behind, ahead].some((each) => each !== null && Math.abs(daysBetween(each, today)) <= AT_HAND);
}

/** What is done once, on a day. */
const HANDED = /^(?:nop|xong)$/;

/** "đã rà 3/5 xong", "nộp 5/6 rồi" some days later: a part of what is counted, or the day. */
function mayBeEither(tokens: readonly Token[], at: number, day: DateMark, today: Day): boolean {
  const deed = tokens[at - 1]?.text ?? '';
  if (!day.bare) return false;
  if (isAtHand(day, today)) return HANDED.test(deed);
  const next = tokens[at + 1];
  const isEnd =
    next === undefined || next.kind !== 'word' || /^(?:xong|roi|thoi|a|nhe|nha|em|anh|chi)$/.test(next.text);
  // "3/5 báo cáo xong": three of five reports, or reported on the third.
  const [first, second, third] = [1, 2, 3].map((step) => tokens[at + step]?.text);
  const isReport = first === 'bao' && second === 'cao' && third === 'xong';
  return isReport || (isEnd && DEED.test(deed));
}

/** What is done to many things, one after the other. */
const DEED =
  /^(?:ra|soat|ky|hop|quet|nhap|scan|dan|treo|in|chup|kiem|tra|thu|gui|phat|duyet|lap|ke|viet|soan|sua|hoa|chieu|hop|dang-tai|yet)$/;

/** "đã đi đến 5/8 thôn": what has been done reaches so many of them, and no day. */
export function reachesThings(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:den|toi|qua)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:da|di|moi|duoc|lam|soat|tra|quet|scan|nhap)$/.test(tokens[at - 2]?.text ?? '') &&
    FRACTION_AFTER.has(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.kind !== 'number'
  );
}

/** "nghiệm thu 2/6, thanh toán xong 3/6": beside another day of the month it is a day. */
function hasSisterDay(tokens: readonly Token[], at: number, month: string): boolean {
  return tokens.some(
    ({ text }, place) =>
      place !== at &&
      text !== tokens[at]?.text &&
      text.endsWith(`/${month}`) &&
      /^\d{1,2}\/\d{1,2}$/.test(text) &&
      !FRACTION_AFTER.has(tokens[place + 1]?.text ?? ''),
  );
}
