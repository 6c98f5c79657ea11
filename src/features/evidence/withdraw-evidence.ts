import { z } from 'zod';
import { command } from '#app/command.ts';
import { choice, message, say } from '#app/message.ts';
import { readReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { noteDeed, ownPiece, referenceOf } from './own-piece.ts';

/** Takes a piece back that nobody has accepted. Nothing is deleted: it proves nothing any more. */
export const withdrawEvidence = command({
  word: 'minhchung.rut',
  input: z.object({ evidenceId: z.coerce.number().int().positive() }),
  read: (words) => ({ evidenceId: words.trim() }),

  async run(turn): Promise<Result<{ name: string; reference: string | null }>> {
    const piece = await ownPiece(turn, turn.input.evidenceId);
    if (!piece.ok) return piece;
    if (piece.value.state === 'accepted') return refuse('evidence-accepted');
    await turn.store.evidence.setState(piece.value.id, 'withdrawn');
    await noteDeed(turn, piece.value, 'evidence-withdrawn', {});
    const reference = await referenceOf(turn, piece.value);
    return done({ name: piece.value.originalName, reference });
  },

  answer({ name, reference }) {
    const code = readReference(reference ?? '')?.code;
    return message([say('evidence-withdrawn', { name, code: code ?? 'none' })], {
      choices:
        code === undefined
          ? []
          : [[choice(say('evidence-button-shelf', { code }), `minhchung ${reference}`)]],
      about: code === undefined ? [] : [code],
    });
  },
});
