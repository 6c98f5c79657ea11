import { z } from 'zod';
import { codesAbout } from '#app/explanation/open-windows.ts';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { planMeant } from '#app/work/find-work.ts';
import { pastYearOf } from '#app/year/year-meant.ts';
import { done, refuse } from '#domain/result.ts';
import { sumPoints } from '#domain/score/points.ts';
import { disputeLines } from './appraise-message.ts';
import { backToList } from './explanation-message.ts';
import { reviewAppraisal } from './review-appraisal.ts';
import { storedProposal } from './stored-rows.ts';
import { takeOver } from './take-over.ts';

const input = z.object({ proposalId: z.coerce.number().int().positive() });
const read = (words: string) => ({ proposalId: words.trim() });

/** Takes the scores of a file over, all of them: a button, good once, and only for the plan it was compared with. */
export const confirmAppraisal = command({
  word: 'thamdinh.nhan',
  input,
  read,
  async run(turn) {
    const { store, now } = turn;
    const proposal = await store.appraisals.open(turn.input.proposalId);
    if (!proposal) return refuse('appraisal-gone');
    const { setId, rows, year } = storedProposal.parse(proposal.rows);
    const head = await planMeant({ ...turn, year });
    if (!head.ok) return head;
    const review = await reviewAppraisal(turn, rows, head.value);
    if (!review.ok) return review;
    if (review.value.setId !== setId || review.value.faults.length > 0) return refuse('appraisal-stale');
    if (!(await store.appraisals.settle(proposal.id, now))) return refuse('appraisal-gone');
    const taken = await takeOver(turn, review.value.rows, {
      year: await pastYearOf(turn, head.value),
    });
    const { memberId: actorId, name: actorName } = memberOf(turn);
    const details = { proposalId: proposal.id, file: proposal.fileName, changed: taken.changed };
    const deed = {
      actorId,
      actorName,
      action: 'appraisal-imported',
      subject: `file:${proposal.fileName}`,
      details,
    };
    await store.audit.record(deed, now);
    return done({ taken, points: sumPoints(review.value.rows.map((row) => row.points)) });
  },
  answer: ({ taken, points }, turn) =>
    message([say('appraisal-imported', { count: taken.changed, points }), ...disputeLines(taken, turn)], {
      choices: taken.disputes.length > 0 ? [[backToList()]] : [],
      about: codesAbout(taken.disputes),
    }),
});

/** Drops the scores of a file. What was entered before stays. */
export const dropAppraisal = command({
  word: 'thamdinh.bo',
  input,
  read,
  async run({ store, now, input: { proposalId } }) {
    return (await store.appraisals.settle(proposalId, now)) ? done(null) : refuse('appraisal-gone');
  },
  answer: () => message([say('appraisal-dropped')]),
});
