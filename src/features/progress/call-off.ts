import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { done } from '#domain/result.ts';

/** Lets go of what was asked: "thôi" is no directive, no remark and nobody's name. Nothing is written down. */
export const callOff = command({
  word: 'noi.thoi',
  input: z.unknown(),
  run: async () => done(null),
  answer: () => message([say('words-called-off')], { place: 'new' }),
});
