import type { Log } from '#app/log.ts';
import { telegramChannel } from '#channels/telegram/channel.ts';
import { FatalError } from '#channels/telegram/fatal-error.ts';
import type { Config } from '#root/config.ts';

/** How long Telegram is asked for the bot's name. */
const PATIENCE_MS = 8000;

const nothing = () => undefined;
const SILENT: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const NO_TEXTS = { render: () => ({ text: '', rows: [] }), line: () => '' };

/** Makes the links that open the bot; they hold its name, so without a token or without Telegram there are none. */
export async function linkMaker({ platform, locale }: Config): Promise<(code: string) => string | null> {
  if (platform.kind === 'sandbox') return () => null;
  const { token, apiRoot, proxyUrl } = platform;
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const channel = await telegramChannel({
      token,
      apiRoot,
      proxyUrl: proxyUrl ?? undefined,
      mode: { kind: 'polling' },
      texts: NO_TEXTS,
      locale,
      readVault: () => Promise.reject(new Error('Nothing is sent from here.')),
      log: SILENT,
      signal,
    });
    return channel.inviteLink;
  } catch (error) {
    if (signal.aborted || error instanceof FatalError) return () => null;
    throw error;
  }
}
