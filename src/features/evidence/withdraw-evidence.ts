import { z } from 'zod';
import { withdrawPiece } from '#app/evidence/withdraw-piece.ts';
import { withdrawnMessage } from '#app/evidence/withdrawn-message.ts';
import { command } from '#app/turn/command.ts';

/** Takes a piece back that nobody has accepted. */
export const withdrawEvidence = command({
  word: 'minhchung.rut',
  input: z.object({ evidenceId: z.coerce.number().int().positive() }),
  read: (words) => ({ evidenceId: words.trim() }),
  run: (turn) => withdrawPiece(turn, turn.input.evidenceId),
  answer: (withdrawn) => withdrawnMessage([withdrawn]),
});
