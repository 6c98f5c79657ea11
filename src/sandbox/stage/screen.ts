import type { InlineKeyboardButton, Message } from '#sandbox/telegram/objects.ts';
import type { ReactionType } from '#sandbox/telegram/reactions.ts';
import type { Conversation, Post } from '#sandbox/telegram/state.ts';

/** A message as it stands on a screen, with what the Bot API does not tell of it. */
export interface Shown {
  readonly message: Message;
  /** It came without a sound. */
  readonly silent: boolean;
  readonly pinned: boolean;
  /** Reactions: the bot's, then those of people. */
  readonly reaction: readonly ReactionType[];
}

/** What a chat shows now: edits made, deleted messages gone, oldest first. */
export function showChat(chat: Conversation): Shown[] {
  return [...chat.posts.values()].map((post) => ({
    message: post.message,
    silent: post.silent,
    reaction: reactionsTo(post),
    pinned: chat.pinned.includes(post.message.message_id),
  }));
}

/** Reactions to a message: the bot's, then those of people. */
export function reactionsTo({ reaction, signs }: Post): ReactionType[] {
  return [...reaction, ...[...signs.values()].flat()];
}

/** The newest message, which there must be. */
export function newest(chat: Conversation): Message {
  const last = [...chat.posts.values()].at(-1);
  if (!last) throw new Error('There is no message in this chat yet');
  return last.message;
}

/** The labels of the buttons under a message, row by row. */
export function buttonsOf(message: Message): string[][] {
  return (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text));
}

/** The button with this label or, failing that, with this data. */
export function findButton(message: Message, labelOrData: string): InlineKeyboardButton {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const found =
    buttons.find(({ text }) => text === labelOrData) ??
    buttons.find((button) => 'callback_data' in button && button.callback_data === labelOrData);
  if (found) return found;
  const labels = buttons.map(({ text }) => `"${text}"`).join(', ') || 'none';
  throw new Error(
    `There is no button "${labelOrData}" under message ${message.message_id}; there are: ${labels}`,
  );
}
