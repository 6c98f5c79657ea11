import { z } from 'zod';
import { moveDirectives } from '#app/directives/move-directives.ts';
import { choice, type Message, message, type Say, say } from '#app/message.ts';
import { tellTaken } from '#app/rounds/tell-taken.ts';
import { awayLines } from '#app/telling/away.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { CONFIRMS, dropButton } from '#app/wish/confirms.ts';
import { momentOf, planInForce } from '#app/work/find-work.ts';
import { type Handover, handoverOf } from '#domain/people/handover.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { MemberRow } from '#store/people.ts';
import type { PlanHead } from '#store/plans.ts';
import { candidates } from './find-candidates.ts';
import { recordHandover } from './handover-sheet.ts';
import { moveDuties } from './move-duties.ts';
import { tellGiven } from './tell-moved.ts';

const CODES_SHOWN = 30;

/** Whether both sides could be written to, and the record of what was handed over. */
interface Told {
  readonly from: boolean;
  readonly to: boolean;
  readonly recordId: number;
}

interface Outcome {
  readonly from: MemberRow;
  readonly to: MemberRow;
  readonly handover: Handover;
  /** Whether who takes it over is away. */
  readonly away: readonly Say[];
  /** Null while it is only looked at. */
  readonly told: Told | null;
}

/**
 * Everything of one member to another: what it is, and with `=yes` carried out, all of it or nothing. What was answered
 * goes with it and is not asked again; what is open is the new one's from now on.
 */
export const handOver = command({
  word: 'bangiao.xem',
  input: z.object({ from: z.coerce.number().int(), to: z.coerce.number().int(), sure: z.boolean() }),
  read(words) {
    const [from, to, sure] = words.trim().split(/\s+/);
    return { from, to, sure: sure === '=yes' };
  },

  async run(turn): Promise<Result<Outcome>> {
    const head = await planInForce(turn);
    if (!head.ok) return head;
    const from = await turn.store.people.byId(turn.input.from);
    const to = (await candidates(turn)).find(({ id }) => id === turn.input.to);
    if (!from || !to || from.id === to.id) return refuse('members-unknown');
    const plan = await turn.store.work.plan(head.value, turn.today, { memberId: from.id });
    const handover = handoverOf(plan, from.id, momentOf(turn));
    if (handover.parts.length === 0) return refuse('handover-nothing', { name: from.name });
    const away = await awayLines(turn, [to.id]);
    if (!turn.input.sure) return done({ from, to, handover, away, told: null });
    const byId = memberOf(turn).memberId;
    const recordId = await recordHandover(turn, plan, handover, { fromId: from.id, toId: to.id, byId });
    const told = await carryOut(turn, head.value, { from, to, handover });
    return done({ from, to, handover, away, told: { ...told, recordId } });
  },

  answer: (outcome, turn) =>
    outcome.told ? doneMessage(outcome, outcome.told, turn) : previewMessage(outcome),
});

async function carryOut(
  turn: Turn,
  head: PlanHead,
  { from, to, handover: { parts } }: Pick<Outcome, 'from' | 'to' | 'handover'>,
): Promise<{ from: boolean; to: boolean }> {
  await moveDuties(
    turn,
    parts.map(({ criterion, duty, kind }) => ({ criterion, from: duty, to, kind })),
  );
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const codes = parts.map(({ criterion }) => criterion.code);
  const details = { to: to.name, toId: to.id, codes };
  const deed = { actorId, actorName, action: 'work-handed-over', subject: `member:${from.id}`, details };
  await turn.store.audit.record(deed, turn.now);
  const criterionIds = parts.map(({ criterion }) => criterion.id);
  const told = {
    to: await tellGiven(turn, { head, to, criterionIds, from: from.name }),
    from: await tellTaken(turn, { from: { memberId: from.id }, to: to.name, codes }),
  };
  await moveDirectives(turn, head, criterionIds);
  return told;
}

function previewMessage({ from, to, handover, away }: Outcome): Message {
  const call = `bangiao.xem ${from.id} ${to.id} =yes`;
  const yes = choice(say('handover-button-yes', { count: handover.parts.length }), call);
  const other = choice(say('handover-button-other'), `bangiao ${from.id}`);
  return message(
    [
      say('handover-title', { from: from.name, to: to.name }),
      figures(handover),
      ...reachWarning(to),
      ...away,
      null,
      say('handover-what'),
    ],
    {
      choices: [[yes], [other, dropButton(call)]],
      about: handover.parts.map(({ criterion }) => criterion.code),
      expects: { word: CONFIRMS, given: call },
    },
  );
}

function doneMessage({ from, to, handover }: Outcome, told: Told, turn: Turn): Message {
  const sheet = choice(say('handover-button-sheet'), `bangiao.phieu ${told.recordId}`);
  const lines = [
    say('handover-done', { from: from.name, to: to.name }),
    figures(handover),
    say('duty-told', {
      to: told.to ? 'yes' : 'no',
      toName: to.name,
      from: told.from ? 'yes' : 'no',
      fromName: from.name,
      ...goesArgs(turn),
    }),
  ];
  return message([...lines, say('handover-sheet-sent')], { choices: [[sheet]] });
}

function figures({ parts, leads, supports, open, overdue, points }: Handover) {
  const codes = parts.map(({ criterion }) => criterion.code);
  return say('handover-figures', {
    leads,
    supports,
    open,
    overdue,
    points,
    codes: codes.slice(0, CODES_SHOWN).join(', '),
    more: Math.max(0, codes.length - CODES_SHOWN),
  });
}

function reachWarning({ name, reach }: MemberRow) {
  return reach === 'reachable' ? [] : [say('handover-unreached', { name, reach })];
}
