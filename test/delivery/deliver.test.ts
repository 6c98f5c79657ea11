import { describe, expect, test } from 'vitest';
import type { SendResult } from '#app/channel.ts';
import { message, say } from '#app/message.ts';
import type { MadeFile } from '#app/papers/paper.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { openOutbox } from './support/outbox.ts';

const PLATFORM: SendResult = { status: 'retry-later', afterMs: null, reason: 'platform', detail: 'down' };
const flood = (seconds: number): SendResult => ({
  status: 'retry-later',
  afterMs: seconds * 1000,
  reason: 'flood',
  detail: 'too fast',
});

const NO_LIMITS = {
  perChatPerSecond: Number.POSITIVE_INFINITY,
  burst: 1,
  perGroupPerMinute: Number.POSITIVE_INFINITY,
  overallPerSecond: Number.POSITIVE_INFINITY,
  isGroup: () => false,
};

describe('sending', () => {
  test('what waits goes out, oldest first, and is marked with its id', async () => {
    const { channel, post, row, start } = await openOutbox();
    const keys = [await post('1', 'a'), await post('1', 'b', { silent: true, replyTo: '5', topicId: '7' })];
    const delivery = start();
    await delivery.idle();
    expect(channel.texts).toEqual(['a', 'b']);
    expect(channel.sent[1]?.outgoing).toMatchObject({
      silent: true,
      replyTo: '5',
      topicId: '7',
      supersedes: null,
    });
    expect(await row(keys[1] ?? '')).toMatchObject({
      state: 'sent',
      messageId: '2',
      sentAt: expect.any(Date),
    });

    await post('1', 'c');
    delivery.wake();
    await delivery.idle();
    expect(channel.texts).toEqual(['a', 'b', 'c']);
  });

  test('an answer overtakes the reminders of others, and what waits in its own chat goes before it', async () => {
    const { channel, post, start, time } = await openOutbox();
    time.jumps = true;
    for (let chat = 1; chat <= 60; chat += 1) await post(`${chat}`, `reminder ${chat}`, { kind: 'reminder' });
    await post('60', 'answer 60', { kind: 'answer' });
    await post('99', 'answer 99', { kind: 'answer' });
    await start().idle();
    expect(channel.texts.slice(0, 2)).toEqual(['reminder 60', 'answer 99']);
    expect(channel.texts.indexOf('answer 60')).toBeLessThan(10);
    expect(channel.texts).toHaveLength(62);
  });

  test('one at a time in a chat, four chats at once where something is written anew', async () => {
    const { channel, post, start } = await openOutbox();
    const landings: (() => void)[] = [];
    for (let index = 0; index < 12; index += 1) {
      await post(String(index % 6), `${index}`, { supersedes: '1' });
      channel.answers.push(
        () => new Promise((resolve) => landings.push(() => resolve({ status: 'sent', messageId: '1' }))),
      );
    }
    const delivery = start();
    const idle = delivery.idle();
    while (channel.sent.length < 12 || landings.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      if (channel.underWay === 4 || channel.sent.length > 8) landings.shift()?.();
    }
    await idle;
    expect(channel.mostUnderWay).toBe(4);
    for (let chat = 0; chat < 6; chat += 1) {
      const texts = channel.sent.filter(({ chatId }) => chatId === String(chat)).map(({ text }) => text);
      expect(texts).toEqual([`${chat}`, `${chat + 6}`]);
    }
  });

  test('stopping finishes what is in hand and takes nothing more', async () => {
    const { channel, post, row, start } = await openOutbox();
    const first = await post('1', 'a');
    const second = await post('2', 'b');
    let land: (result: SendResult) => void = () => undefined;
    const taken = new Promise<void>((resolve) => {
      channel.answers.push(() => {
        resolve();
        return new Promise((answer) => {
          land = answer;
        });
      });
    });
    const delivery = start({
      limits: {
        perChatPerSecond: 1,
        burst: 1,
        perGroupPerMinute: 1,
        overallPerSecond: 1,
        isGroup: () => false,
      },
    });
    await taken;
    const stopped = delivery.stop();
    land({ status: 'sent', messageId: '1' });
    await stopped;
    expect(await row(first)).toMatchObject({ state: 'sent' });
    expect(await row(second)).toMatchObject({ state: 'pending' });
    await delivery.idle();
    expect(channel.texts).toEqual(['a']);
  });
});

