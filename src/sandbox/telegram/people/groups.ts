import { allRights, describeChat, newConversation } from '#sandbox/telegram/chats.ts';
import type { AdminRights, User } from '#sandbox/telegram/members.ts';
import type { Conversation, Membership, Person, Telegram } from '#sandbox/telegram/state.ts';
import { placeBot } from './membership.ts';
import { ANONYMOUS, event } from './write.ts';

const SUPERGROUP_BASE = -1_000_000_000_000;
const TOPIC_COLOR = 7322096;

/** What a new group is to be. The first of its members owns it. */
export interface NewGroup {
  readonly title: string;
  readonly members: readonly Person[];
  readonly supergroup: boolean;
  readonly topics: readonly string[];
}

/** People open a group; topics make it a forum, which is always a supergroup. The bot is not in it. */
export function openGroup(
  telegram: Telegram,
  { title, members, supergroup, topics }: NewGroup,
): Conversation {
  const kind = supergroup || topics.length > 0 ? 'supergroup' : 'group';
  const chat = newConversation({ id: newGroupId(telegram, kind), kind, title, isForum: topics.length > 0 });
  telegram.chats.set(chat.id, chat);
  members.forEach(({ user }, index) => {
    chat.members.set(user.id, { status: index === 0 ? 'creator' : 'member' });
  });

  const owner = members[0];
  if (owner) event(telegram, chat, { from: owner.user, group_chat_created: true });
  for (const name of topics) if (owner) openTopic(telegram, chat, owner.user, name);
  return chat;
}

/** Somebody opens a topic; its id is that of the event that tells of it. */
export function openTopic(telegram: Telegram, chat: Conversation, by: User, name: string): number {
  const threadId = chat.lastMessageId + 1;
  chat.topics.set(threadId, { name, closed: false });
  const forum_topic_created = { name, icon_color: TOPIC_COLOR };
  event(telegram, chat, {
    from: by,
    message_thread_id: threadId,
    is_topic_message: true,
    forum_topic_created,
  });
  return threadId;
}

/** Somebody closes a topic, or opens it again. */
export function setTopicClosed(
  telegram: Telegram,
  chat: Conversation,
  by: User,
  threadId: number,
  closed: boolean,
): void {
  const topic = chat.topics.get(threadId);
  if (!topic) throw new Error(`There is no topic ${threadId} in "${chat.title}"`);
  topic.closed = closed;
  const change = closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} };
  event(telegram, chat, { from: by, message_thread_id: threadId, is_topic_message: true, ...change });
}

/** Somebody adds the bot, as a member or straight away as an administrator. */
export function addBot(
  telegram: Telegram,
  chat: Conversation,
  by: User,
  rights?: Partial<AdminRights>,
): void {
  placeBot(telegram, chat, by, botPlace(rights));
  const { id, first_name, username } = telegram.bot;
  event(telegram, chat, { from: by, new_chat_members: [{ id, is_bot: true, first_name, username }] });
}

/** Somebody makes the bot an administrator with these rights, or an ordinary member again. */
export function promoteBot(
  telegram: Telegram,
  chat: Conversation,
  by: User,
  rights?: Partial<AdminRights>,
): void {
  placeBot(telegram, chat, by, botPlace(rights));
}

/**
 * Somebody throws the bot out. From a basic group it still hears the event, and is told that it has `left`, though
 * sending says "kicked"; a supergroup is closed to it at once.
 */
export function removeBot(telegram: Telegram, chat: Conversation, by: User): void {
  const { id, first_name, username } = telegram.bot;
  const draft = { from: by, left_chat_member: { id, is_bot: true, first_name, username } };
  if (chat.kind === 'group') event(telegram, chat, draft);
  placeBot(telegram, chat, by, { status: 'kicked' });
  if (chat.kind === 'supergroup') event(telegram, chat, draft);
}

/**
 * The group becomes a supergroup with another id. Both chats tell of it: the old by `migrate_to_chat_id`, the new by
 * `migrate_from_chat_id`; everybody keeps their place.
 */
export function upgrade(telegram: Telegram, old: Conversation, by: User): Conversation {
  if (old.kind !== 'group') throw new Error(`"${old.title}" is a supergroup already`);
  const id = newGroupId(telegram, 'supergroup');
  const chat = newConversation({ id, kind: 'supergroup', title: old.title, isForum: false });
  telegram.chats.set(chat.id, chat);
  for (const [memberId, membership] of old.members) chat.members.set(memberId, membership);

  event(telegram, old, { from: by, migrate_to_chat_id: chat.id });
  old.migratedTo = chat.id;
  event(telegram, chat, {
    from: ANONYMOUS,
    sender_chat: describeChat(telegram, chat),
    migrate_from_chat_id: old.id,
  });
  return chat;
}

function botPlace(rights: Partial<AdminRights> | undefined): Membership {
  return rights ? { status: 'administrator', rights: allRights(rights) } : { status: 'member' };
}

/** Groups have negative ids, and those of supergroups begin with -100. */
function newGroupId(telegram: Telegram, kind: 'group' | 'supergroup'): number {
  const inThisRun = [...telegram.chats.values()].filter((chat) => chat.kind !== 'private').length;
  const groups = telegram.idsFrom + inThisRun;
  return kind === 'group' ? -(4_000_001 + groups) : SUPERGROUP_BASE - 2_000_000_001 - groups;
}
