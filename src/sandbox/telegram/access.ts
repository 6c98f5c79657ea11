import { botHasRight, findChat, personIn } from './chats.ts';
import { badRequest, done, forbidden, type Outcome } from './refusal.ts';
import type { Conversation, Telegram } from './state.ts';

/** What the bot wants to do in a chat. Writing needs the most. */
export type Access = 'read' | 'edit' | 'write';

/** The chat named by `chat_id`, if the bot may do there what it wants. */
export function openChat(telegram: Telegram, chatId: string, access: Access): Outcome<Conversation> {
  const chat = findChat(telegram, chatId);
  if (!chat.ok) return chat;
  const allowed =
    chat.value.kind === 'private'
      ? mayTalk(telegram, chat.value, access)
      : mayJoin(telegram, chat.value, access);
  return allowed.ok ? chat : allowed;
}

function mayTalk(telegram: Telegram, chat: Conversation, access: Access): Outcome<undefined> {
  if (access === 'read') return done(undefined);
  if (personIn(telegram, chat).deactivated) return forbidden('user is deactivated');
  if (access === 'edit') return done(undefined);
  if (!chat.started) return forbidden("bot can't initiate conversation with a user");
  const isBlocked = chat.members.get(telegram.bot.id)?.status === 'kicked';
  return isBlocked ? forbidden('bot was blocked by the user') : done(undefined);
}

/** A basic group may still be looked at from outside, a supergroup may not. */
function mayJoin(telegram: Telegram, chat: Conversation, access: Access): Outcome<undefined> {
  if (chat.kind === 'group' && access === 'read') return done(undefined);
  if (chat.migratedTo !== undefined) {
    return badRequest('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    });
  }
  switch (chat.members.get(telegram.bot.id)?.status) {
    case 'kicked':
      return forbidden(`bot was kicked from the ${chat.kind} chat`);
    case 'administrator':
    case 'member':
      return done(undefined);
    default:
      return forbidden(`bot is not a member of the ${chat.kind} chat`);
  }
}

/**
 * The topic that a bot writes into: none outside forums, and none for the General topic, which a bot reaches by
 * leaving `message_thread_id` out. A closed topic takes messages only of a bot that may manage topics.
 */
export function openTopic(
  telegram: Telegram,
  chat: Conversation,
  threadId: number | undefined,
): Outcome<number | undefined> {
  if (!threadId || chat.kind === 'group') return done(undefined);
  if (chat.kind === 'supergroup' && !chat.isForum) return done(undefined);
  const topic = chat.topics.get(threadId);
  if (!topic) return badRequest('message thread not found');
  if (topic.closed && !botHasRight(telegram, chat, 'can_manage_topics')) return badRequest('TOPIC_CLOSED');
  return done(threadId);
}
