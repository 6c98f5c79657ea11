import { z } from 'zod';
import type { ChatRef, Inbound, OfferedFile, Speaker, Unsupported } from '#app/channel.ts';
import type { Message } from '#app/message.ts';
import { fileOf, type Offer } from './files.ts';
import {
  type CallbackQuery,
  type ChatMember,
  type MessageReaction,
  type TelegramChat,
  type TelegramMessage,
  type TelegramUser,
  updateSchema,
} from './update-schema.ts';
import { type Bot, readWords } from './words.ts';

/** What parsing needs to know, and what the things it gives are done with. */
export interface Reader {
  readonly bot: Bot;
  readonly openFile: (offer: Offer) => OfferedFile['open'];
  readonly acknowledge: (queryId: string, notice: Message | null) => Promise<void>;
}

const CHANNEL = 'telegram';
const NOTHING: Inbound = { kind: 'nothing' };

/** Kinds of message that people send and we cannot use. All others are Telegram's own notes about the chat. */
const UNSUPPORTED = {
  sticker: 'sticker',
  voice: 'voice',
  video_note: 'voice',
  contact: 'contact',
  location: 'place',
  venue: 'place',
  poll: 'poll',
  dice: 'other',
  story: 'other',
  game: 'other',
  checklist: 'other',
  paid_media: 'other',
  rich_message: 'other',
  giveaway: 'other',
  invoice: 'other',
} as const satisfies Partial<Record<keyof TelegramMessage, Unsupported>>;

const UNSUPPORTED_KINDS = Object.keys(UNSUPPORTED).filter(
  (kind): kind is keyof typeof UNSUPPORTED => kind in UNSUPPORTED,
);

/** Stickers that say yes or thank you are that; whatever else they show is not read. */
const FRIENDLY = /^(?:👍|👌|🙏|🫡|🤝|💪|👏|❤|🥰|😊)/u;

/** Puts an update into the core's terms; whatever is no update of ours is `nothing`. */
export function parseUpdate(payload: unknown, reader: Reader): Inbound {
  const inbound = readUpdate(payload, reader);
  const press = inbound.kind === 'nothing' ? anyPress.safeParse(payload) : undefined;
  if (!press?.success) return inbound;
  return { kind: 'nothing', dismiss: () => reader.acknowledge(press.data.callback_query.id, null) };
}

/** A press of a button, whatever it is about: the clock turns on it until it is answered. */
const anyPress = z.object({ callback_query: z.object({ id: z.string() }) });

function readUpdate(payload: unknown, reader: Reader): Inbound {
  const read = updateSchema.safeParse(payload);
  if (!read.success) return NOTHING;
  const { message, edited_message, callback_query, my_chat_member, message_reaction } = read.data;
  if (message) return parseMessage(message, reader, false);
  if (edited_message) return parseMessage(edited_message, reader, true);
  if (callback_query) return parsePress(callback_query, reader);
  if (message_reaction) return parseReaction(message_reaction);
  return my_chat_member ? parseMembership(my_chat_member) : NOTHING;
}

function parseMessage(message: TelegramMessage, reader: Reader, edited: boolean): Inbound {
  const chat = chatOf(message.chat, message);
  if (!chat) return NOTHING;
  if (message.migrate_to_chat_id !== undefined) {
    return {
      kind: 'chat-moved',
      channel: CHANNEL,
      from: chat.chatId,
      to: String(message.migrate_to_chat_id),
    };
  }
  const isHidden = message.sender_chat !== undefined || message.from === undefined;
  if (!isHidden && message.from?.is_bot) return NOTHING;

  const heard = {
    chat,
    speaker: isHidden ? null : speakerOf(message.from),
    messageId: String(message.message_id),
    ...sentAt(message.edit_date ?? message.date),
  };
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  const words = readWords(message.text ?? message.caption, entities, reader.bot);
  if (words.callsOther) return NOTHING;

  const repliedTo = realReply(message);
  const addressed = chat.kind === 'private' || words.callsBot || repliedTo?.from?.id === reader.bot.id;
  const about = { ...heard, addressed, repliesTo: repliedTo ? String(repliedTo.message_id) : null };

  if (message.text !== undefined)
    return { kind: 'text', ...about, text: words.text, ...(isQuoted(message) && { quoted: true }), edited };
  const shown = sticker.safeParse(message.sticker).data?.emoji ?? '';
  if (FRIENDLY.test(shown)) return { kind: 'text', ...about, text: '👍', edited };
  const offer = fileOf(message);
  if (offer) {
    const { name, mime, size } = offer;
    const file = { name, mime, size, open: reader.openFile(offer) };
    const batch = message.media_group_id ?? null;
    return { kind: 'file', ...about, file, caption: words.text, batch, quoted: isQuoted(message), edited };
  }
  const what = unsupportedIn(message);
  return what && !edited ? { kind: 'unsupported', what, ...heard, addressed } : NOTHING;
}