describe('trying again', () => {
  test('platform: 2 s, doubled each time up to 5 minutes', async () => {
    const { time, channel, post, start } = await openOutbox();
    channel.answers.push(...Array.from({ length: 10 }, () => PLATFORM));
    await post('1', 'a');
    time.jumps = true;
    const delivery = start();
    while (channel.sent.length < 11) await new Promise((resolve) => setImmediate(resolve));
    await delivery.stop();
    expect(channel.sent.map(({ at }) => at / 1000)).toEqual([0, 2, 6, 14, 30, 62, 126, 254, 510, 810, 1110]);
  });

  test('platform: for a day, then it is given up', async () => {
    const { time, channel, post, row, start, refused } = await openOutbox();
    channel.answers.push(PLATFORM, PLATFORM);
    const key = await post('1', 'a');
    const delivery = start();
    await delivery.idle();
    time.pass(24 * 3600 * 1000 - 3999);
    await delivery.idle();
    expect(await row(key)).toMatchObject({ state: 'refused', lastError: 'for a day: down' });
    expect(refused).toEqual([[key, 'bad-request']]);
  });

  test('flood: when the platform says, and it is not counted', async () => {
    const { time, channel, post, start, store } = await openOutbox();
    channel.answers.push(flood(90), flood(1), PLATFORM);
    await post('1', 'a');
    const delivery = start();
    await delivery.idle();
    time.pass(89_999);
    await delivery.idle();
    expect(channel.sent).toHaveLength(1);
    time.pass(1);
    await delivery.idle();
    time.pass(1000);
    await delivery.idle();
    expect(channel.sent).toHaveLength(3);
    time.pass(1999);
    await delivery.idle();
    expect(await store.deliveries.due('telegram', new Date(time.now.getTime() + 1), 9)).toMatchObject([
      { attempts: 1 },
    ]);
    time.pass(1);
    await delivery.idle();
    expect(channel.sent).toHaveLength(4);
  });

  test('a chat keeps its order for a minute; other chats go on', async () => {
    const { time, channel, post, start } = await openOutbox();
    channel.answers.push(PLATFORM);
    await post('1', 'first');
    await post('1', 'second');
    await post('2', 'other');
    channel.answers.push(
      ...Array.from({ length: 20 }, () => () => {
        const last = channel.sent.at(-1);
        return last?.text === 'first' ? PLATFORM : ({ status: 'sent', messageId: '1' } as const);
      }),
    );
    time.jumps = true;
    const delivery = start();
    while (!channel.texts.includes('second')) await new Promise((resolve) => setImmediate(resolve));
    await delivery.stop();
    expect(channel.texts.slice(0, 2).sort()).toEqual(['first', 'other']);
    expect(channel.sent.find(({ text }) => text === 'second')?.at).toBe(60_000);
  });

  test('when the first has got through, the second follows at once', async () => {
    const { time, channel, post, start } = await openOutbox();
    channel.answers.push(PLATFORM);
    await post('1', 'first');
    await post('1', 'second');
    time.jumps = true;
    await start().idle();
    expect(channel.sent.map(({ at, text }) => [at, text])).toEqual([
      [0, 'first'],
      [2000, 'first'],
      [2000, 'second'],
    ]);
  });

  test('unknown is never repeated', async () => {
    const { channel, post, row, start, refused } = await openOutbox();
    channel.answers.push({ status: 'unknown', detail: 'timeout' });
    const key = await post('1', 'a');
    await start().idle();
    expect(await row(key)).toMatchObject({ state: 'unknown', lastError: 'timeout' });
    expect([channel.sent.length, refused]).toEqual([1, []]);
  });

  test('refused is closed and told', async () => {
    const { channel, post, row, start, refused } = await openOutbox();
    channel.answers.push({ status: 'refused', reason: 'unreachable', detail: 'blocked' });
    const key = await post('1', 'a');
    await start().idle();
    expect(await row(key)).toMatchObject({ state: 'refused', lastError: 'blocked' });
    expect(refused).toEqual([[key, 'unreachable']]);
  });

  test('a chat that has moved is followed, with what else waits for it', async () => {
    const { channel, post, row, start } = await openOutbox();
    channel.answers.push({ status: 'moved', to: '-1009' });
    const key = await post('-9', 'a', { supersedes: '3', replyTo: '4' });
    const later = await post('-9', 'b');
    await start().idle();
    expect(channel.sent.map(({ chatId, text }) => [chatId, text])).toEqual([
      ['-9', 'a'],
      ['-1009', 'a'],
      ['-1009', 'b'],
    ]);
    expect(channel.sent[1]?.outgoing).toMatchObject({ supersedes: null, replyTo: null });
    expect([await row(key), await row(later)]).toMatchObject([
      { state: 'sent', chatId: '-1009' },
      { state: 'sent', chatId: '-1009' },
    ]);
  });
});

