import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { CONFIRMS, markOf } from '#app/wish/confirms.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { done, refuse } from '#domain/result.ts';
import { yesOrNo } from '#understanding/yes-or-no.ts';

/**
 * What was asked back before a wish reaches others, answered by button or by a yes or no in words: the command line is
 * carried out, or dropped. A question that was followed by others is answered no more.
 */
export const confirmWish = command({
  word: CONFIRMS,
  input: z.object({ words: z.string() }),
  answeredBy: (words) => yesOrNo(words) !== null,

  async run(turn) {
    const begun = await openDialogueOf(turn);
    if (begun?.word !== CONFIRMS) return refuse('wish-lapsed');
    const { given } = begun;
    if (!turn.origin.pressed) {
      const isYes = yesOrNo(turn.input.words.slice(given.length)) === 'yes';
      return done({ line: isYes ? given : null });
    }
    const [mark, answer] = turn.input.words.trim().split(/\s+/);
    if (mark !== markOf(given)) return refuse('wish-lapsed');
    return done({ line: answer === '=no' ? null : given });
  },

  instead: ({ line }) => (line === null ? null : { line, expects: null }),
  answer: ({ line }) => (line === null ? message([say('wish-dropped')]) : null),
});
