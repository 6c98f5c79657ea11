import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import type { Posting } from '#store/outbox.ts';
import { openCommune } from '#test/support/commune.ts';
import { withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

async function openOffice() {
  const test = await openCommune({ today: TODAY });
  const now = test.house.clock();
  const post = (key: string, rest: Partial<Posting> = {}) =>
    test.commune.outbox.post(
      {
        key,
        kind: 'answer',
        memberId: null,
        channel: 'telegram',
        chatId: 'lan',
        message: { key },
        about: [],
        ...rest,
      },
      now,
    );
  const waiting = async () => (await test.store.deliveries.due('telegram', now, 100)).map(({ key }) => key);
  return { ...test, outbox: test.commune.outbox, now, post, waiting };
}

test('the same decision twice is one message', async () => {
  const { post, waiting } = await openOffice();

  expect(await post('remind:1')).toEqual(expect.any(Number));
  expect(await post('remind:1', { message: { other: true } })).toBeNull();

  expect(await waiting()).toEqual(['remind:1']);
});

test('the same decision by two at once is one message as well', async () => {
  const { store, waiting, now, commune } = await openOffice();
  const once = () =>
    store.transaction((tx) =>
      tx.commune(commune.organisationId).outbox.post(
        {
          key: 'k',
          kind: 'notice',
          memberId: null,
          channel: 'telegram',
          chatId: 'lan',
          message: {},
          about: [],
        },
        now,
      ),
    );

  const ids = await Promise.all([once(), once(), once()]);

  expect(ids.filter((id) => id !== null)).toHaveLength(1);
  expect(await waiting()).toEqual(['k']);
});

test('many at once are what they would be one by one: with their lines, and none of a decision that is there', async () => {
  const { post, outbox, waiting, now, idOf, ...office } = await openOffice();
  const plan = await withPlan({ ...office, idOf }, [{ code: '1.1', lead: 'lan' }]);
  await post('remind:1');
  const { id: occurrenceId } = await plan.time('1.1', TODAY);
  const place = { kind: 'reminder' as const, memberId: idOf('lan'), channel: 'telegram', chatId: 'lan' };
  const lines = [{ occurrenceId, daysLeft: 3 }];

  await outbox.postAll(
    ['remind:1', 'remind:2', 'remind:3'].map((key) => ({
      key,
      ...place,
      message: { key },
      about: [],
      lines,
    })),
    now,
  );
  await outbox.postAll([], now);

  expect(await waiting()).toEqual(['remind:1', 'remind:2', 'remind:3']);
  await outbox.supposeSent(now);
  const reached = { occurrenceId, memberId: idOf('lan'), at: now };
  expect(await outbox.chased([occurrenceId])).toEqual([reached, reached]);
});

test('a message of a thread withdraws those of it that were not sent yet, in its chat only', async () => {
  const { post, waiting, store } = await openOffice();
  const first = await post('1', { thread: 're:7' });
  await store.deliveries.sent(first ?? 0, 'm1', new Date());
  await post('2', { thread: 're:7' });
  await post('3', { thread: 're:7', chatId: 'minh' });
  await post('4', { thread: 're:8' });

  await post('5', { thread: 're:7' });

  expect(await waiting()).toEqual(['3', '4', '5']);
});

test('one that is being sent is not withdrawn from under it', async () => {
  const { post, store, now } = await openOffice();
  await post('1', { thread: 're:7' });
  const [delivery] = await store.deliveries.due('telegram', now, 1);
  if (delivery) await store.deliveries.lease(delivery, now, new Date(now.getTime() + 60_000));

  await post('2', { thread: 're:7' });

  const { outbox } = store.commune(1);
  expect(await outbox.byKey('1')).toMatchObject({ state: 'sending' });
});

test('the newest of a thread that was not withdrawn is what an edit takes the place of', async () => {
  const { post, outbox } = await openOffice();
  await post('1', { thread: 're:7' });
  await post('2', { thread: 're:7', message: { newest: true } });

  expect(await outbox.newestOf('telegram', 'lan', 're:7')).toMatchObject({ message: { newest: true } });
  expect(await outbox.newestOf('telegram', 'minh', 're:7')).toBeNull();
});

test('only one sender gets a message', async () => {
  const { post, store, now } = await openOffice();
  await post('1');
  const [delivery] = await store.deliveries.due('telegram', now, 1);
  if (!delivery) throw new Error('nothing is due');
  const until = new Date(now.getTime() + 60_000);

  const got = await Promise.all([
    store.deliveries.lease(delivery, now, until),
    store.deliveries.lease(delivery, now, until),
  ]);

  expect(got.filter(Boolean)).toHaveLength(1);
  expect(await store.deliveries.due('telegram', now, 10)).toEqual([]);
  expect(await store.deliveries.due('telegram', new Date(until.getTime() + 1), 10)).toHaveLength(1);
});

test('a wait the platform asked for is no attempt; a fault is', async () => {
  const { post, store, now } = await openOffice();
  const id = (await post('1')) ?? 0;
  const lease = async () => {
    const [delivery] = await store.deliveries.due('telegram', now, 1);
    if (delivery) await store.deliveries.lease(delivery, now, now);
  };

  await lease();
  await store.deliveries.retry(id, now, 'flood', false);
  expect(await store.deliveries.due('telegram', now, 1)).toMatchObject([{ attempts: 0 }]);
  await lease();
  await store.deliveries.retry(id, now, 'gone', true);
  expect(await store.deliveries.due('telegram', now, 1)).toMatchObject([{ attempts: 1 }]);
  expect(await store.deliveries.backlog(now)).toMatchObject({ count: 1, since: now });
});

test('a message that is to wait is no backlog before its time', async () => {
  const { outbox, store, now } = await openOffice();
  const later = new Date(now.getTime() + 60_000);
  const words = { message: { text: 'x' }, about: [], memberId: null, kind: 'notice' as const };
  await outbox.post({ ...words, key: 'later', channel: 'telegram', chatId: '1', notBefore: later }, now);

  expect(await store.deliveries.backlog(now)).toEqual({ count: 0, since: null });
  expect(await store.deliveries.backlog(later)).toEqual({ count: 1, since: later });
});

test('a slot is taken once, and the newest of a job is known', async () => {
  const { outbox, now } = await openOffice();

  expect(await outbox.takeSlot('remind:2026-06-09', now)).toBe(true);
  expect(await outbox.takeSlot('remind:2026-06-10', now)).toBe(true);
  expect(await outbox.takeSlot('remind:2026-06-10', now)).toBe(false);
  await outbox.takeSlot('reminder:2027-01-01', now);

  expect(await outbox.latestSlot('remind')).toBe('remind:2026-06-10');
  expect(await outbox.latestSlot('digest')).toBeNull();
  expect(await outbox.hasSlot('remind:2026-06-09')).toBe(true);
});

test('a reminder keeps what it named, in its order, under the message that stands there', async () => {
  const { post, outbox, store, ...test } = await openOffice();
  const plan = await withPlan({ ...test, store }, [
    { code: '1.1', lead: 'lan' },
    { code: '1.2', lead: 'lan' },
  ]);
  const [first, second] = [await plan.time('1.1', TODAY), await plan.time('1.2', TODAY)];
  const id = await post('remind', {
    lines: [
      { occurrenceId: second.id, daysLeft: -1 },
      { occurrenceId: first.id, daysLeft: 3 },
    ],
  });
  await store.deliveries.sent(id ?? 0, 'm9', new Date());
  const edited = await post('edit', { supersedes: 'm9' });
  await store.deliveries.sent(edited ?? 0, 'm9', new Date());

  const lines = await outbox.linesUnder('telegram', 'lan', 'm9');
  expect(lines.map(({ occurrenceId }) => occurrenceId)).toEqual([second.id, first.id]);
  expect(await outbox.sentAs('telegram', 'lan', 'm9')).toMatchObject({ id: edited });
});

test('a group that moved takes what waits for it along', async () => {
  const { post, store, commune, now, idOf } = await openOffice();
  await commune.people.connectGroup(
    { channel: 'telegram', chatId: '-1', topicId: '5', title: 'Ban Chỉ đạo', connectedById: idOf('loan') },
    now,
  );
  await post('1', { chatId: '-1' });

  await store.organisations.moveChat('telegram', '-1', '-1001');

  expect(await store.organisations.groupOf('telegram', '-1001')).toMatchObject({ topicId: '5' });
  expect(await store.deliveries.due('telegram', now, 1)).toMatchObject([{ chatId: '-1001' }]);
});
