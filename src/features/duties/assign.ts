import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { assignButtons, leaderlessNow } from '#app/telling/tell-leaderless.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { waitingOf } from '#app/work/answer-duty.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { done, type Result } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import type { Assignee, CriterionWork } from '#domain/work/work.ts';
import type { DutyReplyRow } from '#store/duty-replies.ts';
import { codeAtStart, withoutCriterionWord } from '#understanding/criteria/code-in-words.ts';

const LABEL_LENGTH = 24;
const NAME_LENGTH = 200;

type Outcome =
  | {
      readonly found: FoundWork;
      readonly replies: readonly DutyReplyRow[];
      readonly waiting: readonly string[];
    }
  | { readonly leaderless: readonly string[] };

/** `/phancong <code>`: who leads and supports a criterion, and buttons to change it. Without a code: what nobody leads. */
export const assign = command({
  word: 'phancong',
  menu: ['COORDINATOR'],
  ofCriterion: 'alone',
  input: z.object({ code: z.string() }),
  read: (words) => ({ code: codeAtStart(words) ?? withoutCriterionWord(words.trim()) }),

  async run(turn): Promise<Result<Outcome>> {
    const { code } = turn.input;
    if (code === '') return done({ leaderless: (await leaderlessNow(turn)).map((each) => each.code) });
    const found = await findWork(turn, code);
    if (!found.ok) return found;
    const { criterion, head } = found.value;
    const replies = await turn.store.dutyReplies.of(criterion.id);
    const members = criterion.assignees.map(({ memberId }) => memberId);
    const waiting = (await waitingOf(turn, head, members)).filter(({ code }) => code === criterion.code);
    const names = criterion.assignees.filter(({ dutyId }) => waiting.some((each) => each.dutyId === dutyId));
    return done({ found: found.value, replies, waiting: names.map(({ name }) => name) });
  },

  answer(outcome, turn) {
    if ('found' in outcome) {
      const card = dutiesMessage(outcome.found.criterion);
      return { ...card, lines: [...card.lines, ...replyLines(outcome, turn)] };
    }
    const { leaderless } = outcome;
    return message([say('duty-ask', { count: leaderless.length })], {
      choices: assignButtons(leaderless),
      expects: { word: 'phancong', given: '' },
    });
  },
});

/** What those who have a part now said to it, and who has said nothing yet. */
function replyLines(
  { found, replies, waiting }: Extract<Outcome, { found: FoundWork }>,
  { dayOf }: Pick<Turn, 'dayOf'>,
): Say[] {
  const newest = new Map(replies.map((reply) => [reply.dutyId, reply]));
  return [
    ...found.criterion.assignees.flatMap(({ dutyId, name }) => {
      const reply = newest.get(dutyId);
      if (!reply) return [];
      const { accepted, reason, at } = reply;
      return [say('duty-replied', { name, accepted: accepted ? 'yes' : 'no', reason, day: dayOf(at) })];
    }),
    ...(waiting.length > 0 ? [say('duty-waiting', { names: waiting.join(', ') })] : []),
  ];
}

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
