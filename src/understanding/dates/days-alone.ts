import { addDays, type Day, lastDayOfMonth, makeDay, partsOf, weekdayOf } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import { exactly, FRIDAY, onlyAhead, type Reader, stretched, whole, word } from './date-mark.ts';
import { endsAt, isFinishedAfter, opensAt, wordsFrom } from './finishing.ts';

/** Before these a number that something finishes on is a day: "chắc 22 gởi", "tới 20 mới tổng hợp được". */
const LEADS = /^(?:chac|khoang|tam|chung|den|toi|qua|sang|hen)$/;

/** After these it is one where nothing is counted by it: "nộp 25 nhé". */
const HANDS_OVER = /^(?:nop|gui|goi|trinh|hen)$/;

/** What is asked for, before "đến" and a day: "cho em tới 15", "xin lùi đến 20". */
const WISHED =
  /\b(?:(?:xin|cho|de)(?: (?:em|toi|tui|minh|chau|chi|anh|co|bac|chu|xa|ben em))?|lui|khat|hoan|doi|keo|no|gian|han|cham|tre|muon)(?: lai| them)?$/;

/** Beside these a number is what has been reached. */
const COUNTED = /^(?:da|roi|moi|duoc|dat|len|them|tu|gan|hon|con)$/;

/** From here on a number after a verb is rather a day than a count. */
const DAY_LEAST = 8;

/** "chắc 22 gởi", "tới 20 mới có", "nộp 25 nhé": a day of the month by its number alone. */
export const dayByNumber: Reader = (tokens, at, today) => {
  const date = whole(tokens, at, 31);
  if (date === undefined || tokens[at]?.glued) return undefined;
  const before = word(tokens, at - 1);
  const counts = [2, 3].some((step) => COUNTED.test(word(tokens, at - step)));
  if (counts) return undefined;
  const isLed = LEADS.test(before) && (isFinishedAfter(tokens, at + 1) || isOnlyThen(tokens, at + 1));
  const isHandedOver =
    date >= DAY_LEAST && HANDS_OVER.test(before) && tokens[at + 1]?.text !== '%' && endsAt(tokens, at + 1);
  const isWished =
    /^(?:den|toi)$/.test(before) &&
    tokens[at + 1]?.text !== '%' &&
    endsAt(tokens, at + 1) &&
    WISHED.test(wordsBetween(tokens, at - 4, at - 1));
  const day = isLed || isHandedOver || isWished ? nextDay(date, today) : undefined;
  return day && onlyAhead(at + 1, day);
};

/** "tới 20 mới …": not "mới được 3". */
function isOnlyThen(tokens: readonly Token[], at: number): boolean {
  return /^(?:(?:em|toi|tui|minh|chi|anh|ben em) )?moi (?!duoc|chi)/.test(wordsFrom(tokens, at));
}

function nextDay(date: number, today: Day): Day | undefined {
  const { year, month } = partsOf(today);
  const here = makeDay(year, month, date);
  return (here && here >= today ? here : makeDay(year, month + 1, date)) ?? undefined;
}

/** Before a month to come: what is to be done in it, or when. */
const MONTH_LEADS = /^(?:thi|chac|vao|khoang|chung|tam|xong|lai|kien|hen|de|trong|phai|dot)$/;

/** Of these a month is told that they are about. */
const REPORTS = /^(?:cao|bc|lieu|ky|phieu|bai|tin|cua|buoi|so|ket|bang)$/;

/** Short months are told apart from weekdays by their number: "t9". */
const SHORT_LEAST = 8;

/** So many months ahead a report names the month of the year before. */
const FAR = 5;

