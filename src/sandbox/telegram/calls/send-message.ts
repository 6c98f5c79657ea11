import { z } from 'zod';
import { json, text } from '#sandbox/telegram/params.ts';
import { badRequest, done } from '#sandbox/telegram/refusal.ts';
import { entityList, formatText } from '#sandbox/telegram/text.ts';
import { call } from './call.ts';
import { deliver, deliveryParams } from './deliver.ts';

/** `sendMessage`: text of at most 4096 UTF-16 units once its formatting is read. */
export const sendMessage = call(
  z.object({ ...deliveryParams, text, parse_mode: text, entities: json('entities', entityList) }),
  ({ telegram, input }) => {
    if (input.text === '') return badRequest('message text is empty');
    const source = { text: input.text, parseMode: input.parse_mode, entities: input.entities };
    const formatted = formatText(telegram, source, 'message');
    if (!formatted.ok) return formatted;

    const { text, entities } = formatted.value;
    const sent = deliver(telegram, input, [{ text, ...(entities.length > 0 && { entities }) }]);
    return sent.ok ? done(sent.value[0]) : sent;
  },
);
