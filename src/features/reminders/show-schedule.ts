import { z } from 'zod';
import { command } from '#app/command.ts';
import { planInForce } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { choice, message, rowsOf, say } from '#app/message.ts';
import { addDays, type Day } from '#domain/day.ts';
import { remindersOn } from '#domain/reminder.ts';
import { done } from '#domain/result.ts';

/** How far ahead `/lichnhac` looks, in days. */
const DAYS_AHEAD = 14;
const HOURS = [7, 8, 9, 10, 13, 14] as const;

/** What would be sent on one day. */
interface DayAhead {
  readonly day: Day;
  readonly people: number;
  readonly items: number;
}

/**
 * `/lichnhac`: what will be sent in the next two weeks if nothing more is said: to everybody for a coordinator, to the
 * caller otherwise. The same function decides as when the day comes.
 */
export const showSchedule = command({
  word: 'lichnhac',
  aliases: ['settings'],
  menu: ['COORDINATOR', 'OFFICIAL'],
  input: z.object({ words: z.string() }),

  async run(turn) {
    const head = await planInForce(turn);
    if (!head.ok) return head;
    const { memberId, role } = memberOf(turn);
    const forAll = role === 'COORDINATOR';
    const plan = await turn.store.work.plan(head.value, turn.today, forAll ? {} : { memberId });
    const days: DayAhead[] = [];
    for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
      const day = addDays(turn.today, ahead);
      const reminders = remindersOn(plan, day, turn.calendar, { daysAhead: turn.settings.remindDaysAhead });
      const mine = forAll ? reminders : reminders.filter((each) => each.memberId === memberId);
      if (mine.length === 0) continue;
      const items = mine.reduce((sum, each) => sum + each.items.length, 0);
      days.push({ day, people: mine.length, items });
    }
    return done({ days, forAll, settings: turn.settings });
  },

  answer({ days, forAll, settings }) {
    const hours = HOURS.map((hour) => choice(say('schedule-button-hour', { hour }), `lichnhac.gio ${hour}`));
    return message(
      [
        say('schedule-title', {
          hour: settings.remindHour,
          quietFrom: settings.quietFromHour,
          ahead: [...settings.remindDaysAhead].sort((a, b) => b - a).join(', '),
        }),
        null,
        ...(days.length === 0
          ? [say('schedule-nothing')]
          : days.map(({ day, people, items }) =>
              say('schedule-day', { day, people, items, scope: forAll ? 'all' : 'own' }),
            )),
        ...(forAll ? [null, say('schedule-change-hour')] : []),
      ],
      { choices: forAll ? rowsOf(hours, 3) : [] },
    );
  },
});
