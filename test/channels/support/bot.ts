import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Inbound, Outgoing, RawUpdate } from '#app/channel.ts';
import type { Log } from '#app/log.ts';
import { message, say } from '#app/message.ts';
import { type TelegramChannel, type TelegramOptions, telegramChannel } from '#channels/telegram/channel.ts';
import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import { SAYING } from './texts.ts';

/** One line of the log. */
export interface LogLine {
  readonly level: keyof Log;
  readonly fields: object;
  readonly text: string;
}

/** A log that is kept. */
export function keptLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write = (level: keyof Log) => (fields: object, text: string) => {
    lines.push({ level, fields, text });
  };
  return { lines, debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

export type Connected = Awaited<ReturnType<typeof connect>>;

/** A bot connected to a Bot API server of its own, which does not listen yet. Pauses end at once and are noted. */
export async function connect(options: Partial<TelegramOptions> = {}) {
  const api = await startBotApi();
  onTestFinished(() => api.close());
  const log = keptLog();
  const pauses: number[] = [];
  const channel = await telegramChannel({
    token: api.token,
    apiRoot: api.url,
    mode: { kind: 'polling' },
    texts: SAYING,
    locale: 'vi',
    readVault: async (sha256) => Buffer.from(`bytes of ${sha256}`),
    log,
    wait: async (ms, signal) => {
      pauses.push(ms);
      if (!signal?.aborted) await sleep(1);
    },
    ...options,
  });
  return { api, channel, log, pauses };
}

/** Lets a channel listen. What it hears is kept, raw and parsed; `stop` ends it. */
export function listen(
  channel: TelegramChannel,
  store: (updates: readonly RawUpdate[]) => Promise<void> = keep,
) {
  const raw: RawUpdate[] = [];
  const waiting = new Set<() => void>();
  const stopper = new AbortController();
  const ended = channel.listen(async (updates) => {
    await store(updates);
    raw.push(...updates);
    for (const look of waiting) look();
  }, stopper.signal);
  const stop = async () => {
    stopper.abort();
    await ended;
  };
  onTestFinished(() => stop().catch(() => undefined));

  return {
    raw,
    ended,
    stop,
    heard: (): Inbound[] => raw.map(({ payload }) => channel.parse(payload)),
    /** Resolves once so many updates were stored. */
    hears: (count: number): Promise<Inbound[]> =>
      new Promise((resolve) => {
        const look = () => {
          if (raw.length < count) return;
          waiting.delete(look);
          resolve(raw.map(({ payload }) => channel.parse(payload)));
        };
        waiting.add(look);
        look();
      }),
  };
}

async function keep(): Promise<void> {
  return undefined;
}

/** A message to be sent that says `text`. */
export function outgoing(chatId: number | string, text: string, rest: Partial<Outgoing> = {}): Outgoing {
  return {
    chatId: String(chatId),
    topicId: null,
    message: message([say('said', { text })]),
    supersedes: null,
    replyTo: null,
    silent: false,
    once: false,
    ...rest,
  };
}

/** The parameters of the bot's calls of a method, oldest first. */
export function callsOf(api: BotApi, method: string): Readonly<Record<string, string>>[] {
  return api.calls.filter((call) => call.method === method).map(({ args }) => args);
}

/** A picture that is one, for those who look at its header only. */
export function png(width = 300, height = 200): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.writeUInt32BE(0x89504e47, 0);
  bytes.writeUInt32BE(0x0d0a1a0a, 4);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
