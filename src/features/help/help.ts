import { z } from 'zod';
import { type Command, command } from '#app/command.ts';
import { message, say } from '#app/message.ts';
import { type Actor, mayUse } from '#domain/permission.ts';
import { done } from '#domain/result.ts';
import { homeChoices } from './home.ts';

/**
 * `/trogiup`: how to talk with the bot, and the commands for the caller. `list` gives the program's commands when
 * asked, since help is itself one of them.
 */
export function helpCommand(list: () => readonly Command[]): Command {
  return command({
    word: 'trogiup',
    aliases: ['help'],
    menu: 'everybody',
    input: z.object({ words: z.string() }),

    async run({ actor }) {
      return done(list().filter((each) => isOffered(each, actor)));
    },

    answer(commands, { actor }) {
      if (actor.kind === 'guest') return message([say('not-a-member')]);
      const role = actor.kind === 'member' ? actor.role : actor.kind;
      return message(
        [
          say('help-title', { role }),
          ...commands.map(({ word }) => say('help-line', { word })),
          null,
          say('help-hint', { role }),
        ],
        { choices: actor.kind === 'member' ? homeChoices(actor.role) : [] },
      );
    },
  });
}

function isOffered({ word, menu }: Command, actor: Actor): boolean {
  if (menu === null || mayUse(actor, word) !== null) return false;
  return menu === 'everybody' || actor.kind !== 'member' || menu.includes(actor.role);
}
