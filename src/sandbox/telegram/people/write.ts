import { describeChat, privateChat, quoted } from '#sandbox/telegram/chats.ts';
import { findEntities } from '#sandbox/telegram/entities.ts';
import type { User } from '#sandbox/telegram/members.ts';
import type { Message, MessageOrigin } from '#sandbox/telegram/objects.ts';
import { type Draft, post, revise } from '#sandbox/telegram/post.ts';
import type { Conversation, Person, Telegram } from '#sandbox/telegram/state.ts';
import { botSees } from './privacy.ts';

/** Where a person writes, and how. */
export interface Manner {
  /** A group; without it the private chat with the bot. */
  readonly in?: Conversation | undefined;
  readonly replyTo?: Message | undefined;
  /** The topic of a forum; without it the topic of the message replied to, or General. */
  readonly thread?: number | undefined;
  /** An administrator who writes in the group's name. */
  readonly anonymous?: boolean | undefined;
}

/** The account that stands in for every anonymous administrator. */
export const ANONYMOUS: User = {
  id: 1087968824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

/** A person writes. The bot is told of it as far as it may know. */
export function write(telegram: Telegram, person: Person, content: Draft, manner: Manner = {}): Message {
  const chat = manner.in ?? privateChat(telegram, person);
  checkMayWrite(telegram, person, chat);
  if (chat.kind === 'private') chat.started = true;

  const sender = manner.anonymous
    ? { from: ANONYMOUS, sender_chat: describeChat(telegram, chat) }
    : { from: person.user };
  const message = post(telegram, chat, { ...sender, ...setting(chat, manner), ...content });
  if (botSees(telegram, chat, message)) telegram.updates.add(chat.id, { message });
  return message;
}

/** Text with what Telegram finds in it, cut to what a message holds. */
export function plainText(words: string): Pick<Message, 'text' | 'entities'> {
  const text = words.trim();
  if (text === '') throw new Error('An empty message cannot be sent');
  if (text.length > 4096) throw new Error('The app cuts a longer text into messages of 4096 characters');
  const entities = findEntities(text);
  return { text, ...(entities.length > 0 && { entities }) };
}

/** A caption with what Telegram finds in it. */
export function plainCaption(words: string | undefined): Pick<Message, 'caption' | 'caption_entities'> {
  const caption = words?.trim() ?? '';
  const found = findEntities(caption);
  return { ...(caption && { caption }), ...(found.length > 0 && { caption_entities: found }) };
}

/** A person changes what they wrote. */
export function amend(telegram: Telegram, { user }: Person, message: Message, words: string): Message {
  if (message.from?.id !== user.id) throw new Error(`${user.first_name} can only change their own messages`);
  const chat = telegram.chats.get(message.chat.id);
  const entry = chat?.posts.get(message.message_id);
  if (!chat || !entry) throw new Error(`Message ${message.message_id} is gone`);
  const {
    text: _text,
    entities: _entities,
    caption: _caption,
    caption_entities: _formatting,
    ...rest
  } = entry.message;
  const content = message.text === undefined ? plainCaption(words) : plainText(words);
  const edited_message = revise(telegram, entry, { ...rest, ...content }, { byBot: false });
  if (botSees(telegram, chat, edited_message)) telegram.updates.add(chat.id, { edited_message });
  return edited_message;
}

/** The content of a message passed on, with who wrote it first. */
export function forwarded(telegram: Telegram, message: Message): Draft {
  const { text, entities, photo, document, caption, caption_entities } = message;
  return {
    forward_origin: message.forward_origin ?? originOf(telegram, message),
    ...(text !== undefined && { text }),
    ...(entities && { entities }),
    ...(photo && { photo }),
    ...(document && { document }),
    ...(caption !== undefined && { caption }),
    ...(caption_entities && { caption_entities }),
  };
}

function originOf(telegram: Telegram, { from, sender_chat, date }: Message): MessageOrigin {
  if (sender_chat) return { type: 'chat', date, sender_chat };
  if (!from) throw new Error('Nobody wrote this message');
  if (!telegram.people.get(from.id)?.hidesInForwards) return { type: 'user', date, sender_user: from };
  return {
    type: 'hidden_user',
    date,
    sender_user_name: [from.first_name, from.last_name].filter(Boolean).join(' '),
  };
}

/** An event of the chat that a person caused. */
export function event(telegram: Telegram, chat: Conversation, draft: Draft): Message {
  const message = post(telegram, chat, draft);
  if (botSees(telegram, chat, message)) telegram.updates.add(chat.id, { message });
  return message;
}

/**
 * Topic and reply. In a topic, a message that replies to nothing replies to the event that opened the topic: so the
 * server has it, and a bot must not take it for a person's reply.
 */
function setting(chat: Conversation, { replyTo, thread }: Manner): Draft {
  const current = replyTo && (chat.posts.get(replyTo.message_id)?.message ?? replyTo);
  const threadId = chat.isForum ? (thread ?? current?.message_thread_id) : undefined;
  if (threadId === undefined) return current ? { reply_to_message: quoted(current) } : {};
  if (!chat.topics.has(threadId)) throw new Error(`There is no topic ${threadId} in "${chat.title}"`);
  const opening = chat.posts.get(threadId)?.message;
  const repliedTo = current ?? opening;
  return {
    message_thread_id: threadId,
    is_topic_message: true,
    ...(repliedTo && { reply_to_message: quoted(repliedTo) }),
  };
}

function checkMayWrite(telegram: Telegram, { user, deactivated }: Person, chat: Conversation): void {
  if (deactivated) throw new Error(`${user.first_name} has no account any more`);
  if (chat.migratedTo !== undefined) throw new Error(`"${chat.title}" has become a supergroup; write there`);
  const membership = chat.members.get(user.id)?.status;
  if (membership === undefined || membership === 'left' || membership === 'kicked') {
    throw new Error(`${user.first_name} is not in "${chat.title}"`);
  }
  if (chat.kind === 'private' && chat.members.get(telegram.bot.id)?.status === 'kicked') {
    throw new Error(`${user.first_name} has blocked the bot and must unblock it before writing`);
  }
}
