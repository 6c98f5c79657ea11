import { z } from 'zod';
import { openChat } from '#sandbox/telegram/access.ts';
import { botHasRight, botUser, quoted } from '#sandbox/telegram/chats.ts';
import { flag, integer, text } from '#sandbox/telegram/params.ts';
import { post } from '#sandbox/telegram/post.ts';
import { badRequest, done } from '#sandbox/telegram/refusal.ts';
import type { Conversation, Telegram } from '#sandbox/telegram/state.ts';
import { call } from './call.ts';

/** `pinChatMessage`: in groups only for an administrator with `can_pin_messages`. A line in the chat tells of it. */
export const pinChatMessage = call(
  z.object({ chat_id: text, message_id: integer, disable_notification: flag }),
  ({ telegram, input }) => {
    const chat = openChat(telegram, input.chat_id, 'write');
    if (!chat.ok) return chat;
    const message = chat.value.posts.get(input.message_id ?? 0)?.message;
    if (!message) return badRequest('message to pin not found');
    if (!mayPin(telegram, chat.value)) return notEnoughRights();
    if (chat.value.pinned.at(-1) === message.message_id) return done(true);

    chat.value.pinned = [...chat.value.pinned.filter((id) => id !== message.message_id), message.message_id];
    telegram.tell({ kind: 'pin', chatId: chat.value.id, messageId: message.message_id });
    const notice = { from: botUser(telegram), pinned_message: quoted(message) };
    post(telegram, chat.value, notice, { byBot: true, silent: input.disable_notification });
    return done(true);
  },
);

/** `unpinChatMessage`: the given message, or the newest pin. */
export const unpinChatMessage = call(
  z.object({ chat_id: text, message_id: integer }),
  ({ telegram, input }) => {
    const chat = openChat(telegram, input.chat_id, 'write');
    if (!chat.ok) return chat;
    const messageId = input.message_id ?? chat.value.pinned.at(-1);
    if (messageId === undefined || !chat.value.posts.has(messageId))
      return badRequest('message to unpin not found');
    if (!mayPin(telegram, chat.value)) return notEnoughRights();
    unpin(telegram, chat.value, [messageId]);
    return done(true);
  },
);

/** `unpinAllChatMessages`. */
export const unpinAllChatMessages = call(z.object({ chat_id: text }), ({ telegram, input }) => {
  const chat = openChat(telegram, input.chat_id, 'write');
  if (!chat.ok) return chat;
  if (!mayPin(telegram, chat.value)) return notEnoughRights();
  unpin(telegram, chat.value, chat.value.pinned);
  return done(true);
});

function mayPin(telegram: Telegram, chat: Conversation): boolean {
  return chat.kind === 'private' || botHasRight(telegram, chat, 'can_pin_messages');
}

function notEnoughRights() {
  return badRequest('not enough rights to manage pinned messages in the chat');
}

function unpin(telegram: Telegram, chat: Conversation, messageIds: readonly number[]): void {
  chat.pinned = chat.pinned.filter((id) => !messageIds.includes(id));
  for (const messageId of messageIds) telegram.tell({ kind: 'unpin', chatId: chat.id, messageId });
}
