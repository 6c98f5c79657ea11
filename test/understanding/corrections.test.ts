import { describe, expect, test } from 'vitest';
import { type Reading, understand } from '#understanding/index.ts';
import { corpusIndex, heardWith } from './corpus.ts';

/*
 * What is denied, put right or taken back must not be recorded, and a criterion that is named beside the one replied to must
 * not be recorded as that one. Whether the rest is recorded or asked about may be learnt; what is never recorded may not.
 */

const REPLIED = '6.3';
const OWN = new Set(['6.3', '3.3', '2.1', '7.3']);
const index = corpusIndex();

function read(text: string): Reading[] {
  return understand(text, heardWith({ about: [REPLIED], open: [REPLIED], mine: OWN, index }));
}

/** Everything that is recorded: what it is, how far it has come and by when. */
function recorded(text: string): Pick<Reading, 'criterion' | 'intent' | 'percent' | 'date' | 'points'>[] {
  return read(text)
    .filter(
      ({ sure, state, intent }) => sure && (state !== null || intent === 'extension' || intent === 'score'),
    )
    .map(({ criterion, intent, percent, date, points }) => ({ criterion, intent, percent, date, points }));
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Each phrase as written and without its diacritics. */
const both = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => [...new Set([phrase, withoutMarks(phrase)])]);

describe('of two shares the one that is meant counts', () => {
  test.each(
    both([
      '80% chứ không phải 90%',
      'nhầm, 80% chứ k phải 90%',
      '80% không phải 90%',
      '80% đâu phải 90%',
      '80% thôi chứ không phải 90%',
      '80% chứ làm gì được 90%',
      'được 80% chứ chưa tới 90%',
      '80%, em ghi nhầm 90%',
      'không phải 90% mà 80%',
      'không phải 90% mà được 80%',
      'k phải 90%, 80%',
      'đâu phải 90%, 80% thôi',
      '90% à nhầm 80%',
      '90%, em báo nhầm, 80%',
      '90% là sai, 80% mới đúng',
      'em ghi nhầm 90%, 80% thôi',
      'sửa 90% thành 80%',
      'đổi từ 90% xuống 80%',
    ]),
  )('%s', (text) => {
    const readings = read(text);
    expect(readings.map(({ percent }) => percent)).toEqual([80]);
  });

  test.each(both(['tăng từ 80% lên 90%', 'hôm qua 80% nay 90%', 'không phải 80% mà 90%', '80% à nhầm 90%']))(
    '%s: 90',
    (text) => {
      expect(read(text).map(({ percent }) => percent)).toEqual([90]);
    },
  );
});

describe('of two days the one that is meant counts', () => {
  test.each(
    both([
      'xin lùi đến 12/6 chứ không phải 11/6',
      'xin lùi đến thứ 6 chứ không phải thứ 5',
      'xin lùi đến 11/6, nhầm, 12/6',
      'xin lùi đến 12/6 nhé em ghi nhầm 11/6',
      'xin lùi đến thứ 5 à nhầm thứ 6',
      'không phải 11/6 mà xin lùi đến 12/6',
      'xin lùi từ thứ 5 sang thứ 6',
      'xin lùi đến 12/6 chứ 11/6 không kịp',
    ]),
  )('%s', (text) => {
    expect(recorded(text)).toMatchObject([{ intent: 'extension', date: '2026-06-12' }]);
  });
});

describe('of two states the one that is meant counts', () => {
  test.each([
    'xong rồi chứ không phải 90%',
    'không phải đang làm mà xong rồi',
    'chưa xong à nhầm xong rồi',
    'đã xong chứ đâu phải chưa',
    'chưa báo thôi chứ xong rồi',
    '90% à nhầm xong rồi',
  ])('%s', (text) => {
    expect(recorded(text).filter(({ intent }) => intent !== 'done')).toEqual([]);
    expect(read(text).map(({ intent }) => intent)).toEqual(['done']);
  });

  test.each(['xong rồi, nhầm, chưa xong', 'nộp rồi à nhầm chưa nộp', 'không phải xong rồi mà đang làm'])(
    '%s: not done',
    (text) => {
      expect(recorded(text).filter(({ intent }) => intent === 'done')).toEqual([]);
    },
  );
});

describe('what takes back records nothing', () => {
  test.each(
    both([
      'hủy xong',
      'xong là nhầm',
      'cái xong là nhầm',
      'xin rút lại báo cáo xong',
      'xóa báo cáo vừa rồi',
      'bỏ cái vừa rồi',
      'khoan tính xong',
      'đừng ghi xong',
      'hoàn tác',
      'lỡ tay bấm xong',
    ]),
  )('%s', (text) => {
    expect(recorded(text)).toEqual([]);
  });

  test.each(['bổ sung xong rồi', 'đã bổ sung xong', 'xong rồi em không nhầm'])('%s tells', (text) => {
    expect(recorded(text)).not.toEqual([]);
  });
});

