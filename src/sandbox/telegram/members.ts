/** Who is there, and where: people, bots, chats, and places in chats, in the words of the Bot API. */

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

interface PrivateChat {
  id: number;
  type: 'private';
  first_name: string;
  last_name?: string;
  username?: string;
}

interface GroupChat {
  id: number;
  type: 'group';
  title: string;
}

interface SupergroupChat {
  id: number;
  type: 'supergroup';
  title: string;
  is_forum?: true;
}

/** Where a message stands. Channels are not played. */
export type Chat = PrivateChat | GroupChat | SupergroupChat;

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
