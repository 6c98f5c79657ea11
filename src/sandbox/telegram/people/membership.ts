import { describeChat, describeMember, unixTime } from '#sandbox/telegram/chats.ts';
import type { User } from '#sandbox/telegram/members.ts';
import type { Conversation, Membership, Telegram } from '#sandbox/telegram/state.ts';

/**
 * Changes the bot's own place in a chat and tells it by `my_chat_member`: blocked and unblocked in private chats,
 * added, promoted and removed in groups.
 */
export function placeBot(telegram: Telegram, chat: Conversation, by: User, membership: Membership): void {
  const user = {
    id: telegram.bot.id,
    is_bot: true,
    first_name: telegram.bot.first_name,
    username: telegram.bot.username,
  };
  const before = describeMember(user, chat.members.get(telegram.bot.id));
  chat.members.set(telegram.bot.id, membership);
  const told = chat.kind === 'group' && membership.status === 'kicked' ? 'left' : membership.status;
  telegram.updates.add(chat.id, {
    my_chat_member: {
      chat: describeChat(telegram, chat),
      from: by,
      date: unixTime(telegram.now()),
      old_chat_member: before,
      new_chat_member: describeMember(user, { ...membership, status: told }),
    },
  });
  telegram.tell({ kind: 'members', chatId: chat.id });
}
