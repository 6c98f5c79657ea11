import { z } from 'zod';
import { message, say } from '#app/message.ts';
import type { DueReminder } from '#app/rounds/day-ahead.ts';
import { dueReminders } from '#app/rounds/due-reminders.ts';
import type { Turn } from '#app/turn/turn.ts';
import { done, type Result } from '#domain/result.ts';
import { workingCalendar } from '#domain/time/calendar.ts';
import { formatTime, instantOf, localTime } from '#domain/time/clock.ts';
import { parseDay } from '#domain/time/day.ts';
import { daysOffToApply } from '#features/reminders/days-off.ts';
import { noRest, type Report, verb } from './verb.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** What would be sent at an instant, without sending anything. A day alone means the hour of reminders. */
export const remind = verb({
  name: 'remind',
  args: '--at 2026-06-10[T08:00:00+07:00] [--json]',
  options: { at: { type: 'string' } },
  input: z.object({ at: z.string().transform(toMoment), rest: noRest }),

  run: (input, { config, words, withHouse }): Promise<Result<Report>> =>
    withHouse(async (house) => {
      const { remindHour } = await house.inTurn(async ({ settings }) => settings);
      const at = input.at(config.timeZone, remindHour);
      const due = await house.inTurn(remindersAt, at);
      const local = localTime(at, config.timeZone);
      const nobody = [say('cli-remind-none', { time: formatTime(local), day: local.day })];
      return done({
        ok: true,
        message: message(due.length > 0 ? due.flatMap(({ message: { lines } }) => [...lines, null]) : nobody),
        json: {
          at: at.toISOString(),
          messages: due.map(({ member, items, message: sent }) => ({
            member: member.name,
            memberId: member.id,
            reachable: member.reach === 'reachable',
            items,
            text: words.write(sent),
          })),
        },
      });
    }),
});

/** The same conditions as those of sending: a working day, within the hours, and not sent already. */
async function remindersAt(turn: Turn): Promise<DueReminder[]> {
  const { settings, store, hour, today } = turn;
  const daysOff = [...(await store.settings.daysOff()), ...(await daysOffToApply(turn))];
  const calendar = workingCalendar(daysOff);
  if (!calendar.isWorkingDay(today) || hour < settings.remindHour || hour >= settings.quietFromHour)
    return [];
  const slot = await store.outbox.latestSlot('remind');
  const lastRunOn = parseDay(slot?.slice('remind:'.length) ?? '') ?? null;
  if (lastRunOn === today) return [];
  return dueReminders({ ...turn, calendar }, lastRunOn && lastRunOn < today ? lastRunOn : null);
}

/** An instant, once the zone and the hour are known that its words may leave out. */
type Moment = (timeZone: string, hour: number) => Date;

/** Reads `2026-06-10T08:00:00+07:00`; without a zone in the commune's own, without a time at the hour of reminders. */
function toMoment(text: string, fault: z.RefinementCtx): Moment {
  const [, date = '', hours, minutes, zone] = ISO.exec(text) ?? [];
  const day = parseDay(date);
  const exact = new Date(text.replace(' ', 'T'));
  const isExact = hours !== undefined && zone !== undefined;
  if (
    !day ||
    Number(hours ?? 0) > 23 ||
    Number(minutes ?? 0) > 59 ||
    (isExact && Number.isNaN(exact.getTime()))
  ) {
    fault.addIssue({ code: 'custom', message: 'no such instant' });
    return z.NEVER;
  }
  if (isExact) return () => exact;
  return (timeZone, hour) =>
    instantOf(day, hours === undefined ? hour : Number(hours), Number(minutes ?? 0), timeZone);
}
