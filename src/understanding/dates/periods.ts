import { type Day, partsOf } from '#domain/time/day.ts';
import type { Token } from '../text/tokens.ts';
import { monthAhead } from './days-alone.ts';
import { isFinishedAfter } from './finishing.ts';
import type { PeriodMark } from './period-mark.ts';
import {
  AFTER_MONTH,
  endsThere,
  isPromisedIn,
  isToldOver,
  monthText,
  QUARTERS,
  withMore,
  yearNamed,
} from './period-rows.ts';

const UNITS = new Set(['thang', 't', 'quy', 'q']);
const MONTHS: Readonly<Record<string, number>> = { gieng: 1, chap: 12 };
/** After these, a month or quarter is a time to come or a stretch, not what a report is about. */
const DATE_WORDS = new Set([
  'cuoi',
  'dau',
  'giua',
  'het',
  'trong',
  'sang',
  'qua',
  'den',
  'toi',
  'truoc',
  'sau',
  'khoang',
  'vao',
  'ngay',
  'them',
  'xong',
  'de',
  'cho',
  'hen',
  'han',
  'tay',
]);
const REPORTS = new Set([
  'cao',
  'ky',
  'lieu',
  'phieu',
  'ket',
  'qua',
  'bang',
  'cua',
  'gia',
  'bai',
  'tin',
  'hop',
]);

/**
 * The first period of a message that is no date. `isMonthly`: a code, as written, of what falls due every month; of no text,
 * whether the message is a reply about such a one.
 */
export function findPeriod(
  tokens: readonly Token[],
  today: Day,
  isMonthly: (text: string) => boolean = () => false,
): PeriodMark | undefined {
  const speaksOfMonths = isMonthly('') || tokens.some(({ text }) => isMonthly(text));
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1]?.text ?? '';
    const found =
      stretch(tokens, at, today) ??
      (isMonthly(before) ? shortMonth(tokens, at, today) : undefined) ??
      (speaksOfMonths && before === 'xong' ? monthGone(tokens, at, today) : undefined) ??
      monthOfFigures(tokens, at, today) ??
      withMore(tokens, monthOrQuarter(tokens, at, today));
    if (found) return found;
  }
  return undefined;
}

/** "6 tháng đầu năm", "báo cáo 9 tháng". */
function stretch(tokens: readonly Token[], at: number, today: Day): PeriodMark | undefined {
  const count = tokens[at]?.text ?? '';
  if (!/^[69]$/.test(count) || tokens[at + 1]?.text !== 'thang') return undefined;
  if (DATE_WORDS.has(tokens[at - 1]?.text ?? '')) return undefined;
  const which = tokens[at + 2]?.text;
  const bare = which !== 'dau' && which !== 'cuoi';
  if (bare && !REPORTS.has(tokens[at - 1]?.text ?? '')) return undefined;
  if (count === '9' && which === 'cuoi') return undefined;
  const half = which === 'cuoi' ? 'H2' : 'H1';
  const year = partsOf(today).year;
  return { from: at, to: at + (bare ? 2 : 4), period: `${year}-${count === '9' ? '9M' : half}` };
}

/** "t7" may be Saturday; of "t1" and "t8" no day of the week goes by that name. */
const LAST_WEEKDAY = 7;
const OF_WEEK = /^(?:tuan|nay|ni|vua|hom|truoc|toi)$/;

/** "T5" after the code of what falls due every month, or first in a reply about such a one. */
function shortMonth(tokens: readonly Token[], at: number, today: Day): PeriodMark | undefined {
  const number = tokens[at + 1];
  const [, digits, withYear] = /^([1-9]|0[1-9]|1[0-2])(?:\/(20\d\d))?$/.exec(number?.text ?? '') ?? [];
  if (tokens[at]?.text !== 't' || !number?.glued || digits === undefined) return undefined;
  const { year, month } = partsOf(today);
  const named = Number(digits);
  const told =
    Number(withYear) || (yearNamed(tokens, at + 1, today)?.year ?? nearestYear(named, month, year));
  const first = { from: at, to: at + 2, period: monthText(told, named) };
  if (withYear !== undefined) return first;
  const all = withMore(tokens, first);
  const isToCome = all.period > today.slice(0, 7);
  if (isToCome && monthAhead(tokens, at, today) !== undefined) return undefined;
  if (endsThere(tokens, all.to)) return all;
  if (OF_WEEK.test(tokens[all.to]?.text ?? '')) return undefined;
  const mayBeDay = named >= 2 && named <= LAST_WEEKDAY;
  if (mayBeDay) return !isToCome && isToldOver(tokens, all.to) ? all : undefined;
  const isTerm =
    (isToCome || named > month) && (isPromisedIn(tokens, all.to) || isFinishedAfter(tokens, all.to));
  return isTerm ? undefined : all;
}

/** "t1 99,1%; t2 98,4%": months in a row, each with its figure; one alone may be a weekday. */
function monthOfFigures(tokens: readonly Token[], at: number, today: Day): PeriodMark | undefined {
  const isOne = (place: number): boolean =>
    tokens[place]?.text === 't' && tokens[place + 1]?.glued === true && hasFigure(tokens, place + 2);
  const found = isOne(at) ? monthAt(tokens, at, today) : undefined;
  return found && tokens.some((_, place) => place > at + 2 && isOne(place)) ? found : undefined;
}

