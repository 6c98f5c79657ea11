import { expect, test } from 'vitest';
import type { PageEvent, Shown, View } from '#sandbox/front/view.ts';
import { after, EMPTY_TABLE, type Table } from '#sandbox/page/table.ts';

const NOW = 1_000_000;

function shown(message_id: number, text: string): Shown {
  const chat = { id: 5, type: 'private' as const, first_name: 'Lan' };
  return { message: { message_id, date: 1, chat, text }, silent: false, pinned: false, reaction: [] };
}

const view: View = {
  scene: 1,
  act: 'sample',
  commune: 'UBND xã',
  bot: { name: 'Trợ lý', username: 'cchc_bot' },
  clock: { now: new Date(NOW + 60_000).toISOString(), timeZone: 'Asia/Ho_Chi_Minh', target: null },
  seats: [{ chatId: 5, part: 'OFFICIAL', name: 'Lan', position: '', speakers: [5] }],
  chats: [{ chatId: 5, posts: [shown(1, 'a'), shown(2, 'b')], commands: [], blocked: false }],
  tour: null,
};

const tableAfter = (...events: PageEvent[]): Table =>
  events.reduce((table, event) => after(table, event, NOW), EMPTY_TABLE);
const textsIn = (table: Table) => table.chats.get(5)?.posts.map(({ message }) => message.text);

test('before anything is told the page waits; a scene being set keeps what was shown', () => {
  expect(EMPTY_TABLE.phase).toBe('waiting');
  const table = tableAfter({ kind: 'view', view }, { kind: 'opening' });

  expect([table.phase, textsIn(table)]).toEqual(['opening', ['a', 'b']]);
});

test('a new message comes last, an edited one stays where it is, a deleted one goes', () => {
  const table = tableAfter(
    { kind: 'view', view },
    { kind: 'post', chatId: 5, shown: shown(3, 'c'), fresh: true },
    { kind: 'post', chatId: 5, shown: shown(1, 'A'), fresh: false },
    { kind: 'gone', chatId: 5, messageId: 2 },
  );

  expect(textsIn(table)).toEqual(['A', 'c']);
});

test('what is told of a chat that is not on the table changes nothing', () => {
  const table = tableAfter({ kind: 'view', view });

  expect(after(table, { kind: 'post', chatId: 9, shown: shown(1, 'x'), fresh: true }, NOW)).toEqual(table);
});

test('the bot is writing until it has written, or for a while', () => {
  const typing = tableAfter({ kind: 'view', view }, { kind: 'typing', chatId: 5 });
  expect(typing.chats.get(5)?.typingUntil).toBe(NOW + 5_000);

  const edited = after(typing, { kind: 'post', chatId: 5, shown: shown(1, 'A'), fresh: false }, NOW);
  expect(edited.chats.get(5)?.typingUntil).toBe(NOW + 5_000);
  const written = after(typing, { kind: 'post', chatId: 5, shown: shown(3, 'c'), fresh: true }, NOW);
  expect(written.chats.get(5)?.typingUntil).toBe(0);
});

test('a chat that is told of for the first time has nothing in it; the played time runs ahead of the machine’s', () => {
  const table = tableAfter(
    { kind: 'view', view },
    { kind: 'chat', chat: { chatId: 6, commands: [], blocked: true } },
  );

  expect(table.chats.get(6)).toMatchObject({ posts: [], blocked: true });
  expect(table.aheadMs).toBe(60_000);
});
