import { z } from 'zod';
import { command } from '#app/command.ts';
import { memberOf } from '#app/member.ts';
import { isLeader } from '#domain/people.ts';
import { readWords } from './read-words.ts';
import { wordsMessage } from './words-message.ts';

/** Words of one's own, a reply to a message of ours included: what `/capnhat` would be told, without the command. */
export const hearWords = command({
  word: 'noi',
  input: z.object({ words: z.string().min(1) }),

  async run(turn) {
    const { role } = memberOf(turn);
    const about = turn.origin.repliedTo?.about ?? [];
    // A leader talking in the group replies to reports; only where one criterion is meant is it a report of theirs.
    const subject = isLeader(role) && about.length > 1 ? [] : about;
    return readWords(turn, turn.input.words, { about: subject, period: null });
  },

  answer: (outcome, turn) => wordsMessage(outcome, turn),
});

const chosen = z.object({ words: z.string().min(1) });

/** The criterion that was missing, by button or by typing: the words before it are read again with it. */
export const chooseCriterion = command({
  word: 'noi.chon',
  input: chosen,

  async run(turn) {
    const { chat, speaker } = turn.origin;
    const seat = chat && speaker && { channel: chat.channel, chatId: chat.chatId, userId: speaker.userId };
    const begun = seat && (await turn.store.dialogues.open(seat, turn.now));
    const isPressed = turn.origin.pressed !== null;
    if (isPressed && begun?.word === 'noi.chon')
      return readWords(turn, begun.given, { about: [turn.input.words], period: null });
    return readWords(turn, turn.input.words, { about: isPressed ? [turn.input.words] : [], period: null });
  },

  answer: (outcome, turn) => wordsMessage(outcome, turn),
});
