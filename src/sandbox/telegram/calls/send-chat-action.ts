import { z } from 'zod';
import { openChat, openTopic } from '#sandbox/telegram/access.ts';
import { integer, text } from '#sandbox/telegram/params.ts';
import { badRequest, done } from '#sandbox/telegram/refusal.ts';
import { call } from './call.ts';

const ACTIONS = [
  ...([
    'cancel',
    'typing',
    'upload_photo',
    'record_video',
    'upload_video',
    'record_voice',
    'upload_voice',
  ] as const),
  ...([
    'upload_document',
    'choose_sticker',
    'find_location',
    'record_video_note',
    'upload_video_note',
  ] as const),
] as const;

/** `sendChatAction`: "is typing…" for five seconds or until the next message. */
export const sendChatAction = call(
  z.object({ chat_id: text, message_thread_id: integer, action: text }),
  ({ telegram, input }) => {
    const action = ACTIONS.find((known) => known === input.action.toLowerCase());
    if (!action) return badRequest('wrong parameter action in request');
    const chat = openChat(telegram, input.chat_id, 'write');
    if (!chat.ok) return chat;
    const thread = openTopic(telegram, chat.value, input.message_thread_id);
    if (!thread.ok) return thread;

    const threadId = thread.value === undefined ? {} : { threadId: thread.value };
    telegram.tell({ kind: 'typing', chatId: chat.value.id, action, ...threadId });
    return done(true);
  },
);
