import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { yearOf } from '#app/work/find-work.ts';
import { done, refuse } from '#domain/result.ts';
import { workingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day, lastDayOfMonth, makeDay, partsOf, weekdayOf } from '#domain/time/day.ts';
import { daysOffOf } from './days-off.ts';

const DAYS_OF_WEEK = 7;

/** One square of a month's sheet; null: the square lies in another month. */
type Square = { readonly day: Day; readonly isWorking: boolean; readonly differs: boolean } | null;

/** A month as buttons, a week a row: press a day to make it a day off or a working day. */
export const showMonth = command({
  word: 'lichnhac.thang',
  input: z.object({
    year: z.coerce.number().int().min(2000).max(2100),
    month: z.coerce.number().int().min(1).max(12),
  }),
  read(words) {
    const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(words.trim()) ?? [];
    return { year, month };
  },

  async run(turn) {
    const { year, month } = turn.input;
    if (Math.abs(year - yearOf(turn.today)) > 3) return refuse('days-off-year', { year });
    return done(await sheetOf(turn, year, month));
  },

  answer: (sheet) => sheetMessage(sheet),
});

/** A month's sheet. */
export interface Sheet {
  readonly year: number;
  readonly month: number;
  readonly squares: readonly Square[];
  readonly workingDays: number;
}

/** The sheet of a month, from Monday to Sunday. */
export async function sheetOf(turn: Turn, year: number, month: number): Promise<Sheet> {
  const days = await daysOffOf(turn, year);
  const calendar = workingCalendar(days);
  const last = lastDayOfMonth(year, month);
  const first = makeDay(year, month, 1) ?? last;
  const inMonth = Array.from({ length: partsOf(last).date }, (_, at) => addDays(first, at));
  const squares = inMonth.map((day) => {
    const isWorking = calendar.isWorkingDay(day);
    return { day, isWorking, differs: isWorking !== weekdayOf(day) <= 5 };
  });
  const before: Square[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
  const after: Square[] = Array.from({ length: DAYS_OF_WEEK - weekdayOf(last) }, () => null);
  const workingDays = squares.filter(({ isWorking }) => isWorking).length;
  return { year, month, squares: [...before, ...squares, ...after], workingDays };
}

/** The sheet as buttons, under what has just happened. */
export function sheetMessage(
  { year, month, squares, workingDays }: Sheet,
  news: Message['lines'] = [],
): Message {
  const back = choice(say('days-off-button-back', { year: String(year) }), `lichnhac.nghi ${year}`);
  const key = `${year}-${String(month).padStart(2, '0')}`;
  const buttons = squares.map((square) => squareButton(square, key));
  return message(
    [
      ...news,
      ...(news.length > 0 ? [null] : []),
      say('days-off-month', { month, year: String(year), count: workingDays }),
      say('days-off-month-how'),
    ],
    { choices: [...rowsOf(buttons, DAYS_OF_WEEK), [back]] },
  );
}

function squareButton(square: Square, key: string): Choice {
  if (!square) return choice(say('days-off-square-none'), `lichnhac.thang ${key}`);
  const { day, isWorking, differs } = square;
  const mark = isWorking ? (differs ? 'made-up' : 'working') : differs ? 'off' : 'weekend';
  return choice(say('days-off-square', { date: partsOf(day).date, mark }), `lichnhac.doi ${day}`);
}
