import { z } from 'zod';
import { moveDirectives } from '#app/directives/move-directives.ts';
import { choice, message, say } from '#app/message.ts';
import { tellTaken } from '#app/rounds/tell-taken.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import { tellLeaderless } from '#app/telling/tell-leaderless.ts';
import { command } from '#app/turn/command.ts';
import { findWork } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { Assignee, CriterionWork } from '#domain/work/work.ts';
import { dutiesMessage } from './assign.ts';
import { endDuty } from './move-duties.ts';

interface Outcome {
  readonly criterion: CriterionWork;
  readonly duty: Assignee;
  readonly leadless: boolean;
  /** Whether the member could be told; null while it is only asked. */
  readonly told: boolean | null;
}

/**
 * Ends a member's part of a criterion, once confirmed; a warning goes before where nobody would lead it any more, and the
 * coordinators hear of it at once.
 */
export const takeDuty = command({
  word: 'phancong.thoi',
  input: z.object({ code: z.string(), dutyId: z.coerce.number().int(), sure: z.boolean() }),
  read(words) {
    const [code = '', dutyId, sure] = words.trim().split(/\s+/);
    return { code, dutyId, sure: sure === '=yes' };
  },

  async run(turn): Promise<Result<Outcome>> {
    const found = await findWork(turn, turn.input.code);
    if (!found.ok) return found;
    const { criterion, head } = found.value;
    const duty = criterion.assignees.find(({ dutyId }) => dutyId === turn.input.dutyId);
    if (!duty) return refuse('duty-changed-meanwhile', { code: criterion.code });
    const isLast = criterion.assignees.every(({ kind, dutyId }) => kind !== 'lead' || dutyId === duty.dutyId);
    if (!turn.input.sure) return done({ criterion, duty, leadless: isLast, told: null });
    await endDuty(turn, criterion, duty);
    const told = await tellTaken(turn, { from: duty, to: null, codes: [criterion.code] });
    await moveDirectives(turn, head, [criterion.id]);
    if (isLast) await tellLeaderless(turn);
    const after = await turn.store.work.plan(head, turn.today, { criterionIds: [criterion.id] });
    return done({ criterion: after.criteria[0] ?? criterion, duty, leadless: isLast, told });
  },

  answer({ criterion, duty, leadless, told }, turn) {
    const { code } = criterion;
    const args = { code, name: duty.name, kind: duty.kind, leaderless: leadless ? 'yes' : 'no' };
    if (told !== null)
      return dutiesMessage(criterion, [
        say('duty-ended', { ...args, told: told ? 'yes' : 'no', ...goesArgs(turn) }),
      ]);
    const yes = choice(say('duty-button-end-yes'), `phancong.thoi ${code} ${duty.dutyId} =yes`);
    const back = choice(say('duty-button-back', { code }), `phancong ${code}`);
    return message([say('duty-end-confirm', args)], { choices: [[yes, back]], about: [code] });
  },
});
