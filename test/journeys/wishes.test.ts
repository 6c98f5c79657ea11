import { expect, test } from 'vitest';
import { callFor, gather, hearsOf, hush, wordsOf } from './cast.ts';

test('the coordinator asks in words for what has its own commands', async () => {
  const { bot, loan, lan } = await gather({ today: '2024-06-20' });
  expect(wordsOf(await loan.answer('soát lỗi trước thẩm định'))).toMatch(/Soát lỗi/);
  expect(wordsOf(await loan.answer('nhập điểm thẩm định'))).toMatch(/Điểm thẩm định/);
  expect(wordsOf(await lan.answer('nhap diem tham dinh'))).toMatch(/không thuộc vai trò/);
  await hush(bot, loan);
  loan.says('tuần sau nhắc những gì');
  const schedule = await hush(bot, loan);
  expect(schedule.map(wordsOf).join()).toMatch(/T2 24\/06[\s\S]*những tin sẽ gửi trong 14 ngày tới/);

  await lan.answer('2.2 xin lùi hạn đến 15/7 vì chờ Sở');
  await bot.settles();
  await hush(bot, loan);
  expect(wordsOf(await loan.answer('có ai xin lùi hạn không'))).toMatch(/Đề nghị lùi hạn[\s\S]*2\.2/);
});

test('everything of one goes to another after a yes in words', async () => {
  const { loan, minh } = await gather();
  const asked = await loan.answer('bàn giao việc của anh Minh cho chị Lan');
  expect(wordsOf(asked)).toMatch(/Bàn giao: đ\/c Lê Quang Minh → đ\/c Trần Thị Lan/);
  expect(callFor(asked, 'bangiao.xem')).toMatch(/=yes$/);
  loan.says('ừ');
  await hearsOf(loan, /Đã bàn giao mọi việc của đ\/c Lê Quang Minh/);
  await hearsOf(minh, /2\.1/);
});

test('directives nobody has accepted, those who are late, and reminders of one criterion', async () => {
  const { bot, thanh, lan } = await gather({ today: '2024-06-17' });
  await thanh.answer('/chidao 1.1.2 nộp trước thứ Sáu');
  await bot.settles();
  await hush(bot, lan);
  expect(wordsOf(await thanh.answer('ai chưa nhận chỉ đạo'))).toMatch(/1\.1\.2[\s\S]*nộp trước thứ Sáu/);
  expect(wordsOf(await thanh.answer('đôn đốc giúp tôi mấy đồng chí trễ hạn'))).toMatch(/Đôn đốc/);
  await thanh.answer('thôi');
  expect(wordsOf(await lan.answer('hoãn nhắc 2.2 đến thứ 6'))).toMatch(/2\.2[\s\S]*21\/06/);
  expect(wordsOf(await lan.answer('tu cham linh vuc 1'))).toMatch(/1\.1\.1/);
});
