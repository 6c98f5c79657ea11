import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { messageSchema } from '#app/message-schema.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { CONFIRMS, confirmedSlot, markOf } from '#app/wish/confirms.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { done, refuse } from '#domain/result.ts';
import { yesOrNo } from '#understanding/yes-or-no.ts';

/**
 * What was asked back before a wish reaches others, answered by button or by a yes or no in words: the command line is
 * carried out, or dropped. Words answer what was asked last; a button its own question, once, whatever was done since.
 */
export const confirmWish = command({
  word: CONFIRMS,
  input: z.object({ words: z.string() }),
  answeredBy: (words) => yesOrNo(words) !== null,

  async run(turn) {
    const dialogue = await openDialogueOf(turn);
    const begun = dialogue?.word === CONFIRMS ? dialogue : null;
    const { words } = turn.input;
    if (!turn.origin.pressed) {
      if (!begun) return refuse('wish-lapsed');
      if (begun.outboxId !== null) await noteAnswered(turn, begun.outboxId);
      return done({ line: yesOrNo(words.slice(begun.given.length)) === 'yes' ? begun.given : null });
    }
    const [mark, answer] = words.trim().split(/\s+/);
    const { outboxId } = turn.origin.pressed;
    const isOpen = begun !== null && mark === markOf(begun.given);
    const line = isOpen ? begun.given : await lineUnder(turn, outboxId);
    const isFirst = line !== null && mark === markOf(line) && (await noteAnswered(turn, outboxId));
    if (line === null || !(isOpen || isFirst)) return refuse('wish-lapsed');
    return done({ line: answer === '=no' ? null : line });
  },

  instead: ({ line }) => (line === null ? null : { line, expects: null }),
  answer: ({ line }) => (line === null ? message([say('wish-dropped')]) : null),
});

/** What only makes sense at once: what was done last is something else by now. */
const AT_ONCE = 'hoantac';

/** The line that a question of ours to whoever presses stands for; null where it is none, or makes sense only at once. */
async function lineUnder(turn: Turn, outboxId: number): Promise<string | null> {
  const row = await turn.store.outbox.byId(outboxId);
  const asked = messageSchema.safeParse(row?.message).data?.expects;
  const isTheirs = row?.memberId === memberOf(turn).memberId && row.chatId === turn.origin.chat?.chatId;
  return isTheirs && asked?.word === CONFIRMS && asked.given !== AT_ONCE ? asked.given : null;
}

/** A question is answered; false where it was before. */
function noteAnswered({ store, now }: Turn, outboxId: number): Promise<boolean> {
  return store.outbox.takeSlot(confirmedSlot(outboxId), now);
}
