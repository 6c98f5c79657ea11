import { Files } from './files.ts';
import { Flood, type FloodLimits } from './flood.ts';
import type { User } from './members.ts';
import type { Change, Person, Telegram } from './state.ts';
import { UpdateQueue } from './updates.ts';

/** What a Telegram begins with. */
export interface TelegramOptions {
  readonly botId: number;
  readonly botName: string;
  readonly botUsername: string;
  readonly now: () => Date;
  readonly flood: FloodLimits;
  readonly pressLifetimeMs: number;
  readonly strictWebhookUrl: boolean;
  /** On as for every new bot: in groups it hears only what is meant for it. */
  readonly privacyMode: boolean;
  /** Added to the ids of updates, people and groups. */
  readonly idsFrom: number;
}

/** A Telegram with one bot and nobody else. */
export function openTelegram(options: TelegramOptions): Telegram {
  const listeners = new Set<(change: Change) => void>();
  let albums = 0;
  return {
    bot: {
      id: options.botId,
      is_bot: true,
      first_name: options.botName,
      username: options.botUsername,
      can_join_groups: true,
      can_read_all_group_messages: !options.privacyMode,
      supports_guest_queries: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
    now: options.now,
    people: new Map(),
    chats: new Map(),
    presses: new Map(),
    files: new Files(),
    idsFrom: options.idsFrom,
    updates: new UpdateQueue(options.idsFrom),
    flood: new Flood(options.flood, options.now),
    profile: { commands: new Map(), descriptions: new Map(), menuButtons: new Map() },
    webhook: { url: '', maxConnections: 40 },
    pressLifetimeMs: options.pressLifetimeMs,
    strictWebhookUrl: options.strictWebhookUrl,
    newAlbumId: () => String(13_000_000_000_000_000n + BigInt(++albums)),
    tell: (change) => {
      for (const listener of [...listeners]) listener(change);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is known of a new person; only a first name is needed. */
export interface NewPerson {
  readonly id?: number;
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
  /** Forwarded messages tell only the name. */
  readonly hidesInForwards?: boolean;
}

const FIRST_PERSON_ID = 500_000_001;

/** Gives somebody an account. */
export function addPerson(telegram: Telegram, about: NewPerson): Person {
  const user: User = {
    id: about.id ?? FIRST_PERSON_ID + telegram.idsFrom + telegram.people.size,
    is_bot: false,
    first_name: about.firstName,
    ...(about.lastName && { last_name: about.lastName }),
    ...(about.username && { username: about.username }),
    ...(about.languageCode && { language_code: about.languageCode }),
  };
  if (telegram.people.has(user.id)) throw new Error(`There is somebody with the id ${user.id} already`);
  const person = { user, hidesInForwards: about.hidesInForwards ?? false, deactivated: false };
  telegram.people.set(user.id, person);
  return person;
}
