import type { Message } from '#sandbox/telegram/objects.ts';
import { summaryOf } from './summary.ts';
import { t } from './words.ts';

/** What happened in a chat without anybody writing, in words; null for what somebody wrote. */
export function eventOf(message: Message): string | null {
  const who = message.from?.first_name ?? '';
  if (message.group_chat_created) return t('event.group-created', { who });
  if (message.new_chat_members)
    return t('event.added', {
      who,
      whom: message.new_chat_members.map(({ first_name }) => first_name).join(', '),
    });
  if (message.left_chat_member) return t('event.left', { whom: message.left_chat_member.first_name });
  if (message.pinned_message) return t('event.pinned', { who, words: summaryOf(message.pinned_message) });
  return null;
}
