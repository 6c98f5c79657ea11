import { expect, test } from 'vitest';
import type { CommandOffer, OfferOutcome } from '#app/channel.ts';
import type { Day } from '#domain/time/day.ts';
import { commands } from '#features/index.ts';
import { keepMenus } from '#root/offers.ts';
import { keptLog } from '#test/channels/support/bot.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { openCommune } from '#test/support/commune.ts';

test('each chat is offered the menu of its role once, also after a restart; again when the role changes or Telegram had no time', async () => {
  const { house, store, commune, idOf } = await openCommune({ today: '2026-03-10' });
  const offered: (string | null)[] = [];
  let today: Day = '2026-03-10';
  let outcome: OfferOutcome = 'taken';
  /** What a program offers that has just started. */
  const start = () =>
    keepMenus({
      channel: {
        id: 'telegram',
        botUsername: 'cchc_bot',
        offerCommands: async (offers: readonly CommandOffer[]) => {
          offered.push(...offers.map(({ chatId }) => chatId));
          return offers.map(({ chatId }) => (chatId === null ? 'taken' : outcome));
        },
      },
      commands,
      words: wordsIn('vi'),
      log: keptLog(),
      chats: store.organisations,
      signal: new AbortController().signal,
      today: () => today,
    });
  const looked = async (menus = start()) => {
    offered.length = 0;
    await menus.look();
    return [...offered];
  };
  const chats = ['loan', 'lan'] as const;
  for (const chatId of chats) {
    const account = { channel: 'telegram', userId: chatId, chatId, displayName: chatId };
    await commune.people.link(idOf(chatId), account, house.clock());
  }

  outcome = 'later';
  expect(await looked()).toEqual([null, ...chats]);
  outcome = 'taken';
  const menus = start();
  expect(await looked(menus)).toEqual([null, ...chats]);
  expect(await looked(menus)).toEqual([]);
  expect(await looked()).toEqual([null]);

  await commune.people.changeRole(idOf('lan'), 'COORDINATOR', new Date());
  outcome = 'refused';
  expect(await looked(menus)).toEqual(['lan']);
  expect(await looked(menus)).toEqual([]);
  outcome = 'taken';
  expect(await looked()).toEqual([null, 'lan']);

  // Whoever stands in for a coordinator has their menu for the days of the leave.
  await commune.people.link(
    idOf('minh'),
    { channel: 'telegram', userId: 'minh', chatId: 'minh', displayName: 'minh' },
    house.clock(),
  );
  expect(await looked(menus)).toEqual(['minh']);
  await commune.leaves.enter(
    {
      memberId: idOf('loan'),
      standInId: idOf('minh'),
      fromOn: '2026-03-12',
      returnOn: '2026-03-14',
      enteredById: idOf('loan'),
    },
    house.clock(),
  );
  expect(await looked(menus)).toEqual([]);
  today = '2026-03-12';
  expect(await looked(menus)).toEqual(['minh']);
  today = '2026-03-14';
  expect(await looked(menus)).toEqual(['minh']);
});
