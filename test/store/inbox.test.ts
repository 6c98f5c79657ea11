import { expect, test } from 'vitest';
import { openCommune } from '#test/support/commune.ts';

const update = (updateId: string) => ({ updateId, payload: { text: `update ${updateId}` } });

async function openInbox() {
  const { store, house } = await openCommune({ today: '2026-06-10' });
  const at = house.clock();
  return {
    store,
    at,
    inbox: store.inbox,
    waiting: (exceptLanes: (string | null)[] = []) => store.inbox.waiting('telegram', 100, exceptLanes),
  };
}

test('an update that comes again is stored once', async () => {
  const { inbox, at, waiting } = await openInbox();

  expect(await inbox.receive('telegram', [update('1'), update('2')], at)).toBe(2);
  expect(await inbox.receive('telegram', [update('2'), update('3')], at)).toBe(1);
  expect(await inbox.receive('telegram', [], at)).toBe(0);

  expect((await waiting()).map(({ updateId }) => updateId)).toEqual(['1', '2', '3']);
});

test('twice in one batch is once, with its first payload', async () => {
  const { inbox, at, waiting } = await openInbox();

  expect(await inbox.receive('telegram', [update('1'), { updateId: '1', payload: 'other' }], at)).toBe(1);

  expect(await waiting()).toMatchObject([{ payload: { text: 'update 1' } }]);
});

test('the same number on another channel is another update', async () => {
  const { inbox, at, waiting } = await openInbox();
  await inbox.receive('telegram', [update('1')], at);

  expect(await inbox.receive('zalo', [update('1')], at)).toBe(1);

  expect(await waiting()).toHaveLength(1);
});

test('while one of no chat is worked on, the others of no chat wait', async () => {
  const { inbox, at, waiting } = await openInbox();
  const ofChat = { ...update('2'), lane: 'lan' };
  await inbox.receive('telegram', [update('1'), ofChat], at);

  expect((await waiting([null])).map(({ updateId }) => updateId)).toEqual(['2']);
  expect((await waiting([null, 'lan'])).map(({ updateId }) => updateId)).toEqual([]);
  expect((await waiting(['lan'])).map(({ updateId }) => updateId)).toEqual(['1']);
});

test('an update is finished once, by whoever comes first', async () => {
  const { store, inbox, at, waiting } = await openInbox();
  await inbox.receive('telegram', [update('1')], at);
  const [row] = await waiting();
  const id = row?.id ?? 0;

  const finished = await Promise.all(
    [1, 2, 3].map((each) => store.transaction((tx) => tx.inbox.finish(id, `by ${each}`, at))),
  );

  expect(finished.filter(Boolean)).toHaveLength(1);
  expect(await waiting()).toEqual([]);
  expect(await inbox.receive('telegram', [update('1')], at)).toBe(0);
});

test('what rolled back is still to be done', async () => {
  const { store, inbox, at, waiting } = await openInbox();
  await inbox.receive('telegram', [update('1')], at);
  const [row] = await waiting();

  await store
    .transaction(async (tx) => {
      await tx.inbox.finish(row?.id ?? 0, 'done', at);
      throw new Error('on purpose');
    })
    .catch(() => undefined);

  expect(await waiting()).toHaveLength(1);
});

test('those of lanes that are busy are left out', async () => {
  const { inbox, at, waiting } = await openInbox();
  const lanes = ['lan', 'lan', 'minh', null];
  await inbox.receive(
    'telegram',
    lanes.map((lane, index) => ({ ...update(`${index}`), lane })),
    at,
  );

  expect((await waiting(['lan'])).map(({ updateId }) => updateId)).toEqual(['2', '3']);
  expect((await waiting(['lan', null])).map(({ lane }) => lane)).toEqual(['minh']);
  expect(await inbox.waiting('telegram', 1)).toMatchObject([{ updateId: '0' }]);
});

test.each([
  ['half a character', '{"text":"a\\ud800b"}', { text: 'a\ufffdb' }],
  ['half a character in a name', '{"\\udfff":1}', { '\ufffd': 1 }],
  ['a whole character of two halves', '{"text":"\\ud83d\\ude00"}', { text: '😀' }],
  ['a backslash before what looks like one', '{"text":"\\\\ud800"}', { text: '\\ud800' }],
  [
    'a name that JavaScript keeps for itself',
    '{"message":{"__proto__":null,"id":1}}',
    { message: { id: 1 } },
  ],
  ['a text of NUL', '{"text":"\\u0000"}', { text: '\0' }],
])('an update with %s is stored like any other', async (_, text, kept) => {
  const { inbox, at, waiting } = await openInbox();

  expect(await inbox.receive('telegram', [{ updateId: '1', payload: JSON.parse(text) }], at)).toBe(1);

  expect(await waiting()).toMatchObject([{ payload: kept }]);
});
