import type { Channel } from '#app/channel.ts';
import type { Log } from '#app/log.ts';
import type { Locale, Texts } from '#channels/texts.ts';
import { openAgent } from './agent.ts';
import { openApi } from './api.ts';
import { type ChannelLack, watchConnection } from './connection.ts';
import { acknowledge, offerCommands, showTyping } from './courtesies.ts';
import { opener } from './files.ts';
import { parseUpdate } from './parse.ts';
import { type Wait, waitInRealTime } from './pause.ts';
import { persist } from './persist.ts';
import { poll } from './poll.ts';
import { describing } from './secrets.ts';
import { sendMessage } from './send.ts';
import { openWebhook, type WebhookOutcome } from './webhook.ts';

/** How the bot is connected to Telegram. */
export interface TelegramOptions {
  readonly token: string;
  /** Without a slash at the end. */
  readonly apiRoot: string;
  /** http, https, socks5 or socks5h, with or without credentials; also used for downloads. */
  readonly proxyUrl?: string | undefined;
  readonly mode:
    | { readonly kind: 'polling' }
    | { readonly kind: 'webhook'; readonly url: string; readonly secret: string };
  readonly texts: Texts;
  readonly locale: Locale;
  readonly readVault: (sha256: string) => Promise<Buffer>;
  /** Where an exported file stands, to be read as it is sent. */
  readonly findExport?: (file: string) => Promise<string>;
  readonly log: Log;
  /** Limit of an ordinary call; long polling and uploads have longer ones. */
  readonly timeoutSeconds?: number;
  /** Ends the wait for a Telegram that cannot be reached at start. */
  readonly signal?: AbortSignal;
  /** How pauses are spent; the machine's clock by default. */
  readonly wait?: Wait;
}

/** Telegram as a channel. */
export interface TelegramChannel extends Channel {
  readonly botUsername: string;
  /** What the last call has shown to be lacking; null where it was answered. */
  lacks(): ChannelLack | null;
  /** Looks whether Telegram can be reached, where nobody would ask for long: with a webhook updates come by themselves. */
  check(): Promise<void>;
  /** Takes what was posted to the webhook, with the header `X-Telegram-Bot-Api-Secret-Token`. */
  acceptWebhook(secretHeader: string | undefined, body: unknown): Promise<WebhookOutcome>;
}

const nothingExported = () => Promise.reject(new Error('Nothing is exported here.'));

/**
 * Connects the bot to Telegram and asks who it is. While Telegram cannot be reached it waits and tries again; a token
 * that Telegram does not know throws `FatalError`. The token never shows in a log line or an error.
 */
export async function telegramChannel(options: TelegramOptions): Promise<TelegramChannel> {
  const {
    token,
    apiRoot,
    proxyUrl,
    mode,
    texts,
    locale,
    readVault,
    findExport = nothingExported,
    log,
    timeoutSeconds = 60,
    signal,
  } = options;
  const wait = options.wait ?? waitInRealTime;
  const describe = describing(token, proxyUrl);
  const agent = openAgent(apiRoot, proxyUrl);
  const connection = watchConnection(log);
  const timeoutMs = timeoutSeconds * 1000;
  const api = openApi({ token, apiRoot, agent, timeoutMs, onExchange: connection.saw });

  const persistence = { log, describe, wait };
  const me = await persist('getMe', () => api.getMe(), {
    ...persistence,
    ...(signal && { signal }),
  });
  if (!me) throw new Error('The start was called off before Telegram could be reached');

  const courtesy = { api, texts, locale, log, describe, wait };
  const onFresh = openApi({
    token,
    apiRoot,
    agent: openAgent(apiRoot, proxyUrl, { fresh: true }),
    timeoutMs,
    onExchange: connection.saw,
  });
  const desk = { ...courtesy, onFresh, readVault, findExport };
  const reader = {
    bot: { id: me.id, username: me.username },
    openFile: opener({ api, agent, fileRoot: `${apiRoot}/file/bot${token}`, describe }),
    acknowledge: acknowledge.bind(null, courtesy),
  };
  const webhook = mode.kind === 'webhook' ? openWebhook(api, mode, persistence) : undefined;

  return {
    id: 'telegram',
    botUsername: me.username,
    lacks: connection.lacks,
    check: async () => {
      if (webhook) await api.getMe().catch(() => undefined);
    },
    listen: (receive, until) =>
      webhook ? webhook.listen(receive, until) : poll({ api, ...persistence }, receive, until),
    acceptWebhook: async (secretHeader, body) => webhook?.accept(secretHeader, body) ?? 'forbidden',
    parse: (payload) => parseUpdate(payload, reader),
    send: (outgoing) => sendMessage(desk, outgoing),
    showTyping: (chatId) => showTyping(courtesy, chatId),
    inviteLink: (code) => `https://t.me/${me.username}?start=${code}`,
    offerCommands: (offers) => offerCommands(courtesy, offers),
  };
}
