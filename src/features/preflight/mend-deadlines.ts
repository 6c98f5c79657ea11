import { z } from 'zod';
import { say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { findWork } from '#app/work/find-work.ts';
import { done, refuse } from '#domain/result.ts';
import { timesOnDayOff } from '#domain/steering/preflight.ts';
import { mendedMessage } from './faults-message.ts';
import { findFaults } from './find-faults.ts';

/** Moves the deadlines of a criterion that fall on a day off to the working day before; the plan's own days are kept. */
export const mendDeadlines = command({
  word: 'soatloi.doihan',
  input: z.object({ code: z.string().min(1) }),
  read: (words) => ({ code: words.trim() }),

  async run(turn) {
    const found = await findWork(turn, turn.input.code);
    if (!found.ok) return found;
    const { criterion } = found.value;
    const { calendar, store, now } = turn;
    const moved = timesOnDayOff(criterion, turn).map(({ id, period, dueOn, originalDueOn }) => ({
      id,
      period,
      from: dueOn,
      dueOn: calendar.onOrBefore(dueOn),
      originalDueOn: originalDueOn ?? dueOn,
    }));
    const [first] = moved;
    if (!first) return refuse('preflight-nothing', { code: criterion.code });
    await store.plans.moveOccurrences(moved);
    const { memberId: actorId, name: actorName } = memberOf(turn);
    const details = {
      moved: moved.map(({ period, from, dueOn }) => ({ period, from, to: dueOn })),
    };
    const subject = `criterion:${criterion.code}`;
    await store.audit.record({ actorId, actorName, action: 'deadline-moved', subject, details }, now);
    const findings = await findFaults(turn);
    if (!findings.ok) return findings;
    return done({ code: criterion.code, day: first.dueOn, times: moved.length, findings: findings.value });
  },

  answer: ({ code, day, times, findings }) =>
    mendedMessage(findings, 'due-on-day-off', say('preflight-deadline-moved', { code, day, times })),
});
