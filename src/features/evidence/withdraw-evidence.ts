import { z } from 'zod';
import { command } from '#app/command.ts';
import { choice, message, say } from '#app/message.ts';
import { withdrawPiece } from '#app/withdraw-piece.ts';
import { readReference } from '#domain/reference.ts';

/** Takes a piece back that nobody has accepted. Nothing is deleted: it proves nothing any more. */
export const withdrawEvidence = command({
  word: 'minhchung.rut',
  input: z.object({ evidenceId: z.coerce.number().int().positive() }),
  read: (words) => ({ evidenceId: words.trim() }),
  run: (turn) => withdrawPiece(turn, turn.input.evidenceId),

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
