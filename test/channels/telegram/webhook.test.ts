import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import type { TelegramChannel } from '#channels/telegram/channel.ts';
import { callsOf, connect, listen } from '#test/channels/support/bot.ts';

const SECRET = 'sehr-geheim_1';
const STATUS = { stored: 200, forbidden: 403, malformed: 400 };

/** The HTTP server in front of the webhook. */
async function serve(channelOf: () => TelegramChannel | undefined): Promise<string> {
  const server = createServer(async (request, response) => {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const header = request.headers['x-telegram-bot-api-secret-token'];
      const body = JSON.parse(Buffer.concat(chunks).toString());
      const outcome = await channelOf()?.acceptWebhook(String(header), body);
      response.writeHead(outcome ? STATUS[outcome] : 503).end();
    } catch {
      response.writeHead(500).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/hook`;
}

test('hears what is posted, again when it could not be stored', async () => {
  let channel: TelegramChannel | undefined;
  const url = await serve(() => channel);
  const bot = await connect({ mode: { kind: 'webhook', url, secret: SECRET } });
  channel = bot.channel;

  const lan = bot.api.phone({ firstName: 'Lan' });
  lan.says('before');
  let failures = 0;
  const ears = listen(channel, async () => {
    failures += 1;
    if (failures === 1) throw new Error('the disk is full');
  });
  lan.says('after');
  expect(await ears.hears(2)).toMatchObject([{ text: 'before' }, { text: 'after' }]);
  await bot.api.settles();
  expect(failures).toBe(3);
  expect(callsOf(bot.api, 'setWebhook')).toEqual([
    {
      url,
      secret_token: SECRET,
      allowed_updates: '["message","edited_message","callback_query","my_chat_member","message_reaction"]',
      drop_pending_updates: 'false',
    },
  ]);

  await ears.stop();
  expect(bot.api.telegram.webhook.url).toBe(url);
  lan.says('while it is away');
  await expect(channel.acceptWebhook(SECRET, { update_id: 1 })).rejects.toThrow('before the bot listens');
  expect(bot.api.telegram.updates.pending).toHaveLength(1);
});

test.each([
  [undefined, { update_id: 1 }, 'forbidden'],
  ['', { update_id: 1 }, 'forbidden'],
  [`${SECRET}x`, { update_id: 1 }, 'forbidden'],
  ['secret', { update_id: 1 }, 'forbidden'],
  [SECRET, { update_id: '1' }, 'malformed'],
  [SECRET, 'text', 'malformed'],
  [SECRET, null, 'malformed'],
  [SECRET, { update_id: 7, more: 1 }, 'stored'],
])('the secret %j with %j is %s', async (secret, body, outcome) => {
  const { channel } = await connect({
    mode: { kind: 'webhook', url: await serve(() => undefined), secret: SECRET },
  });
  const ears = listen(channel);
  expect(await channel.acceptWebhook(secret, body)).toBe(outcome);
  expect(ears.raw).toEqual(
    outcome === 'stored' ? [{ updateId: '7', payload: { update_id: 7, more: 1 } }] : [],
  );
});

test('an address that Telegram refuses is fatal; polling takes no posts', async () => {
  const { api, channel } = await connect({ mode: { kind: 'webhook', url: 'http://x', secret: SECRET } });
  api.faults.fail('setWebhook', {
    status: 400,
    description: 'Bad Request: bad webhook: HTTPS url must be provided',
  });
  await expect(listen(channel).ended).rejects.toThrow('HTTPS url must be provided');

  const polling = await connect();
  expect(await polling.channel.acceptWebhook(SECRET, { update_id: 1 })).toBe('forbidden');
});
