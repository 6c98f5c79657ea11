import { choice, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import { yearOf } from '#app/work/find-work.ts';
import { daysBetween } from '#domain/time/day.ts';
import { isAwaited, oneHoliday, runLine, runsOf } from './days-off.ts';

/** So many days before the first of them it is told, and once more where they still do not act. */
const TOLD_BEFORE = [21, 7] as const;

/**
 * For every coordinator in the morning: days off ahead that await their yearly notice and do not act, Tet above all. Until
 * they are switched on, or come, they count as working days.
 */
export async function daysOffAhead(turn: Turn): Promise<BriefPart[]> {
  const { store, today, now } = turn;
  const awaited = (await store.settings.daysOff()).filter((each) => isAwaited(each) && each.day > today);
  const first = awaited[0]?.day;
  const before = first && TOLD_BEFORE.findLast((days) => daysBetween(today, first) <= days);
  if (!first || before === undefined) return [];
  const coordinators = await coordinatorsToday(turn);
  if (coordinators.length === 0 || !(await store.outbox.takeSlot(`days-off-ahead:${first}:${before}`, now)))
    return [];
  const near = oneHoliday(awaited);
  const year = yearOf(first);
  const all = awaited.filter(({ day }) => yearOf(day) === year).length;
  return coordinators.map(({ id }) => ({
    memberId: id,
    lines: [say('days-off-ahead', { count: near.length, day: first }), ...runsOf(near).map(runLine)],
    choices: [
      [
        choice(say('days-off-button-expected', { count: all }), `lichnhac.nghi ${year} =expected`),
        choice(say('days-off-button-look'), `lichnhac.nghi ${year}`),
      ],
    ],
  }));
}
