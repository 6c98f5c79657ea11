import { z } from 'zod';
import { actsFor } from '#app/acts-for.ts';
import { answerDuty, waitingOf } from '#app/answer-duty.ts';
import { codesArgs, criteriaOf } from '#app/assignments.ts';
import { command } from '#app/command.ts';
import { planInForce } from '#app/find-work.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { done, type Result, refuse } from '#domain/result.ts';

const DUTY = z.coerce.number().int().positive();

/** Whoever was given parts says that they are theirs: all of one message at once. */
export const acceptDuties = command({
  word: 'phancong.nhan',
  input: z.object({ first: DUTY, last: DUTY }),
  read(words) {
    const [first, last = first] = words.trim().split(/\s+/);
    return { first, last };
  },

  async run(turn): Promise<Result<readonly { readonly code: string }[]>> {
    const head = await planInForce(turn);
    if (!head.ok) return head;
    const { first, last } = turn.input;
    const parts = (await waitingOf(turn, head.value, await actsFor(turn))).filter(
      ({ dutyId }) => dutyId >= first && dutyId <= last,
    );
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
