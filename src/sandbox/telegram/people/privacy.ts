import type { Message } from '#sandbox/telegram/objects.ts';
import type { Conversation, Telegram } from '#sandbox/telegram/state.ts';

/**
 * Whether the bot is told of a message that a person wrote.
 *
 * In private chats it is told of everything. In groups privacy mode, unless it is switched off or the bot is an
 * administrator, lets through commands (not those for another bot), replies to the bot, mentions of it, and the
 * events of the chat.
 */
export function botSees(telegram: Telegram, chat: Conversation, message: Message): boolean {
  if (chat.kind === 'private') return true;
  const membership = chat.members.get(telegram.bot.id)?.status;
  if (membership !== 'member' && membership !== 'administrator') return false;
  if (membership === 'administrator' || telegram.bot.can_read_all_group_messages || isEvent(message))
    return true;
  return isCommandFor(telegram, message) || isReplyTo(telegram, message) || mentions(telegram, message);
}

function isEvent({ text, photo, document }: Message): boolean {
  return text === undefined && photo === undefined && document === undefined;
}

function wordsOf({ text, caption }: Message): string {
  return text ?? caption ?? '';
}

/** What begins with a slash is for every bot, unless it names another. */
function isCommandFor({ bot }: Telegram, message: Message): boolean {
  const command = /^\/[^\s@]+(?:@(\w+))?/.exec(wordsOf(message));
  if (!command) return false;
  const addressee = command[1];
  return addressee === undefined || addressee.toLowerCase() === bot.username.toLowerCase();
}

function isReplyTo({ bot }: Telegram, { reply_to_message }: Message): boolean {
  return reply_to_message?.from?.id === bot.id;
}

function mentions({ bot }: Telegram, message: Message): boolean {
  const words = wordsOf(message);
  return (message.entities ?? message.caption_entities ?? []).some(({ type, offset, length }) => {
    return (
      type === 'mention' &&
      words.slice(offset, offset + length).toLowerCase() === `@${bot.username.toLowerCase()}`
    );
  });
}
