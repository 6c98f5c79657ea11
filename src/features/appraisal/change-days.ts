import { z } from 'zod';
import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { setSetting } from '#app/turn/set-setting.ts';
import { done } from '#domain/result.ts';
import { wholeNumberIn } from '#understanding/numbers/whole-number.ts';

const OFFERED = [1, 2, 3, 4, 5, 7, 10, 15] as const;

/** Sets how many working days leads have to explain; what is open keeps its day. */
export const changeExplanationDays = command({
  word: 'thamdinh.ngay',
  input: z.object({ days: z.coerce.number().int().min(1).max(30).nullable() }),
  read: (words) => ({ days: wholeNumberIn(words) ?? (words.trim() || null) }),
  answeredBy: (words) => wholeNumberIn(words) !== null,

  async run(turn) {
    const { days } = turn.input;
    const before = turn.settings.explanationDays;
    if (days === null || days === before) return done({ days: before, changed: days !== null });
    await setSetting(turn, 'explanationDays', days);
    return done({ days, changed: true });
  },

  answer({ days, changed }) {
    const back = choice(say('appraisal-button-back'), 'thamdinh');
    if (changed) return message([say('appraisal-days-changed', { days })], { choices: [[back]] });
    const buttons = OFFERED.map((each) =>
      choice(
        say('appraisal-button-day', { days: each, now: each === days ? 'yes' : 'no' }),
        `thamdinh.ngay ${each}`,
      ),
    );
    return message([say('appraisal-days-ask', { days })], {
      choices: [...rowsOf(buttons, 4), [back]],
      expects: { word: 'thamdinh.ngay', given: '' },
    });
  },
});
