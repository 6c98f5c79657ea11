import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { type Command, command } from '#app/turn/command.ts';
import { standsInForCoordinator } from '#app/turn/in-place.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayUse, mayUseInPlaceOfCoordinator, type Word } from '#domain/people/words.ts';
import { done } from '#domain/result.ts';
import { homeChoices } from './home.ts';
import { isTopic, type Topic, topicOf } from './topics.ts';

/** More lines than a screen of a phone takes: they are shown by what they are about. */
const SCREEN = 16;
const IN_A_ROW = 2;

/**
 * `/trogiup`: how to talk with the bot, and the commands for the caller; many of them by topic, each with its button.
 * `list` gives the program's commands when asked, since help is itself one of them.
 */
export function helpCommand(list: () => readonly Command[]): Command {
  return command({
    word: 'trogiup',
    aliases: ['help'],
    menu: 'everybody',
    input: z.object({ words: z.string() }),

    async run({ actor, input, store, today }) {
      const standsIn = await standsInForCoordinator(store, today, actor);
      const offered = list().filter((each) => isOffered(each, actor) || (standsIn && isLent(each)));
      const topic = input.words.trim();
      return done({ words: offered.map(({ word }) => word), topic: isTopic(topic) ? topic : null });
    },

    answer({ words, topic }, { actor }) {
      if (actor.kind === 'guest') return message([say('not-a-member')]);
      const role = actor.kind === 'member' ? actor.role : actor.kind;
      if (topic !== null && actor.kind === 'member') return topicMessage(words, topic);
      const isLong = words.length > SCREEN && actor.kind === 'member';
      const lines = isLong ? topicsIn(words).map((each) => topicLine(words, each)) : words.map(lineOf);
      const home = actor.kind === 'member' ? homeChoices(actor.role) : [];
      const choices = isLong ? [...topicChoices(words), ...home] : home;
      return message([say('help-title', { role }), ...lines, null, say('help-hint', { role })], { choices });
    },
  });
}

function topicMessage(words: readonly Word[], topic: Topic): Message {
  const shown = words.filter((word) => topicOf(word) === topic);
  const buttons = shown.map((word) => choice(say('home-button', { word }), word));
  return message([say('help-topic', { topic }), ...shown.map(lineOf)], {
    choices: [...rowsOf(buttons, IN_A_ROW), [choice(say('help-button-back'), 'trogiup')]],
  });
}

function topicChoices(words: readonly Word[]): Choice[][] {
  return rowsOf(
    topicsIn(words).map((topic) => choice(say('help-topic-button', { topic }), `trogiup ${topic}`)),
    IN_A_ROW,
  );
}

function topicsIn(words: readonly Word[]): Topic[] {
  return [...new Set(words.map(topicOf))];
}

/** All commands of a topic in one line: a touch on one is enough. */
function topicLine(words: readonly Word[], topic: Topic): Say {
  const commands = words.filter((word) => topicOf(word) === topic).map((word) => `/${word}`);
  return say('help-topic-line', { topic, commands: commands.join(' ') });
}

function lineOf(word: Word): Say {
  return say('help-line', { word });
}

/** Offered to whoever stands in for a coordinator. */
function isLent({ word, menu }: Command): boolean {
  return menu?.includes('COORDINATOR') === true && mayUseInPlaceOfCoordinator(word);
}

function isOffered({ word, menu }: Command, actor: Actor): boolean {
  if (menu === null || mayUse(actor, word) !== null) return false;
  if (menu === 'everybody' || actor.kind !== 'member') return true;
  return menu.includes(actor.role) || (actor.hasDuty === true && menu.includes('OFFICIAL'));
}
