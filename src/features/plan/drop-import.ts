import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { done, refuse } from '#domain/result.ts';

/** `nhap.bo <proposal>`, a button: drops a proposed plan. What is in force stays. */
export const dropImport = command({
  word: 'nhap.bo',
  input: z.object({ proposalId: z.number().int().positive() }),
  read: (words) => ({ proposalId: Number(words.trim()) }),

  async run({ input, store, now }) {
    return (await store.proposals.settle(input.proposalId, now)) ? done(null) : refuse('plan-proposal-gone');
  },

  answer: () => message([say('plan-dropped')]),
});
