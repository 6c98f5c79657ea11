import { expect, test } from 'vitest';
import { callFor, callsOf, gather, hearsOf, hush, wordsOf } from './cast.ts';

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

test('who has not reported of a period, how it stands beside the month before, and from when a plan is worked by', async () => {
  const { bot, thanh, loan, lan } = await gather({ today: '2024-06-10' });
  await lan.answer('1.1.2 xong 40%');
  expect(wordsOf(await thanh.answer('ai chưa báo cáo quý 2'))).toMatch(
    /quý II\/2024 \(2[\s\S]*Lê Quang Minh: chưa báo 2\.1, 2\.2[\s\S]*Trần Thị Lan: chưa báo 1\.1\.1, 2\.2; đã báo, chưa xong 1\.1\.2/,
  );
  expect(wordsOf(await thanh.answer('quy 2 the nao'))).toMatch(/quý II\/2024/);
  await bot.settles();
  expect(wordsOf(await lan.answer('thang 6 sao roi'))).toMatch(/Phiếu công việc tháng 6\/2024/);
  expect(wordsOf(await thanh.answer('so với tháng trước'))).toMatch(/Diễn biến/);
  expect(wordsOf(await lan.answer('kế hoạch 2025 dùng từ bao giờ'))).toMatch(/Chưa có kế hoạch năm 2025/);
  expect(wordsOf(await loan.answer('ke hoach nao dang dung'))).toMatch(
    /năm 2024.*đang dùng, từ 01\/01\/2024/,
  );
});

test('days off are shown to everybody, and changed by a coordinator alone', async () => {
  const { lan, loan } = await gather({ today: '2026-06-10' });
  const shown = await lan.answer('lịch nghỉ lễ');
  expect(wordsOf(shown)).toMatch(/Ngày nghỉ và làm bù năm 2026/);
  expect(callsOf(shown).some((call) => /thang|expected/.test(call))).toBe(false);
  expect(wordsOf(await lan.answer('bao gio nghi tet'))).toMatch(/Tết Nguyên đán/);
  expect(callFor(await loan.answer('ngày nghỉ'), 'lichnhac.thang')).toMatch(/2026-01/);
});

test.each([
  ['mai em xin nghi om 2 ngay', /từ 11\/06\/2024, đi làm lại thứ Năm, 13\/06\/2024/],
  ['em xin nghỉ 2 ngày từ thứ 6', /từ 14\/06\/2024, đi làm lại thứ Ba, 18\/06\/2024/],
  ['thứ 5 em xin nghỉ', /từ 13\/06\/2024, đi làm lại thứ Sáu, 14\/06\/2024/],
  ['em xin nghỉ phép 1 tuần từ thứ 5', /từ 13\/06\/2024, đi làm lại thứ Năm, 20\/06\/2024/],
  ['tuần sau em nghỉ 3 ngày vì nhà có việc', /từ 17\/06\/2024, đi làm lại thứ Năm, 20\/06\/2024/],
  ['hôm nay em xin nghỉ ốm', /từ 10\/06\/2024, đi làm lại thứ Ba, 11\/06\/2024/],
])('“%s” is a leave with its days', async (words, days) => {
  const { lan } = await gather({ today: '2024-06-10' });
  expect(wordsOf(await lan.answer(words))).toMatch(days);
});

test('a part that is another’s is told the coordinator; a request that is not needed any more is withdrawn with what is said of it', async () => {
  const { bot, lan, loan } = await gather({ today: '2024-06-10' });
  expect(wordsOf(await lan.answer('2.1 không phải của em, cái này anh Minh làm mà'))).toMatch(
    /đã báo điều phối viên.*cái này anh Minh làm mà/,
  );
  expect((await hush(bot, loan)).map(wordsOf).join()).toMatch(/2\.1[\s\S]*không phải việc của mình/);
  await lan.answer('1.1.2 xin lùi đến 25/6 vì chờ Sở');
  expect(wordsOf(await lan.answer('thoi 1.1.2 khong can lui nua, xong roi'))).toMatch(
    /đã được rút[\s\S]*Đã ghi 1\.1\.2: đã báo xong/,
  );
});

test('a leader’s “nhắc … cho xong trong tuần” urges the one who is named, once that was asked back', async () => {
  const { bot, thanh, minh } = await gather({ today: '2024-06-10' });
  const asked = await thanh.answer('nhắc đồng chí Minh làm 2.1 cho xong trong tuần');
  expect(wordsOf(asked)).toMatch(/Đôn đốc Lê Quang Minh về 2\.1\?/);
  expect(await hush(bot, minh)).toEqual([]);
  await thanh.answer('ừ');
  expect((await hush(bot, minh)).map(wordsOf).join()).toMatch(/2\.1/);
});
