import { expect, test } from 'vitest';
import { openApi, stoppedClock } from '../open-api.ts';
import { call, request } from '../wire.ts';

async function open() {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  const send = () => call(api, 'sendMessage', { chat_id: lan.id, text: 'x' });
  const arrived = () => lan.messages.filter(({ from }) => from?.is_bot).length;
  return { api, lan, send, arrived };
}

test('fails as often as told, and performs nothing', async () => {
  const { api, send, arrived } = await open();
  api.faults.fail('sendMessage', { times: 2 });
  expect(await send()).toMatchObject({ status: 500, error_code: 500, description: 'Internal Server Error' });
  expect(await send()).toMatchObject({ status: 500 });
  expect(arrived()).toBe(0);
  expect(await send()).toMatchObject({ ok: true });
});

test('asks to wait', async () => {
  const { api, send } = await open();
  api.faults.fail('*', { retryAfter: 7 });
  const answer = await send();
  expect(answer).toMatchObject({
    status: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  });
  expect(answer.headers.get('retry-after')).toBe('7');
});

test('breaks the connection before or after the call', async () => {
  const { api, send, arrived } = await open();
  api.faults.drop('sendMessage', { when: 'before' });
  await expect(send()).rejects.toThrow();
  expect(arrived()).toBe(0);
  api.faults.drop('sendMessage', { when: 'after' });
  await expect(send()).rejects.toThrow();
  expect(arrived()).toBe(1);
});

test('answers what is no JSON', async () => {
  const { api, send, arrived } = await open();
  api.faults.garble('sendMessage');
  await expect(send()).rejects.toThrow(SyntaxError);
  expect(arrived()).toBe(1);
});

test('holds a call until it is let go', async () => {
  const { api, send, arrived } = await open();
  const release = api.faults.hold('sendMessage');
  const held = send();
  await call(api, 'getMe');
  expect(arrived()).toBe(0);
  release();
  expect(await held).toMatchObject({ ok: true });
  api.faults.delay('sendMessage', 1);
  expect(await send()).toMatchObject({ ok: true });
});

test('lets a download fail', async () => {
  const { api, lan } = await open();
  const { document } = lan.sendsDocument({ bytes: new Uint8Array([1, 2, 3]), fileName: 'a.bin' });
  const { result } = await call(api, 'getFile', { file_id: document?.file_id });
  expect(result).toMatchObject({
    file_unique_id: document?.file_unique_id,
    file_size: 3,
    file_path: expect.stringMatching(/^documents\/.*\.bin$/),
  });
  const path = JSON.stringify(result).match(/"file_path":"([^"]*)"/)?.[1];
  const url = `${api.url}/file/bot${api.token}/${path}`;
  api.faults.fail('download', { status: 502 });
  expect(await request(url)).toMatchObject({ status: 502 });
  expect(new Uint8Array(await (await fetch(url)).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

test('an outage breaks a waiting poll', async () => {
  const { api } = await open();
  await call(api, 'getUpdates', { offset: -1 });
  await call(api, 'getUpdates', { offset: 200_000_000 });
  const poll = call(api, 'getUpdates', { timeout: 30 });
  await expect.poll(() => api.calls.length).toBe(3);
  api.faults.outage(true);
  await expect(poll).rejects.toThrow();
  api.faults.clear();
  expect(await call(api, 'getMe')).toMatchObject({ ok: true });
});

test('floods are refused by the clock that was given', async () => {
  const clock = stoppedClock();
  const api = await openApi({
    now: clock.now,
    flood: { perChatPerSecond: 1, perGroupPerMinute: 20, overallPerSecond: 30 },
  });
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  const group = api.group({ title: 'Nhóm', members: [lan] });
  group.addsBot();
  const send = (chat_id: number) => call(api, 'sendMessage', { chat_id, text: 'x' });

  expect(await send(lan.id)).toMatchObject({ ok: true });
  expect(await send(lan.id)).toMatchObject({ status: 429, parameters: { retry_after: 1 } });
  expect(await send(group.id)).toMatchObject({ ok: true });
  clock.pass(1_000);
  expect(await send(lan.id)).toMatchObject({ ok: true });

  for (let count = 1; count < 20; count += 1) {
    clock.pass(1_000);
    expect(await send(group.id)).toMatchObject({ ok: true });
  }
  clock.pass(1_000);
  expect(await send(group.id)).toMatchObject({ status: 429, parameters: { retry_after: 39 } });
});

test('so are floods over all chats', async () => {
  const clock = stoppedClock();
  const api = await openApi({ now: clock.now, flood: { overallPerSecond: 3 } });
  const phones = ['a', 'b', 'c', 'd'].map((firstName) => api.phone({ firstName }));
  for (const phone of phones) phone.says('/start');
  const statuses: number[] = [];
  for (const { id } of phones)
    statuses.push((await call(api, 'sendMessage', { chat_id: id, text: 'x' })).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
});
