import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { takeBack } from '#app/work/take-back.ts';
import { mayReport } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';

/** Entries looked through for what is to be taken back. */
const HISTORY = 200;

/**
 * A coordinator says that a criterion does not apply to the commune this year, all its times at once: it leaves the
 * denominator. Said again, it applies as before. Not to be mixed up with "nothing arose", which is usually full points.
 */
export const excludeCriterion = command({
  word: 'capnhat.khongapdung',
  input: z.object({ code: z.string().min(1) }),
  read: (words) => ({ code: words.trim() }),

  async run(turn): Promise<Result<{ code: string; excluded: boolean }>> {
    const found = await findWork(turn, turn.input.code);
    if (!found.ok) return found;
    const { criterion, standing } = found.value;
    if (!criterion.assignees.some(({ kind }) => kind === 'lead'))
      return refuse('criterion-without-lead', { code: criterion.code });
    const isExcluded = standing.notApplicable;
    if (isExcluded) await include(turn, criterion.id);
    else await exclude(turn, found.value);
    const after = isExcluded ? await findWork(turn, criterion.code) : null;
    const { state, percent } = after?.ok ? after.value.standing : standing;
    const actor = memberOf(turn);
    await turn.store.audit.record(
      {
        actorId: actor.memberId,
        actorName: actor.name,
        action: isExcluded ? 'criterion-included' : 'criterion-excluded',
        subject: `criterion:${criterion.code}`,
        // How it stands while it applies: what it went from, or came back to.
        details: { state, percent },
      },
      turn.now,
    );
    return done({ code: criterion.code, excluded: !isExcluded });
  },

  answer: ({ code, excluded }) =>
    message([say(excluded ? 'criterion-excluded' : 'criterion-included', { code })], {
      choices: [
        [
          choice(say('words-button-card', { code }), `tieuchi ${code}`),
          choice(
            say('criterion-button-exclude', { excluded: excluded ? 'yes' : 'no' }),
            `capnhat.khongapdung ${code}`,
          ),
        ],
      ],
      about: [code],
    }),
});

async function exclude(turn: Turn, { criterion }: FoundWork): Promise<void> {
  const actor = memberOf(turn);
  for (const lead of criterion.assignees.filter(({ kind }) => kind === 'lead')) {
    const part = mayReport(turn.actor, { ...criterion, assignees: [lead] });
    if (!part.ok) continue;
    for (const occurrence of criterion.occurrences)
      await turn.store.work.record(
        {
          occurrenceId: occurrence.id,
          dutyId: part.value.dutyId,
          actorId: actor.memberId,
          state: 'not_applicable',
          percent: 100,
          note: '',
        },
        turn.now,
        turn.dayOf,
      );
  }
}

async function include(turn: Turn, criterionId: number): Promise<void> {
  const history = await turn.store.work.historyOf(criterionId, HISTORY);
  const takenBack = new Set(history.map(({ undoesId }) => undoesId));
  const standing = history.filter(
    ({ id, state, undoesId }) => state === 'not_applicable' && undoesId === null && !takenBack.has(id),
  );
  for (const { id } of standing) await takeBack(turn, id);
}
