import { expect, test } from 'vitest';
import { openApi } from '../open-api.ts';
import { call } from '../wire.ts';

const texts = (answer: { result?: unknown }) => JSON.stringify(answer.result).match(/"text":"[^"]*"/g) ?? [];

test('updates come again until the offset passes them', async () => {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan' });
  for (const text of ['a', 'b', 'c']) lan.says(text);
  const ids = api.telegram.updates.pending.map(({ update }) => update.update_id);

  expect(texts(await call(api, 'getUpdates', { limit: 2 }))).toEqual(['"text":"a"', '"text":"b"']);
  expect(texts(await call(api, 'getUpdates', { offset: ids[1] }))).toEqual(['"text":"b"', '"text":"c"']);
  expect(texts(await call(api, 'getUpdates', {}))).toEqual(['"text":"b"', '"text":"c"']);
  expect(texts(await call(api, 'getUpdates', { offset: -1 }))).toEqual(['"text":"c"']);
  expect(texts(await call(api, 'getUpdates', { offset: (ids[2] ?? 0) + 1 }))).toEqual([]);
  expect(api.telegram.updates.pending).toEqual([]);
});

test('a poll waits for the next update, and an album comes in one answer', async () => {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan' });
  const waiting = call(api, 'getUpdates', { timeout: 30 });
  await expect.poll(() => api.calls.length).toBe(1);
  const items = [
    { kind: 'document', bytes: new Uint8Array([1]) },
    { kind: 'document', bytes: new Uint8Array([2]) },
  ] as const;
  lan.sendsAlbum(items);
  expect((await waiting).result).toHaveLength(2);
});

test('a second poll ends the first with a conflict', async () => {
  const api = await openApi();
  const first = call(api, 'getUpdates', { timeout: 30 });
  await expect.poll(() => api.calls.length).toBe(1);
  const second = call(api, 'getUpdates', { timeout: 30 });
  expect(await first).toMatchObject({
    status: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  api.phone({ firstName: 'Lan' }).says('a');
  expect(texts(await second)).toEqual(['"text":"a"']);
});

test('a webhook ends the polling and forbids it', async () => {
  const api = await openApi();
  const poll = call(api, 'getUpdates', { timeout: 30 });
  await expect.poll(() => api.calls.length).toBe(1);
  expect(await call(api, 'setWebhook', { url: 'http://127.0.0.1:9/x' })).toMatchObject({
    result: true,
    description: 'Webhook was set',
  });
  expect(await poll).toMatchObject({
    status: 409,
    description: 'Conflict: terminated by setWebhook request',
  });
  expect(await call(api, 'getUpdates')).toMatchObject({
    status: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
  expect(await call(api, 'deleteWebhook')).toMatchObject({ description: 'Webhook was deleted' });
  expect(await call(api, 'getUpdates')).toMatchObject({ ok: true, result: [] });
});

test('reactions come only to who asks for them by name', async () => {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan' });
  const message = lan.says('a');
  lan.reacts(message, '👍');
  expect((await call(api, 'getUpdates', { offset: -1 })).result).toMatchObject([{ message: { text: 'a' } }]);

  await call(api, 'getUpdates', { allowed_updates: ['message_reaction'] });
  lan.says('b');
  lan.reacts(message, '👍');
  expect((await call(api, 'getUpdates', { offset: -1 })).result).toMatchObject([
    { message_reaction: { message_id: message.message_id, new_reaction: [{ type: 'emoji', emoji: '👍' }] } },
  ]);
  expect((await call(api, 'getWebhookInfo')).result).toMatchObject({ allowed_updates: ['message_reaction'] });
  await call(api, 'getUpdates', { allowed_updates: [] });
  expect((await call(api, 'getWebhookInfo')).result).not.toHaveProperty('allowed_updates');
});
