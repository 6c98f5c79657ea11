import { describe, expect, test } from 'vitest';
import { hear } from '#understanding/hear.ts';
import type { Reading } from '#understanding/index.ts';
import { candidatesOf } from '#understanding/opinion/candidates.ts';
import { learntOfAll } from '#understanding/opinion/learnt.ts';
import { compose } from '#understanding/text/tokens.ts';
import { amongOf } from '#understanding/understand.ts';
import { heardWith } from './corpus.ts';

/** Every reading of a message that is weighed, whichever is then chosen. */
function weighed(text: string, code: string): Reading[] {
  const hearing = heardWith({ about: [code] });
  const heard = hear(compose(text), hearing);
  const among = amongOf(heard, hearing);
  return heard.flatMap((statement) =>
    candidatesOf(statement, among, hearing, learntOfAll()).flatMap(({ proposals }) =>
      proposals.map(({ reading }) => reading),
    ),
  );
}

describe('each way of taking a statement is weighed', () => {
  test.each([
    ['bc 6 tháng em làm được 70% rồi, mai trình ký', '1.2.2', 'progress', '2026-06-11'],
    ['em vừa thay bộ mới sáng nay, niêm yết xong hết rồi', '3.1', 'done', '2026-06-10'],
  ] as const)('"%s" with the day and without', (text, code, intent, day) => {
    const days = weighed(text, code)
      .filter((reading) => reading.intent === intent)
      .map(({ date }) => date);

    expect(days).toContain(day);
    expect(days).toContain(null);
  });

  test('with the share and without', () => {
    const shares = weighed('số hoá được 62% rồi, máy scan hỏng, đang đợi thợ', '7.3')
      .filter(({ intent }) => intent === 'blocked')
      .map(({ percent }) => percent);

    expect(shares).toContain(62);
    expect(shares).toContain(null);
  });

  test.each([
    ['xong hết rồi, thứ 6 chị nộp'],
    ['xong rồi, thứ 6 em nộp'],
    ['xong roi hen thu 6 nop'],
    ['xong, thứ ba sếp về ký'],
  ])('"%s": no day that is still to come is the day on which it was done', (text) => {
    const days = weighed(text, '6.3')
      .filter(({ intent }) => intent === 'done')
      .map(({ date }) => date);

    expect(days.length).toBeGreaterThan(0);
    expect(days.every((day) => day === null)).toBe(true);
  });

  test.each([
    ['đang làm, hạn là thứ 6'],
    ['đang làm, hạn huyện là 20/6'],
    ['dang lam, han huyen la 20/6'],
    ['hạn chót thứ 6, đang làm'],
    ['đang làm báo cáo ngày 15/6'],
    ['tới hôm nay vẫn chưa xong'],
    ['toi hom nay van chua xong'],
  ])('"%s": no day of asking, of a paper or so far is the day by which it will be done', (text) => {
    const days = weighed(text, '6.3')
      .filter(({ intent }) => intent === 'progress')
      .map(({ date }) => date);

    expect(days.length).toBeGreaterThan(0);
    expect(days.every((day) => day === null)).toBe(true);
  });
});

test('a day that is not taken stays in the note', () => {
  const notes = weighed('làm được 70% rồi, mai trình ký', '6.3')
    .filter(({ intent, percent }) => intent === 'progress' && percent === 70)
    .map(({ date, note }) => [date, note]);

  expect(notes).toContainEqual([null, 'mai trình ký']);
});
