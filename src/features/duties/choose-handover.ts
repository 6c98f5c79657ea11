import { z } from 'zod';
import { type Choice, choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import type { MemberRow } from '#store/people.ts';
import { candidates } from './find-candidates.ts';

const PAGE = 10;
const LABEL_LENGTH = 26;

/** Whom to choose: the one who hands over, or the one who takes over from `from`. */
interface Choosing {
  readonly from: MemberRow | null;
  readonly people: readonly { readonly member: MemberRow; readonly duties: number }[];
  readonly page: number;
}

/** `/bangiao [from] [page]`: who hands everything over, then who takes it. */
export const chooseHandover = command({
  word: 'bangiao',
  menu: ['COORDINATOR'],
  input: z.object({
    from: z.coerce.number().int().nonnegative().catch(0),
    page: z.coerce.number().int().min(1).catch(1),
  }),
  read(words) {
    const [from = '0', page = '1'] = words.trim().split(/\s+/);
    return { from: from || '0', page };
  },

  async run(turn): Promise<Result<Choosing>> {
    const head = await planInForce(turn);
    if (!head.ok) return head;
    const plan = await turn.store.work.plan(head.value, turn.today);
    const counts = new Map<number, number>();
    for (const { assignees } of plan.criteria)
      for (const { memberId, kind } of assignees)
        if (kind !== 'follower') counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
    const { from: fromId, page } = turn.input;
    const all = await membersWith(turn, counts);
    if (fromId === 0) return done({ from: null, people: all.filter(({ duties }) => duties > 0), page });
    const from = (await turn.store.people.byId(fromId)) ?? null;
    if (!from) return refuse('members-unknown');
    if ((counts.get(fromId) ?? 0) === 0) return refuse('handover-nothing', { name: from.name });
    return done({ from, people: all.filter(({ member }) => member.id !== fromId), page });
  },

  answer({ from, people, page }) {
    const pages = Math.max(1, Math.ceil(people.length / PAGE));
    const at = Math.min(page, pages);
    const call = (member: MemberRow) =>
      from ? `bangiao.xem ${from.id} ${member.id}` : `bangiao ${member.id}`;
    const buttons = people
      .slice((at - 1) * PAGE, at * PAGE)
      .map(({ member, duties }) =>
        choice(
          say('handover-button-person', { name: shorten(member.name, LABEL_LENGTH), count: duties }),
          call(member),
        ),
      );
    const turns: Choice[] = [
      ...(at > 1 ? [choice(say('button-previous'), `bangiao ${from?.id ?? 0} ${at - 1}`)] : []),
      ...(at < pages ? [choice(say('button-next'), `bangiao ${from?.id ?? 0} ${at + 1}`)] : []),
    ];
    const ask = from
      ? say('handover-ask-to', { name: from.name })
      : say('handover-ask-from', { count: people.length });
    return message([ask], { choices: [...rowsOf(buttons, 2), ...(turns.length > 0 ? [turns] : [])] });
  },
});

/** Those who may have duties, and whoever has some. */
async function membersWith(turn: Turn, counts: ReadonlyMap<number, number>) {
  const able = new Set((await candidates(turn)).map(({ id }) => id));
  return (await turn.store.people.all())
    .filter(({ id }) => able.has(id) || counts.has(id))
    .map((member) => ({ member, duties: counts.get(member.id) ?? 0 }));
}
