import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type Channel, type Inbound, LineFault } from '#app/channel.ts';
import { startInboxWorker } from '#app/inbox/inbox-worker.ts';
import { requestNow, tracing } from '#app/inbox/request.ts';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { done } from '#domain/result.ts';
import { commands, eventHandlers } from '#features/index.ts';
import { keptLog } from '#test/channels/support/bot.ts';
import { openCommune } from '#test/support/commune.ts';
import { openPhones } from '#test/support/phones.ts';

const said = z.object({ who: z.string(), text: z.string() });

/** The worker over the inbox of a commune; every message is given to `hear`, which may break. */
async function openWorker(hear: (text: string) => Promise<void> = async () => undefined) {
  const test = await openCommune({ today: '2026-06-10' });
  await openPhones(test);
  const { house, store } = test;
  const heard: string[] = [];
  const rested: number[] = [];
  const log = keptLog();
  const listen = command({
    word: 'viec',
    input: z.object({ words: z.string() }),
    async run({ input }) {
      await hear(input.words);
      heard.push(input.words);
      return done(null);
    },
    answer: () => message([say('review-empty')], { place: 'new' }),
  });
  const parse = (payload: unknown): Inbound => {
    const { who, text } = said.parse(payload);
    return {
      kind: 'text',
      text,
      chat: { channel: 'telegram', chatId: who, kind: 'private', topicId: null, title: '' },
      speaker: { userId: who, displayName: '' },
      messageId: `of ${text}`,
      addressed: true,
      repliesTo: null,
      edited: false,
    };
  };
  const channel: Channel = {
    id: 'telegram',
    listen: async () => undefined,
    parse,
    send: async () => ({ status: 'sent', messageId: null }),
    showTyping: async () => undefined,
    inviteLink: () => null,
    offerCommands: async () => [],
  };
  const worker = startInboxWorker(
    { house, store, channel, commands: { ...commands, forWords: listen } },
    eventHandlers,
    {
      log: tracing(log),
      meters: { handled: () => undefined },
      afterEach: () => undefined,
      wait: async (ms) => {
        rested.push(ms);
        await new Promise((resolve) => setImmediate(resolve));
      },
    },
  );
  onTestFinished(() => worker.stop());
  let count = 0;
  return {
    heard,
    rested,
    log,
    worker,
    async arrives(who: string, ...texts: string[]): Promise<void> {
      const updates = texts.map((text) => {
        count += 1;
        return { updateId: String(count), payload: { who, text }, lane: who };
      });
      await store.inbox.receive('telegram', updates, house.clock());
      worker.wake();
    },
    /** Resolves once nothing waits any more. */
    async hearsAll(): Promise<void> {
      while ((await store.inbox.backlog()) > 0) await new Promise((resolve) => setImmediate(resolve));
      await worker.idle();
    },
    /** What was said, oldest first. */
    answers: async () =>
      (await store.deliveries.due('telegram', house.clock(), 5000)).map((row) => JSON.stringify(row.message)),
  };
}

test('a flood of one person keeps nobody else waiting, and is carried out in order', async () => {
  const { heard, worker, arrives, hearsAll } = await openWorker();
  const flood = Array.from({ length: 150 }, (_, at) => `flood ${at}`);
  await arrives('lan', ...flood);
  await arrives('minh', 'one of Minh');
  while (!heard.includes('one of Minh')) await new Promise((resolve) => setImmediate(resolve));
  expect(heard.indexOf('one of Minh')).toBeLessThan(3);

  await arrives('loan', 'one of Loan');
  const before = heard.length;
  while (!heard.includes('one of Loan')) await new Promise((resolve) => setImmediate(resolve));
  expect(heard.indexOf('one of Loan')).toBeLessThan(before + 4);
  await hearsAll();
  await worker.idle();
  expect(heard.filter((text) => text.startsWith('flood'))).toEqual(flood);
});

test('what the line stops rests and is carried out later, in its turn, while others go on', async () => {
  let isDown = true;
  const { heard, rested, log, arrives, hearsAll, answers } = await openWorker(async (text) => {
    if (text === 'a file' && isDown) throw new LineFault('the file could not be fetched: ECONNRESET');
    if (text === 'of another') isDown = false;
  });
  await arrives('lan', 'a file', 'after the file');
  while (rested.length < 3) await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual([]);
  await arrives('minh', 'of another');
  await hearsAll();

  expect(heard).toEqual(['of another', 'a file', 'after the file']);
  expect(rested.slice(0, 3)).toEqual([1000, 2000, 4000]);
  expect(await answers()).toHaveLength(3);
  expect(log.lines.every(({ level }) => level === 'warn')).toBe(true);
});

test('what the line stops for a quarter of an hour is told to whoever said it', async () => {
  const { heard, rested, arrives, hearsAll, answers } = await openWorker(async (text) => {
    if (text === 'a file') throw new LineFault('the file could not be fetched: HTTP 500');
  });
  await arrives('lan', 'a file', 'after the file');
  await hearsAll();

  expect(heard).toEqual(['after the file']);
  const minutes = rested.reduce((sum, ms) => sum + ms, 0) / 60_000;
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThan(17);
  expect((await answers())[0]).toContain('something-broke');
});

test('a full disk, or a database that another process holds, is waited out however long it takes', async () => {
  let failures = 0;
  const { heard, rested, arrives, hearsAll, answers } = await openWorker(async () => {
    failures += 1;
    if (failures < 90) throw new Error('write failed', { cause: new Error('database or disk is full') });
  });
  await arrives('lan', 'kept');
  await hearsAll();

  expect(heard).toEqual(['kept']);
  expect(rested.length).toBeGreaterThan(20);
  expect(await answers()).toHaveLength(1);
});

test('a bug is tried three times and told; what is written to the log has no words of people, and one request', async () => {
  const { log, rested, arrives, hearsAll, answers } = await openWorker(async () => {
    throw new Error(`Invalid invocation:\n  note: "lời riêng của Lan"\nArgument "note" is missing.`);
  });
  await arrives('lan', 'breaks');
  await hearsAll();

  expect(rested).toEqual([]);
  expect(await answers()).toEqual([expect.stringContaining('something-broke')]);
  expect(log.lines).toHaveLength(3);
  for (const { fields } of log.lines)
    expect(fields).toMatchObject({
      request: 'telegram:1',
      updateId: '1',
      error: 'Error: Argument "note" is missing.',
      at: expect.arrayContaining([expect.stringContaining('inbox-worker.test.ts')]),
    });
  expect(JSON.stringify(log.lines)).not.toContain('lời riêng');
  expect(requestNow()).toBeNull();
});
