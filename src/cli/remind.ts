import { z } from 'zod';
import { type DueReminder, dueReminders } from '#app/due-reminders.ts';
import { message, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { instantOf } from '#domain/clock.ts';
import { parseDay } from '#domain/day.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { noRest, type Report, verb } from './verb.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** What would be sent at an instant, without sending anything. A day alone means the hour of reminders. */
export const remind = verb({
  name: 'remind',
  args: '--at ISO [--json]',
  options: { at: { type: 'string' } },
  input: z.object({ at: z.string().regex(ISO), rest: noRest }),

  run: (input, { config, words, withHouse }): Promise<Result<Report>> =>
    withHouse(async (house) => {
      const { remindHour } = await house.inTurn(async ({ settings }) => settings);
      const at = readInstant(input.at, config.timeZone, remindHour);
      if (!at) return refuse('cli-instant-unknown', { text: input.at });
      const due = await house.inTurn(remindersAt, at);
      const nobody = [say('cli-remind-none', { at: at.toISOString() })];
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
  const { settings, store, hour, today, calendar } = turn;
  if (!calendar.isWorkingDay(today) || hour < settings.remindHour || hour >= settings.quietFromHour)
    return [];
  const slot = await store.outbox.latestSlot('remind');
  const lastRunOn = parseDay(slot?.slice('remind:'.length) ?? '') ?? null;
  if (lastRunOn === today) return [];
  return dueReminders(turn, lastRunOn && lastRunOn < today ? lastRunOn : null);
}

/** Reads `2026-06-10T08:00:00+07:00`; without a zone in the commune's own, without a time at `hour`. */
function readInstant(text: string, timeZone: string, hour: number): Date | null {
  const [, date = '', hours, minutes, zone] = ISO.exec(text) ?? [];
  const day = parseDay(date);
  if (!day) return null;
  if (hours !== undefined && zone !== undefined) {
    const instant = new Date(text.replace(' ', 'T'));
    return Number.isNaN(instant.getTime()) ? null : instant;
  }
  return instantOf(day, hours === undefined ? hour : Number(hours), Number(minutes ?? 0), timeZone);
}
