import { botHasRight, describeChat, unixTime } from '#sandbox/telegram/chats.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import type { ReactionEmoji, ReactionType } from '#sandbox/telegram/reactions.ts';
import type { Person, Telegram } from '#sandbox/telegram/state.ts';

/**
 * A person reacts to a message, or takes that back (`null`). The bot is told only if it asked for `message_reaction` by name, and in groups only
 * as an administrator.
 */
export function react(
  telegram: Telegram,
  { user }: Person,
  message: Message,
  emoji: ReactionEmoji | null,
): void {
  const chat = telegram.chats.get(message.chat.id);
  if (!chat) throw new Error(`Chat ${message.chat.id} is gone`);
  const post = chat.posts.get(message.message_id);
  if (!post) throw new Error(`Message ${message.message_id} is gone`);
  const old_reaction = post.signs.get(user.id) ?? [];
  const new_reaction: ReactionType[] = emoji === null ? [] : [{ type: 'emoji', emoji }];
  post.signs.set(user.id, new_reaction);
  telegram.tell({
    kind: 'reaction',
    chatId: chat.id,
    messageId: message.message_id,
    reaction: post.reaction,
  });
  const mayKnow = chat.kind === 'private' || botHasRight(telegram, chat, 'can_manage_chat');
  if (!mayKnow) return;
  telegram.updates.add(chat.id, {
    message_reaction: {
      chat: describeChat(telegram, chat),
      message_id: message.message_id,
      user,
      date: unixTime(telegram.now()),
      old_reaction,
      new_reaction,
    },
  });
}
