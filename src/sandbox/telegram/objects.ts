/**
 * The objects of the Bot API that the sandbox speaks, as they travel over the wire.
 *
 * They are our own and not a client library's, so that no library marks its own homework; a test proves
 * that they fit the published types. Fields we never send are left out.
 */

/** A person or a bot. People need no username. */
export interface User {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}

/** What `getMe` gives: the bot with its abilities. */
export interface BotUser extends User {
  is_bot: true;
  username: string;
  can_join_groups: boolean;
  can_read_all_group_messages: boolean;
  supports_guest_queries: boolean;
  supports_inline_queries: boolean;
  can_connect_to_business: boolean;
  has_main_web_app: boolean;
  has_topics_enabled: boolean;
  allows_users_to_create_topics: boolean;
  can_manage_bots: boolean;
  supports_join_request_queries: boolean;
}

export interface PrivateChat {
  id: number;
  type: 'private';
  first_name: string;
  last_name?: string;
  username?: string;
}

export interface GroupChat {
  id: number;
  type: 'group';
  title: string;
}

export interface SupergroupChat {
  id: number;
  type: 'supergroup';
  title: string;
  is_forum?: true;
}

/** Where a message stands. Channels are not played. */
export type Chat = PrivateChat | GroupChat | SupergroupChat;

interface Span {
  /** In UTF-16 code units, like `length`. */
  offset: number;
  length: number;
}

interface PlainEntity extends Span {
  type:
    | 'mention'
    | 'hashtag'
    | 'cashtag'
    | 'bot_command'
    | 'url'
    | 'email'
    | 'phone_number'
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strikethrough'
    | 'spoiler'
    | 'blockquote'
    | 'expandable_blockquote'
    | 'code';
}
interface PreEntity extends Span {
  type: 'pre';
  language?: string;
}
interface LinkEntity extends Span {
  type: 'text_link';
  url: string;
}
interface TextMentionEntity extends Span {
  type: 'text_mention';
  user: User;
}
interface CustomEmojiEntity extends Span {
  type: 'custom_emoji';
  custom_emoji_id: string;
}

/** Formatting or meaning of a stretch of text. */
export type MessageEntity = PlainEntity | PreEntity | LinkEntity | TextMentionEntity | CustomEmojiEntity;

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

/** What an administrator may do. */
export interface AdminRights {
  is_anonymous: boolean;
  can_manage_chat: boolean;
  can_delete_messages: boolean;
  can_manage_video_chats: boolean;
  can_restrict_members: boolean;
  can_promote_members: boolean;
  can_change_info: boolean;
  can_invite_users: boolean;
  can_post_stories: boolean;
  can_edit_stories: boolean;
  can_delete_stories: boolean;
  can_pin_messages: boolean;
  can_manage_topics: boolean;
  can_send_welcome_messages: boolean;
}

/** Somebody's place in a chat. */
export type ChatMember =
  | { status: 'creator'; user: User; is_anonymous: boolean }
  | ({ status: 'administrator'; user: User; can_be_edited: boolean } & AdminRights)
  | { status: 'member'; user: User }
  | { status: 'left'; user: User }
  | { status: 'kicked'; user: User; until_date: number };

export interface ChatMemberUpdated {
  chat: Chat;
  from: User;
  date: number;
  old_chat_member: ChatMember;
  new_chat_member: ChatMember;
}

/** The reactions that everybody may use. */
export const REACTIONS = [
  ...(['👍', '👎', '❤', '🔥', '🥰', '👏', '😁', '🤔', '🤯', '😱', '🤬', '😢', '🎉', '🤩', '🤮'] as const),
  ...(['💩', '🙏', '👌', '🕊', '🤡', '🥱', '🥴', '😍', '🐳', '❤‍🔥', '🌚', '🌭', '💯', '🤣', '⚡'] as const),
  ...(['🍌', '🏆', '💔', '🤨', '😐', '🍓', '🍾', '💋', '🖕', '😈', '😴', '😭', '🤓', '👻', '👨‍💻'] as const),
  ...(['👀', '🎃', '🙈', '😇', '😨', '🤝', '✍', '🤗', '🫡', '🎅', '🎄', '☃', '💅', '🤪', '🗿'] as const),
  ...(['🆒', '💘', '🙉', '🦄', '😘', '💊', '🙊', '😎', '👾', '🤷‍♂', '🤷', '🤷‍♀', '😡'] as const),
] as const;

/** One of `REACTIONS`. */
export type ReactionEmoji = (typeof REACTIONS)[number];

export interface ReactionType {
  type: 'emoji';
  emoji: ReactionEmoji;
}

export interface MessageReactionUpdated {
  chat: Chat;
  message_id: number;
  user: User;
  date: number;
  old_reaction: ReactionType[];
  new_reaction: ReactionType[];
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
