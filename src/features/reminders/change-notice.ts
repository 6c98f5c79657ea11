import { z } from 'zod';
import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { setSetting } from '#app/turn/set-setting.ts';
import { done, refuse } from '#domain/result.ts';
import { wholeNumberIn } from '#understanding/numbers/whole-number.ts';
import { backToSchedule } from './show-day.ts';

/** Days before a deadline that can be switched. */
const OFFERED = [60, 45, 30, 21, 14, 10, 7, 5, 3, 2, 1, 0] as const;
const days = z.coerce.number().int().min(0).max(60);

/** Switches one of the days of notice on or off. One at least stays; on the last day in time people hear in any case. */
export const changeNotice = command({
  word: 'lichnhac.truoc',
  input: z.object({ days: days.nullable() }),
  read: (words) => ({ days: wholeNumberIn(words) ?? (words.trim() || null) }),
  answeredBy: (words) => wholeNumberIn(words) !== null,

  async run(turn) {
    const before = turn.settings.remindDaysAhead;
    const { days } = turn.input;
    if (days === null) return done({ days: before });
    const after = before.includes(days) ? before.filter((each) => each !== days) : [...before, days];
    if (after.length === 0) return refuse('schedule-notice-none');
    const sorted = after.toSorted((a, b) => b - a);
    await setSetting(turn, 'remindDaysAhead', sorted);
    return done({ days: sorted });
  },

  answer({ days }) {
    const shown = [...new Set([...OFFERED, ...days])].toSorted((a, b) => b - a);
    const buttons = shown.map((each) =>
      choice(
        say('schedule-button-days', { days: each, on: days.includes(each) ? 'yes' : 'no' }),
        `lichnhac.truoc ${each}`,
      ),
    );
    return message([say('schedule-notice-ask', { ahead: days.toSorted((a, b) => b - a).join(', ') })], {
      choices: [...rowsOf(buttons, 4), [backToSchedule()]],
      expects: { word: 'lichnhac.truoc', given: '' },
    });
  },
});
