import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { planInForce } from '#app/work/find-work.ts';
import { countOwed, owedBy } from '#app/work/owed.ts';
import { workChoices, workLine } from '#app/work/work-lines.ts';
import { done } from '#domain/result.ts';

/** Lines on one screen of a phone. */
const PAGE = 6;

/** `/viec`: what the caller still has to answer for, most urgent first. */
export const showWork = command({
  word: 'viec',
  aliases: ['viecphailam'],
  menu: 'everybody',
  input: z.object({ page: z.coerce.number().int().min(1).catch(1) }),
  read: (words) => ({ page: words.trim() }),

  async run(turn) {
    const head = await planInForce(turn);
    if (!head.ok) return head;
    const owed = await owedBy(turn, head.value, memberOf(turn).memberId);
    return done({ ...owed, page: turn.input.page });
  },

  answer({ items, duties, surveyed, page }) {
    const apart =
      surveyed.length > 0
        ? [say('work-surveyed', { count: surveyed.length, codes: surveyed.join(', ') })]
        : [];
    if (duties === 0) return message([say('work-none')]);
    if (items.length === 0) return message([say('work-all-done', { duties })]);
    const pages = Math.ceil(items.length / PAGE);
    const at = Math.min(page, pages);
    const shown = items.slice((at - 1) * PAGE, at * PAGE);
    const turns = [
      ...(at > 1 ? [choice(say('button-previous'), `viec ${at - 1}`)] : []),
      ...(at < pages ? [choice(say('button-next'), `viec ${at + 1}`)] : []),
    ];
    return message(
      [
        say('work-title', { ...countOwed({ items }), page: String(at), pages }),
        ...shown.map(workLine),
        null,
        ...apart,
        say('work-hint'),
      ],
      {
        choices: [...shown.map(workChoices), ...(turns.length > 0 ? [turns] : [])],
        about: shown.map(({ code }) => code),
      },
    );
  },
});
