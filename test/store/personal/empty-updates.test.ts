import { expect, test } from 'vitest';
import { Database } from '#store/sqlite.ts';
import { openCommune } from '#test/support/commune.ts';

const CHANNEL = 'telegram';
const LAN = { userId: '4711', displayName: 'An' };
const BY = { actorId: null, actorName: 'cchc-bot' };

/** Lan, who calls herself An, and Minh have accounts; a commune next door has one as well. */
async function atTheDesk() {
  const { file, house, store, commune, idOf } = await openCommune({ today: '2026-06-10' });
  const now = house.clock();
  const account = { channel: CHANNEL, displayName: '' };
  await commune.people.link(idOf('lan'), { ...account, ...LAN, chatId: LAN.userId }, now);
  await commune.people.link(idOf('minh'), { ...account, userId: '52', chatId: '52' }, now);
  const { id } = await store.organisations.create('00002', 'UBND xã bên');
  const person = { name: 'Đỗ Văn Tám', position: '', body: '', role: 'OFFICIAL' } as const;
  const tam = await store.commune(id).people.add(person, now);
  await store.commune(id).people.link(tam.id, { ...account, userId: '63', chatId: '63' }, now);
  return {
    /** Updates that were carried out, by their lanes; gives which of them are empty once Lan is erased. */
    async emptied(...updates: readonly (readonly [lane: string | null, payload: unknown])[]) {
      await store.inbox.receive(
        CHANNEL,
        updates.map(([lane, payload], index) => ({ updateId: `${index}`, payload, lane })),
        now,
      );
      const rows = await store.inbox.waiting(CHANNEL, 100);
      for (const row of rows) await store.inbox.finish(row.id, 'done', now);
      await commune.erasures.erase({ memberId: idOf('lan'), pseudonym: 'Cán bộ số 3', by: BY }, now);
      const database = new Database(file, { readonly: true });
      const payloads = database.prepare('select cast(payload as text) from Inbox order by id').pluck().all();
      database.close();
      return payloads.map((payload) => payload === '{}');
    },
  };
}

const said = (id: number, text: string) => ({
  update_id: 9,
  message: { message_id: 3, from: { id, first_name: 'Minh', language_code: 'vi' }, chat: { id }, text },
});

test('words and numbers that are only alike are left to whoever wrote them', async () => {
  const { emptied } = await atTheDesk();
  expect(
    await emptied(
      ['52', said(52, '1.1 xong 50%')],
      ['52', said(52, 'An toàn giao thông; lan tỏa')],
      ['52', said(52, 'gọi 0247110 để hỏi, mã 4711')],
      ['52', { message: { message_id: 4711, from: { id: 52 }, date: 1_747_110_000 } }],
    ),
  ).toEqual([false, false, false, false]);
});

test('what they wrote, and what others wrote of them or in answer to them, is emptied', async () => {
  const { emptied } = await atTheDesk();
  expect(
    await emptied(
      ['4711', said(4711, 'chào')],
      ['52', said(52, 'nhờ đ/c trần thị lan')],
      ['52', said(52, 'file BC_Tran_Thi_Lan.pdf')],
      ['-100', said(4711, 'trong nhóm')],
      ['-100', { message: { from: { id: 52 }, reply_to_message: { from: { id: 4711 }, text: 'x' } } }],
      [null, { poll_answer: { user: { id: 4711 } } }],
    ),
  ).toEqual([true, true, true, true, true, true]);
});

test('what was written to another commune stays', async () => {
  const { emptied } = await atTheDesk();
  expect(await emptied(['63', said(63, 'hỏi Trần Thị Lan xã Minh Sơn')])).toEqual([false]);
});
