import { z } from 'zod';
import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { setSetting } from '#app/turn/set-setting.ts';
import { done, refuse } from '#domain/result.ts';
import { wholeNumberIn } from '#understanding/numbers/whole-number.ts';
import { backToSchedule } from './show-day.ts';

const HOURS = [7, 8, 9, 10, 13, 14] as const;
const hour = z.coerce.number().int().min(0).max(23);

/**
 * Sets the hour at which reminders and digests go out, or offers hours to choose from. It must lie before the quiet
 * hours begin.
 */
export const changeHour = command({
  word: 'lichnhac.gio',
  input: z.object({ hour: hour.nullable() }),
  read: (words) => ({ hour: wholeNumberIn(words) ?? (words.trim() || null) }),
  answeredBy: (words) => wholeNumberIn(words) !== null,

  async run(turn) {
    const { remindHour, quietFromHour } = turn.settings;
    const wanted = turn.input.hour;
    if (wanted === null) return done({ hour: remindHour, changed: false });
    if (wanted >= quietFromHour)
      return refuse('schedule-hour-quiet', { hour: wanted, quietFrom: quietFromHour });
    await setSetting(turn, 'remindHour', wanted);
    await setSetting(turn, 'digestHour', wanted);
    return done({ hour: wanted, changed: true });
  },

  answer({ hour, changed }) {
    if (changed) return message([say('schedule-hour-changed', { hour })], { choices: [[backToSchedule()]] });
    const hours = HOURS.map((each) =>
      choice(
        say('schedule-button-hour', { hour: each, now: each === hour ? 'yes' : 'no' }),
        `lichnhac.gio ${each}`,
      ),
    );
    return message([say('schedule-hour-ask', { hour })], {
      choices: [...rowsOf(hours, 3), [backToSchedule()]],
      expects: { word: 'lichnhac.gio', given: '' },
    });
  },
});
