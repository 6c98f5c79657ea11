import { z } from 'zod';
import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { refuseInGroup } from '#app/turn/refuse-in-group.ts';
import { done } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { backToList } from './member-card.ts';

const SHOWN = 16;
const LABEL_LENGTH = 28;

/** Those who were taken off the list and whose names are still kept, newest first; a button erases one for good. */
export const listRemoved = command({
  word: 'canbo.daxoa',
  input: z.object({ words: z.string() }),

  async run(turn) {
    return refuseInGroup(turn, 'members-private-only') ?? done(await turn.store.people.removed());
  },

  answer(removed) {
    const buttons = removed
      .slice(0, SHOWN)
      .map(({ id, name }) =>
        choice(say('members-button-open', { name: shorten(name, LABEL_LENGTH) }), `canbo.xoahan ${id}`),
      );
    return message(
      [say(removed.length === 0 ? 'removed-none' : 'removed-title', { count: removed.length })],
      {
        choices: [...rowsOf(buttons, 2), [backToList()]],
      },
    );
  },
});
