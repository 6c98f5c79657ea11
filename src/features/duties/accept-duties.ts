import { z } from 'zod';
import { choice, type Message, message, say } from '#app/message.ts';
import { actsFor } from '#app/turn/acts-for.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { answerDuty, waitingOf } from '#app/work/answer-duty.ts';
import { codesArgs, criteriaOf } from '#app/work/assignments.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';

const ID = z.coerce.number().int().positive();

/**
 * Whoever was given parts says that they are theirs: all of one message at once, which are parts of one member. Others'
 * stand between them where a plan gave parts to many, and are not answered for by whoever stands in for these.
 */
export const acceptDuties = command({
  word: 'phancong.nhan',
  input: z.object({ first: ID, last: ID, memberId: ID.nullable() }),
  /** `3 9 5`: what member 5 was given from part 3 to part 9; of the caller themselves where no member is named. */
  read(words) {
    const [first, last = first, memberId = null] = words.trim().split(/\s+/);
    return { first, last, memberId };
  },

  async run(turn): Promise<Result<readonly { readonly code: string }[]>> {
    const head = await planInForce(turn);
    if (!head.ok) return head;
    const { first, last } = turn.input;
    const whose = turn.input.memberId ?? memberOf(turn).memberId;
    const mayAnswer = (await actsFor(turn)).includes(whose);
    const waiting = mayAnswer ? await waitingOf(turn, head.value, [whose]) : [];
    const parts = waiting.filter(({ dutyId }) => dutyId >= first && dutyId <= last);
    if (parts.length === 0) return refuse('duty-nothing-to-answer');
    for (const part of parts) await answerDuty(turn, part, { accepted: true, reason: '' });
    return done(criteriaOf({ criteria: parts.map(({ criterionId: id, code }) => ({ id, code })) }, parts));
  },

  answer: (criteria, turn) =>
    message([say('duty-accepted', codesArgs(criteria))], {
      choices: [[choice(say('duty-button-work'), 'viec')]],
      about: criteria.map(({ code }) => code),
      place: placeOf(turn),
    }),
});

/** Other news stand in a reminder and in the welcome: they stay, and the answer comes below. */
export function placeOf({ origin }: Pick<Turn, 'origin'>): Message['place'] {
  return origin.pressed?.kind === 'assignment' ? 'edit' : 'new';
}
