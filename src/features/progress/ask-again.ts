import { z } from 'zod';
import { type Message, message } from '#app/message.ts';
import { messageSchema } from '#app/message-schema.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { CONFIRMS, confirmedSlot } from '#app/wish/confirms.ts';
import { done, type Result, refuse } from '#domain/result.ts';

/**
 * Asks a question of ours again as it was asked, to whom it was asked: it was left for something else, or
 * has lapsed. What was said of other questions in the same message is left out.
 */
export const askAgain = command({
  word: 'noi.tiep',
  input: z.object({ outboxId: z.coerce.number().int().positive() }),
  read: (words) => ({ outboxId: words.trim() }),

  async run(turn): Promise<Result<Message>> {
    const { chat } = turn.origin;
    const row = await turn.store.outbox.byId(turn.input.outboxId);
    const asked = messageSchema.safeParse(row?.message).data;
    const isTheirs = row?.memberId === memberOf(turn).memberId && row.chatId === chat?.chatId;
    if (!isTheirs || !asked?.expects) return refuse('question-gone');
    if (asked.expects.word === CONFIRMS)
      await turn.store.outbox.takeSlot(confirmedSlot(turn.input.outboxId), turn.now);
    return done(asked);
  },

  answer({ lines, choices, about, expects, receipt }) {
    const own = lines.filter((line) => !line?.key.startsWith('question-'));
    const buttons = choices.filter((row) => !row.some(({ call }) => call.startsWith('noi.tiep')));
    return message(own, { choices: buttons, about, expects, receipt, place: 'new' });
  },
});