/** "99,1%", ": 99,1%", "đạt 99,1%". */
function hasFigure(tokens: readonly Token[], at: number): boolean {
  const start = /^(?::|dat|la|=)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return tokens[start]?.kind === 'number' && tokens[start + 1]?.text === '%';
}

/** What stands before a period of which something else is said: "T3 xong, còn T4 chưa", "1.1 T3 xong, 7.2 T3 chưa". */
const TURNS = /^(?:,|;|\.|con|nhung|rieng)$/;
const CODE = /^\d+(?:\.\d+)+$/;

/**
 * Further months or quarters, each with words of its own: in "tháng 3 xong, tháng 4 chưa" the second. They begin a clause,
 * and what is said of them follows at once, so that no deadline is taken for one.
 */
export function findTurns(tokens: readonly Token[], first: PeriodMark, today: Day): PeriodMark[] {
  const isQuarter = first.period.includes('Q');
  const turns: PeriodMark[] = [];
  for (let at = first.to + 1; at < tokens.length; at++) {
    const before = tokens[at - 1];
    const isOfCode = CODE.test(before?.text ?? '');
    if (before?.kind !== 'break' && !isOfCode && !TURNS.test(before?.text ?? '')) continue;
    const unit = tokens[at]?.text ?? '';
    const isMonth = unit === 'thang' || (unit === 't' && tokens[at + 1]?.glued);
    const found = isQuarter
      ? monthOrQuarter(tokens, at, today)
      : isMonth
        ? monthAt(tokens, at, today)
        : undefined;
    const mark = withMore(tokens, found);
    const next = tokens[mark?.to ?? at]?.text ?? '';
    const isTold =
      (AFTER_MONTH.has(next) && next !== ':') || next === 'thi' || (mark && hasFigure(tokens, mark.to));
    const isOther = isOfCode || mark?.period !== first.period;
    if (mark && isOther && isTold) turns.push(mark);
  }
  return turns;
}

/** "xong tháng 3", "xong t3" of what falls due every month: a month that is gone, or the present one, is no deadline. */
function monthGone(tokens: readonly Token[], at: number, today: Day): PeriodMark | undefined {
  const unit = tokens[at]?.text;
  const isMonth = unit === 'thang' || (unit === 't' && tokens[at + 1]?.glued);
  const found = isMonth ? withMore(tokens, monthAt(tokens, at, today)) : undefined;
  const isGone = found !== undefined && (found.also?.at(-1) ?? found.period) <= today.slice(0, 7);
  return isGone && (unit === 'thang' || endsThere(tokens, found.to)) ? found : undefined;
}

/** A month by its number, whatever stands before it. */
function monthAt(tokens: readonly Token[], at: number, today: Day): PeriodMark | undefined {
  const named = Number(tokens[at + 1]?.text);
  if (!(named >= 1 && named <= 12)) return undefined;
  const { year, month } = partsOf(today);
  return { from: at, to: at + 2, period: monthText(nearestYear(named, month, year), named) };
}

function monthOrQuarter(tokens: readonly Token[], at: number, today: Day): PeriodMark | undefined {
  const unit = tokens[at]?.text ?? '';
  if (!UNITS.has(unit)) return undefined;
  const before = tokens[at - 1]?.text ?? '';
  if (DATE_WORDS.has(before) || /^\d+$/.test(before)) return undefined;
  const next = tokens[at + 1]?.text ?? '';
  const { year, month } = partsOf(today);
  const told = yearNamed(tokens, at + 1, today)?.year;
  if ((told ?? year) > year && !next.includes('/')) return undefined;
  const [, withMonth = '', withYear = ''] = /^(\d{1,2})\/(20\d\d)$/.exec(next) ?? [];
  if (unit === 'thang' || (unit === 't' && REPORTS.has(before))) {
    const shift = unit === 'thang' ? { truoc: -1, nay: 0 }[next] : undefined;
    const named = Number(withMonth || (/^\d{1,2}$/.test(next) ? next : (MONTHS[next] ?? 0)));
    if (shift !== undefined && REPORTS.has(before))
      return { from: at, to: at + 2, period: monthText(year, month + shift) };
    if (named < 1 || named > 12 || tokens[at + 2]?.text === 'moi') return undefined;
    if (named > month && isPromisedIn(tokens, at + 2)) return undefined;
    if (monthAhead(tokens, at, today) !== undefined) return undefined;
    return {
      from: at,
      to: at + 2,
      period: monthText(Number(withYear) || (told ?? nearestYear(named, month, year)), named),
    };
  }
  const quarter =
    unit === 'quy' || (unit === 'q' && tokens[at + 1]?.glued)
      ? QUARTERS[next.split('/')[0] ?? '']
      : undefined;
  if (quarter === undefined) return undefined;
  const said = Number(next.split('/')[1]);
  return {
    from: at,
    to: at + 2,
    period: `${said || (told ?? nearestYear(quarter * 3, month, year))}-Q${quarter}`,
  };
}

/** A report is about a time not long gone, or just ahead. */
function nearestYear(month: number, now: number, year: number): number {
  if (month - now > 5) return year - 1;
  return now - month > 9 ? year + 1 : year;
}
