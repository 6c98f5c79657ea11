import { z } from 'zod';
import { type Choice, choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { mayNow, turnInPlace } from '#app/turn/in-place.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { yearOf } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { DayOff } from '#domain/time/calendar.ts';
import { daysOffOf, isAwaited, runLine, runsOf } from './days-off.ts';
import { backToSchedule } from './show-day.ts';

/** Years that can be looked at, from this one. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 3;
/** The word by which days off are changed. */
const CHANGES = 'lichnhac.doi';
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** A year's days off, and how many were just switched on. */
interface YearOff {
  readonly year: number;
  readonly days: readonly DayOff[];
  readonly switched: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** Whether whoever looks may change them. */
  readonly mayChange: boolean;
}

/**
 * The holidays, swapped days and made-up working days of a year: which of them act, and for coordinators a month to
 * change any in. `=expected` switches on all that only await the yearly notice.
 */
export const showDaysOff = command({
  word: 'lichnhac.nghi',
  input: z.object({ year: z.coerce.number().int().nullable(), switchOn: z.boolean() }),
  read(words) {
    const [year = '', mark] = words.trim().split(/\s+/);
    return { year: year || null, switchOn: mark === '=expected' };
  },

  async run(turn): Promise<Result<YearOff>> {
    const thisYear = yearOf(turn.today);
    const year = turn.input.year ?? thisYear;
    if (year < thisYear - YEARS_BACK || year > thisYear + YEARS_AHEAD)
      return refuse('days-off-year', { year });
    const found = await daysOffOf(turn, year);
    const mayChange = await mayNow(turn, CHANGES);
    if (turn.input.switchOn && !mayChange) return refuse('not-your-role');
    const awaited = turn.input.switchOn ? found.filter(isAwaited) : [];
    const changing = await turnInPlace(turn, CHANGES);
    for (const day of awaited) await changing.store.settings.setDayOff({ ...day, active: true }, turn.now);
    if (awaited.length > 0) await writeDown(changing, year, awaited);
    return done({
      year,
      days: awaited.length > 0 ? await daysOffOf(turn, year) : found,
      switched: awaited.length,
      hasPrevious: year > thisYear - YEARS_BACK,
      hasNext: year < thisYear + YEARS_AHEAD,
      mayChange,
    });
  },

  answer({ year, days, switched, hasPrevious, hasNext, mayChange }) {
    const awaited = days.filter(isAwaited).length;
    const switchOn = choice(
      say('days-off-button-expected', { count: awaited }),
      `lichnhac.nghi ${year} =expected`,
    );
    const turns = [
      ...(hasPrevious ? [yearButton(year - 1)] : []),
      ...(hasNext ? [yearButton(year + 1)] : []),
    ];
    return message(
      [
        ...(switched > 0 ? [say('days-off-switched', { count: switched }), null] : []),
        say('days-off-title', { year }),
        ...runsOf(days).map(runLine),
        null,
        say('days-off-legend', { changes: mayChange ? 'yes' : 'no' }),
      ],
      {
        choices: [
          ...(mayChange && awaited > 0 ? [[switchOn]] : []),
          ...rowsOf(mayChange ? MONTHS.map((month) => monthButton(year, month)) : [], 6),
          turns,
          [backToSchedule()],
        ],
      },
    );
  },
});

function monthButton(year: number, month: number): Choice {
  const key = `${year}-${String(month).padStart(2, '0')}`;
  return choice(say('days-off-button-month', { month }), `lichnhac.thang ${key}`);
}

function yearButton(year: number): Choice {
  return choice(say('days-off-button-year', { year: String(year) }), `lichnhac.nghi ${year}`);
}

async function writeDown(turn: Turn, year: number, days: readonly DayOff[]): Promise<void> {
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const details = { days: days.map(({ day }) => day), active: true };
  const deed = { actorId, actorName, action: 'days-off-changed', subject: `days-off:${year}`, details };
  await turn.store.audit.record(deed, turn.now);
}
