import { once } from 'node:events';
import { expect, test } from 'vitest';
import { message, say } from '#app/message.ts';
import { callsOf, connect } from '#test/channels/support/bot.ts';
import { openOutbox } from './support/outbox.ts';

test('messages reach their chats through all that Telegram has in store', async () => {
  const { api, channel } = await connect();
  const { store, post, row, refused, start } = await openOutbox();
  const [lan, minh] = [api.phone({ firstName: 'Lan' }), api.phone({ firstName: 'Minh' })];
  lan.says('/start');
  minh.says('/start');
  minh.blocks();
  const group = api.group({ title: 'Leaders', members: [lan], topics: [] });
  group.addsBot();
  const old = String(group.id);
  group.upgradesToSupergroup();

  api.faults.fail('sendMessage', { retryAfter: 0 });
  const card = await post(String(lan.id), 'card');
  const lost = await post(String(minh.id), 'lost');
  const report = await post(old, 'report');
  const delivery = start({
    channel,
    clock: () => new Date(),
    wait: (_ms, signal) => once(signal, 'abort').then(),
  });
  while ((await store.deliveries.backlog(new Date())).count > 0) {
    delivery.wake();
    await delivery.idle();
  }

  expect(lan.last).toMatchObject({ text: 'card' });
  expect(group.last).toMatchObject({ text: 'report' });
  expect(refused).toEqual([[lost, 'unreachable']]);
  expect(await row(report)).toMatchObject({ state: 'sent', chatId: String(group.id) });

  const { messageId } = (await row(card)) ?? {};
  expect(messageId).toBe(String(lan.last.message_id));
  const update = message([say('bold', { text: 'done' })]);
  await post(String(lan.id), '', { supersedes: messageId ?? null, message: update });
  delivery.wake();
  await delivery.idle();
  expect(lan.messages.map(({ text }) => text)).toEqual(['/start', 'done & more']);
  expect(callsOf(api, 'sendMessage')).toHaveLength(5);
});
