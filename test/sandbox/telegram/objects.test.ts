import type * as published from 'grammy/types';
import { expectTypeOf, test } from 'vitest';
import type * as who from '#sandbox/telegram/members.ts';
import type { MessageEntity } from '#sandbox/telegram/message-entity.ts';
import type * as ours from '#sandbox/telegram/objects.ts';
import type * as reactions from '#sandbox/telegram/reactions.ts';

/** The published type of a message says of a reply that it holds no reply of its own, which no JSON can say. */
type PublishedMessage = Omit<published.Message, 'reply_to_message' | 'pinned_message'>;
type OurMessage = Omit<ours.Message, 'reply_to_message' | 'pinned_message'>;

test('our objects fit the published types', () => {
  expectTypeOf<OurMessage>().toExtend<PublishedMessage>();
  expectTypeOf<who.User>().toExtend<published.User>();
  expectTypeOf<who.BotUser>().toExtend<published.UserFromGetMe>();
  expectTypeOf<who.Chat>().toExtend<published.Chat>();
  expectTypeOf<MessageEntity>().toExtend<published.MessageEntity>();
  expectTypeOf<ours.InlineKeyboardMarkup>().toExtend<published.InlineKeyboardMarkup>();
  expectTypeOf<who.ChatMember>().toExtend<published.ChatMember>();
  expectTypeOf<who.ChatMemberUpdated>().toExtend<published.ChatMemberUpdated>();
  expectTypeOf<reactions.MessageReactionUpdated>().toExtend<published.MessageReactionUpdated>();
  expectTypeOf<reactions.ReactionEmoji>().toEqualTypeOf<published.ReactionTypeEmoji['emoji']>();
  expectTypeOf<ours.Document>().toExtend<published.Document>();
  expectTypeOf<ours.PhotoSize>().toExtend<published.PhotoSize>();
  expectTypeOf<ours.File>().toExtend<published.File>();
  expectTypeOf<Omit<ours.CallbackQuery, 'message'>>().toExtend<Omit<published.CallbackQuery, 'message'>>();
  expectTypeOf<ours.UpdateContent>().toExtend<Partial<Record<keyof published.Update, unknown>>>();
});
