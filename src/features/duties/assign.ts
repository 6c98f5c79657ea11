import { z } from 'zod';
import { command } from '#app/command.ts';
import { type FoundWork, findWork } from '#app/find-work.ts';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { assignButtons, leaderlessNow } from '#app/tell-leaderless.ts';
import { done, type Result } from '#domain/result.ts';
import { shorten } from '#domain/text.ts';
import type { Assignee, CriterionWork } from '#domain/work.ts';

const LABEL_LENGTH = 24;
const NAME_LENGTH = 200;

type Outcome = { readonly found: FoundWork } | { readonly leaderless: readonly string[] };

/** `/phancong <code>`: who leads and supports a criterion, and buttons to change it. Without a code: what nobody leads. */
export const assign = command({
  word: 'phancong',
  menu: ['COORDINATOR'],
  input: z.object({ code: z.string() }),
  read: (words) => ({ code: words.trim() }),

  async run(turn): Promise<Result<Outcome>> {
    const { code } = turn.input;
    if (code === '') return done({ leaderless: (await leaderlessNow(turn)).map((each) => each.code) });
    const found = await findWork(turn, code);
    return found.ok ? done({ found: found.value }) : found;
  },

  answer(outcome) {
    if ('found' in outcome) return dutiesMessage(outcome.found.criterion);
    const { leaderless } = outcome;
    return message([say('duty-ask', { count: leaderless.length })], {
      choices: assignButtons(leaderless),
      expects: { word: 'phancong', given: '' },
    });
  },
});

/** Who has which part of a criterion, with the buttons that change it, under what has just happened. */
export function dutiesMessage(criterion: CriterionWork, news: Message['lines'] = []): Message {
  const { code, name, assignees, leadText } = criterion;
  const named = (kind: Assignee['kind']) =>
    assignees
      .filter((each) => each.kind === kind)
      .map((each) => each.name)
      .join(', ') || 'none';
  const hasLead = assignees.some(({ kind }) => kind === 'lead');
  const open = (kind: 'lead' | 'support') =>
    choice(say('duty-button-choose', { kind, has: hasLead ? 'yes' : 'no' }), `phancong.chon ${code} ${kind}`);
  return message(
    [
      ...news,
      ...(news.length > 0 ? [null] : []),
      say('duty-title', { code, name: shorten(name, NAME_LENGTH) }),
      say('duty-people', {
        leads: named('lead'),
        supports: named('support'),
        plan: hasLead ? 'none' : leadText || 'none',
      }),
    ],
    {
      choices: [[open('lead'), open('support')], ...rowsOf(endButtons(criterion), 2)],
      about: [code],
    },
  );
}

function endButtons({ code, assignees }: CriterionWork): Choice[] {
  return assignees
    .filter(({ kind }) => kind !== 'follower')
    .map(({ dutyId, name }) =>
      choice(
        say('duty-button-end', { name: shorten(name, LABEL_LENGTH) }),
        `phancong.thoi ${code} ${dutyId}`,
      ),
    );
}
