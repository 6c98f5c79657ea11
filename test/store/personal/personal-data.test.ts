import { expect, test } from 'vitest';
import { openCommune } from '#test/support/commune.ts';

const CHANNEL = 'telegram';

async function atTheDesk() {
  const { at, house, store, commune, idOf } = await openCommune({ today: '2026-06-10' });
  let lastId = 0;
  return {
    idOf,
    personal: commune.personal,
    links: (memberId: number, userId: string) =>
      commune.people.link(
        memberId,
        { channel: CHANNEL, userId, chatId: userId, displayName: userId },
        house.clock(),
      ),
    async writes(lane: string, hour: number, text: string) {
      at('2026-06-10', hour, 5);
      lastId += 1;
      const update = { updateId: String(lastId), payload: { text }, lane };
      await store.inbox.receive(CHANNEL, [update], house.clock());
      at('2026-06-10', hour, 10);
    },
    begins: (userId: string, given: string) =>
      commune.dialogues.begin(
        { channel: CHANNEL, chatId: userId, userId },
        { word: 'giaitrinh', given },
        house.clock(),
        60,
      ),
  };
}

test('what was written with an account is given to whoever had it at the time', async () => {
  const { idOf, links, writes, personal } = await atTheDesk();
  await writes('x', 9, 'before anybody was linked');
  await links(idOf('minh'), 'x');
  await writes('x', 10, 'taken for Minh');
  await links(idOf('lan'), 'x');
  await writes('x', 11, 'by Lan herself');
  await links(idOf('minh'), 'y');
  await writes('y', 12, 'by Minh himself');
  const written = async (memberId: number) =>
    (await personal.of(memberId)).updates.map(({ payload }) => payload);

  expect(await written(idOf('lan'))).toEqual([{ text: 'by Lan herself' }]);
  expect(await written(idOf('minh'))).toEqual([{ text: 'taken for Minh' }, { text: 'by Minh himself' }]);
  expect(await written(idOf('hoa'))).toEqual([]);
  expect((await personal.counts(idOf('lan'))).updates).toBe(1);
  expect((await personal.counts(idOf('minh'))).updates).toBe(2);
});

test('what somebody is in the middle of saying is given to whoever has the account now', async () => {
  const { idOf, links, begins, personal } = await atTheDesk();
  await links(idOf('minh'), 'x');
  await links(idOf('lan'), 'x');
  await begins('x', 'by Lan');
  const begun = async (memberId: number) => (await personal.of(memberId)).dialogues.map(({ given }) => given);

  expect(await begun(idOf('lan'))).toEqual(['by Lan']);
  expect(await begun(idOf('minh'))).toEqual([]);
});
