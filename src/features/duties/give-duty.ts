import { z } from 'zod';
import { moveDirectives } from '#app/directives/move-directives.ts';
import { type Choice, choice, type Message, message, type Say, say } from '#app/message.ts';
import { tellTaken } from '#app/rounds/tell-taken.ts';
import { awayLines } from '#app/telling/away.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import type { Assignee, CriterionWork } from '#domain/work/work.ts';
import type { MemberRow } from '#store/people.ts';
import { dutiesMessage } from './assign.ts';
import { candidates } from './find-candidates.ts';
import { moveDuties } from './move-duties.ts';
import { tellGiven } from './tell-moved.ts';

const LABEL_LENGTH = 26;

type Outcome =
  | {
      readonly ask: CriterionWork;
      readonly to: MemberRow;
      readonly kind: 'lead' | 'support';
      readonly away: readonly Say[];
    }
  | {
      readonly criterion: CriterionWork;
      readonly to: MemberRow;
      readonly kind: 'lead' | 'support';
      readonly from: Assignee | null;
      readonly told: { readonly to: boolean; readonly from: boolean };
    };

/**
 * Gives a part of a criterion to a member, once it is clear in whose place: `=with` beside those who have it,
 * `=<duty>` in place of one of them. Both are told, and what is open goes to the new one at once.
 */
export const giveDuty = command({
  word: 'phancong.giao',
  input: z.object({
    code: z.string(),
    kind: z.enum(['lead', 'support']),
    memberId: z.coerce.number().int().positive(),
    place: z.string(),
  }),
  read(words) {
    const [code = '', kind, memberId, place = ''] = words.trim().split(/\s+/);
    return { code, kind, memberId, place: place.replace(/^=/, '') };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { code, kind, memberId, place } = turn.input;
    const found = await findWork(turn, code);
    if (!found.ok) return found;
    const to = (await candidates(turn)).find(({ id }) => id === memberId);
    if (!to) return refuse('members-unknown');
    const { criterion } = found.value;
    if (
      criterion.assignees.some(
        (each) => each.memberId === to.id && (each.kind === kind || each.kind === 'lead'),
      )
    )
      return refuse('duty-has-it', { name: to.name, code: criterion.code });
    if (place === '') return done({ ask: criterion, to, kind, away: await awayLines(turn, [to.id]) });
    const from = place === 'with' ? null : criterion.assignees.find(({ dutyId }) => String(dutyId) === place);
    if (from === undefined) return refuse('duty-changed-meanwhile', { code: criterion.code });
    return give(turn, found.value, to, { kind, from });
  },

  answer: (outcome, turn) => ('ask' in outcome ? askMessage(outcome) : givenMessage(outcome, turn)),
});

async function give(
  turn: Turn,
  { head, criterion }: FoundWork,
  to: MemberRow,
  { kind, from }: { kind: 'lead' | 'support'; from: Assignee | null },
): Promise<Result<Outcome>> {
  await moveDuties(turn, [{ criterion, from, to, kind }]);
  const told = {
    to: await tellGiven(turn, { head, to, criterionIds: [criterion.id], from: from?.name ?? null }),
    from: from !== null && (await tellTaken(turn, { from, to: to.name, codes: [criterion.code] })),
  };
  await moveDirectives(turn, head, [criterion.id]);
  const after = await turn.store.work.plan(head, turn.today, { criterionIds: [criterion.id] });
  return done({ criterion: after.criteria[0] ?? criterion, to, kind, from, told });
}

function askMessage({ ask, to, kind, away }: Extract<Outcome, { ask: CriterionWork }>): Message {
  const { code } = ask;
  const call = (place: string | number) => `phancong.giao ${code} ${kind} ${to.id} =${place}`;
  const having = ask.assignees.filter((each) => each.kind === kind);
  const instead: Choice[][] = having.map(({ dutyId, name }) => [
    choice(say('duty-button-instead', { name: shorten(name, LABEL_LENGTH) }), call(dutyId)),
  ]);
  const beside = choice(say('duty-button-give', { kind, others: having.length }), call('with'));
  const back = choice(say('duty-button-back', { code }), `phancong ${code}`);
  const open = ask.occurrences.length;
  return message(
    [
      say('duty-confirm', { code, name: to.name, kind, others: having.length, open, reach: to.reach }),
      ...away,
    ],
    {
      choices: [...instead, [beside], [back]],
      about: [code],
    },
  );
}

function givenMessage(
  { criterion, to, kind, from, told }: Exclude<Outcome, { ask: CriterionWork }>,
  turn: Turn,
): Message {
  const news = [
    say('duty-given', { code: criterion.code, name: to.name, kind, from: from?.name ?? 'none' }),
    say('duty-told', {
      to: told.to ? 'yes' : 'no',
      toName: to.name,
      from: from === null ? 'none' : told.from ? 'yes' : 'no',
      fromName: from?.name ?? 'none',
      ...goesArgs(turn),
    }),
  ];
  return dutiesMessage(criterion, news);
}
