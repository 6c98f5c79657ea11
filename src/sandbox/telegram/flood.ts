import { done, type Outcome, tooMany } from './refusal.ts';

/** How fast a bot may send. Telegram does not publish its numbers; about 1 a second in a chat, 20 a minute in a group, 30 a second overall. */
export interface FloodLimits {
  readonly perChatPerSecond?: number;
  readonly perGroupPerMinute?: number;
  readonly overallPerSecond?: number;
}

interface Limit {
  readonly key: string;
  readonly most: number;
  readonly withinMs: number;
}

/** Counts what was sent in a sliding window of the given clock. Without limits nothing is refused. */
export class Flood {
  limits: FloodLimits;
  readonly #now: () => Date;
  readonly #sent = new Map<string, number[]>();

  constructor(limits: FloodLimits, now: () => Date) {
    this.limits = limits;
    this.#now = now;
  }

  /** Takes `count` messages to a chat, or refuses all of them with the seconds after which they would be taken. */
  take(chatId: number, count = 1): Outcome<undefined> {
    const now = this.#now().getTime();
    const limits = this.#limitsFor(chatId);
    const waitMs = Math.max(0, ...limits.map((limit) => this.#waitMs(limit, count, now)));
    if (waitMs > 0) return tooMany(Math.ceil(waitMs / 1000));

    for (const { key } of limits)
      this.#sent.set(key, [...(this.#sent.get(key) ?? []), ...repeat(now, count)]);
    return done(undefined);
  }

  #limitsFor(chatId: number): Limit[] {
    const { perChatPerSecond, perGroupPerMinute, overallPerSecond } = this.limits;
    const isGroup = chatId < 0;
    return [
      limit(`chat ${chatId}`, perChatPerSecond, 1_000),
      limit(`group ${chatId}`, isGroup ? perGroupPerMinute : undefined, 60_000),
      limit('overall', overallPerSecond, 1_000),
    ].flat();
  }

  #waitMs({ key, most, withinMs }: Limit, count: number, now: number): number {
    const recent = (this.#sent.get(key) ?? []).filter((at) => at > now - withinMs);
    this.#sent.set(key, recent);
    const mustPass = recent.length + Math.min(count, most) - most;
    const last = recent[mustPass - 1];
    return last === undefined ? 0 : last + withinMs - now;
  }
}

function limit(key: string, most: number | undefined, withinMs: number): Limit[] {
  return most === undefined ? [] : [{ key, most, withinMs }];
}

function repeat(value: number, times: number): number[] {
  return Array.from({ length: times }, () => value);
}
