import type { Chat, ChatMemberUpdated, User } from './members.ts';
import type { MessageEntity } from './message-entity.ts';
import type { MessageReactionUpdated } from './reactions.ts';

/**
 * The objects of the Bot API that the sandbox speaks, as they travel over the wire.
 *
 * They are our own and not a client library's, so that no library marks its own homework; a test proves
 * that they fit the published types. Fields we never send are left out.
 */

export interface PhotoSize {
  file_id: string;
  file_unique_id: string;
  width: number;
  height: number;
  file_size?: number;
}

export interface Document {
  file_id: string;
  file_unique_id: string;
  file_name?: string;
  mime_type?: string;
  file_size?: number;
}

/** What `getFile` gives; download it under `/file/bot<token>/<file_path>`. */
export interface File {
  file_id: string;
  file_unique_id: string;
  file_size?: number;
  file_path?: string;
}

interface ButtonLook {
  text: string;
  style?: 'danger' | 'success' | 'primary';
  icon_custom_emoji_id?: string;
}

/** A button under a message. */
export type InlineKeyboardButton =
  | (ButtonLook & { callback_data: string })
  | (ButtonLook & { url: string })
  | (ButtonLook & { web_app: { url: string } })
  | (ButtonLook & { switch_inline_query: string })
  | (ButtonLook & { switch_inline_query_current_chat: string })
  | (ButtonLook & { copy_text: { text: string } });

export interface InlineKeyboardMarkup {
  inline_keyboard: InlineKeyboardButton[][];
}

/** Who wrote a forwarded message first. */
export type MessageOrigin =
  | { type: 'user'; date: number; sender_user: User }
  | { type: 'hidden_user'; date: number; sender_user_name: string }
  | { type: 'chat'; date: number; sender_chat: Chat; author_signature?: string };

/** A message of any kind: text, photo, document or an event of the chat. */
export interface Message {
  message_id: number;
  message_thread_id?: number;
  is_topic_message?: true;
  from?: User;
  sender_chat?: Chat;
  date: number;
  chat: Chat;
  forward_origin?: MessageOrigin;
  reply_to_message?: Message;
  quote?: { text: string; position: number; is_manual?: true };
  edit_date?: number;
  has_protected_content?: true;
  media_group_id?: string;
  show_caption_above_media?: true;
  has_media_spoiler?: true;
  text?: string;
  entities?: MessageEntity[];
  photo?: PhotoSize[];
  document?: Document;
  caption?: string;
  caption_entities?: MessageEntity[];
  new_chat_members?: User[];
  left_chat_member?: User;
  group_chat_created?: true;
  migrate_to_chat_id?: number;
  migrate_from_chat_id?: number;
  pinned_message?: Message;
  forum_topic_created?: { name: string; icon_color: number };
  forum_topic_closed?: Record<string, never>;
  forum_topic_reopened?: Record<string, never>;
  reply_markup?: InlineKeyboardMarkup;
}

/** A button was pressed; it spins on the person's phone until `answerCallbackQuery`. */
export interface CallbackQuery {
  id: string;
  from: User;
  message: Message;
  chat_instance: string;
  data: string;
}

/** The kinds of update the sandbox can make, by their field. */
export interface UpdateContent {
  message?: Message;
  edited_message?: Message;
  callback_query?: CallbackQuery;
  my_chat_member?: ChatMemberUpdated;
  chat_member?: ChatMemberUpdated;
  message_reaction?: MessageReactionUpdated;
}

/** Something happened that the bot is told about. Exactly one field beside the id is set. */
export interface Update extends UpdateContent {
  update_id: number;
}
