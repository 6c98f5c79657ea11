import { expect, test } from 'vitest';
import { buttonsOf } from '#sandbox/stage/screen.ts';
import { startBot } from '#test/support/bot.ts';
import { jpegOf } from '#test/support/files.ts';
import { PLAN_CSV } from '#test/support/plan-csv.ts';

test.each(['polling', 'webhook'] as const)('the main job, end to end, by %s', async (mode) => {
  const bot = await startBot({ today: '2024-06-10', mode });
  const loan = await bot.member('Nguyễn Thị Loan', 'COORDINATOR', 'Văn phòng – Thống kê');

  loan.says('/nhap 2024');
  await loan.hears();
  loan.sendsDocument({ bytes: PLAN_CSV, fileName: 'kế hoạch.csv', mimeType: 'text/csv' });
  const preview = await loan.hears();
  expect(preview.text).toContain('4');
  const [confirm = ''] = buttonsOf(preview).flat();
  await loan.presses(preview, confirm);
  await bot.settles();

  const lan = await bot.member('Trần Thị Lan', 'OFFICIAL');
  const minh = await bot.member('Lê Quang Minh', 'OFFICIAL');
  const thanh = await bot.member('Vũ Văn Thành', 'CHAIRMAN');
  const group = bot.botApi.group({ title: 'Ban Chỉ đạo', members: [thanh, loan] });
  group.addsBot(thanh);
  thanh.says('/ketnoinhom', { in: group });
  expect((await group.hears()).text).toContain('Ban Chỉ đạo');

  bot.at('2024-06-12', 8);
  await bot.tick();
  expect(lan.last.text).toContain('1.1.2');
  expect(minh.last.text).toContain('2.1');

  const reply = await lan.answer(() => lan.says('1.1.2 đã làm 80%, còn chờ ký', { replyTo: lan.last }));
  expect(reply.text).toContain('1.1.2');
  expect(reply.text).toMatch(/Đã ghi 1\.1\.2[\s\S]*80%/);

  lan.sendsPhoto({ bytes: jpegOf('a photo'), caption: 'minh chứng 1.1.2' });
  expect((await lan.hears()).text).toContain('1.1.2');

  thanh.says('/baocao', { in: group });
  const report = await group.hears();
  expect(report.text).toContain('4 tiêu chí');
  expect(bot.logged).toEqual([]);
});
