import type { Chat, ChatMember, User } from './members.ts';
import type { Message } from './objects.ts';
import { badRequest, done, type Outcome } from './refusal.ts';
import type { Conversation, Membership, Person, Telegram } from './state.ts';

/** The chat that `chat_id` names. A person's private chat exists as soon as the person does; names like `@x` do not. */
export function findChat(telegram: Telegram, chatId: string): Outcome<Conversation> {
  if (chatId === '') return badRequest('chat_id is empty');
  const id = Number(chatId);
  const person = telegram.people.get(id);
  const chat = person ? privateChat(telegram, person) : telegram.chats.get(id);
  return chat ? done(chat) : badRequest('chat not found');
}

/** The chat between a person and the bot. */
export function privateChat(telegram: Telegram, { user }: Person): Conversation {
  const known = telegram.chats.get(user.id);
  if (known) return known;

  const chat = newConversation({ id: user.id, kind: 'private', title: '', isForum: false });
  chat.members.set(telegram.bot.id, { status: 'member' });
  chat.members.set(user.id, { status: 'member' });
  telegram.chats.set(chat.id, chat);
  return chat;
}

/** A conversation in which nothing has been said. */
export function newConversation(
  about: Pick<Conversation, 'id' | 'kind' | 'title' | 'isForum'>,
): Conversation {
  return {
    ...about,
    posts: new Map(),
    lastMessageId: 0,
    members: new Map(),
    pinned: [],
    topics: new Map(),
    started: false,
  };
}

/** The chat as it appears in messages. */
export function describeChat(telegram: Telegram, chat: Conversation): Chat {
  if (chat.kind === 'group') return { id: chat.id, type: 'group', title: chat.title };
  if (chat.kind === 'supergroup') {
    return { id: chat.id, type: 'supergroup', title: chat.title, ...(chat.isForum && { is_forum: true }) };
  }
  const { first_name, last_name, username } = personIn(telegram, chat).user;
  return {
    id: chat.id,
    type: 'private',
    first_name,
    ...(last_name && { last_name }),
    ...(username && { username }),
  };
}

/** The person on the other side of a private chat. */
export function personIn(telegram: Telegram, chat: Conversation): Person {
  const person = telegram.people.get(chat.id);
  if (!person) throw new Error(`Chat ${chat.id} is private, but nobody is in it`);
  return person;
}

/** The bot as it appears as the sender of messages. */
export function botUser({ bot }: Telegram): User {
  return { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
}

/** Somebody's place in the chat, as `getChatMember` and `my_chat_member` tell it. */
export function describeMember(user: User, membership: Membership | undefined): ChatMember {
  switch (membership?.status) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: false };
    case 'administrator':
      return { status: 'administrator', user, can_be_edited: false, ...(membership.rights ?? allRights()) };
    case 'member':
      return { status: 'member', user };
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 };
    default:
      return { status: 'left', user };
  }
}

/** Every right an administrator can have, with some of them changed. */
export function allRights(changed: Partial<ReturnType<typeof fullRights>> = {}) {
  return { ...fullRights(), ...changed };
}

function fullRights() {
  return {
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: true,
    can_edit_stories: true,
    can_delete_stories: true,
    can_pin_messages: true,
    can_manage_topics: true,
    can_send_welcome_messages: true,
  };
}

/** True when the bot is an administrator here with this right. */
export function botHasRight(
  telegram: Telegram,
  chat: Conversation,
  right: keyof ReturnType<typeof fullRights>,
): boolean {
  const membership = chat.members.get(telegram.bot.id);
  return membership?.status === 'administrator' && (membership.rights ?? allRights())[right];
}

/** The message inside a reply or a pin: without the message that it replies to itself. */
export function quoted({ reply_to_message: _, ...message }: Message): Message {
  return message;
}

/** Seconds since 1970, as Telegram dates things. */
export function unixTime(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
