import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { seeUrge } from '#app/rounds/see-urge.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { momentOf, planInForce } from '#app/work/find-work.ts';
import { workChoices, workLine } from '#app/work/work-lines.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { type WorkItem, workItemsOf } from '#domain/work/work-item.ts';

/** Who was urged has seen it. It completes nothing: what is open stays in the message, with its buttons. */
export const acknowledgeUrge = command({
  word: 'dondoc.nhan',
  input: z.object({}),
  read: () => ({}),

  async run(turn): Promise<Result<readonly WorkItem[]>> {
    const { origin, store } = turn;
    const { memberId } = memberOf(turn);
    const { pressed, chat } = origin;
    if (!pressed || !chat) return refuse('urge-nothing-to-see');
    if (!(await seeUrge(turn, pressed))) return refuse('urge-nothing-to-see');
    const head = await planInForce(turn);
    if (!head.ok) return head;
    const lines = await store.outbox.linesUnder(chat.channel, chat.chatId, pressed.messageId);
    const named = new Set(lines.map(({ occurrenceId }) => occurrenceId));
    const plan = await store.work.plan(head.value, turn.today, { memberId });
    return done(workItemsOf(plan, memberId, momentOf(turn)).filter((item) => named.has(item.occurrenceId)));
  },

  answer: (items) =>
    message([say('urge-seen'), ...items.map(workLine), null, say('urge-how')], {
      choices: items.map(workChoices),
      about: items.map(({ code }) => code),
    }),
});
