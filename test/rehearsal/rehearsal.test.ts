import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveHttp } from '#http/serve.ts';
import { type Config, readConfig } from '#root/config.ts';
import { openRehearsal } from '#root/rehearsal/open.ts';
import type { PageEvent, View } from '#sandbox/front/view.ts';
import { openStore } from '#store/open.ts';

const NOW = new Date('2026-11-25T09:00:00+07:00');
const nothing = () => undefined;

function freshConfig(): Config {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const config = readConfig({ DATABASE_URL: `file:${folder}/cchc.db`, DATA_DIR: folder, PORT: '0' });
  if ('faults' in config) throw new Error(JSON.stringify(config.faults));
  return config;
}

async function open(config: Config) {
  const logged: string[] = [];
  const note = (fields: object, text: string) => void logged.push(`${text} ${JSON.stringify(fields)}`);
  const log = { debug: nothing, info: nothing, warn: note, error: note };
  const rehearsal = await openRehearsal(config, { log, now: NOW, print: nothing });
  return { ...rehearsal, logged };
}

/** What a page is told first. */
async function look(url: string): Promise<View> {
  const response = await fetch(`${url}/api/events`);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (!/data: .*\n\n/.test(text)) text += decoder.decode((await reader?.read())?.value, { stream: true });
  await reader?.cancel();
  const event = JSON.parse(/data: (.*)\n\n/.exec(text)?.[1] ?? '') as PageEvent;
  if (event.kind !== 'view') throw new Error(event.kind);
  return event.view;
}

const post = (url: string, name: string, body: object) =>
  fetch(`${url}/api/${name}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

const textsIn = (view: View, part: string) =>
  view.chats
    .filter(({ chatId }) => view.seats.some((seat) => seat.chatId === chatId && seat.part === part))
    .flatMap(({ posts }) => posts.map(({ message }) => message.text ?? ''));

test('begun again on the same database it goes on: work and time are kept, everybody has a phone', async () => {
  const config = freshConfig();
  const first = await open(config);
  const before = await look(first.url);
  const official = before.seats.find(({ part }) => part === 'OFFICIAL')?.chatId ?? 0;
  await post(first.url, 'say', { as: official, chat: official, text: '2.2.2 đã làm 40%' });
  expect((await post(first.url, 'clock', { to: 'day' })).status).toBe(204);
  await first.stop();

  const second = await open(config);
  const after = await look(second.url);
  expect(after.clock.now.slice(0, 10)).toBe('2026-11-26');
  expect(after.seats.map(({ part }) => part)).toEqual(before.seats.map(({ part }) => part));
  expect(textsIn(after, 'OFFICIAL').filter((text) => text.startsWith('Chào đồng chí'))).toHaveLength(2);
  const again = after.seats.find(({ part }) => part === 'COORDINATOR')?.chatId ?? 0;
  await post(second.url, 'say', { as: again, chat: again, text: '/nhatky 2.2.2' });
  await post(second.url, 'clock', { to: 'day' });
  expect(textsIn(await look(second.url), 'COORDINATOR').join()).toContain('40%');
  await second.stop();
  expect([first.logged, second.logged]).toEqual([[], []]);
});

test('a commune that is neither blank nor rehearsed is left alone', async () => {
  const config = freshConfig();
  const store = openStore(config.databaseUrl);
  const { id } = await store.organisations.create('06112', 'UBND xã Thật');
  const member = await store
    .commune(id)
    .people.add({ name: 'Lan', position: '', body: '', role: 'OFFICIAL' }, NOW);
  const account = { channel: 'telegram', userId: '5', chatId: '5', displayName: 'Lan' };
  await store.commune(id).people.link(member.id, account, NOW);
  await store.close();

  await expect(open(config)).rejects.toThrow('UBND xã Thật');
});

test('in one’s own commune the bot is in the group, and is told there that it leads', async () => {
  const { url, stop } = await open(freshConfig());
  onTestFinished(stop);
  const form = new FormData();
  form.set('file', new File(['Mã,Tiêu chí,Điểm tối đa\nI,Chỉ đạo,1\n1.1,Báo cáo,1'], 'ke-hoach.csv'));
  expect((await fetch(`${url}/api/plan`, { method: 'POST', body: form })).status).toBe(204);
  const { seats } = await look(url);
  const [coordinator, group] = ['COORDINATOR', 'GROUP'].map((part) =>
    seats.find((seat) => seat.part === part),
  );

  await post(url, 'say', { as: coordinator?.chatId, chat: group?.chatId, text: '/ketnoinhom' });

  await expect.poll(async () => textsIn(await look(url), 'GROUP').join()).toContain('nhóm lãnh đạo');
});

test('what a page must not ask for is refused', async () => {
  const { url, stop } = await open(freshConfig());
  onTestFinished(stop);
  const { seats } = await look(url);
  const [one, other] = seats.map(({ chatId }) => chatId);

  expect((await post(url, 'say', { as: one, chat: other, text: 'x' })).status).toBe(409);
  expect((await post(url, 'say', { as: one, chat: one, text: '' })).status).toBe(400);
  expect((await post(url, 'press', { as: one, chat: one, message: 999, data: 'viec' })).status).toBe(409);
  expect((await post(url, 'clock', { to: 'yesterday' })).status).toBe(400);
  expect((await post(url, 'seat', { memberId: 999 })).status).toBe(409);
  expect((await fetch(`${url}/api/files/unknown`)).status).toBe(404);
  expect((await fetch(`${url}/api/elsewhere`)).status).toBe(404);
  expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready');
});

test('on another address without a token it does not start: 78, and the variable named', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = spawnSync(process.execPath, ['--import', 'tsx', path.resolve('src/main.ts')], {
    encoding: 'utf8',
    env: { ...process.env, BOT_TOKEN: '', HOST: '0.0.0.0', PORT: '0', DATA_DIR: folder },
  });

  expect([run.status, run.stdout]).toEqual([78, '']);
  expect(run.stderr).toContain('SANDBOX_TOKEN is required');
});

test('where its port is in use it does not start, and says which setting to change', async () => {
  const parts = { lacks: async () => [], metrics: async () => '', webhook: null };
  const first = await serveHttp('127.0.0.1', 0, parts);
  onTestFinished(() => first.close());
  const { port } = new URL(first.url);

  await expect(serveHttp('127.0.0.1', Number(port), parts)).rejects.toThrow(
    `PORT ${port} of 127.0.0.1 is in use. Stop what listens there, or choose another PORT.`,
  );
});
