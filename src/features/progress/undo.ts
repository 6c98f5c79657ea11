import { z } from 'zod';
import { command } from '#app/command.ts';
import { memberOf } from '#app/member.ts';
import { choice, message, say } from '#app/message.ts';
import { periodArgs, writeReference } from '#domain/reference.ts';
import { done, refuse } from '#domain/result.ts';
import { leftOver, reminderAfter } from './reminder-after.ts';
import { takeBack } from './take-back.ts';

/** `/hoantac`: takes back the caller's last report, or the one whose button was pressed. */
export const undo = command({
  word: 'hoantac',
  menu: ['COORDINATOR', 'OFFICIAL'],
  input: z.object({ entryId: z.coerce.number().int().positive().nullable() }),
  read: (words) => ({ entryId: words.trim() === '' ? null : words.trim() }),

  async run(turn) {
    const entryId = turn.input.entryId ?? (await turn.store.work.lastOf(memberOf(turn).memberId))?.id;
    const taken = entryId === undefined ? refuse('undo-nothing') : await takeBack(turn, entryId);
    return taken.ok ? done({ ...taken.value, rest: await reminderAfter(turn) }) : taken;
  },

  answer({ code, period, taken, now, rest }) {
    const list = leftOver(rest);
    return message(
      [
        say('progress-undone', {
          code,
          ...periodArgs(period),
          takenState: taken.state,
          takenPercent: taken.percent,
          state: now.state,
          percent: now.percent,
        }),
        ...list.lines,
      ],
      {
        choices: [
          [choice(say('progress-button-again', { code }), `capnhat ${writeReference(code, period)}`)],
          ...list.choices,
        ],
        about: [code, ...list.about],
      },
    );
  },
});
