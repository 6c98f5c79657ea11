import { type Reader, unknown, withoutYear, withYear, word } from './date-mark.ts';
import { isHandedInAfter } from './days-alone.ts';

const CUES = new Set(['ngay', 'mung', 'hom', 'han', 'cham-nhat']);

/** Words that lead to a date. */
export const TOWARDS = new Set(['den', 'toi', 'truoc', 'sang', 'qua', 'tu', 'lui', 'het', 'vao']);

/** "15/7", "15-7-2024", "15.7" after a cue, "2024-07-15". */
export const inDigits: Reader = (tokens, at, today) => {
  const token = tokens[at];
  // "9 phần 10" was dictated as a fraction.
  const isFraction =
    token !== undefined && token.end - token.start !== token.raw.length && token.raw.includes('/');
  const text = token?.kind === 'number' && !isFraction ? token.text : '';
  const iso = /^(20\d\d)-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return withYear(at + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, date, sign, month, full] = /^(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (!date || !month) return undefined;
  // "đúng hạn 7/7", "tự chấm 2/2": all of so many.
  if (date === month && sign === '/' && !full) {
    if (word(tokens, at - 1) === 'han' && word(tokens, at - 2) === 'dung') return undefined;
    if (word(tokens, at - 1) === 'cham') return { ...unknown(at + 1), bare: true };
  }
  const planned = word(tokens, at - 1) === 'kien' && word(tokens, at - 2) === 'du';
  const cue =
    planned || (CUES.has(word(tokens, at - 1)) && !/^(?:gia|lui|doi|xin|thoi)$/.test(word(tokens, at - 2)));
  const isAll = word(tokens, at - 1) === 'het' && date === month;
  const towards = TOWARDS.has(word(tokens, at - 1)) && !isAll;
  if (full) {
    if (sign !== '/' && full.length === 2)
      return cue ? withYear(at + 1, 2000 + Number(full), Number(month), Number(date)) : undefined;
    return withYear(
      at + 1,
      full.length === 2 ? 2000 + Number(full) : Number(full),
      Number(month),
      Number(date),
    );
  }
  if (sign !== '/' && !cue && !(sign === '-' && towards)) return undefined;
  if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31) {
    return cue || towards ? { ...unknown(at + 1), impossible: true } : undefined;
  }
  const found = withoutYear(at + 1, Number(month), Number(date), today);
  // "nay 20/10 mà bot cũng nhắc": which day it is, and nothing that was done on it; but "nay 20/10 em nộp rồi".
  const isToday = word(tokens, at - 1) === 'nay' && found.ahead === today && !isHandedInAfter(tokens, at + 1);
  return isToday ? unknown(at + 1) : { ...found, bare: !cue && !towards };
};

/** "đến 30.6", where that is no code. */
export const dotted: Reader = (tokens, at, today) => {
  const [, date, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(word(tokens, at)) ?? [];
  if (!date || !month || !TOWARDS.has(word(tokens, at - 1)) || Number(month) > 12 || Number(month) < 1)
    return undefined;
  return withoutYear(at + 1, Number(month), Number(date), today);
};