/** A month that is still to come, in which something is to be finished: "tháng 8 bế giảng", "chắc t9 xong", "báo cáo thì tháng 11". */
export function monthAhead(tokens: readonly Token[], at: number, today: Day): number | undefined {
  const isShort = word(tokens, at) === 't' && tokens[at + 1]?.glued === true;
  if (word(tokens, at) !== 'thang' && !isShort) return undefined;
  const named = whole(tokens, at + 1, 12);
  const { month } = partsOf(today);
  const isToCome = named !== undefined && (named > month || (named <= 2 && month >= 11));
  if (!isToCome || (isShort && named < SHORT_LEAST)) return undefined;
  // "Tháng 12 xong" that opens what is said in January tells of the month just gone.
  if (at === 0 && named - month > FAR) return undefined;
  const before = word(tokens, at - 1);
  const isOfRound = tokens[at - 1]?.kind === 'number' && /^(?:dot|lan|vong|ky)$/.test(word(tokens, at - 2));
  if (REPORTS.test(before) || (tokens[at - 1]?.kind === 'number' && !isOfRound)) return undefined;
  if (/^(?:roi|da|chua)\b/.test(wordsFrom(tokens, at + 2))) return undefined;
  const isLed = MONTH_LEADS.test(before) || isOfRound;
  return isFinishedAfter(tokens, at + 2) ||
    /^(?:xong|de)$/.test(before) ||
    (isLed && (isOfRound || endsAt(tokens, at + 2)))
    ? named
    : undefined;
}

/** The last day of a month that is still to come. */
export const inMonthAhead: Reader = (tokens, at, today) => {
  const named = monthAhead(tokens, at, today);
  if (named === undefined) return undefined;
  const { year, month } = partsOf(today);
  return stretched(at + 2, lastDayOfMonth(named > month ? year : year + 1, named));
};

/** "tuần này nộp", "chắc tuần này full": the end of what is still going on. */
export const thisStretch: Reader = (tokens, at, today) => {
  const unit = word(tokens, at);
  const isNow = /^(?:nay|ni)$/.test(word(tokens, at + 1)) && /^(?:tuan|thang|quy)$/.test(unit);
  if (!isNow || !opensAt(tokens, at)) return undefined;
  const isPlanned = /^(?:chac|khoang|noi|kien)$/.test(word(tokens, at - 1)) && endsAt(tokens, at + 2);
  const isAlone = at === 0 && unit === 'tuan' && endsAt(tokens, at + 2);
  if (!isFinishedAfter(tokens, at + 2) && !isPlanned && !isAlone) return undefined;
  const { year, month } = partsOf(today);
  if (unit === 'tuan') return onlyAhead(at + 2, addDays(today, FRIDAY - weekdayOf(today)));
  return onlyAhead(at + 2, lastDayOfMonth(year, unit === 'thang' ? month : Math.ceil(month / 3) * 3));
};

/** "nay phát rồi", "gửi lúc nãy", "nãy em nộp rồi": today, of what has been done; "ky ban nay" may be this paper. */
export const earlierToday: Reader = (tokens, at, today) => {
  const gone = { ...exactly(at + 1, today), ahead: null };
  const isNow = word(tokens, at) === 'nay' && !/^này$/iu.test(tokens[at]?.raw ?? '');
  if (!isNow) return undefined;
  const isSince =
    /^(?:luc|hoi|khi|vua)$/.test(word(tokens, at - 1)) &&
    /^(?:nop|gui|goi|phat|xong|dang-tai|ky|hanh|trinh|dan|tai)$/.test(word(tokens, at - 2));
  const isDone = tokens[at - 1]?.kind !== 'word' && isHandedInAfter(tokens, at + 1);
  return isSince || isDone ? gone : undefined;
};

/** "em nộp rồi": something was handed in, told behind its day. */
export function isHandedInAfter(tokens: readonly Token[], at: number): boolean {
  return /^(?:(?:em|toi|tui|minh|chi|anh) )?(?:da )?(?:nop|gui|phat|dang-tai|ky|ban hanh|trinh|dan)\b.*\broi\b/.test(
    wordsFrom(tokens, at),
  );
}

/** "chiều em phát nốt", "trưa nộp": today, where nobody says of which day. */
export const laterToday: Reader = (tokens, at, today) =>
  /^(?:chieu|trua)$/.test(word(tokens, at)) && opensAt(tokens, at) && isFinishedAfter(tokens, at + 1)
    ? onlyAhead(at + 1, today)
    : undefined;
