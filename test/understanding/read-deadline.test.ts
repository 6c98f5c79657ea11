import { expect, test } from 'vitest';
import { readDay, reasonIn } from '#understanding/dates/read-day.ts';
import { readDeadline } from '#understanding/dates/read-deadline.ts';

/** A Wednesday. */
const TODAY = '2026-06-10';

test.each([
  ['được ko, chờ đ/c Thắng đi công tác về ký', 'chờ đ/c Thắng đi công tác về ký'],
  ['đến 20/4 được không ạ, vì chờ Sở', 'chờ Sở'],
  ['đến 20/4 được không ạ?', ''],
])('a later deadline asked for with “%s” has for a reason “%s”', (words, reason) => {
  expect(reasonIn(words, '2026-04-20', '2026-04-03')).toBe(reason);
});

test.each([
  ['sang quý 1 năm sau', '2027-03-31'],
  ['quý 1 năm sau', '2027-03-31'],
  ['quy I nam toi', '2027-03-31'],
  ['đến hết quý 1/2027', '2027-03-31'],
  ['cuối quý 3 năm nay', '2026-09-30'],
  ['sang quý 1', '2027-03-31'],
  ['quý 1 sang năm', '2027-03-31'],
  ['đến hết tháng 2 năm sau', '2027-02-28'],
  ['tháng 2 năm 2027', '2027-02-28'],
])('asked until when, “%s” is %s', (words, day) => {
  expect(readDay(words, TODAY)).toEqual({ day, impossible: false, rest: '' });
});

test.each([
  ['họp với Sở trước thứ Sáu, báo lại tôi', '2026-06-12'],
  ['hop voi so truoc 15/7', '2026-07-15'],
  ['theo công văn ngày 12/5, báo cáo trước ngày 20/6', '2026-06-20'],
  ['hoàn thành trong tuần này', '2026-06-12'],
  ['xong trong 3 ngày', '2026-06-13'],
  ['chậm nhất hết tháng 6', '2026-06-30'],
  ['xong trước 10h sáng mai', '2026-06-11'],
  ['cuối tuần này phải xong', '2026-06-12'],
  ['làm ngay', null],
  ['báo cáo hằng tháng', null],
  ['làm lại theo công văn ngày 12/5', null],
  ['20/11 tổ chức hội nghị', null],
])('“%s” is to be done by %s', (words, day) => {
  expect(readDeadline(words, TODAY)).toEqual({ day, impossible: false });
});

test('a deadline that the calendar does not have', () => {
  expect(readDeadline('hoàn thành đến ngày 31/6', TODAY)).toEqual({ day: null, impossible: true });
});
