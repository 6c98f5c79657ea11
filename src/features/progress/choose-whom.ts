import { z } from 'zod';
import { type Choice, choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { momentOf, planInForce } from '#app/work/find-work.ts';
import { workLine } from '#app/work/work-lines.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { done, refuse } from '#domain/result.ts';
import { writeShortCode } from '#domain/text/short-code.ts';
import { shorten } from '#domain/text/text.ts';
import { type WorkItem, workItemsOf } from '#domain/work/work-item.ts';

const PAGE = 6;
const LABEL_LENGTH = 24;

/** What is open of one member, with buttons under which a coordinator writes down what they said. */
export const showTheirs = command({
  word: 'nhapthay.nguoi',
  input: z.object({
    memberId: z.coerce.number().int().positive(),
    page: z.coerce.number().int().min(1).catch(1),
  }),
  read(words) {
    const [memberId, page] = words.trim().split(/\s+/);
    return { memberId, page };
  },

  async run(turn) {
    const { memberId, page } = turn.input;
    const member = await turn.store.people.byId(memberId);
    if (!member) return refuse('members-unknown');
    const head = await planInForce(turn);
    if (!head.ok) return head;
    const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
    const items = workItemsOf(plan, memberId, momentOf(turn)).filter(({ insteadOf }) => insteadOf === null);
    const open = items.map((item) => ({ item, code: writeShortCode(item) }));
    return done({ member, open, page });
  },

  answer({ member, open, page }) {
    const back = choice(say('behalf-button-people'), 'nhapthay');
    if (open.length === 0)
      return message([say('behalf-nothing', { name: member.name })], { choices: [[back]] });
    const pages = Math.ceil(open.length / PAGE);
    const at = Math.min(page, pages);
    const shown = open.slice((at - 1) * PAGE, at * PAGE);
    const turns: Choice[] = [
      ...(at > 1 ? [choice(say('button-previous'), `nhapthay.nguoi ${member.id} ${at - 1}`)] : []),
      ...(at < pages ? [choice(say('button-next'), `nhapthay.nguoi ${member.id} ${at + 1}`)] : []),
    ];
    return message(
      [
        say('behalf-title', { name: member.name, count: open.length }),
        ...shown.map(({ item }) => workLine(item)),
        null,
        say('behalf-how', { code: shown[0]?.code ?? '' }),
      ],
      {
        choices: [
          ...shown.map(({ item, code }) => itemButtons(item, code)),
          ...(turns.length > 0 ? [turns] : []),
          [choice(say('behalf-button-print'), `lienlac.phieu ${member.id}`), back],
        ],
      },
    );
  },
});

function itemButtons(item: WorkItem, code: string): Choice[] {
  const args = { code: item.code, ...periodArgs(item.period) };
  return [
    choice(say('work-button-done', args), `nhapthay ${code} =done`),
    choice(say('work-button-other', args), `nhapthay ${code}`),
  ];
}

/** The people a coordinator may write something down for. */
export function peopleButtons(people: readonly { readonly id: number; readonly name: string }[]): Choice[][] {
  return rowsOf(
    people.map(({ id, name }) =>
      choice(say('behalf-button-person', { name: shorten(name, LABEL_LENGTH) }), `nhapthay.nguoi ${id}`),
    ),
    2,
  );
}
