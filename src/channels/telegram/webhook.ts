import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { Api } from 'grammy';
import { z } from 'zod';
import type { RawUpdate } from '#app/channel.ts';
import { type Persistence, persist } from './persist.ts';
import { ALLOWED_UPDATES } from './update-schema.ts';

/** What became of a request to the webhook: answer 200, 403 or 400. */
export type WebhookOutcome = 'stored' | 'forbidden' | 'malformed';

/** The end of the webhook that the HTTP server hands requests to. */
export interface Webhook {
  accept(secretHeader: string | undefined, body: unknown): Promise<WebhookOutcome>;
  listen(receive: (updates: readonly RawUpdate[]) => Promise<void>, signal: AbortSignal): Promise<void>;
}

const updateShape = z.looseObject({ update_id: z.number().int() });

/**
 * Hears through a webhook. A request is `stored` only after `receive` has stored it; where that fails, `accept` throws,
 * the server answers 500 and Telegram sends it again. The webhook stays set when the bot ends, so that Telegram keeps
 * what comes in the meantime.
 */
export function openWebhook(
  api: Api,
  { url, secret }: { url: string; secret: string },
  persistence: Omit<Persistence, 'signal'>,
): Webhook {
  let store: ((updates: readonly RawUpdate[]) => Promise<void>) | undefined;

  return {
    async accept(secretHeader, body) {
      if (secretHeader === undefined || !isSame(secretHeader, secret)) return 'forbidden';
      const update = updateShape.safeParse(body);
      if (!update.success) return 'malformed';
      if (!store) throw new Error('The webhook was called before the bot listens');
      await store([{ updateId: String(update.data.update_id), payload: body }]);
      return 'stored';
    },

    async listen(receive, signal) {
      if (signal.aborted) return;
      store = receive;
      const options = { secret_token: secret, allowed_updates: ALLOWED_UPDATES, drop_pending_updates: false };
      await persist('setWebhook', () => api.setWebhook(url, options), { ...persistence, signal });
      if (!signal.aborted) await once(signal, 'abort');
      store = undefined;
    },
  };
}

/** Takes the same time whatever differs, the length included. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
