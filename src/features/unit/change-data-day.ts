import { z } from 'zod';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { dataDaysOf } from '#app/rounds/counted-period.ts';
import { command } from '#app/turn/command.ts';
import { setSetting } from '#app/turn/set-setting.ts';
import { CONFIRMS } from '#app/wish/confirms.ts';
import { done } from '#domain/result.ts';
import { countedPeriod } from '#domain/time/data-day.ts';
import { periodOf } from '#domain/time/period.ts';
import { monthDayIn } from '#understanding/dates/month-day.ts';

const LAST = 28;
/** Months are counted whole. */
const WHOLE = 'het';
/** Said once more by the button that confirms. */
const SURE = '=ghi';

/**
 * The day of a month up to which its report counts. It moves the figures of every period that is not over, so
 * that it is confirmed first; those that are over stay as they were reported.
 */
export const changeDataDay = command({
  word: 'lichnhac.chot',
  input: z.object({
    day: z.union([z.coerce.number().int().min(1).max(LAST), z.literal(WHOLE)]).nullable(),
    sure: z.boolean(),
  }),
  read(words) {
    const named = monthDayIn(words);
    const [day = null, sure] = words.split(/\s+/).filter((each) => each !== '');
    return { day: named ?? day, sure: sure === SURE };
  },

  answeredBy: (words) => monthDayIn(words) !== null,

  async run(turn) {
    const { day, sure } = turn.input;
    const now = turn.settings.dataDay;
    const wanted = day === null ? now : day === WHOLE ? null : day;
    const step = day === null || wanted === now ? 'ask' : sure ? 'changed' : 'confirm';
    if (step === 'changed') await setSetting(turn, 'dataDay', wanted);
    const known = await dataDaysOf(turn);
    const { from, to } = countedPeriod(periodOf('month', turn.today), (end) =>
      end < turn.today ? known(end) : wanted,
    );
    return done({ step, wanted, from, to } as const);
  },

  answer({ step, wanted, from, to }): Message {
    const back = choice(say('schedule-button-show'), 'lichnhac');
    const date = wanted ?? 'none';
    if (step === 'changed')
      return message([say('data-day-changed', { date, from, to })], { choices: [[back]] });
    if (step === 'confirm')
      return message([say('data-day-confirm', { date, from, to })], {
        choices: [
          [
            choice(say('data-day-button-yes'), `lichnhac.chot ${wanted ?? WHOLE} ${SURE}`),
            choice(say('data-day-button-no'), 'lichnhac.chot'),
          ],
        ],
        expects: { word: CONFIRMS, given: `lichnhac.chot ${wanted ?? WHOLE} ${SURE}` },
      });
    const button = (day: number | null) =>
      choice(
        say('data-day-button', { date: day ?? 'none', now: day === wanted ? 'yes' : 'no' }),
        `lichnhac.chot ${day ?? WHOLE}`,
      );
    const days = Array.from({ length: LAST }, (_, at) => button(at + 1));
    return message([say('data-day-ask', { date })], {
      choices: [...rowsOf(days, 7), [button(null)], [back]],
      expects: { word: 'lichnhac.chot', given: '' },
    });
  },
});
