import { expect, test } from 'vitest';
import { readDeadline } from '#understanding/dates/read-deadline.ts';

/** A Wednesday. */
const TODAY = '2026-06-10';

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
