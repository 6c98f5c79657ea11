import { z } from 'zod';
import { command } from '#app/turn/command.ts';
import { done } from '#domain/result.ts';
import { findUnreached } from './find-unreached.ts';
import { unreachedMessage } from './unreached-message.ts';

/** `/lienlac`: who cannot be reached now though something of theirs is due. */
export const showUnreached = command({
  word: 'lienlac',
  menu: ['COORDINATOR'],
  input: z.object({}),
  read: () => ({}),
  run: async (turn) => done(await findUnreached(turn)),
  answer: unreachedMessage,
});
