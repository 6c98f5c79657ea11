import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { serveWebhook } from '../bots/serve-webhook.ts';
import { openApi } from '../open-api.ts';
import { call } from '../wire.ts';

const posted = z.object({ message: z.object({ text: z.string() }) });

/** A webhook that notes what is posted, and answers as it is told. */
async function openHook(answer: (text: string) => { status: number; body?: string }) {
  const texts: string[] = [];
  const secrets: unknown[] = [];
  const hook = await serveWebhook(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { text } = posted.parse(JSON.parse(body)).message;
    texts.push(text);
    secrets.push(request.headers['x-telegram-bot-api-secret-token']);
    const { status, body: reply = '' } = answer(text);
    response.writeHead(status, { 'content-type': 'application/json' }).end(reply);
  });
  onTestFinished(() => hook.close());
  return { url: hook.url, texts, secrets };
}

test('posts what waited, in order, with the secret', async () => {
  const api = await openApi();
  const hook = await openHook(() => ({ status: 200 }));
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('a');
  lan.says('b');
  await call(api, 'setWebhook', { url: hook.url, secret_token: 'bi_mat' });
  lan.says('c');
  await api.settles();
  expect(hook.texts).toEqual(['a', 'b', 'c']);
  expect(hook.secrets).toEqual(['bi_mat', 'bi_mat', 'bi_mat']);
});

test('posts again what was not taken, and holds back only that chat', async () => {
  const api = await openApi({ retryWebhookMs: 2 });
  let failures = 3;
  const hook = await openHook((text) => ({ status: text === 'a' && failures-- > 0 ? 500 : 204 }));
  await call(api, 'setWebhook', { url: hook.url });
  const lan = api.phone({ firstName: 'Lan' });
  const minh = api.phone({ firstName: 'Minh' });
  lan.says('a');
  lan.says('b');
  minh.says('x');
  await api.settles();

  expect(hook.texts.filter((text) => text !== 'x')).toEqual(['a', 'a', 'a', 'a', 'b']);
  expect(hook.texts.filter((text) => text === 'x')).toHaveLength(1);
  expect((await call(api, 'getWebhookInfo')).result).toMatchObject({
    url: hook.url,
    pending_update_count: 0,
    last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    max_connections: 40,
  });
});

test('tells how many wait when nobody is there, and drops them on demand', async () => {
  const api = await openApi({ retryWebhookMs: 1 });
  await call(api, 'setWebhook', { url: 'http://127.0.0.1:9/hook' });
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('a');
  await expect
    .poll(async () => (await call(api, 'getWebhookInfo')).result)
    .toMatchObject({ pending_update_count: 1, last_error_message: expect.any(String) });
  await call(api, 'deleteWebhook', { drop_pending_updates: true });
  expect((await call(api, 'getUpdates')).result).toEqual([]);
});

test('performs a method in the answer, but nothing that reads', async () => {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan' });
  const hook = await openHook((text) => ({
    status: 200,
    body: JSON.stringify({
      method: text === 'leave' ? 'deleteWebhook' : 'sendMessage',
      chat_id: lan.id,
      text: 'nhận',
    }),
  }));
  await call(api, 'setWebhook', { url: hook.url });
  expect((await lan.answer('x')).text).toBe('nhận');
  lan.says('leave');
  await lan.silent();
  expect((await call(api, 'getWebhookInfo')).result).toMatchObject({ url: hook.url });
});

test('posts nothing during an outage, and everything after it', async () => {
  const api = await openApi();
  const hook = await openHook(() => ({ status: 200 }));
  await call(api, 'setWebhook', { url: hook.url });
  api.faults.outage(true);
  api.phone({ firstName: 'Lan' }).says('a');
  await expect(call(api, 'getMe')).rejects.toThrow();
  expect(hook.texts).toEqual([]);
  api.faults.outage(false);
  await api.settles();
  expect(hook.texts).toEqual(['a']);
});