const sticker = z.object({ emoji: z.string() });

function unsupportedIn(message: TelegramMessage): Unsupported | undefined {
  const kind = UNSUPPORTED_KINDS.find((each) => message[each] !== undefined);
  return kind && UNSUPPORTED[kind];
}

/** Telegram counts seconds. */
function sentAt(seconds: number | undefined) {
  return seconds === undefined ? {} : { sentAt: new Date(seconds * 1000) };
}

/** What somebody else wrote first; passing on one's own words is saying them again. */
function isQuoted({ forward_origin: origin, from }: TelegramMessage): boolean {
  return origin !== undefined && origin.sender_user?.id !== from?.id;
}

/** In a forum every message counts as a reply to the note that opened its topic; that is no reply. */
function realReply({ reply_to_message: reply }: TelegramMessage) {
  return reply?.forum_topic_created === undefined ? reply : undefined;
}

function parsePress(query: CallbackQuery, reader: Reader): Inbound {
  const chat = query.message && chatOf(query.message.chat, query.message);
  if (!chat || query.message === undefined || query.data === undefined) return NOTHING;
  return {
    kind: 'choice',
    chat,
    speaker: speakerOf(query.from),
    messageId: String(query.message.message_id),
    call: query.data,
    acknowledge: (notice) => reader.acknowledge(query.id, notice),
  };
}

/** Signs that say what "Đã nhận" says; all others, and taking one back, say nothing. */
const YES = new Set(['👍', '👌', '✅']);

function parseReaction(reaction: MessageReaction): Inbound {
  const chat = chatOf(reaction.chat, { is_topic_message: false });
  const before = new Set(reaction.old_reaction.map(({ emoji }) => emoji));
  const isYes = reaction.new_reaction.some(
    ({ emoji }) => emoji !== undefined && YES.has(emoji) && !before.has(emoji),
  );
  if (!chat || !reaction.user || reaction.user.is_bot || !isYes) return NOTHING;
  const messageId = String(reaction.message_id);
  return { kind: 'nod', chat, speaker: speakerOf(reaction.user), messageId, ...sentAt(reaction.date) };
}

function parseMembership({ chat, from, new_chat_member: { status } }: ChatMember): Inbound {
  const isGone = status === 'kicked' || status === 'left';
  if (chat.type === 'private') {
    if (status !== 'kicked' && status !== 'member') return NOTHING;
    return { kind: 'reach', channel: CHANNEL, userId: String(from.id), reachable: status === 'member' };
  }
  if (!isGone || chat.type === 'channel') return NOTHING;
  return { kind: 'group-left', channel: CHANNEL, chatId: String(chat.id) };
}

function chatOf(
  chat: TelegramChat,
  thread: { is_topic_message: boolean; message_thread_id?: number | undefined },
): ChatRef | undefined {
  if (chat.type === 'channel') return undefined;
  const isPrivate = chat.type === 'private';
  const { is_topic_message: isTopic, message_thread_id: topic } = thread;
  return {
    channel: CHANNEL,
    chatId: String(chat.id),
    kind: isPrivate ? 'private' : 'group',
    topicId: isTopic && topic !== undefined ? String(topic) : null,
    title: isPrivate ? nameOf(chat) : chat.title,
  };
}

function speakerOf(user: TelegramUser | undefined): Speaker | null {
  return user ? { userId: String(user.id), displayName: nameOf(user) } : null;
}

function nameOf({ first_name, last_name }: { first_name: string; last_name: string }): string {
  return `${first_name} ${last_name}`.trim();
}
