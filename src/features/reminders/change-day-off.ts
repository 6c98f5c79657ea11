import { z } from 'zod';
import { say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { yearOf } from '#app/work/find-work.ts';
import { done, refuse } from '#domain/result.ts';
import type { DayOff } from '#domain/time/calendar.ts';
import { type Day, parseDay, partsOf, weekdayOf } from '#domain/time/day.ts';
import { daysOffOf } from './days-off.ts';
import { sheetMessage, sheetOf } from './show-month.ts';

const FRIDAY = 5;

/**
 * Turns a day: a working day becomes a day off, a day off a working day. What we know of the day, such as a holiday,
 * stays written down and is only switched; pressing again brings the day back.
 */
export const changeDayOff = command({
  word: 'lichnhac.doi',
  input: z.object({ day: z.string() }),
  read: (words) => ({ day: words.trim() }),

  async run(turn) {
    const day = parseDay(turn.input.day);
    if (!day || Math.abs(yearOf(day) - yearOf(turn.today)) > 3)
      return refuse('days-off-year', { year: turn.input.day.slice(0, 4) });
    const known = (await daysOffOf(turn, yearOf(day))).find((each) => each.day === day);
    const turned = turnedDay(day, known);
    await turn.store.settings.setDayOff(turned, turn.now);
    await writeDown(turn, turned);
    const { year, month } = partsOf(day);
    return done({ turned, sheet: await sheetOf(turn, year, month) });
  },

  answer({ turned, sheet }) {
    const { day, kind, name, active } = turned;
    const isWorking = active ? kind === 'workday' : isWeekday(day);
    const news = say('days-off-turned', {
      day,
      weekday: weekdayOf(day),
      working: isWorking ? 'yes' : 'no',
      name: active && name !== '' ? name : 'none',
    });
    return sheetMessage(sheet, [news]);
  },
});

/** The day as it is to stand: what is known of it switched, where that turns the day, or one of the commune's own. */
function turnedDay(day: Day, known: DayOff | undefined): DayOff {
  const kind = isWeekday(day) ? 'off' : 'workday';
  if (known?.kind === kind) return { ...known, active: !known.active };
  return { day, kind, status: 'commune', name: '', active: true };
}

function isWeekday(day: Day): boolean {
  return weekdayOf(day) <= FRIDAY;
}

async function writeDown(turn: Turn, { day, kind, active }: DayOff): Promise<void> {
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const details = { days: [day], kind, active };
  const deed = { actorId, actorName, action: 'days-off-changed', subject: `days-off:${day}`, details };
  await turn.store.audit.record(deed, turn.now);
}
