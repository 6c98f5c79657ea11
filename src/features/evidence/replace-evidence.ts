import { z } from 'zod';
import { noteDeed, ownPiece, referenceOf } from '#app/evidence/own-piece.ts';
import { command } from '#app/turn/command.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { filedMessage } from './filed-message.ts';
import { type Filed, filedBefore } from './take.ts';

/**
 * A piece takes the place of another as its better version, or, with 0, is a document of its own. The older version
 * stays.
 */
export const replaceEvidence = command({
  word: 'minhchung.thay',
  input: z.object({
    evidenceId: z.coerce.number().int().positive(),
    olderId: z.coerce.number().int().nonnegative(),
  }),
  read(words) {
    const [evidenceId, olderId] = words.trim().split(/\s+/);
    return { evidenceId, olderId };
  },

  async run(turn): Promise<Result<Filed>> {
    const { evidenceId, olderId } = turn.input;
    const piece = await ownPiece(turn, evidenceId);
    if (!piece.ok) return piece;
    const reference = await referenceOf(turn, piece.value);
    const older = olderId === 0 ? null : await turn.store.evidence.byId(olderId);
    const together = older?.links.some(({ criterionId }) =>
      piece.value.links.some((link) => link.criterionId === criterionId),
    );
    if (reference === null || olderId >= evidenceId || (olderId !== 0 && !together))
      return refuse('evidence-gone');
    await turn.store.evidence.replace(evidenceId, older?.id ?? null, turn.now);
    await noteDeed(turn, piece.value, 'evidence-replaced', { replaces: older?.id ?? null });
    const filed = await filedBefore(turn, evidenceId, reference);
    if (!filed.ok) return filed;
    const replaced = older && { id: older.id, name: older.originalName, state: older.state };
    return done({ ...filed.value, replaced });
  },

  answer: (filed) => ({ ...filedMessage([filed]), place: 'edit' }),
});
