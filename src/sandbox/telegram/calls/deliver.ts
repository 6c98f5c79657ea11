import { z } from 'zod';
import { openChat, openTopic } from '#sandbox/telegram/access.ts';
import { botUser, quoted } from '#sandbox/telegram/chats.ts';
import { type ReplyMarkup, replyMarkup } from '#sandbox/telegram/keyboard.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { flag, integer, json, text } from '#sandbox/telegram/params.ts';
import { type Draft, post } from '#sandbox/telegram/post.ts';
import { badRequest, done, type Outcome } from '#sandbox/telegram/refusal.ts';
import type { Conversation, Telegram } from '#sandbox/telegram/state.ts';

const replyParameters = z.object(
  {
    message_id: z.coerce.number({ error: 'Can\'t find field "message_id"' }).int().default(0),
    chat_id: z.coerce.string().optional(),
    allow_sending_without_reply: z.boolean().default(false),
    quote: z.string().optional(),
  },
  { error: 'Object expected as reply parameters' },
);

/** The parameters that every sending method takes. */
export const deliveryParams = {
  chat_id: text,
  message_thread_id: integer,
  disable_notification: flag,
  protect_content: flag,
  reply_parameters: json('reply parameters', replyParameters),
  reply_to_message_id: integer,
  allow_sending_without_reply: flag,
  reply_markup: json('reply keyboard markup', replyMarkup),
};

type Delivery = z.output<z.ZodObject<typeof deliveryParams>>;

/** Where a message goes, found and allowed. */
interface Place {
  readonly chat: Conversation;
  readonly setting: Draft;
}

/**
 * Sends one or more messages of the bot to the same place, all of them or none: chat, topic, the message replied to
 * and the flood limits are checked first. The buttons go under the last one.
 */
export function deliver(
  telegram: Telegram,
  delivery: Delivery,
  drafts: readonly Draft[],
): Outcome<Message[]> {
  const place = findPlace(telegram, delivery);
  if (!place.ok) return place;
  const { chat, setting } = place.value;

  const markup = delivery.reply_markup;
  if (chat.kind !== 'private' && usesWebApp(markup)) return badRequest('BUTTON_TYPE_INVALID');
  const allowance = telegram.flood.take(chat.id, drafts.length);
  if (!allowance.ok) return allowance;

  applyKeyboard(chat, markup);
  const sent = drafts.map((draft, index) => {
    const isLast = index === drafts.length - 1;
    const buttons = isLast && markup?.kind === 'inline' && { reply_markup: markup.markup };
    const message = { ...setting, from: botUser(telegram), ...draft, ...buttons };
    return post(telegram, chat, message, { byBot: true, silent: delivery.disable_notification });
  });
  if (markup && markup.kind !== 'inline') lockLast(chat);
  return done(sent);
}

function findPlace(telegram: Telegram, delivery: Delivery): Outcome<Place> {
  const chat = openChat(telegram, delivery.chat_id, 'write');
  if (!chat.ok) return chat;
  const thread = openTopic(telegram, chat.value, delivery.message_thread_id);
  if (!thread.ok) return thread;
  const repliedTo = findRepliedTo(chat.value, delivery);
  if (!repliedTo.ok) return repliedTo;

  const threadId = thread.value ?? (chat.value.isForum ? repliedTo.value?.message_thread_id : undefined);
  const quote = delivery.reply_parameters?.quote;
  return done({
    chat: chat.value,
    setting: {
      ...(threadId !== undefined && { message_thread_id: threadId, is_topic_message: true }),
      ...(repliedTo.value && { reply_to_message: quoted(repliedTo.value) }),
      ...(repliedTo.value && quote && { quote: { text: quote, position: 0, is_manual: true } }),
      ...(delivery.protect_content && { has_protected_content: true }),
    },
  });
}

/** The message replied to; a reply into another chat is sent as no reply. */
function findRepliedTo(chat: Conversation, delivery: Delivery): Outcome<Message | undefined> {
  const asked = delivery.reply_parameters;
  const id = asked?.message_id ?? delivery.reply_to_message_id ?? 0;
  if (id <= 0 || (asked?.chat_id !== undefined && asked.chat_id !== String(chat.id))) return done(undefined);

  const repliedTo = chat.posts.get(id)?.message;
  const mayBeGone = asked?.allow_sending_without_reply ?? delivery.allow_sending_without_reply;
  return repliedTo || mayBeGone ? done(repliedTo) : badRequest('message to be replied not found');
}

function applyKeyboard(chat: Conversation, markup: ReplyMarkup | undefined): void {
  if (markup?.kind === 'keyboard') chat.replyKeyboard = markup.keyboard;
  if (markup?.kind === 'remove') delete chat.replyKeyboard;
}

/** A message that brought a reply keyboard can never be edited. */
function lockLast(chat: Conversation): void {
  const last = chat.posts.get(chat.lastMessageId);
  if (last) last.locked = true;
}

function usesWebApp(markup: ReplyMarkup | undefined): boolean {
  return (
    markup?.kind === 'inline' && markup.markup.inline_keyboard.flat().some((button) => 'web_app' in button)
  );
}
