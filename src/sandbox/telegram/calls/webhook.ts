import { z } from 'zod';
import { flag, integer, json, text } from '#sandbox/telegram/params.ts';
import { badRequest, done, type Outcome } from '#sandbox/telegram/refusal.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';
import { call } from './call.ts';

/** `allowed_updates`; what is no list is passed over, as the server does. */
export const allowedUpdates = json('allowed_updates', z.array(z.string()).catch([]));

/**
 * `setWebhook`: from now on updates are posted to `url`, and `getUpdates` is refused. Plain HTTP and every port are
 * taken, as by a Bot API server of one's own, unless the server is strict as the cloud.
 */
export const setWebhook = call(
  z.object({
    url: text,
    secret_token: text,
    max_connections: integer,
    allowed_updates: allowedUpdates,
    drop_pending_updates: flag,
  }),
  ({ telegram, input }) => {
    if (input.url === '') return removeWebhook(telegram, input.drop_pending_updates);
    const url = checkUrl(input.url, telegram.strictWebhookUrl);
    if (!url.ok) return url;
    if (input.secret_token.length > 256) return badRequest('secret token is too long');
    if (!/^[\w-]*$/.test(input.secret_token)) return badRequest('secret token contains unallowed characters');
    if (input.drop_pending_updates) telegram.updates.drop();
    if (input.allowed_updates) telegram.updates.allow(input.allowed_updates);

    const { webhook } = telegram;
    const isSame = webhook.url === input.url && (webhook.secretToken ?? '') === input.secret_token;
    webhook.url = input.url;
    webhook.maxConnections = Math.min(Math.max(input.max_connections ?? 40, 1), 100);
    delete webhook.secretToken;
    if (input.secret_token) webhook.secretToken = input.secret_token;
    if (isSame) return done(true, 'Webhook is already set');

    forgetError(telegram);
    telegram.tell({ kind: 'webhook' });
    return done(true, 'Webhook was set');
  },
);

/** `deleteWebhook`: back to `getUpdates`. What waits is kept unless `drop_pending_updates` says otherwise. */
export const deleteWebhook = call(z.object({ drop_pending_updates: flag }), ({ telegram, input }) =>
  removeWebhook(telegram, input.drop_pending_updates),
);

/** `getWebhookInfo`: where updates go, how many wait, and what went wrong last. */
export const getWebhookInfo = call(z.object({}), ({ telegram: { webhook, updates } }) =>
  done({
    url: webhook.url,
    has_custom_certificate: false,
    pending_update_count: updates.pending.length,
    ...(webhook.lastErrorDate !== undefined && { last_error_date: webhook.lastErrorDate }),
    ...(webhook.lastErrorMessage !== undefined && { last_error_message: webhook.lastErrorMessage }),
    ...(webhook.url !== '' && { max_connections: webhook.maxConnections, ip_address: '127.0.0.1' }),
    ...(updates.allowed && { allowed_updates: updates.allowed }),
  }),
);

function removeWebhook(telegram: Telegram, dropPending: boolean) {
  if (dropPending) telegram.updates.drop();
  const wasSet = telegram.webhook.url !== '';
  telegram.webhook.url = '';
  delete telegram.webhook.secretToken;
  forgetError(telegram);
  telegram.tell({ kind: 'webhook' });
  return done(true, wasSet ? 'Webhook was deleted' : 'Webhook is already deleted');
}

function forgetError({ webhook }: Telegram): void {
  delete webhook.lastErrorDate;
  delete webhook.lastErrorMessage;
}

const CLOUD_PORTS = ['', '80', '88', '443', '8443'];

function checkUrl(written: string, strict: boolean): Outcome<undefined> {
  const complete = /^https?:/i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(complete)) return badRequest('invalid webhook URL specified');
  const { protocol, port } = new URL(complete);
  if (!strict) return done(undefined);
  if (protocol !== 'https:') return badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (CLOUD_PORTS.includes(port)) return done(undefined);
  return badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
}
