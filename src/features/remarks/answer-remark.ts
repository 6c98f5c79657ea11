import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import { tellMember, tellMembers } from '#app/telling/tell-member.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { occasionOf } from '#app/turn/occasion.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import { mayAnswerRemark } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import type { RemarkRow } from '#store/remarks.ts';
import { remarkThread } from './remark-thread.ts';

const LONGEST = 2000;

interface Outcome {
  readonly remark: RemarkRow;
  readonly code: string;
  /** Null while it is asked for. */
  readonly text: string | null;
  /** Whether it could be sent to who remarked. */
  readonly told: boolean;
}

/** A lead, who stands in for one, or a coordinator answers a remark; the answer goes back to who left it. */
export const answerRemark = command({
  word: 'gopy.traloi',
  input: z.object({ id: z.coerce.number().int().positive(), text: z.string().max(LONGEST) }),
  read(words) {
    const [id = ''] = words.trim().split(/\s+/);
    return { id, text: words.trim().slice(id.length).trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { id, text } = turn.input;
    const remark = await turn.store.remarks.byId(id);
    const code = remark && (await turn.store.plans.codeOf(remark.criterionId));
    if (!remark || !code) return refuse('remark-unknown');
    const found = await findWork(turn, code);
    if (!found.ok) return found;
    const { criterion } = found.value;
    const allowed = mayAnswerRemark(turn.actor, criterion);
    if (!allowed.ok) return allowed;
    if (text === '') return done({ remark, code, text: null, told: false });
    return done({ remark, code, text, told: await give(turn, remark, criterion, text) });
  },

  answer({ remark, code, text, told }, turn) {
    if (text === null)
      return message([say('remark-ask-answer', { code, from: remark.author, text: remark.text })], {
        expects: { word: 'gopy.traloi', given: String(remark.id) },
        about: [code],
        place: 'new',
      });
    const args = { code, from: remark.author, text, told: told ? 'yes' : 'no', ...goesArgs(turn) };
    return message([say('remark-answered', args)], {
      choices: [[choice(say('remark-button-card', { code }), `tieuchi ${code}`)]],
      about: [code],
      place: 'new',
    });
  },
});

async function give(
  turn: Turn,
  { id, authorId, author, text: said }: RemarkRow,
  { id: criterionId, code, assignees }: CriterionWork,
  text: string,
): Promise<boolean> {
  const { store, now } = turn;
  const { memberId, name } = memberOf(turn);
  await store.remarks.leave({ criterionId, authorId: memberId, text, answersId: id }, now);
  await store.audit.record(
    {
      actorId: memberId,
      actorName: name,
      action: 'remark-answered',
      subject: `criterion:${code}`,
      details: { remarkId: id, text },
    },
    now,
  );
  const { outboxId } = await tellMember(turn, authorId, {
    key: `remark-answer:${id}:${occasionOf(turn)}`,
    kind: 'notice',
    message: message([say('remark-answer-letter', { code, name, text, said })], {
      choices: [[choice(say('remark-button-card', { code }), `tieuchi ${code}`)]],
      about: [code],
      place: 'new',
    }),
  });
  const leads = assignees.filter(({ kind }) => kind === 'lead').map((each) => each.memberId);
  const concerned = [...leads, ...(await coordinatorsToday(turn)).map((each) => each.id)];
  await tellMembers(turn, concerned, {
    key: `remark-settled:${id}:${occasionOf(turn)}`,
    kind: 'notice',
    message: message([say('remark-settled', { code, from: author, said, name, text })], { about: [code] }),
    thread: remarkThread(id),
    silent: true,
  });
  return outboxId !== null;
}
