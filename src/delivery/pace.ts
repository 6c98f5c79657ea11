/** How fast a platform lets a bot send. */
export interface Limits {
  /** Messages a second in one chat, on average. */
  readonly perChatPerSecond: number;
  /** As many may follow at once after a silence. */
  readonly burst: number;
  readonly perGroupPerMinute: number;
  readonly overallPerSecond: number;
  readonly isGroup: (chatId: string) => boolean;
}

/**
 * Telegram's limits as its support gives them, none of them exact: about one message a second in a chat, 20 a minute
 * in a group, 30 a second overall. Telegram numbers groups below zero.
 */
export const TELEGRAM_LIMITS: Limits = {
  perChatPerSecond: 1,
  burst: 3,
  perGroupPerMinute: 20,
  overallPerSecond: 28,
  isGroup: (chatId) => chatId.startsWith('-'),
};

/** What was sent lately, and so when the next message may go. */
export interface Pace {
  /**
   * The instant, in milliseconds, from which a message to this chat keeps within the limits; not before `now`.
   * `ahead` messages to other chats go first.
   */
  readyAt(chatId: string, now: number, ahead: number): number;
  /** The instant from which a message to a chat nobody wrote to lately keeps within the limits. */
  opens(now: number, ahead: number): number;
  /** A message to this chat goes now. */
  took(chatId: string, now: number): void;
}

interface Recent {
  /** When the chat's allowance is full again. */
  full: number;
  /** Instants of the newest messages; kept for groups only. */
  readonly sent: number[];
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const CHATS_BEFORE_TIDYING = 1_000;

/** Keeps count of what is sent. Memory only: after a restart the platform's own answer is the limit. */
export function openPace(limits: Limits): Pace {
  const chats = new Map<string, Recent>();
  const overall: number[] = [];
  const msEach = SECOND_MS / limits.perChatPerSecond;
  let latest = Number.NEGATIVE_INFINITY;

  /** A clock that was put back says nothing of how long ago anything was: all is forgotten. */
  const follow = (now: number) => {
    if (now < latest) {
      chats.clear();
      overall.length = 0;
    }
    latest = now;
  };

  return {
    readyAt(chatId, now, ahead) {
      follow(now);
      const { full, sent } = chats.get(chatId) ?? { full: 0, sent: [] };
      const chat = full - (limits.burst - 1) * msEach;
      const group = windowOpens(sent, limits.perGroupPerMinute, MINUTE_MS);
      const all = windowOpens(overall, limits.overallPerSecond - ahead, SECOND_MS);
      return Math.max(now, chat, group, all);
    },

    opens(now, ahead) {
      follow(now);
      return Math.max(now, windowOpens(overall, limits.overallPerSecond - ahead, SECOND_MS));
    },

    took(chatId, now) {
      follow(now);
      if (chats.size > CHATS_BEFORE_TIDYING) forgetOld(chats, now);
      const recent = chats.get(chatId) ?? { full: 0, sent: [] };
      recent.full = Math.max(recent.full, now) + msEach;
      if (limits.isGroup(chatId)) remember(recent.sent, now, limits.perGroupPerMinute);
      remember(overall, now, limits.overallPerSecond);
      chats.set(chatId, recent);
    },
  };
}

/** When a window that takes `most` has room again; at no time that is known where those ahead fill it. */
function windowOpens(sent: readonly number[], most: number, withinMs: number): number {
  if (most <= 0) return Number.POSITIVE_INFINITY;
  const oldest = sent.at(-most);
  return oldest === undefined ? 0 : oldest + withinMs;
}

function remember(sent: number[], now: number, most: number): void {
  if (!Number.isFinite(most)) return;
  sent.push(now);
  sent.splice(0, sent.length - most);
}

function forgetOld(chats: Map<string, Recent>, now: number): void {
  for (const [chatId, { full, sent }] of chats) {
    if (full <= now && (sent.at(-1) ?? 0) <= now - MINUTE_MS) chats.delete(chatId);
  }
}