describe('a criterion that is named is not the one replied to', () => {
  const words = 'à quên,quên mất,sót,bỏ sót,thêm,tiện báo,món,khoản,ý,ghi,alo,bot'.split(',');

  test.each(words)('%s 3.3 …', (word) => {
    const said = ['xong rồi', 'được 70%', 'đang vướng', 'xin lùi đến thứ 6'].flatMap((state) =>
      recorded(`${word} 3.3 ${state}`),
    );
    expect(said.filter(({ criterion }) => criterion !== '3.3')).toEqual([]);
    expect(said.length).toBeGreaterThan(1);
  });

  test.each(['xong rồi thêm 3.3', 'trừ 3.3, xong rồi', 'đừng quên 3.3 xong rồi', '6.3 à nhầm 3.3 xong'])(
    '%s',
    (text) => {
      expect(recorded(text).filter(({ criterion }) => criterion === REPLIED)).toEqual([]);
    },
  );

  test.each(['mua thêm 3.3 tấn xong rồi', 'theo mẫu 3.3 xong rồi', 'giảm 3.3 lần, xong rồi', 'tự chấm 1.5'])(
    '%s: no code',
    (text) => {
      expect(read(text).map(({ criterion }) => criterion)).toEqual([REPLIED]);
    },
  );
});

describe('of two codes each has its own words', () => {
  test.each([
    ['xong 2.1, 7.3 xin khất đến 12/6', 'done', 'extension'],
    ['xong 2.1, 7.3 đang vướng', 'done', 'blocked'],
    ['xong 2.1, 7.3 được 70%', 'done', 'progress'],
    ['xong 2.1, 7.3 chưa làm', 'done', 'not_started'],
    ['chưa làm 2.1, 7.3 xong rồi', 'not_started', 'done'],
    ['xong 2.1, 7.3', 'done', 'done'],
    ['nộp 2.1, 7.3 rồi', 'done', 'done'],
    ['xin lùi 2.1, 7.3 đến 12/6', 'extension', 'extension'],
  ])('%s', (text, first, second) => {
    expect(read(text)).toMatchObject([
      { criterion: '2.1', intent: first },
      { criterion: '7.3', intent: second },
    ]);
  });

  test('either', () => {
    expect(read('2.1 hoặc 7.3 xong')).toMatchObject([
      { criterion: null, candidates: ['2.1', '7.3'], problem: 'which-criterion' },
    ]);
  });
});

describe('a later deadline that nobody asks for is none', () => {
  const declines = 'khỏi,không,không cần,thôi không,thôi khỏi,khỏi cần,đừng,chưa cần,không xin'.split(',');

  test.each(declines)('%s …', (word) => {
    const verbs = ['lùi', 'gia hạn', 'lùi hạn'];
    const ends = ['', ' đến thứ 6', ' 3 ngày', ' nữa', ' nữa đâu'];
    const texts = verbs.flatMap((verb) => ends.map((end) => `${word} ${verb}${end}`));
    expect(both(texts).filter((text) => recorded(text).length > 0)).toEqual([]);
  });

  test.each(
    both([
      'thôi không dời đâu',
      'kịp mà, khỏi lùi',
      'em có xin gia hạn đến thứ 6 đâu',
      'hôm qua xin lùi đến thứ 6 rồi',
      'em đã xin lùi đến 12/6',
      'huyện cho lùi đến thứ 6',
      'anh Khánh cho lùi đến thứ 6',
    ]),
  )('%s', (text) => {
    expect(recorded(text)).toEqual([]);
  });

  test.each([
    'dạ xin lùi đến thứ 6',
    'anh Khánh cho em lùi đến thứ 6',
    'xin huyện cho lùi đến 12/6',
    'trễ rồi, xin lùi đến thứ 6',
    'không kịp rồi, cho em gia hạn đến thứ 6',
    'hôm qua mất điện, cho em lùi đến thứ 6',
  ])('%s: a wish', (text) => {
    expect(recorded(text)).toMatchObject([{ intent: 'extension', date: '2026-06-12' }]);
  });

  test.each(['không cần lùi nữa, xong rồi', 'khỏi gia hạn, em nộp huyện rồi'])('%s: done', (text) => {
    expect(recorded(text)).toMatchObject([{ intent: 'done' }]);
  });
});
