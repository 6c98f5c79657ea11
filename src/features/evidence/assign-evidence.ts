import { z } from 'zod';
import { command } from '#app/command.ts';
import { memberOf } from '#app/member.ts';
import { writeReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { filedMessage } from './filed-message.ts';
import { dropDuplicates, type Filed, filePieces } from './take.ts';
import { targetsOf } from './targets.ts';

/**
 * The criterion of a file that came without one, by button or by typing: the piece, and the rest of its album, now prove
 * it.
 */
export const assignEvidence = command({
  word: 'minhchung.gan',
  input: z.object({ evidenceId: z.coerce.number().int().positive(), words: z.string().min(1) }),
  read(words) {
    const [evidenceId = '', ...rest] = words.trim().split(/\s+/);
    return { evidenceId, words: rest.join(' ') };
  },

  async run(turn): Promise<Result<{ filed: Filed; reference: string }>> {
    const { evidenceId, words } = turn.input;
    const piece = await turn.store.evidence.byId(evidenceId);
    if (piece?.sentById !== memberOf(turn).memberId || piece.state === 'withdrawn')
      return refuse('evidence-gone');
    const targets = await targetsOf(turn, { asked: null, caption: words });
    if (!targets.ok) return targets;
    const [target] = targets.value;
    if (target === undefined) return refuse('criterion-unknown', { code: words });
    const album =
      piece.batch === null ? [piece] : await turn.store.evidence.inBatch(piece.sentById, piece.batch);
    const loose = album.filter(({ links }) => links.length === 0).map(({ id }) => id);
    const pieces = loose.length === 0 ? [evidenceId] : loose;
    const filed = await filePieces(turn, pieces, target);
    if (!filed.ok) return filed;
    await dropDuplicates(turn, pieces);
    const { code, period } = filed.value;
    return done({ filed: filed.value, reference: writeReference(code, period) });
  },

  answer: ({ filed, reference }) => ({ ...filedMessage([filed], false, reference), place: 'edit' }),
});
