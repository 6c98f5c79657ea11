import { type Day, daysBetween } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { type DateMark, exactly, word } from './date-mark.ts';

/** Words that may stand between two ways of telling one day: "thứ 6 tuần sau nha, 24/4", "hôm qua tức 9/4". */
const BETWEEN = /^(?:nha|nhe|nghen|a|la|tuc|ngay|do|,|\(|-|–|\/)$/;

/** Dates that stand together tell of one day: "thứ hai 13/4", "hôm qua/9/4"; "cùng ngày" is the day before it. */
export function together(tokens: readonly Token[], dates: readonly DateMark[], today: Day): DateMark[] {
  const told: DateMark[] = [];
  for (const date of dates) {
    const before = told.at(-1);
    const day = before && isBeside(tokens, before.to, date.from) ? commonDay(before, date) : undefined;
    if (before && day !== undefined) {
      told[told.length - 1] = { ...before, ...exactly(before.to, day) };
      told.push({ ...date, ...exactly(date.to, day) });
    } else told.push(before && isSameDay(tokens, date) ? onDayOf(before, date, today) : date);
  }
  return told;
}

function isBeside(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 3 && tokens.slice(from, to).every(({ text }) => BETWEEN.test(text));
}

/** The day that both may mean; undefined where they are two days, or one is only roughly said. */
function commonDay(one: DateMark, other: DateMark): Day | undefined {
  if (one.vague || other.vague) return undefined;
  const days = [other.behind, other.ahead];
  return [one.behind, one.ahead].find((day) => day !== null && days.includes(day)) ?? undefined;
}

/** "ký hôm qua rồi, phát hành luôn trong ngày". */
function isSameDay(tokens: readonly Token[], { from, to }: DateMark): boolean {
  return to === from + 2 && /^(?:trong|cung)$/.test(word(tokens, from)) && word(tokens, from + 1) === 'ngay';
}

function onDayOf(before: DateMark, date: DateMark, today: Day): DateMark {
  const { ahead, behind } = before;
  const isGone =
    behind !== null &&
    behind <= today &&
    (ahead === null || ahead <= today || daysBetween(behind, today) < daysBetween(today, ahead));
  return isGone && !before.vague ? { ...date, ahead: null, behind } : date;
}

/** So many words a name in quotes may have, and so far before a day it may open. */
const NAME_WORDS = 10;
const OPENS = /^["“«]$/;
const CLOSES = /^["”»]$/;

/** “mô hình "Ngày thứ bảy vì dân"”: the day is part of a name, in quotes or after "mô hình". */
export function isName(tokens: readonly Token[], at: number): boolean {
  const start = word(tokens, at - 1) === 'ngay' ? at - 1 : at;
  const isModel = word(tokens, start - 2) === 'mo' && word(tokens, start - 1) === 'hinh';
  if (isModel && /^(?:ngay|thu|chu)$/.test(word(tokens, start))) return true;
  const opens = tokens.slice(Math.max(0, at - NAME_WORDS), at).findLastIndex(({ text }) => OPENS.test(text));
  if (opens < 0) return false;
  const from = Math.max(0, at - NAME_WORDS) + opens;
  const quotes = tokens.slice(0, from + 1).filter(({ text }) => text === '"').length;
  const isOpened = tokens[from]?.text !== '"' || quotes % 2 === 1;
  return (
    isOpened &&
    tokens.slice(from + 1, at).every(({ text }) => !CLOSES.test(text)) &&
    tokens.slice(at, at + NAME_WORDS).some(({ text }) => CLOSES.test(text))
  );
}
