import { z } from 'zod';
import { command } from '#app/command.ts';
import { memberOf } from '#app/member.ts';
import { writeReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { alsoProvenBy } from './also-for.ts';
import { filedMessage } from './filed-message.ts';
import { loosePieces, pagesWith } from './in-hand.ts';
import { dropDuplicates, type Filed, filePieces } from './take.ts';
import { targetsOf } from './targets.ts';

/**
 * The criterion of a file that came without one, by button or by typing: the piece, the rest of its album and what else
 * was sent in one go now prove it. A file that proves something already proves this as well.
 */
export const assignEvidence = command({
  word: 'minhchung.gan',
  input: z.object({ evidenceId: z.coerce.number().int().positive(), words: z.string().min(1) }),
  read(words) {
    const [evidenceId = '', ...rest] = words.trim().split(/\s+/);
    return { evidenceId, words: rest.join(' ') };
  },

  async run(turn): Promise<Result<{ filed: Filed; alsoFor: readonly string[]; pages: number }>> {
    const { evidenceId, words } = turn.input;
    const piece = await turn.store.evidence.byId(evidenceId);
    if (piece?.sentById !== memberOf(turn).memberId || piece.state === 'withdrawn')
      return refuse('evidence-gone');
    const targets = await targetsOf(turn, { asked: null, caption: words });
    if (!targets.ok) return targets;
    const [target] = targets.value;
    if (target === undefined) return refuse('criterion-unknown', { code: words });
    const pieces = piece.links.length === 0 ? await looseWith(evidenceId) : [await undecided(evidenceId)];
    const filed = await filePieces(turn, pieces, target);
    if (!filed.ok) return filed;
    await dropDuplicates(turn, pieces);
    const pages = piece.links.length === 0 ? (await pagesWith(turn, evidenceId)).length : 0;
    return done({ filed: filed.value, alsoFor: await alsoProvenBy(turn, filed.value), pages });

    async function looseWith(id: number): Promise<number[]> {
      const loose = (await loosePieces(turn)).map((each) => each.id);
      return loose.includes(id) ? loose : [...loose, id];
    }

    /** A decision on a piece is not one on what else it proves: that is decided anew. */
    async function undecided(id: number): Promise<number> {
      return piece?.state === 'submitted' ? id : turn.store.evidence.copy(id, turn.now);
    }
  },

  answer({ filed, ...extras }) {
    const shown = filedMessage([filed], writeReference(filed.code, filed.period), extras);
    return { ...shown, place: 'edit' };
  },
});
