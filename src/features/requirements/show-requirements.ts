import { z } from 'zod';
import { command } from '#app/turn/command.ts';
import { requirementsMessage, requirementsOf } from './requirements-message.ts';

/** `/yeucau <code>`: the documents a criterion is to be proven with, for the coordinator to change. */
export const showRequirements = command({
  word: 'yeucau',
  input: z.object({ code: z.string().min(1) }),
  read: (words) => ({ code: words.trim() }),
  run: (turn) => requirementsOf(turn, turn.input.code),
  answer: requirementsMessage,
});
