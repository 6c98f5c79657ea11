import { z } from 'zod';
import { openChat } from '#sandbox/telegram/access.ts';
import { botHasRight, unixTime } from '#sandbox/telegram/chats.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { integer, json, text } from '#sandbox/telegram/params.ts';
import { remove } from '#sandbox/telegram/post.ts';
import { badRequest, done, type Outcome } from '#sandbox/telegram/refusal.ts';
import type { Conversation, Telegram } from '#sandbox/telegram/state.ts';
import { call } from './call.ts';

const DELETABLE_SECONDS = 48 * 60 * 60;

/** `deleteMessage`: the bot's own, in private chats the person's too, in groups everybody's with the right to; within 48 hours. */
export const deleteMessage = call(z.object({ chat_id: text, message_id: integer }), ({ telegram, input }) => {
  if (input.chat_id === '') return badRequest('chat identifier is not specified');
  if (!input.message_id) return badRequest('message identifier is not specified');
  const chat = openChat(telegram, input.chat_id, 'write');
  if (!chat.ok) return chat;
  const message = chat.value.posts.get(input.message_id)?.message;
  if (!message) return badRequest('message to delete not found');

  const allowed = mayDelete(telegram, chat.value, message);
  if (!allowed.ok) return allowed;
  remove(telegram, chat.value, message.message_id);
  return done(true);
});

/** `deleteMessages`: up to 100 at once; what cannot be found is passed over. */
export const deleteMessages = call(
  z.object({
    chat_id: text,
    message_ids: json(
      'message_ids',
      z.array(z.coerce.number().int(), { error: 'Expected an Array of message identifiers' }),
    ),
  }),
  ({ telegram, input }) => {
    const ids = input.message_ids ?? [];
    if (ids.length === 0) return badRequest('message identifiers are not specified');
    if (ids.length > 100) return badRequest('too many message identifiers specified');
    const chat = openChat(telegram, input.chat_id, 'write');
    if (!chat.ok) return chat;
    const messages = ids.flatMap((id) => chat.value.posts.get(id)?.message ?? []);
    for (const message of messages) {
      const allowed = mayDelete(telegram, chat.value, message);
      if (!allowed.ok) return allowed;
    }
    for (const message of messages) remove(telegram, chat.value, message.message_id);
    return done(true);
  },
);

function mayDelete(telegram: Telegram, chat: Conversation, message: Message): Outcome<undefined> {
  const isOwn = message.from?.id === telegram.bot.id;
  const mayTouch = isOwn || chat.kind === 'private' || botHasRight(telegram, chat, 'can_delete_messages');
  if (!mayTouch) return badRequest("message can't be deleted");
  const isOld = unixTime(telegram.now()) - message.date > DELETABLE_SECONDS;
  const mayAlways = chat.kind === 'supergroup' && botHasRight(telegram, chat, 'can_delete_messages');
  return isOld && !mayAlways ? badRequest("message can't be deleted for everyone") : done(undefined);
}
