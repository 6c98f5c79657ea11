import { addDays, weekdayOf } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { exactly, onlyAhead, type Reader, unknown, whole, word } from './date-mark.ts';
import { isFinishedAfter } from './finishing.ts';

const WEEKDAYS: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };

/** "thứ 6", "t6", "thứ sáu tuần sau", "chủ nhật". */
export const weekday: Reader = (tokens, at, today) => {
  if (isHour(tokens, at)) return weekday(tokens, at + 1, today);
  const named =
    word(tokens, at) === 'thu'
      ? (whole(tokens, at + 1, 7) ?? (WEEKDAYS[word(tokens, at + 1)] ?? -1) + 1) - 1
      : undefined;
  const short =
    word(tokens, at) === 't' && tokens[at + 1]?.glued ? (whole(tokens, at + 1, 7) ?? 0) - 1 : undefined;
  const sunday =
    (word(tokens, at) === 'chu' && /^(?:nhat|nhut)$/.test(word(tokens, at + 1))) || word(tokens, at) === 'cn'
      ? 7
      : undefined;
  const day = named ?? short ?? sunday;
  if (day === undefined || day < 1) return undefined;
  if (word(tokens, at - 1) === 'tuan') return unknown(at + 2);
  if (named !== undefined && isCollected(tokens, at)) return undefined;
  const isOfThing = named !== undefined && isOrdinal(tokens, at);
  if (isOfThing && !isToldAhead(tokens, at)) return undefined;
  // "xong t3", "từ t3 rồi": Tuesday, or March?
  const mayBeMonth =
    short !== undefined &&
    /^(?:xong|tu)$/.test(word(tokens, at - 1)) &&
    !/^(?:tuan|nay)$/.test(word(tokens, at + 2));
  if (mayBeMonth) return unknown(at + 2);
  const to = word(tokens, at) === 'cn' ? at + 1 : at + 2;
  const monday = addDays(today, 1 - weekdayOf(today));
  const week = weekAt(tokens, to);
  if (week) return exactly(week.to, addDays(monday, day - 1 + 7 * week.shift));
  const here = addDays(monday, day - 1);
  const after = word(tokens, to) === 'nay' ? to + 1 : to;
  const gone =
    after === to &&
    /^(?:hom|hoi)$/.test(word(tokens, at - 1)) &&
    !/^(?:toi|den|sang|qua|truoc|de)$/.test(word(tokens, at - 2));
  const behind = here <= today ? here : addDays(here, -7);
  if (gone) return { to: after, ahead: null, behind, impossible: false, vague: false, bare: false };
  const next = here > today || (here === today && after > to) ? here : addDays(here, 7);
  if (isOfThing) return { ...onlyAhead(after, next), mayBeOrdinal: true };
  return {
    to: after,
    ahead: next,
    behind,
    impossible: false,
    vague: false,
    bare: false,
  };
};

/** "chiều thứ sáu", "sáng thứ 2": the hour before the day; sang and tới lead to it as well, and are told by their marks. */
function isHour(tokens: readonly Token[], at: number): boolean {
  const isDay = /^(?:thu|chu|t|cn)$/.test(word(tokens, at + 1));
  const isMarked =
    /^(?:chieu|trua|dem)$/.test(word(tokens, at)) || /^(?:sáng|tối)$/iu.test(tokens[at]?.raw ?? '');
  // "sang t7 nay" typed without marks, where nothing goes before that could be moved to the day.
  const opens = tokens[at - 1]?.kind !== 'word' && /^(?:sang|toi)$/.test(word(tokens, at));
  return isDay && (isMarked || (opens && word(tokens, at + 3) === 'nay'));
}

/** "đã thu 5 phiếu", "nghiệm thu 2 gói": so many, by the words beside it or the mark left out. */
function isCollected(tokens: readonly Token[], at: number): boolean {
  const isUnmarked = /^thu$/iu.test(tokens[at]?.raw ?? '');
  return isUnmarked && (word(tokens, at - 1) === 'nghiem' || /^(?:phieu|bo|don)$/.test(word(tokens, at + 2)));
}

/** "bài thứ 5", "mục thứ hai": which one it is, where no week follows. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:bai|tin|dot|lan|muc|chi)$/.test(word(tokens, at - 1)) &&
    !/^(?:tuan|nay|ni)$/.test(word(tokens, at + 2))
  );
}

/** "tin bài thứ 6 xong", "bài thứ 6 em đăng": the news is done on Friday, or the sixth of it is done. */
function isToldAhead(tokens: readonly Token[], at: number): boolean {
  const isOver = [2, 3, 4].some((step) => /^(?:moi|vua|da|roi)$/.test(word(tokens, at - step)));
  return /^(?:bai|tin)$/.test(word(tokens, at - 1)) && !isOver && isFinishedAfter(tokens, at + 2);
}

function weekAt(tokens: readonly Token[], at: number): { to: number; shift: number } | undefined {
  if (word(tokens, at) !== 'tuan') return undefined;
  const shift = { nay: 0, ni: 0, sau: 1, toi: 1, truoc: -1, qua: -1, roi: -1 }[word(tokens, at + 1)];
  if (shift === undefined) return undefined;
  const again = shift === 1 && word(tokens, at + 2) === 'nua';
  return again ? { to: at + 3, shift: 2 } : { to: at + 2, shift };
}