describe('bugs', () => {
  test('a send that throws is tried three times', async () => {
    const { time, channel, post, row, start, refused, logged } = await openOutbox();
    const broken = () => Promise.reject(new Error('no such text'));
    channel.answers.push(broken, broken, broken);
    const key = await post('1', 'a');
    time.jumps = true;
    start();
    while (refused.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await row(key)).toMatchObject({ state: 'refused', lastError: 'no such text' });
    expect(refused).toEqual([[key, 'bad-request']]);
    expect(logged('error')).toHaveLength(3);
  });

  test('a message that cannot be read is given up, and the next one goes', async () => {
    const { channel, post, row, start } = await openOutbox();
    const key = await post('1', 'a', { message: { lines: 'nonsense' } });
    await post('1', 'b');
    await start().idle();
    expect(await row(key)).toMatchObject({
      state: 'refused',
      lastError: 'the stored message cannot be read',
    });
    expect(channel.texts).toEqual(['b']);
  });

  test('whoever is told may fail: the others are sent all the same', async () => {
    const { channel, post, start, logged } = await openOutbox();
    channel.answers.push({ status: 'refused', reason: 'unreachable', detail: 'blocked' });
    await post('1', 'a');
    await post('1', 'b');
    await start({ onRefused: () => Promise.reject(new Error('the store is closed')) }).idle();
    expect(channel.texts).toEqual(['a', 'b']);
    expect(logged('error')).toEqual(['a delivery could not be noted']);
  });

  test('what the disk has no room to note is noted later; nothing is sent again meanwhile', async () => {
    const { store, channel, post, row, start, logged } = await openOutbox();
    const keys = [await post('1', 'a'), await post('2', 'b')];
    let failures = 0;
    const deliveries = {
      ...store.deliveries,
      sent: async (...args: Parameters<typeof store.deliveries.sent>) => {
        failures += 1;
        if (failures <= 5) throw new Error('database or disk is full');
        await store.deliveries.sent(...args);
      },
    };
    await start({ deliveries, wait: async () => undefined }).idle();
    expect(channel.texts).toEqual(['a', 'b']);
    for (const key of keys) expect(await row(key)).toMatchObject({ state: 'sent' });
    expect(logged('error')).toEqual(Array(5).fill('what became of a message cannot be noted; trying again'));
  });

  test('what a disk without room does not let be taken is taken later, without a loop', async () => {
    const { store, channel, post, start, logged } = await openOutbox();
    await post('1', 'a');
    const waits: number[] = [];
    const deliveries = {
      ...store.deliveries,
      lease: async (...args: Parameters<typeof store.deliveries.lease>) => {
        if (waits.length < 3) throw new Error('database or disk is full');
        return store.deliveries.lease(...args);
      },
    };
    const wait = async (ms: number): Promise<void> => {
      waits.push(ms);
      await new Promise((resolve) => setImmediate(resolve));
    };
    await start({ deliveries, wait, limits: NO_LIMITS }).idle();
    expect(channel.texts).toEqual(['a']);
    expect(logged('error').length).toBeLessThanOrEqual(4);
    expect(waits).toContain(5000);
  });

  test('new messages go one after the other as long as they land soon; what takes long keeps nobody back', async () => {
    const { channel, post, start } = await openOutbox();
    for (let chat = 0; chat < 5; chat += 1) await post(String(chat), `${chat}`);
    await start().idle();
    expect(channel.mostUnderWay).toBe(1);

    let land: (result: SendResult) => void = () => undefined;
    channel.answers.push(() => new Promise((resolve) => (land = resolve)));
    await post('1', 'slow');
    await post('2', 'quick');
    const delivery = start();
    while (!channel.texts.includes('quick')) await new Promise((resolve) => setImmediate(resolve));
    expect(channel.mostUnderWay).toBe(2);
    land({ status: 'sent', messageId: '9' });
    await delivery.idle();
  });

  test('an outbox that cannot be read is asked again', async () => {
    const { store, time, channel, post, start, logged } = await openOutbox();
    await post('1', 'a');
    let failures = 2;
    const due: typeof store.deliveries.due = (...args) => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('locked')) : store.deliveries.due(...args);
    };
    time.jumps = true;
    await start({ deliveries: { ...store.deliveries, due } }).idle();
    expect(channel.texts).toEqual(['a']);
    expect(logged('error')).toHaveLength(2);
  });
});

