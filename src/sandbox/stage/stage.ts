import type { Traffic } from '#sandbox/door/traffic.ts';
import type { Conversation, Telegram } from '#sandbox/telegram/state.ts';

/** What phones and groups play on. */
export interface Stage {
  readonly telegram: Telegram;
  readonly traffic: Traffic;
}

/** A place where several people write: a group. */
export interface Gathering {
  readonly chat: Conversation;
  /** The `message_thread_id` of a topic by its name. */
  threadId(topic: string | number | undefined): number | undefined;
}
