import { z } from 'zod';
import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { setSetting } from '#app/turn/set-setting.ts';
import { done } from '#domain/result.ts';
import { wholeNumberIn } from '#understanding/numbers/whole-number.ts';
import { backToSchedule } from './show-day.ts';

const LAST = 28;
const date = z.coerce.number().int().min(1).max(LAST);

/** Sets the day of the month on which the month's, quarter's, half year's and year's report goes to the leaders. */
export const changeReportDay = command({
  word: 'lichnhac.baocao',
  input: z.object({ date: date.nullable() }),
  read: (words) => ({ date: wholeNumberIn(words) ?? (words.trim() || null) }),
  answeredBy: (words) => wholeNumberIn(words) !== null,

  async run(turn) {
    const { date } = turn.input;
    if (date === null) return done({ date: turn.settings.reportDay, changed: false });
    await setSetting(turn, 'reportDay', date);
    return done({ date, changed: true });
  },

  answer({ date, changed }) {
    if (changed)
      return message([say('schedule-report-day-changed', { date })], { choices: [[backToSchedule()]] });
    const buttons = Array.from({ length: LAST }, (_, at) => at + 1).map((each) =>
      choice(
        say('schedule-button-date', { date: each, now: each === date ? 'yes' : 'no' }),
        `lichnhac.baocao ${each}`,
      ),
    );
    return message([say('schedule-report-day-ask', { date })], {
      choices: [...rowsOf(buttons, 7), [backToSchedule()]],
      expects: { word: 'lichnhac.baocao', given: '' },
    });
  },
});
