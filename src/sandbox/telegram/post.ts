import { describeChat, unixTime } from './chats.ts';
import type { Message } from './objects.ts';
import type { Conversation, Post, Telegram } from './state.ts';

/** A message before it has its number, its date and its chat. */
export type Draft = Omit<Message, 'message_id' | 'date' | 'chat'>;

/** Puts a message at the end of a chat. Messages are numbered in each chat by itself, from 1. */
export function post(
  telegram: Telegram,
  chat: Conversation,
  draft: Draft,
  { byBot = false, silent = false }: { byBot?: boolean; silent?: boolean } = {},
): Message {
  chat.lastMessageId += 1;
  const message: Message = {
    message_id: chat.lastMessageId,
    ...draft,
    date: unixTime(telegram.now()),
    chat: describeChat(telegram, chat),
  };
  chat.posts.set(message.message_id, { message, silent, reaction: [], signs: new Map() });
  telegram.tell({ kind: 'message', chatId: chat.id, byBot, message });
  return message;
}

/** Changes a message in place; what is handed out before keeps its old content. */
export function revise(
  telegram: Telegram,
  entry: Post,
  message: Message,
  { byBot }: { byBot: boolean },
): Message {
  entry.message = { ...message, edit_date: unixTime(telegram.now()) };
  telegram.tell({ kind: 'edit', chatId: message.chat.id, byBot, message: entry.message });
  return entry.message;
}

/** Takes a message out of a chat, and off the pins. */
export function remove(telegram: Telegram, chat: Conversation, messageId: number): void {
  chat.posts.delete(messageId);
  chat.pinned = chat.pinned.filter((id) => id !== messageId);
  telegram.tell({ kind: 'delete', chatId: chat.id, messageId });
}
