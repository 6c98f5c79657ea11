import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { type Hearing, understand } from '#understanding/index.ts';
import { corpusIndex } from './corpus.ts';

const index = corpusIndex();
const hear = (text: string, hearing: Partial<Hearing> = {}) =>
  understand(text, { index, today: '2024-06-10' as Day, mine: null, about: [], open: [], ...hearing });

describe('negation and degree', () => {
  test.each([
    ['xong rồi', 'done', 'done', 100],
    ['chưa xong', 'progress', 'in_progress', null],
    ['không làm được', 'blocked', 'blocked', null],
    ['gần xong', 'progress', 'in_progress', 90],
    ['sắp xong', 'progress', 'in_progress', 90],
    ['xong một nửa', 'progress', 'in_progress', 50],
    ['xong 80%', 'progress', 'in_progress', 80],
    ['xong rồi nhưng chưa ký', 'progress', 'submitted', null],
    ['xong 100% rồi nhưng còn thiếu chữ ký', 'progress', 'submitted', null],
    ['chưa có vướng mắc gì', 'progress', 'in_progress', null],
    ['xong chưa?', 'question', null, null],
    ['xong chưa anh', 'question', null, null],
    ['chưa làm gì', 'not_started', 'not_started', 0],
    ['không phát sinh', 'other', 'not_arisen', null],
    ['đúng hạn 97,2%', 'other', null, null],
  ])('"%s" is %s', (text, intent, state, percent) => {
    expect(hear(text, { about: ['3.2.1'] })).toMatchObject([
      { intent, state, percent, criterion: '3.2.1', sure: true },
    ]);
  });

  test.each(['vâng', 'ok', 'rõ', 'đã nhận', 'nhất trí', '👍', 'dạ vâng ạ', 'okie sếp', 'em cảm ơn anh'])(
    '"%s" completes nothing',
    (text) => {
      expect(hear(text, { about: ['3.2.1'] })).toMatchObject([
        { intent: 'acknowledge', state: null, percent: null },
      ]);
    },
  );
});

describe('codes', () => {
  test('several statements become several readings', () => {
    expect(hear('3.1 xong, 3.3 chưa, 4.1 được 50% còn chờ ký')).toMatchObject([
      { criterion: '3.1', intent: 'done', sure: true },
      { criterion: '3.3', intent: 'not_started', sure: true },
      { criterion: '4.1', intent: 'progress', percent: 50, state: 'submitted', sure: true },
    ]);
  });

  test.each([
    ['6.1 đến 6.3 xong', ['6.1', '6.2', '6.3']],
    ['6.1-6.4 xong trừ 6.2', ['6.1', '6.3', '6.4']],
    ['TC 3.1 và 3.3 xong rồi', ['3.1', '3.3']],
    ['3,2,1 xong', ['3.2.1']],
    ['tc 3 2 1 xong', ['3.2.1']],
    ['ba chấm hai chấm một xong rồi', ['3.2.1']],
    ['Đã xong: 3.1, 3.3', ['3.1', '3.3']],
  ])('"%s" speaks of %j', (text, codes) => {
    expect(hear(text).map(({ criterion, intent, sure }) => ({ criterion, intent, sure }))).toEqual(
      codes.map((criterion) => ({ criterion, intent: 'done', sure: true })),
    );
  });

  test.each([
    'họp 3.1 nhé',
    'ngày 3.3 họp',
    'gọi em số 0912.345.678',
    'KH 12/KH-UBND',
    'mua giấy hết 3.1 triệu',
    'theo NĐ 30/2020/NĐ-CP',
    'lúc 3.1 giờ',
  ])('"%s" names none', (text) => {
    expect(hear(text).map(({ criterion }) => criterion)).toEqual([null]);
  });
});

describe('what is asked before anything is recorded', () => {
  test.each<[string, string, Partial<Hearing>]>([
    ['3.2 xong', 'has-parts', {}],
    ['5.3 xong', 'not-mine', { mine: new Set(['3.1']) }],
    ['3.1 xong 120%', 'percent-over-100', {}],
    ['xin lùi 3.1 đến 1/6/2024', 'date-past', {}],
    ['xin lùi 3.1 đến 31/6', 'date-impossible', {}],
    ['3.1 tự chấm 3đ', 'points-above-max', {}],
    ['3.5 tự chấm 4đ', 'survey', {}],
    ['xong rồi', 'which-criterion', { open: ['3.1', '7.4'] }],
    ['9.9 xong', 'no-criterion', {}],
    ['hình như 3.1 xong rồi', 'unclear', {}],
  ])('"%s": %s', (text, problem, hearing) => {
    expect(hear(text, hearing)).toMatchObject([{ problem, sure: false }]);
  });

  test('the parts of a criterion are offered, the sender’s own if there are any', () => {
    expect(hear('3.2 xong', { mine: new Set(['3.2.2']) })).toMatchObject([
      { candidates: ['3.2.2'], problem: 'has-parts' },
    ]);
    expect(hear('3.2 xong')).toMatchObject([{ candidates: ['3.2.1', '3.2.2'] }]);
  });
});

describe('dates', () => {
  test.each([
    ['xin lùi đến 15/7', '2024-07-15'],
    ['xin lùi đến thứ 6 tuần sau', '2024-06-21'],
    ['xin lùi tới t6', '2024-06-14'],
    ['xin lùi đến cuối tháng', '2024-06-30'],
    ['xin lùi sang quý 3', '2024-09-30'],
    ['xin lùi đến mai', '2024-06-11'],
    ['xin thêm 3 ngày', '2024-06-13'],
    ['xin lùi đến ngày mười lăm tháng bảy', '2024-07-15'],
    ['xin lùi đến 10/1', '2025-01-10'],
  ])('"%s": %s', (text, date) => {
    expect(hear(text, { about: ['3.1'] })).toMatchObject([{ intent: 'extension', date }]);
  });

  test('a month written like one more part of a code is read as one written apart', () => {
    const bare = (text: string) =>
      hear(text).map(({ intent, criterion, date, period }) => [intent, criterion, date, period]);
    expect(bare('3.1.T4 xong')).toEqual(bare('3.1 T4 xong'));
    expect(bare('3.1.t3 xong, 3.2.T4 chưa')).toEqual(bare('3.1 t3 xong, 3.2 T4 chưa'));
  });

  test('what has been done was done on the nearest such day behind', () => {
    expect(hear('bc thang 5 da gui huyen ngay 7/6', { mine: new Set(['1.2.1']) })).toMatchObject([
      { intent: 'done', criterion: '1.2.1', date: '2024-06-07', period: '2024-05', sure: true },
    ]);
  });
});

test('a reading explains itself by the words as written', () => {
  const [reading] = hear('TC 3.1 em gần xong rồi');

  expect(reading?.why).toEqual([
    { words: 'TC 3.1', means: 'criterion' },
    { words: 'gần xong', means: 'near' },
  ]);
});

test('the reason stays as it was written', () => {
  expect(hear('3.3 vướng: chờ UBND huyện trả lời ạ')).toMatchObject([
    { intent: 'blocked', note: 'chờ UBND huyện trả lời' },
  ]);
});
