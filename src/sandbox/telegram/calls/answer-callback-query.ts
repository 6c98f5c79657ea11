import { z } from 'zod';
import { flag, text } from '#sandbox/telegram/params.ts';
import { badRequest, done } from '#sandbox/telegram/refusal.ts';
import { call } from './call.ts';

const LONGEST_ANSWER = 200;

/** `answerCallbackQuery`: ends the waiting on the person's phone, with a line or a window of at most 200 characters. */
export const answerCallbackQuery = call(
  z.object({ callback_query_id: text, text, show_alert: flag, url: text }),
  ({ telegram, input }) => {
    const press = telegram.presses.get(input.callback_query_id);
    const age = press ? telegram.now().getTime() - press.at.getTime() : Number.POSITIVE_INFINITY;
    if (!press || age > telegram.pressLifetimeMs) {
      return badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    if (input.text.length > LONGEST_ANSWER) return badRequest('MESSAGE_TOO_LONG');
    if (press.answer) return done(true);

    press.answer = {
      ...(input.text && { text: input.text }),
      ...(input.text && input.show_alert && { alert: true }),
      ...(input.url && { url: input.url }),
    };
    telegram.tell({ kind: 'press-answer', pressId: input.callback_query_id, answer: press.answer });
    return done(true);
  },
);
