import { z } from 'zod';

const id = z.number().int();

const user = z.object({
  id,
  is_bot: z.boolean().default(false),
  first_name: z.string().default(''),
  last_name: z.string().default(''),
  username: z.string().optional(),
});

const chat = z.object({
  id,
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
  title: z.string().default(''),
  first_name: z.string().default(''),
  last_name: z.string().default(''),
});

const entity = z.object({
  type: z.string(),
  offset: z.number().int().nonnegative(),
  length: z.number().int().nonnegative(),
  user: user.optional(),
});

const photoSize = z.object({
  file_id: z.string(),
  width: z.number(),
  height: z.number(),
  file_size: z.number().optional(),
});

const file = z.object({
  file_id: z.string(),
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
  file_size: z.number().optional(),
});

/** Seconds since 1970; what is no such thing is passed over, and the message heard all the same. */
const seconds = z.number().int().positive().max(8_640_000_000_000).optional().catch(undefined);

const present = z.unknown().optional();

const message = z.object({
  message_id: id,
  date: seconds,
  edit_date: seconds,
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().default(false),
  from: user.optional(),
  sender_chat: z.object({ id }).optional(),
  chat,
  text: z.string().optional(),
  entities: z.array(entity).default([]),
  caption: z.string().default(''),
  caption_entities: z.array(entity).default([]),
  media_group_id: z.string().optional(),
  forward_origin: z.object({ type: z.string(), sender_user: user.optional() }).optional(),
  reply_to_message: z
    .object({ message_id: id, from: user.optional(), forum_topic_created: present })
    .optional(),
  photo: z.array(photoSize).default([]),
  document: file.optional(),
  video: file.optional(),
  audio: file.optional(),
  voice: file.optional(),
  sticker: present,
  video_note: present,
  contact: present,
  location: present,
  venue: present,
  poll: present,
  dice: present,
  story: present,
  game: present,
  checklist: present,
  paid_media: present,
  rich_message: present,
  giveaway: present,
  invoice: present,
  migrate_to_chat_id: id.optional(),
});

const callbackQuery = z.object({
  id: z.string(),
  from: user,
  message: z
    .object({
      message_id: id,
      chat,
      message_thread_id: id.optional(),
      is_topic_message: z.boolean().default(false),
    })
    .optional(),
  data: z.string().optional(),
});

/** A reaction that is one of Telegram's own; others have no emoji. */
const reactions = z.array(z.object({ type: z.string(), emoji: z.string().optional() }));

const messageReaction = z.object({
  chat,
  message_id: id,
  user: user.optional(),
  date: seconds,
  old_reaction: reactions,
  new_reaction: reactions,
});

const chatMember = z.object({ chat, from: user, new_chat_member: z.object({ status: z.string() }) });

/** What we use of an update. Everything else that Telegram says is passed over. */
export const updateSchema = z.object({
  update_id: id.optional(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: callbackQuery.optional(),
  my_chat_member: chatMember.optional(),
  message_reaction: messageReaction.optional(),
});

/** The kinds of update we ask Telegram for; reactions come only to who names them, in groups only to an administrator. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'message_reaction',
] as const;

export type TelegramMessage = z.output<typeof message>;
export type TelegramUser = z.output<typeof user>;
export type TelegramChat = z.output<typeof chat>;
export type TelegramEntity = z.output<typeof entity>;
export type CallbackQuery = z.output<typeof callbackQuery>;
export type MessageReaction = z.output<typeof messageReaction>;
export type ChatMember = z.output<typeof chatMember>;
