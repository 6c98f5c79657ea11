import { expect, test } from 'vitest';
import { adopts, callFor, gather, hearsOf, hush, wordsOf } from '#test/journeys/cast.ts';
import { realFile } from '#test/support/files.ts';
import { PLAN_CSV } from '#test/support/plan-csv.ts';

/** The same plan a year later. */
const NEXT = {
  bytes: Buffer.from(PLAN_CSV.toString().replaceAll('2024', '2025')),
  fileName: 'kế hoạch 2025.csv',
};

test('in January the work on the year before goes on: review, self-scores, evidence, faults, and no reminder', async () => {
  const { bot, loan, lan } = await gather({ today: '2024-12-30' });
  const sends = (fileName: string, file: Parameters<typeof realFile>[0], caption: string) =>
    lan.answer(() => lan.sendsDocument({ bytes: realFile(file), fileName, caption })).then(wordsOf);
  await sends('bao-cao.pdf', 'bao-cao-quy-2.pdf', '1.1.2');
  bot.at('2025-01-03', 9);
  const shelf = await lan.answer('/minhchung 1.1.2');
  bot.at('2025-01-06', 9);
  await adopts(loan, NEXT, '/nhap 2025');
  bot.at('2025-01-07', 9);
  for (const phone of [loan, lan]) await hush(bot, phone);

  const waiting = await loan.answer('/duyet');
  expect(wordsOf(waiting)).toMatch(/1\.1\.2 \(năm 2024\)/);
  await loan.presses(waiting, { data: callFor(waiting, 'duyet.nhan') });
  expect(wordsOf(await hearsOf(lan, /Minh chứng 1\.1\.2/))).toMatch(/\(năm 2024\) đã được duyệt/);

  const scored = await lan.answer('tự chấm 1.1.2 năm 2024 1đ');
  expect(wordsOf(scored)).toMatch(/^📅 Kế hoạch năm 2024\n[\s\S]*1\.1\.2[\s\S]*1\/1/);
  expect(await sends('quyet-dinh.docx', 'quyet-dinh.docx', '1.1.2 của năm 2024')).toMatch(
    /^📅 Kế hoạch năm 2024\nĐã lưu 1 tệp vào hồ sơ 1\.1\.2/,
  );
  expect(wordsOf(await lan.answer('1.1.2 năm 2024 xong 80%'))).toMatch(/^Chưa ghi gì/);
  const photo = { bytes: realFile('bao-cao-quy-2.pdf'), fileName: 'phu-luc.pdf', replyTo: shelf };
  expect(wordsOf(await lan.answer(() => lan.sendsDocument(photo)))).toMatch(/^📅 Kế hoạch năm 2024\n/);
  await hush(bot, loan);
  expect(wordsOf(await loan.answer('/soatloi 2024'))).toMatch(/^📅 Kế hoạch năm 2024\n/);
  expect(wordsOf(await loan.answer('/nhatky 2024 1.1.2'))).toMatch(/tự chấm[\s\S]*1/i);

  for (const [asked, period] of [
    ['ai chưa báo cáo tháng 12', /12\/2024/],
    ['/baocao thang 12', /12\/2024/],
    ['tháng 12 thế nào', /12\/2024/],
    ['ai chưa báo cáo quý 4', /quý IV\/2024/],
    ['/baocao thang 1', /1\/2025/],
  ] as const) {
    await hush(bot, loan);
    expect(wordsOf(await loan.answer(asked)), asked).toMatch(period);
  }

  for (const phone of [loan, lan]) await hush(bot, phone);
  bot.at('2025-01-08', 8);
  await bot.tick();
  const told = (await hush(bot, lan)).map(wordsOf).join('\n');
  expect(told).not.toMatch(/2024/);
});
