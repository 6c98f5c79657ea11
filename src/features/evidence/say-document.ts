import { z } from 'zod';
import { noteDeed, ownPiece } from '#app/evidence/own-piece.ts';
import { command } from '#app/turn/command.ts';
import { findWork } from '#app/work/find-work.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { type Result, refuse } from '#domain/result.ts';
import { filedMessage } from './filed-message.ts';
import { type Filed, filedBefore } from './take.ts';

/** Says which of the documents a criterion asks for a piece is. */
export const sayDocument = command({
  word: 'minhchung.loai',
  input: z.object({
    evidenceId: z.coerce.number().int().positive(),
    code: z.string().min(1),
    requirementId: z.coerce.number().int().positive(),
  }),
  read(words) {
    const [evidenceId, code, requirementId] = words.trim().split(/\s+/);
    return { evidenceId, code, requirementId };
  },

  async run(turn): Promise<Result<Filed>> {
    const { evidenceId, code, requirementId } = turn.input;
    const piece = await ownPiece(turn, evidenceId);
    if (!piece.ok) return piece;
    const found = await findWork(turn, code);
    if (!found.ok) return found;
    const { criterion } = found.value;
    const requirement = criterion.requirements.find(({ id }) => id === requirementId);
    const link = piece.value.links.find(({ criterionId }) => criterionId === criterion.id);
    if (!requirement || !link) return refuse('evidence-gone');
    await turn.store.evidence.setRequirement(
      { evidenceId, criterionId: criterion.id },
      requirementId,
      turn.now,
    );
    await noteDeed(turn, piece.value, 'evidence-named', { requirement: requirement.text });
    return filedBefore(turn, evidenceId, writeReference(code, link.occurrence?.period ?? null));
  },

  answer: (filed) => ({ ...filedMessage([filed]), place: 'edit' }),
});
