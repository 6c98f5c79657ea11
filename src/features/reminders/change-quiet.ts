import { z } from 'zod';
import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { setSetting } from '#app/turn/set-setting.ts';
import { done, refuse } from '#domain/result.ts';
import { wholeNumberIn } from '#understanding/numbers/whole-number.ts';
import { backToSchedule } from './show-day.ts';

const HOURS = [16, 17, 18, 19, 20, 21] as const;
const hour = z.coerce.number().int().min(1).max(23);

/** Sets the hour from which nothing is sent unasked until the next morning. It must lie after the hour of reminders. */
export const changeQuiet = command({
  word: 'lichnhac.yen',
  input: z.object({ hour: hour.nullable() }),
  read: (words) => ({ hour: wholeNumberIn(words) ?? (words.trim() || null) }),
  answeredBy: (words) => wholeNumberIn(words) !== null,

  async run(turn) {
    const { remindHour, digestHour, quietFromHour } = turn.settings;
    const wanted = turn.input.hour;
    if (wanted === null) return done({ hour: quietFromHour, until: remindHour, changed: false });
    const latest = Math.max(remindHour, digestHour);
    if (wanted <= latest) return refuse('schedule-quiet-early', { hour: wanted, remindHour: latest });
    await setSetting(turn, 'quietFromHour', wanted);
    return done({ hour: wanted, until: remindHour, changed: true });
  },

  answer({ hour, until, changed }) {
    if (changed)
      return message([say('schedule-quiet-changed', { hour, until })], { choices: [[backToSchedule()]] });
    const hours = HOURS.map((each) =>
      choice(
        say('schedule-button-hour', { hour: each, now: each === hour ? 'yes' : 'no' }),
        `lichnhac.yen ${each}`,
      ),
    );
    return message([say('schedule-quiet-ask', { hour, until })], {
      choices: [...rowsOf(hours, 3), [backToSchedule()]],
      expects: { word: 'lichnhac.yen', given: '' },
    });
  },
});
