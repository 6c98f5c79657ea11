import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { tellMember } from '#app/telling/tell-member.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { mayEnterLeave } from '#domain/people/permission.ts';
import { done, refuse } from '#domain/result.ts';

/** Calls a leave off, or ends it early: from now on the member is asked again. The stand-in is told. */
export const endLeave = command({
  word: 'nghiphep.thoi',
  input: z.object({ id: z.coerce.number().int().positive() }),
  read: (words) => ({ id: words.trim() }),

  async run(turn) {
    const { store, today, now } = turn;
    const leave = (await store.leaves.open(today)).find(({ id }) => id === turn.input.id);
    if (!leave) return refuse('leave-over');
    const allowed = mayEnterLeave(turn.actor, leave.memberId);
    if (!allowed.ok) return allowed;
    if (!(await store.leaves.end(leave.id, now))) return refuse('leave-over');
    const { memberId: actorId, name: actorName } = memberOf(turn);
    const { name, fromOn, returnOn } = leave;
    const details = { leaveId: leave.id, name, fromOn, returnOn };
    const deed = { actorId, actorName, action: 'leave-ended', subject: `member:${leave.memberId}`, details };
    await store.audit.record(deed, now);
    if (leave.standIn) {
      const words = message([say('leave-letter-ended', { name })], { place: 'new' });
      await tellMember(turn, leave.standIn.memberId, {
        key: `leave-ended:${leave.id}`,
        kind: 'notice',
        message: words,
        silent: true,
      });
    }
    return done({ leave, isOwn: leave.memberId === actorId });
  },

  answer: ({ leave, isOwn }) =>
    message([say('leave-ended', { name: isOwn ? 'none' : leave.name })], {
      choices: isOwn ? [[choice(say('leave-button-work'), 'viec')]] : [],
    }),
});
