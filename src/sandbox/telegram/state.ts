import type { Files } from './files.ts';
import type { Flood } from './flood.ts';
import type { ReplyKeyboard } from './keyboard.ts';
import type { AdminRights, BotUser, User } from './members.ts';
import type { Message } from './objects.ts';
import type { ReactionType } from './reactions.ts';
import type { UpdateQueue } from './updates.ts';

/** Everything that this Telegram knows: one bot, and the people and groups around it. Kept in memory only. */
export interface Telegram {
  readonly bot: BotUser;
  readonly now: () => Date;
  /** Ids of this run begin so much later than those of another. */
  readonly idsFrom: number;
  readonly people: Map<number, Person>;
  readonly chats: Map<number, Conversation>;
  readonly presses: Map<string, Press>;
  readonly files: Files;
  readonly updates: UpdateQueue;
  readonly flood: Flood;
  readonly profile: BotProfile;
  readonly webhook: Webhook;
  /** Webhooks only by HTTPS on the ports 80, 88, 443 and 8443, as in the cloud. */
  readonly strictWebhookUrl: boolean;
  /** How long after a press `answerCallbackQuery` is still taken, by the clock of `now`. */
  readonly pressLifetimeMs: number;
  /** A fresh `media_group_id`. */
  newAlbumId(): string;
  /** Tells everyone who listens what has just changed. */
  tell(change: Change): void;
  /** Calls back on every change: what a live page or a waiting test lives on. Gives the way to stop. */
  onChange(listener: (change: Change) => void): () => void;
}

/** A person with a phone. */
export interface Person {
  readonly user: User;
  /** Has asked that forwarded messages do not lead back: only the name is told. */
  readonly hidesInForwards: boolean;
  deactivated: boolean;
}

/** A private chat, a group or a supergroup, as the server keeps it. */
export interface Conversation {
  readonly id: number;
  readonly kind: 'private' | 'group' | 'supergroup';
  title: string;
  readonly isForum: boolean;
  readonly posts: Map<number, Post>;
  lastMessageId: number;
  readonly members: Map<number, Membership>;
  /** Pinned messages, the newest last. */
  pinned: number[];
  /** Forum topics by `message_thread_id`. */
  readonly topics: Map<number, Topic>;
  /** In a private chat: the person wrote first. Before that a bot may not speak. */
  started: boolean;
  /** The buttons that stand in place of the letters on the phone. */
  replyKeyboard?: ReplyKeyboard;
  /** Set when the group became a supergroup. */
  migratedTo?: number;
}

/** A message, with what the Bot API does not tell of it. */
export interface Post {
  message: Message;
  /** `disable_notification`: the phone did not ring. */
  readonly silent: boolean;
  /** Never to be edited again: it brought a reply keyboard. */
  locked?: boolean;
  /** The bot's reaction. */
  reaction: ReactionType[];
  /** Those of people, by who reacted. */
  readonly signs: Map<number, ReactionType[]>;
}

/** Somebody's place in a chat. In a private chat the bot is `kicked` while the person blocks it. */
export interface Membership {
  status: 'creator' | 'administrator' | 'member' | 'left' | 'kicked';
  rights?: AdminRights;
}

interface Topic {
  readonly name: string;
  closed: boolean;
}

/** A button press that may still be answered. */
interface Press {
  readonly at: Date;
  readonly userId: number;
  answer?: PressAnswer;
}

/** What the person sees after pressing a button. */
export interface PressAnswer {
  readonly text?: string;
  /** True when it came as a window to be closed, not as a line that passes. */
  readonly alert?: boolean;
  readonly url?: string;
}

/** What the bot says about itself. */
interface BotProfile {
  /** Commands by scope and language, in the words of the scope. */
  readonly commands: Map<string, { command: string; description: string }[]>;
  readonly descriptions: Map<string, string>;
  readonly menuButtons: Map<number | 'default', { type: string }>;
}

/** Where updates are posted to; no `url`: nowhere, the bot fetches them. */
interface Webhook {
  url: string;
  secretToken?: string;
  maxConnections: number;
  lastErrorDate?: number;
  lastErrorMessage?: string;
}

/** Something visible has happened. */
export type Change =
  | {
      readonly kind: 'message' | 'edit';
      readonly chatId: number;
      readonly byBot: boolean;
      readonly message: Message;
    }
  | { readonly kind: 'delete'; readonly chatId: number; readonly messageId: number }
  | {
      readonly kind: 'reaction';
      readonly chatId: number;
      readonly messageId: number;
      readonly reaction: ReactionType[];
    }
  | { readonly kind: 'pin' | 'unpin'; readonly chatId: number; readonly messageId: number }
  | { readonly kind: 'typing'; readonly chatId: number; readonly action: string; readonly threadId?: number }
  | { readonly kind: 'press-answer'; readonly pressId: string; readonly answer: PressAnswer }
  | { readonly kind: 'members'; readonly chatId: number }
  | { readonly kind: 'commands' }
  | { readonly kind: 'webhook' };
