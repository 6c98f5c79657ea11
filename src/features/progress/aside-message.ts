import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import type { Instead } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { passedOnLine } from '#app/words/answer-in-words.ts';
import type { MemberActor } from '#domain/people/actor.ts';
import type { LeaveDays } from '#domain/people/leave.ts';
import { weekdayOf } from '#domain/time/day.ts';
import type { Aside } from './hear-aside.ts';
import { insteadOf, wishMessage } from './wish-message.ts';

/** The answer to what was no report; null where the wish is carried out at once. */
export function asideMessage(aside: Aside, turn: Turn): Message | null {
  const words = 'wish' in aside ? wishMessage(aside.wish, turn) : leaveMessage(aside, memberOf(turn));
  if (!words || !aside.passedOn) return words;
  return { ...words, lines: [...words.lines, passedOnLine(aside.passedOn)] };
}

/** What is carried out instead of a report. */
export function asideInstead(aside: Aside): Instead | null {
  const instead = 'wish' in aside ? insteadOf(aside.wish) : null;
  return instead && aside.passedOn ? { ...instead, also: [passedOnLine(aside.passedOn)] } : instead;
}

/** A leave that was announced in passing is offered, not recorded. */
function leaveMessage(
  { leave, whose, standIns }: Extract<Aside, { leave: LeaveDays }>,
  own: MemberActor,
): Message {
  const { fromOn, returnOn } = leave;
  const callFor = (memberId: number) => `nghiphep.ngay ${memberId} =${fromOn} ${returnOn}`;
  const [only, ...others] = whose;
  if (others.length > 0) {
    const buttons = whose.map(({ id, name }) => choice(say('wish-button-person', { name }), callFor(id)));
    return message([say('wish-who')], { choices: rowsOf(buttons, 1) });
  }
  const args = {
    name: only && only.id !== own.memberId ? only.name : 'none',
    from: fromOn,
    back: returnOn,
    weekday: weekdayOf(returnOn),
  };
  const memberId = only?.id ?? own.memberId;
  const named = standIns
    .filter(({ id }) => id !== memberId)
    .map((each) =>
      choice(
        say('leave-button-with', { name: each.name }),
        `nghiphep.ghi ${memberId} ${fromOn} ${returnOn} ${each.id}`,
      ),
    );
  return message([say('leave-offer', { ...args, named: named.length })], {
    choices: [
      ...rowsOf(named, 1),
      [choice(say('leave-button-choose', { named: named.length }), callFor(memberId))],
    ],
  });
}
