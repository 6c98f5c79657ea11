import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { messageSchema } from '#app/message-schema.ts';
import { command, type Instead } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { CONFIRMS, confirmedSlot, markOf, OWN } from '#app/wish/confirms.ts';
import { beneath, openDialogueOf } from '#app/words/open-dialogue.ts';
import { withBeneath } from '#app/words/question.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { formatTime } from '#domain/time/clock.ts';
import type { AskedDialogue } from '#store/dialogues.ts';
import { readCorrection } from '#understanding/correction.ts';
import { yesOrNo } from '#understanding/yes-or-no.ts';

/**
 * What was asked back before a wish reaches others, answered by button or by a yes or no in words: the command line is
 * carried out, or dropped. Words answer what was asked last; a button its own question, once, whatever was done since.
 */
export const confirmWish = command({
  word: CONFIRMS,
  input: z.object({ words: z.string() }),
  answeredBy: (words) => yesOrNo(words) !== null && !tellsInstead(words),

  async run(turn): Promise<Result<Confirmed>> {
    const dialogue = await openDialogueOf(turn);
    const begun = dialogue?.word === CONFIRMS ? dialogue : null;
    const { words } = turn.input;
    if (!turn.origin.pressed) {
      if (!begun) return refuse('wish-lapsed');
      if (begun.outboxId !== null) await noteAnswered(turn, begun.outboxId);
      const isYes = yesOrNo(words.slice(begun.given.length)) === 'yes';
      return done(isYes ? { line: begun.given } : { line: null, asked: await waiting(turn, begun.outboxId) });
    }
    const [mark, answer, length] = words.trim().split(/\s+/);
    const { outboxId } = turn.origin.pressed;
    const isOpen = begun !== null && mark === markOf(begun.given);
    const line = isOpen ? begun.given : await lineUnder(turn, outboxId);
    const isFirst = line !== null && mark === markOf(line) && (await noteAnswered(turn, outboxId));
    if (line === null || !(isOpen || isFirst)) return refuse('wish-lapsed');
    if (answer !== OWN && answer !== '=no') return done({ line });
    const own = answer === OWN ? `noi ${line.slice(-Number(length))}` : null;
    return done({ line: own, asked: await waiting(turn, outboxId) });
  },

  instead: insteadOf,
  answer({ line, asked }, { clockOf }) {
    if (line !== null) return null;
    const dropped = message([say('wish-dropped')]);
    return asked ? withBeneath(dropped, asked, (at) => formatTime(clockOf(at))) : dropped;
  },
});

/** "Nhầm, 4.3 mới 50%": what is told instead is more than a no. */
function tellsInstead(words: string): boolean {
  return /\d/.test(readCorrection(words)?.said ?? '');
}

/** The line that is carried out, if any; `asked` is then waited for. */
interface Confirmed {
  readonly line: string | null;
  readonly asked?: AskedDialogue | null;
}

/**
 * The question that words seemed to answer, where it still waits beneath the one of a message: it was neither answered nor
 * left since.
 */
async function waiting(turn: Turn, outboxId: number | null): Promise<AskedDialogue | null> {
  const under = await beneath(turn.store, outboxId);
  const open = await openDialogueOf(turn);
  const isThere = open !== null && (open.outboxId === outboxId || open.outboxId === under?.outboxId);
  return isThere ? under : null;
}

function insteadOf({ line, asked }: Confirmed): Instead | null {
  return line === null ? null : { line, expects: null, ...(asked && { beneath: asked }) };
}

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
