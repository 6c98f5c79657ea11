import { expect, test } from 'vitest';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN } from '#app/turn/turn.ts';
import { forgetOld } from '#features/retention/forget-old.ts';
import { openCommune } from '#test/support/commune.ts';

const MINUTE_MS = 60_000;
const update = (updateId: string) => ({ updateId, payload: { text: 'da xong' } });

test('messages that were carried out long ago and questions nobody answered go, once a day; what waits stays', async () => {
  const commune = await openCommune({ today: '2026-01-05' });
  const { store, house } = commune;
  const round = () =>
    store.transaction(async (tx) => {
      const wish = {
        organisationId: commune.commune.organisationId,
        actor: { kind: 'operator', name: '' },
      } as const;
      return forgetOld(await openTurn(house, tx, { ...wish, origin: NO_ORIGIN, files: [] }));
    });
  const seat = { channel: 'telegram', chatId: '1', userId: '1' };
  await store.inbox.receive('telegram', [update('1'), update('2'), update('3')], house.clock());
  await store.inbox.finish(1, 'done', house.clock());
  await commune.commune.dialogues.begin(seat, { word: 'viec', given: '' }, house.clock(), 60);

  commune.at('2026-03-20');
  await store.inbox.finish(2, 'done', house.clock());
  expect(await round()).toBe(0);
  commune.at('2026-04-10');
  expect(await round()).toBe(1);
  expect(await store.inbox.backlog()).toBe(1);
  expect(await store.inbox.receive('telegram', [update('1'), update('2')], house.clock())).toBe(1);
  expect(
    await commune.commune.dialogues.open(seat, new Date(Date.parse('2026-01-05T02:00:00Z') + MINUTE_MS)),
  ).toBeNull();

  commune.at('2026-04-10', 10);
  expect(await round()).toBe(0);
});
