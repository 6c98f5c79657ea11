import { describe, expect, test } from 'vitest';
import { onlyShare } from '#understanding/correction.ts';
import { understand } from '#understanding/index.ts';
import { takesBackFinish } from '#understanding/takes-back-finish.ts';
import { corpusIndex, heardWith } from './corpus.ts';

/*
 * Several codes in one message: none is lost, be it that the plan does not have it, that it has a share of its own without a
 * sign, or that a word stands between it and what is told of it.
 */

const index = corpusIndex();
const MINE = new Set(['2.1', '2.2.1', '3.3', '6.3', '7.3']);

function read(text: string): (string | null)[] {
  return understand(text, heardWith({ index, mine: MINE, open: [...MINE] })).map(
    ({ criterion, intent, problem, why }) => {
      const unknown = why.find(({ means }) => means === 'no-criterion')?.words;
      return problem === 'no-criterion' ? `no ${unknown}` : `${criterion} ${intent}`;
    },
  );
}

describe('a code that the plan does not have beside others', () => {
  test.each([
    ['2.1 3.9 6.3 xong hết', ['2.1 done', '6.3 done', 'no 3.9']],
    ['2.1, 3.9, 6.3 xong hết', ['2.1 done', '6.3 done', 'no 3.9']],
    ['3.9, 2.1 xong', ['2.1 done', 'no 3.9']],
    ['2.1 với 3.9 xong rồi', ['2.1 done', 'no 3.9']],
    ['2.2.9 và 2.1 chưa làm', ['2.1 not_started', 'no 2.2.9']],
    ['3.8, 3.9 xong', ['no 3.8', 'no 3.9']],
    ['2.1 xong, 6.2.1 đạt 100%', ['2.1 done', 'no 6.2.1']],
    ['2.1 xong 2.2.9 đạt 100%', ['2.1 done', 'no 2.2.9']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    '2.1 xong ngày 20.11',
    '2.1 xong 20.11.2026',
    '2.1 xong, kinh phí 2.5 triệu',
    '2.1 xong, tăng 1.2 lần',
    'tự chấm 2.1 1.25, 3.3 0.5',
    '2.1 xong, đạt 9.5 điểm',
    '2.1 xong theo mẫu 2.2.9',
  ])('%s names none', (text) => {
    expect(read(text).filter((each) => each?.startsWith('no'))).toEqual([]);
  });

  test('what is near it is offered, but for what was named beside it', () => {
    const [, , unknown] = understand('2.1 3.9 3.3 xong', heardWith({ index, mine: MINE }));
    expect(unknown?.candidates).not.toContain('3.3');
  });
});

test.each([
  ['2.1 70 3.3 50%', ['2.1', '3.3']],
  ['6.3 60 2.1 70 3.3 50%', ['6.3', '2.1', '3.3']],
  ['2.1 70 3.3 50', ['2.1', '3.3']],
])('each of "%s" is asked about', (text, expected) => {
  const readings = understand(text, heardWith({ index, mine: MINE }));
  expect(readings.map(({ criterion }) => criterion)).toEqual(expected);
  expect(readings.some(({ sure }) => sure)).toBe(false);
});

test.each(['vướng kinh phí 2.1 và 3.3', 'vuong kinh phi 2.1, 3.3', 'vướng kinh phí của 2.1 với 3.3 anh ạ'])(
  '%s',
  (text) => {
    expect(read(text)).toEqual(['2.1 blocked', '3.3 blocked']);
  },
);

describe('what takes back', () => {
  test.each([
    ['85,5', 85.5],
    ['mới 85% thôi ạ', 85],
    ['85.5', 85.5],
    ['7 %', 7],
    ['7', null],
    ['3.2', null],
    ['85% và chờ ký', null],
  ])('the share in "%s" is %s', (words, share) => {
    expect(onlyShare(words)).toBe(share);
  });

  test.each([
    ['ơ chưa, còn thiếu biên bản', 'còn thiếu biên bản'],
    ['à chưa xong đâu ạ', ''],
    ['ấy chết, chưa hoàn thành vì thiếu phụ lục', 'vì thiếu phụ lục'],
    ['chưa, còn thiếu biên bản', null],
    ['anh ơi chưa xong, mai em làm', null],
    ['ơ chưa gửi ảnh', null],
    ['à mà 3.3 chưa xong', null],
  ])('beside the finish in "%s" stands "%s"', (words, said) => {
    expect(takesBackFinish(words)).toBe(said);
  });
});
