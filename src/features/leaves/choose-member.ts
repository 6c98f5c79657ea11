import { z } from 'zod';
import { type Choice, choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { done } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';

const PAGE = 12;
const LABEL_LENGTH = 26;

/** A coordinator chooses whose leave to enter. */
export const chooseMember = command({
  word: 'nghiphep.ai',
  input: z.object({ page: z.coerce.number().int().min(1).catch(1) }),
  read: (words) => ({ page: words.trim() }),
  run: async (turn) => done({ people: await turn.store.people.all(), page: turn.input.page }),

  answer({ people, page }) {
    const pages = Math.max(1, Math.ceil(people.length / PAGE));
    const at = Math.min(page, pages);
    const buttons = people
      .slice((at - 1) * PAGE, at * PAGE)
      .map(({ id, name }) =>
        choice(say('leave-button-person', { name: shorten(name, LABEL_LENGTH) }), `nghiphep.ngay ${id}`),
      );
    const turns: Choice[] = [
      ...(at > 1 ? [choice(say('button-previous'), `nghiphep.ai ${at - 1}`)] : []),
      ...(at < pages ? [choice(say('button-next'), `nghiphep.ai ${at + 1}`)] : []),
    ];
    return message([say('leave-ask-member')], {
      choices: [...rowsOf(buttons, 2), ...(turns.length > 0 ? [turns] : [])],
    });
  },
});