describe('a process that was killed while sending', () => {
  async function killed(rest = {}) {
    const outbox = await openOutbox();
    const key = await outbox.post('1', 'a', rest);
    const kill = async () => {
      const [row] = await outbox.store.deliveries.due('telegram', outbox.time.now, 1);
      if (!row) throw new Error('nothing is due');
      const { now } = outbox.time;
      await outbox.store.deliveries.lease(row, now, new Date(now.getTime() + 60_000));
    };
    await kill();
    return { ...outbox, key, kill };
  }

  test('its message is sent again when its lease is over, without anybody’s asking', async () => {
    const { time, channel, key, row, start, logged } = await killed();
    const delivery = start();
    await delivery.idle();
    expect(channel.sent).toEqual([]);
    time.jumps = true;
    time.pass(60_000);
    while ((await row(key))?.state !== 'sent') await new Promise((resolve) => setImmediate(resolve));
    expect(channel.texts).toEqual(['a']);
    expect(logged('warn')).toEqual(['a message was being sent when the process ended']);
  });

  test('but only once', async () => {
    const { time, channel, key, row, start, store } = await killed();
    time.pass(60_001);
    channel.answers.push(PLATFORM);
    const first = start();
    await first.idle();
    await first.stop();
    expect(channel.sent).toHaveLength(1);

    time.pass(10_000);
    const [pending] = await store.deliveries.due('telegram', time.now, 1);
    if (!pending) throw new Error('nothing is due');
    await store.deliveries.lease(pending, time.now, new Date(time.now.getTime() + 60_000));
    time.pass(60_001);
    await start().idle();
    expect(channel.sent).toHaveLength(1);
    expect(await row(key)).toMatchObject({ state: 'unknown', lastError: 'interrupted while sending twice' });
  });

  test('writing in place of another message is repeated freely', async () => {
    const { time, channel, kill, key, row, start, store } = await killed({ supersedes: '5' });
    for (let times = 0; times < 3; times += 1) {
      time.pass(60_001);
      await kill();
    }
    time.pass(60_001);
    await start().idle();
    expect(channel.sent).toHaveLength(1);
    expect(await row(key)).toMatchObject({ state: 'sent' });
    expect(await store.deliveries.backlog(time.now)).toEqual({ count: 0, since: null });
  });
});

