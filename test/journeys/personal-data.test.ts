import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Cast, callFor, gather, hearsOf, hush, wordsOf } from './cast.ts';

/** Whether some bytes stand anywhere in the database file or in its log. */
function stands({ bot }: Cast, words: string): boolean {
  return ['cchc.db', 'cchc.db-wal'].some((file) => readFileSync(path.join(bot.folder, file)).includes(words));
}

test('an official takes their data along, leaves, and is erased; the trail still holds', async () => {
  const cast = await gather();
  const { bot, api, loan, lan, minh } = cast;
  await lan.answer('1.1.2 xong 50%, còn chờ Sở trả lời');
  await minh.answer('2.1 đang làm, chờ đồng chí Trần Thị Lan gửi số liệu');

  const shown = await lan.answer('/dulieu');
  expect(wordsOf(shown)).toMatch(/Trần Thị Lan · vai trò: Công chức/);
  await lan.presses(shown, callFor(shown, 'dulieu.tep'));
  const sent = (await hush(bot, lan)).find(({ document }) => document);
  expect(sent?.document?.file_name).toBe('DU-LIEU-CUA-TOI-2024-06-10.json');
  const text = Buffer.from(api.download(sent?.document?.file_id ?? '')).toString();
  expect(text).toContain('còn chờ Sở trả lời');
  expect(text).not.toContain('gửi số liệu');

  const card = await loan.answer('/canbo Lan');
  const refused = await pressed(card, 'canbo.xoahan');
  expect(wordsOf(refused)).toMatch(/còn chủ trì 3 tiêu chí.*Bàn giao trước/);
  const whom = await pressed(refused, 'bangiao');
  const preview = await pressed(whom, 'bangiao.xem');
  await pressed(preview, 'bangiao.xem');
  const again = await pressed(await loan.answer('/canbo Lan'), 'canbo.xoahan');
  expect(wordsOf(again)).toMatch(/Không khôi phục được/);
  expect(stands(cast, 'Trần Thị Lan')).toBe(true);
  await loan.presses(again, callFor(again, 'canbo.xoahan'));
  expect(wordsOf(await hearsOf(loan, /Đã xóa/))).toMatch(/“Cán bộ đã xóa #\d+”/);
  await bot.tick();

  for (const words of ['Trần Thị Lan', 'TRẦN THỊ LAN', 'tran thi lan', String(lan.id)])
    expect.soft(stands(cast, words), words).toBe(false);
  const commune = bot.program.store.commune(1);
  expect(await commune.audit.firstFault()).toBeNull();
  expect((await commune.audit.latest(1))[0]).toMatchObject({ action: 'member-erased' });
  expect(wordsOf(await loan.answer('/nhatky 1.1.2'))).toContain('Cán bộ đã xóa #');
  expect(wordsOf(await lan.answer('/viec'))).toMatch(/người được mời/);
  expect(bot.logged).toEqual([]);

  async function pressed(message: Parameters<typeof callFor>[0], call: string) {
    await loan.presses(message, callFor(message, call));
    return (await hush(bot, loan)).at(-1) ?? message;
  }
});
