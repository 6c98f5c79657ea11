import { once } from 'node:events';
import { Faults } from './door/faults.ts';
import { WebhookSender } from './door/post-updates.ts';
import { openDoor } from './door/serve.ts';
import { type CallRecord, Traffic } from './door/traffic.ts';
import { Group, type GroupOptions } from './stage/group.ts';
import { Phone } from './stage/phone.ts';
import { type Quiet, settle } from './stage/settle.ts';
import type { FloodLimits } from './telegram/flood.ts';
import { addPerson, type NewPerson, openTelegram } from './telegram/open.ts';
import type { Telegram } from './telegram/state.ts';

/** How the server is to be. Everything has a default. */
export interface BotApiOptions {
  readonly token?: string;
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** The clock of dates, of the flood limits and of how long a button press lives. */
  readonly now?: () => Date;
  readonly botName?: string;
  readonly botUsername?: string;
  /** Off by default. */
  readonly flood?: FloodLimits;
  /** The first while before an update is posted again; it doubles with every failure. */
  readonly retryWebhookMs?: number;
  /** How long after a press `answerCallbackQuery` is still taken; a minute. */
  readonly pressLifetimeMs?: number;
  /** Webhooks only by HTTPS on the ports 80, 88, 443 and 8443, as in the cloud. Off by default. */
  readonly strictWebhookUrl?: boolean;
  /** On by default: in groups the bot hears only what is meant for it. */
  readonly privacyMode?: boolean;
  /** Ids of updates, people and groups begin so much later: a bot with a memory must not meet those of another run. */
  readonly idsFrom?: number;
}

/** A Bot API server in this process, with the people who use it. */
export interface BotApi {
  /** What a client takes as its API root. */
  readonly url: string;
  readonly token: string;
  readonly bot: { readonly id: number; readonly username: string };
  /** The state behind; `telegram.onChange` tells of everything that becomes visible. */
  readonly telegram: Telegram;
  readonly faults: Faults;
  /** Every call the bot has made, oldest first, with its parameters and what came of it. */
  readonly calls: readonly CallRecord[];
  /** Gives somebody a phone. */
  phone(about: NewPerson): Phone;
  /** Opens a group. The bot is not in it until `addsBot`. */
  group(about: GroupOptions): Group;
  /** The bytes of a file by its `file_id`, whoever sent it. */
  download(fileId: string): Uint8Array;
  /** Waits until the bot has confirmed every update and has come to rest. */
  settles(quiet?: Quiet): Promise<void>;
  close(): Promise<void>;
}

const TOKEN = '7000000001:AAEsandbox-sandbox-sandbox-sandbox1';

/** Starts a Bot API server on this machine, over which a bot works as it does with Telegram. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const { token = TOKEN, host = '127.0.0.1', port = 0, retryWebhookMs = 50 } = options;
  const telegram = openTelegram({
    botId: Number(token.split(':')[0]),
    botName: options.botName ?? 'Sandbox',
    botUsername: options.botUsername ?? 'sandbox_bot',
    now: options.now ?? (() => new Date()),
    flood: options.flood ?? {},
    pressLifetimeMs: options.pressLifetimeMs ?? 60_000,
    strictWebhookUrl: options.strictWebhookUrl ?? false,
    privacyMode: options.privacyMode ?? true,
    idsFrom: options.idsFrom ?? 0,
  });
  const traffic = new Traffic();
  const faults = new Faults((isDown) => {
    if (isDown) server.closeAllConnections();
    else sender.restart();
  });
  const { server, longPoll } = openDoor({ telegram, token, faults, traffic });
  const sender = new WebhookSender(telegram, { retryMs: retryWebhookMs, isDown: () => faults.isDown });
  server.listen(port, host);
  await once(server, 'listening');

  const stage = { telegram, traffic };
  return {
    url: urlOf(server.address(), host),
    token,
    bot: { id: telegram.bot.id, username: telegram.bot.username },
    telegram,
    faults,
    calls: traffic.calls,
    phone: (about) => new Phone(stage, addPerson(telegram, about)),
    group: (about) => new Group(stage, about),
    download: (fileId) => {
      const file = telegram.files.find(fileId);
      if (!file) throw new Error(`There is no file ${fileId}`);
      return file.bytes;
    },
    settles: (quiet) => settle(telegram, traffic, quiet),
    close: async () => {
      sender.close();
      longPoll.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function urlOf(address: ReturnType<import('node:net').Server['address']>, host: string): string {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