describe('pace', () => {
  test('a chat gets three at once, then one a second', async () => {
    const { time, channel, post, start } = await openOutbox();
    for (const text of ['a', 'b', 'c', 'd', 'e']) await post('1', text);
    time.jumps = true;
    await start().idle();
    expect(channel.sent.map(({ at }) => at)).toEqual([0, 0, 0, 1000, 2000]);
  });

  test('a group gets 20 a minute, others need not wait for it', async () => {
    const { time, channel, post, start } = await openOutbox();
    for (let index = 0; index < 25; index += 1) await post('-1', `${index}`);
    await post('2', 'private');
    time.jumps = true;
    await start().idle();
    const group = channel.sent.filter(({ chatId }) => chatId === '-1');
    expect(group.map(({ text }) => text)).toEqual(Array.from({ length: 25 }, (_, index) => `${index}`));
    for (const { at } of group) {
      expect(group.filter((other) => other.at > at - 60_000 && other.at <= at).length).toBeLessThanOrEqual(
        20,
      );
    }
    expect(group.at(-1)?.at).toBeLessThan(63_000);
    expect(channel.sent.find(({ text }) => text === 'private')?.at).toBe(0);
  });

  test('no more than 28 a second go out in all', async () => {
    const { time, channel, post, start } = await openOutbox();
    for (let index = 0; index < 40; index += 1) await post(`${1000 + index}`, `${index}`);
    time.jumps = true;
    await start().idle();
    const times = channel.sent.map(({ at }) => at);
    for (const at of times) {
      expect(times.filter((other) => other > at - 1000 && other <= at).length).toBeLessThanOrEqual(28);
    }
    expect(times.at(-1)).toBe(1000);
  });

  test('a chat with hundreds of messages does not keep a new one elsewhere waiting', async () => {
    const { time, channel, post, start } = await openOutbox();
    for (let index = 0; index < 55; index += 1) await post('1', `${index}`);
    await post('2', 'new');
    const delivery = start();
    while (!channel.texts.includes('new')) await new Promise((resolve) => setImmediate(resolve));
    expect(time.now).toEqual(new Date('2026-06-10T01:00:00Z'));
    await delivery.stop();
  });
});

