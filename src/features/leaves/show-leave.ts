import { z } from 'zod';
import { choice, message, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { done } from '#domain/result.ts';
import type { LeaveRow } from '#store/leaves.ts';
import { askDays, type DaysOutcome, daysMessage, daysOf } from './choose-days.ts';
import { daysArgs, endButton } from './leave-lines.ts';

const SHOWN = 10;

interface Shown {
  readonly own: readonly LeaveRow[];
  readonly others: readonly LeaveRow[];
  readonly forOthers: boolean;
}

type Outcome = { readonly shown: Shown; readonly ask: DaysOutcome } | { readonly given: DaysOutcome };

/**
 * `/nghiphep [until when]`: the caller's leave: when it is and who stands in, or the question until when it shall be.
 * A coordinator sees everybody's and may enter one for others.
 */
export const showLeave = command({
  word: 'nghiphep',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN', 'OFFICIAL'],
  input: z.object({ words: z.string() }),

  async run(turn) {
    const { memberId, role } = memberOf(turn);
    const words = turn.input.words.trim();
    if (words !== '') {
      const given = await daysOf(turn, memberId, words);
      return given.ok ? done<Outcome>({ given: given.value }) : given;
    }
    const open = await turn.store.leaves.open(turn.today);
    const ask = await askDays(turn, memberId);
    if (!ask.ok) return ask;
    const shown = {
      own: open.filter((leave) => leave.memberId === memberId),
      others: role === 'COORDINATOR' ? open.filter((leave) => leave.memberId !== memberId) : [],
      forOthers: role === 'COORDINATOR',
    };
    return done<Outcome>({ shown, ask: ask.value });
  },

  answer(outcome) {
    if ('given' in outcome) return daysMessage(outcome.given);
    const { shown, ask } = outcome;
    const asked = daysMessage(ask);
    const leaves = [...shown.own, ...shown.others].slice(0, SHOWN);
    return message(
      [
        ...leaves.map(leaveLine),
        ...(leaves.length > 0 ? [null] : []),
        ...(shown.own.length > 0 ? [] : asked.lines),
      ],
      {
        choices: [
          ...leaves.map((leave) => [endButton(leave)]),
          ...(shown.own.length > 0 ? [] : asked.choices),
          ...(shown.forOthers ? [[choice(say('leave-button-others'), 'nghiphep.ai')]] : []),
        ],
        ...(shown.own.length > 0 ? {} : { expects: asked.expects }),
      },
    );
  },
});

function leaveLine({ name, fromOn, returnOn, standIn }: LeaveRow): Say {
  return say('leave-line', { name, ...daysArgs(fromOn, returnOn), standIn: standIn?.name ?? 'none' });
}
