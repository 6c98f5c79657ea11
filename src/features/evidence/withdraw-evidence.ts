import { z } from 'zod';
import { command } from '#app/command.ts';
import { withdrawPiece } from '#app/withdraw-piece.ts';
import { withdrawnMessage } from '#app/withdrawn-message.ts';

/** Takes a piece back that nobody has accepted. */
export const withdrawEvidence = command({
  word: 'minhchung.rut',
  input: z.object({ evidenceId: z.coerce.number().int().positive() }),
  read: (words) => ({ evidenceId: words.trim() }),
  run: (turn) => withdrawPiece(turn, turn.input.evidenceId),
  answer: (withdrawn) => withdrawnMessage([withdrawn]),
});