describe('a paper', () => {
  const ordered = message([], {
    attachments: [{ kind: 'document', name: '', content: { paper: 'report', about: '2026-06' } }],
  });
  const made: MadeFile = {
    kind: 'picture',
    name: 'report.png',
    bytes: new TextEncoder().encode('picture'),
    caption: say('caption'),
  };

  test('is made when it is sent, after somebody was seen to be at work', async () => {
    const { channel, post, start, row } = await openOutbox();
    const key = await post('1', '', { message: ordered });
    const orders: unknown[] = [];
    const delivery = start({
      makePaper: async (organisationId, order) => {
        orders.push({ organisationId, typing: channel.typing.length, ...order });
        return done(made);
      },
    });
    await delivery.idle();

    expect(orders).toEqual([{ organisationId: 1, typing: 1, paper: 'report', about: '2026-06' }]);
    expect(channel.sent[0]?.outgoing.message).toMatchObject({
      lines: [{ key: 'caption' }],
      attachments: [{ kind: 'picture', name: 'report.png', content: { base64: btoa('picture') } }],
    });
    expect(await row(key)).toMatchObject({ state: 'sent' });
  });

  test('that takes long keeps no other message waiting', async () => {
    const { channel, post, start } = await openOutbox();
    for (let chat = 1; chat <= 5; chat += 1) await post(`${chat}`, '', { message: ordered, kind: 'answer' });
    await post('9', 'words');
    const landings: (() => void)[] = [];
    const makePaper = () =>
      new Promise<Result<MadeFile>>((resolve) => landings.push(() => resolve(done(made))));
    const delivery = start({ makePaper });
    const idle = delivery.idle();
    while (!channel.texts.includes('words')) await new Promise((resolve) => setImmediate(resolve));
    expect(channel.sent).toHaveLength(1);

    while (channel.sent.length < 6) {
      landings.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await idle;
  });

  test('is made anew for every attempt, and none of it is kept', async () => {
    const { channel, post, start, time } = await openOutbox();
    await post('1', '', { message: ordered });
    channel.answers.push(PLATFORM);
    let count = 0;
    const makePaper = async () => {
      count += 1;
      return done(made);
    };
    const delivery = start({ makePaper });
    await delivery.idle();
    time.pass(60_000);
    await delivery.idle();

    expect(count).toBe(2);
    expect(channel.sent).toHaveLength(2);
    expect(channel.sent[1]?.outgoing.message.attachments[0]).toMatchObject({ name: 'report.png' });
  });

  test('that cannot be made for a reason is answered with the reason', async () => {
    const { channel, post, start } = await openOutbox();
    await post('1', '', { message: ordered });
    const delivery = start({ makePaper: async () => refuse('plan-none') });
    await delivery.idle();

    expect(channel.sent[0]?.outgoing.message).toMatchObject({
      lines: [{ key: 'plan-none' }],
      attachments: [],
    });
  });

  test('that breaks by a bug is tried three times and then given up', async () => {
    const { post, start, refused, time } = await openOutbox();
    const key = await post('1', '', { message: ordered });
    let count = 0;
    const makePaper = async () => {
      count += 1;
      throw new Error('a bug');
    };
    const delivery = start({ makePaper });
    for (let tries = 0; tries < 4; tries += 1) {
      await delivery.idle();
      time.pass(60_000);
    }

    expect(count).toBe(3);
    expect(refused).toEqual([[key, 'bad-request']]);
  });
});

describe('what must not come twice', () => {
  const BROKEN = { status: 'unknown', detail: 'broken: ECONNRESET' } as const;

  test.each([
    ['reminder', true],
    ['brief', true],
    ['digest', true],
    ['answer', false],
    ['notice', false],
  ] as const)('is a %s: %s', async (kind, once) => {
    const { channel, post, start } = await openOutbox();
    await post('1', 'a', { kind });
    await start().idle();
    expect(channel.sent).toMatchObject([{ outgoing: { once } }]);
  });

  test('is told of and not repeated where nobody knows whether it came', async () => {
    const { channel, post, row, start, uncertain } = await openOutbox();
    const keys = [await post('1', 'a', { kind: 'reminder' }), await post('2', 'b', { kind: 'notice' })];
    channel.answers.push(BROKEN, BROKEN);
    await start().idle();
    expect(uncertain).toEqual([keys[0]]);
    for (const key of keys) expect(await row(key ?? '')).toMatchObject({ state: 'unknown' });
  });

  test.each([
    ['was handed over is not sent again, and told of', true, []],
    ['was not handed over yet is sent', false, ['a']],
  ])('and %s after the process was killed', async (_, wasHandedOver, sent) => {
    const { store, time, channel, post, row, start, uncertain } = await openOutbox();
    const key = await post('1', 'a', { kind: 'reminder' });
    const [due] = await store.deliveries.due('telegram', time.now, 1);
    if (!due) throw new Error('nothing is due');
    await store.deliveries.lease(due, time.now, new Date(time.now.getTime() + 60_000));
    if (wasHandedOver) await store.deliveries.noteTrouble(due.id, 'handed over');
    time.pass(60_001);
    const delivery = start();
    await delivery.idle();
    time.pass(5_000);
    await delivery.idle();
    expect(channel.texts).toEqual(sent);
    expect(uncertain).toEqual(wasHandedOver ? [key] : []);
    expect((await row(key))?.state).toBe(wasHandedOver ? 'unknown' : 'sent');
  });
});
