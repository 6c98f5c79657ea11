import { z } from 'zod';
import { say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { findWork } from '#app/work/find-work.ts';
import { done, refuse } from '#domain/result.ts';
import { mendedMessage } from './faults-message.ts';
import { findFaults } from './find-faults.ts';

/** Takes back the self-score of a criterion that a survey scores. */
export const dropScore = command({
  word: 'soatloi.bodiem',
  input: z.object({ code: z.string().min(1) }),
  read: (words) => ({ code: words.trim() }),

  async run(turn) {
    const found = await findWork(turn, turn.input.code);
    if (!found.ok) return found;
    const { id: criterionId, code, scoredBy, selfScore } = found.value.criterion;
    if (scoredBy !== 'survey' || selfScore === null) return refuse('preflight-nothing', { code });
    const { memberId: actorId, name: actorName } = memberOf(turn);
    await turn.store.scores.give({ criterionId, actorId, kind: 'self', points: null, reason: '' }, turn.now);
    const deed = {
      actorId,
      actorName,
      action: 'score-dropped',
      subject: `criterion:${code}`,
      details: { before: selfScore },
    };
    await turn.store.audit.record(deed, turn.now);
    const findings = await findFaults(turn);
    return findings.ok ? done({ code, before: selfScore, findings: findings.value }) : findings;
  },

  answer: ({ code, before, findings }) =>
    mendedMessage(findings, 'survey-scored', say('preflight-score-dropped', { code, points: before })),
});
