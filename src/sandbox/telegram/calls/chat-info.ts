import { z } from 'zod';
import { openChat } from '#sandbox/telegram/access.ts';
import { describeChat, describeMember } from '#sandbox/telegram/chats.ts';
import type { ChatMember, User } from '#sandbox/telegram/members.ts';
import { integer, text } from '#sandbox/telegram/params.ts';
import { badRequest, done } from '#sandbox/telegram/refusal.ts';
import type { Conversation, Telegram } from '#sandbox/telegram/state.ts';
import { call } from './call.ts';

const NO_GIFTS = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
};

/** `getChat`, with the newest pinned message. */
export const getChat = call(z.object({ chat_id: text }), ({ telegram, input }) => {
  const chat = openChat(telegram, input.chat_id, 'read');
  if (!chat.ok) return chat;
  const pinned = chat.value.posts.get(chat.value.pinned.at(-1) ?? 0)?.message;
  return done({
    ...describeChat(telegram, chat.value),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: NO_GIFTS,
    ...(pinned && { pinned_message: pinned }),
  });
});

/** `getChatMember`: somebody's place in a chat; who is not in it has `left`. */
export const getChatMember = call(z.object({ chat_id: text, user_id: integer }), ({ telegram, input }) => {
  if (!input.user_id || input.user_id <= 0) return badRequest('invalid user_id specified');
  const isAboutBot = input.user_id === telegram.bot.id;
  const chat = openChat(telegram, input.chat_id, isAboutBot ? 'read' : 'write');
  if (!chat.ok) return chat;
  const user = findUser(telegram, input.user_id);
  return user ? done(describeMember(user, chat.value.members.get(user.id))) : badRequest('user not found');
});

/** `getChatAdministrators`: people only, and the bot that asks. */
export const getChatAdministrators = call(z.object({ chat_id: text }), ({ telegram, input }) => {
  const chat = openChat(telegram, input.chat_id, 'write');
  if (!chat.ok) return chat;
  if (chat.value.kind === 'private') return badRequest('there are no administrators in the private chat');
  const isAdmin = ({ status }: ChatMember) => status === 'creator' || status === 'administrator';
  return done(membersOf(telegram, chat.value).filter(isAdmin));
});

/** `getChatMemberCount`, bots included. */
export const getChatMemberCount = call(z.object({ chat_id: text }), ({ telegram, input }) => {
  const chat = openChat(telegram, input.chat_id, 'read');
  if (!chat.ok) return chat;
  return done(
    membersOf(telegram, chat.value).filter(({ status }) => status !== 'left' && status !== 'kicked').length,
  );
});

/** `leaveChat`: the bot goes by itself. */
export const leaveChat = call(z.object({ chat_id: text }), ({ telegram, input }) => {
  const chat = openChat(telegram, input.chat_id, 'read');
  if (!chat.ok) return chat;
  if (chat.value.kind === 'private')
    return badRequest("chat member status can't be changed in private chats");
  chat.value.members.set(telegram.bot.id, { status: 'left' });
  telegram.tell({ kind: 'members', chatId: chat.value.id });
  return done(true);
});

function membersOf(telegram: Telegram, chat: Conversation): ChatMember[] {
  return [...chat.members].flatMap(([id, membership]) => {
    const user = findUser(telegram, id);
    return user ? [describeMember(user, membership)] : [];
  });
}

function findUser(telegram: Telegram, id: number): User | undefined {
  return id === telegram.bot.id ? telegram.bot : telegram.people.get(id)?.user;
}
