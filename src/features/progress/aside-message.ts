import type { Instead } from '#app/command.ts';
import { memberOf } from '#app/member.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { weekdayOf } from '#domain/day.ts';
import type { LeaveDays } from '#domain/leave.ts';
import type { Aside } from './hear-aside.ts';
import { insteadOf, wishMessage } from './wish-message.ts';

/** The answer to what was no report; null where the wish is carried out at once. */
export function asideMessage(aside: Aside, turn: Turn): Message | null {
  return 'wish' in aside ? wishMessage(aside.wish) : leaveMessage(aside.leave, memberOf(turn).memberId);
}

/** What is carried out instead of a report. */
export function asideInstead(aside: Aside): Instead | null {
  return 'wish' in aside ? insteadOf(aside.wish) : null;
}

/** A leave that was announced in passing is offered, not recorded. */
function leaveMessage({ fromOn, returnOn }: LeaveDays, memberId: number): Message {
  const call = `nghiphep.ngay ${memberId} =${fromOn} ${returnOn}`;
  return message([say('leave-offer', { from: fromOn, back: returnOn, weekday: weekdayOf(returnOn) })], {
    choices: [[choice(say('leave-button-choose'), call)]],
  });
}
