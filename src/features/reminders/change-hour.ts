import { z } from 'zod';
import { command } from '#app/command.ts';
import { memberOf } from '#app/member.ts';
import { choice, message, say } from '#app/message.ts';
import { done, refuse } from '#domain/result.ts';

/** Sets the hour at which reminders and digests go out. It must lie before the quiet hours begin. */
export const changeHour = command({
  word: 'lichnhac.gio',
  input: z.object({ hour: z.coerce.number().int().min(0).max(23) }),
  read: (words) => ({ hour: words.trim() }),

  async run(turn) {
    const { hour } = turn.input;
    const { store, settings, now } = turn;
    if (hour >= settings.quietFromHour)
      return refuse('schedule-hour-quiet', { hour, quietFrom: settings.quietFromHour });
    const actor = memberOf(turn);
    await store.settings.set('remindHour', hour);
    await store.settings.set('digestHour', hour);
    await store.audit.record(
      {
        actorId: actor.memberId,
        actorName: actor.name,
        action: 'setting-changed',
        subject: 'setting:remindHour',
        details: { before: settings.remindHour, after: hour },
      },
      now,
    );
    return done({ hour });
  },

  answer: ({ hour }) =>
    message([say('schedule-hour-changed', { hour })], {
      choices: [[choice(say('schedule-button-show'), 'lichnhac')]],
    }),
});
