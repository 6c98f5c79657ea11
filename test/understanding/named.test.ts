import { describe, expect, test } from 'vitest';
import { fold } from '#domain/text/fold.ts';
import type { Day } from '#domain/time/day.ts';
import { type Hearing, understand } from '#understanding/index.ts';
import { corpusIndex, heardWith } from './corpus.ts';

const index = corpusIndex();
const MONDAY = '2024-06-10' as Day;
const hear = (text: string, hearing: Partial<Hearing> = {}) =>
  understand(text, { index, today: MONDAY, mine: null, about: [], open: [], ...hearing });
const inReply = (text: string) => hear(text, { about: ['3.1'] });

describe('phrases that officials are known to use, in reply to one criterion', () => {
  test.each([
    ['da xong', 'done', 'done', 100],
    ['dda xong', 'done', 'done', 100],
    ['xongg', 'done', 'done', 100],
    ['xong roi a', 'done', 'done', 100],
    ['XONG RỒI', 'done', 'done', 100],
    ['✅', 'done', 'done', 100],
    ['dạ em báo cáo anh, xong rồi nhé', 'done', 'done', 100],
    ['đã hoàn thành', 'done', 'done', 100],
    ['e dang lam 50%', 'progress', 'in_progress', 50],
    ['da xong 80%', 'progress', 'in_progress', 80],
    ['một nửa', 'progress', 'in_progress', 50],
    ['gần xong', 'progress', 'in_progress', 90],
    ['sắp xong', 'progress', 'in_progress', 90],
    ['được 2/3', 'progress', 'in_progress', 67],
    ['chưa xong', 'progress', 'in_progress', null],
    ['chưa có vướng mắc gì', 'progress', 'in_progress', null],
    ['xong rồi nhưng chưa ký', 'progress', 'submitted', null],
    ['xong rồi, còn chờ ký', 'progress', 'submitted', null],
    ['đã trình ký', 'progress', 'submitted', null],
    ['chưa làm', 'not_started', 'not_started', 0],
    ['❌', 'not_started', 'not_started', 0],
    ['không làm được', 'blocked', 'blocked', null],
    ['chua lam dc vi chua co kp', 'blocked', 'blocked', null],
    ['vuong: cho UBND huyen tra loi', 'blocked', 'blocked', null],
    ['không phát sinh', 'other', 'not_arisen', null],
    ['xong chưa?', 'question', null, null],
    ['cái này làm ntn', 'question', null, null],
    ['ok', 'acknowledge', null, null],
    ['nhat tri', 'acknowledge', null, null],
    ['vang a', 'acknowledge', null, null],
    ['vâng', 'acknowledge', null, null],
    ['rõ', 'acknowledge', null, null],
    ['👍', 'acknowledge', null, null],
    ['cảm ơn đồng chí', 'acknowledge', null, null],
  ])('"%s" is %s', (text, intent, state, percent) => {
    expect(inReply(text)).toMatchObject([{ intent, state, percent, sure: true }]);
  });

  test.each(['qwerty asdf', 'lorem ipsum dolor'])('"%s" is words nobody knows: it is asked about', (text) => {
    expect(hear(text)).toMatchObject([{ intent: 'other', sure: false, problem: 'unclear' }]);
  });

  test.each(['k lm dc', 'ko làm được', 'khong lam duoc', 'hong lam duoc', 'k làm đc'])(
    '"%s": không, typed',
    (text) => {
      expect(inReply(text)).toMatchObject([{ intent: 'blocked', sure: true }]);
    },
  );

  test.each([
    ['hs xong r', 'done'],
    ['vb da gui huyen roi', 'done'],
    ['da trinh ct ky', 'progress'],
    ['em gui mc', 'evidence'],
    ['dạ đc xong rồi ạ', 'done'],
  ])('"%s": abbreviations are read', (text, intent) => {
    expect(inReply(text)).toMatchObject([{ intent, criterion: '3.1', sure: true }]);
  });

  test('"kh ban hanh roi": a plan is issued, and of work that is none it is asked', () => {
    expect(inReply('kh ban hanh roi')).toMatchObject([{ intent: 'done', criterion: '3.1', sure: false }]);
    expect(understand('kh ban hanh roi', heardWith({ about: ['1.1'], open: ['1.1'] }))).toMatchObject([
      { intent: 'done', criterion: '1.1', sure: true },
    ]);
  });
});

describe('ways of naming a criterion', () => {
  test.each([
    ['3.2.1 xong', ['3.2.1']],
    ['TC 3.1 xong', ['3.1']],
    ['mục 3.1 xong', ['3.1']],
    ['3,2,1 xong', ['3.2.1']],
    ['3.1 và 3.3 xong', ['3.1', '3.3']],
    ['quy chế làm việc xong rồi', ['4.1']],
    ['cong khai quyet toan xong roi', ['6.2']],
  ])('"%s"', (text, codes) => {
    expect(hear(text).map(({ criterion, sure }) => [criterion, sure])).toEqual(
      codes.map((each) => [each, true]),
    );
  });

  test('"cái trên" is the one replied to; without a reply the only open one is meant', () => {
    expect(inReply('cái trên xong rồi')).toMatchObject([{ criterion: '3.1', intent: 'done', sure: true }]);
    expect(hear('xong rồi', { open: ['3.1'] })).toMatchObject([{ criterion: '3.1', sure: true }]);
    expect(hear('xong rồi', { open: ['3.1', '3.3'] })).toMatchObject([{ problem: 'which-criterion' }]);
  });

  test('several statements are several readings; a code with parts is asked about', () => {
    expect(hear('3.2 xong, 3.3 chưa, 4.1 được 50% còn chờ ký')).toMatchObject([
      { criterion: '3.2', problem: 'has-parts', candidates: ['3.2.1', '3.2.2'], sure: false },
      { criterion: '3.3', intent: 'not_started', sure: true },
      { criterion: '4.1', state: 'submitted', percent: 50, sure: true },
    ]);
    expect(hear('3.1 xong roi, 3.3 chua dc vi cho huyen tra loi')).toMatchObject([
      { criterion: '3.1', intent: 'done', sure: true },
      { criterion: '3.3', intent: 'blocked', sure: true },
    ]);
  });

  test.each(['sđt em 0912.345.678', 'theo 12/KH-UBND', 'họp ngày 3.1', 'hết 3.1 triệu', 'phòng 3.1 nhé'])(
    '"%s" names none',
    (text) => {
      expect(hear(text).map(({ criterion }) => criterion)).toEqual([null]);
    },
  );

  test('evidence, a period and a date with a code', () => {
    expect(hear('em gui minh chung TC 3.2.1')).toMatchObject([
      { intent: 'evidence', criterion: '3.2.1', sure: true },
    ]);
    expect(
      hear('bc thang 6 da gui huyen ngay 14/6', { about: ['1.2.1'], today: '2024-06-20' as Day }),
    ).toMatchObject([
      { intent: 'done', criterion: '1.2.1', date: '2024-06-14', period: '2024-06', sure: true },
    ]);
    expect(hear('3.1 tự chấm 1,5đ')).toMatchObject([{ intent: 'score', points: 1.5, sure: true }]);
  });
});

test.each([
  ['xin lui han den 15/7', '2024-07-15'],
  ['xin lùi đến thứ 6 tuần sau', '2024-06-21'],
  ['xin lùi đến cuối tháng', '2024-06-30'],
  ['xin lùi, xong trong quý 3', '2024-09-30'],
  ['mai em xong, cho em lùi đến mai', '2024-06-11'],
])('"%s" asks for %s', (text, date) => {
  expect(inReply(text)).toMatchObject([{ intent: 'extension', date }]);
});

test.each([
  ['đúng hạn 97,2%', 97.2],
  ['giải ngân 41,5%', 41.5],
])('"%s" is a figure, no progress', (text, figure) => {
  expect(inReply(text)).toMatchObject([{ intent: 'other', percent: null, figure, sure: true }]);
});

describe('what cannot be is asked about, and nothing recorded', () => {
  test.each<[string, string, Partial<Hearing>]>([
    ['xin lùi đến 5/6', 'date-past', { about: ['3.1'] }],
    ['xin lùi đến 31/6', 'date-impossible', { about: ['3.1'] }],
    ['xong 120%', 'percent-over-100', { about: ['3.1'] }],
    ['tự chấm 5 điểm', 'points-above-max', { about: ['3.1'] }],
    ['xong rồi', 'not-mine', { about: ['3.1'], mine: new Set(['4.1']) }],
    ['3.2 xong 50%', 'has-parts', { mine: null }],
    ['tự chấm 4đ', 'survey', { about: ['3.5'] }],
    ['9.9 xong', 'no-criterion', {}],
  ])('"%s": %s', (text, problem, hearing) => {
    expect(hear(text, hearing).map((reading) => [reading.problem, reading.sure])).toEqual([[problem, false]]);
  });
});

describe('notes stay as they were written', () => {
  test.each([
    ['6.1 đang làm, giải ngân 41,5%', 'giải ngân 41,5%'],
    ['6.1 giải ngân 41,5%, đang chờ kho bạc', 'giải ngân 41,5%, đang chờ kho bạc'],
    ['3.1 đang treo bảng, còn 20% chưa xong', 'đang treo bảng, còn 20% chưa xong'],
    ['3.1 xong 80%, còn chờ ký', 'còn chờ ký'],
    ['3.1 vướng: chờ UBND huyện trả lời ạ', 'chờ UBND huyện trả lời'],
    ['3.1 được 50% vì thiếu 2 máy scan', 'vì thiếu 2 máy scan'],
    [
      '3.1 chưa làm được vì Phòng Tư pháp chưa có hướng dẫn số 12/HD-STP',
      'vì Phòng Tư pháp chưa có hướng dẫn số 12/HD-STP',
    ],
    ['3.1 xong rồi', ''],
  ])('"%s"', (text, note) => {
    expect(hear(text)[0]?.note).toBe(note);
  });
});

test('an unclear statement comes with its two or three best readings, the likeliest first', () => {
  expect(hear('hình như 3.1 xong rồi')[0]?.alternatives[0]).toEqual({ state: 'done', percent: null });
  expect(hear('3.1 được 50-60%')[0]?.alternatives[0]).toEqual({ state: 'in_progress', percent: 50 });
  expect(hear('hình như 3.1 trình ký rồi')[0]?.alternatives[0]).toEqual({
    state: 'submitted',
    percent: null,
  });
  expect(hear('3.1 xong')[0]?.alternatives).toEqual([]);
});

test.each(['3.1 đạt -5%', '3.1: -5%', '3.1 mới được âm 5%', '3.1 tiến độ −5%'])(
  'less than nothing is no share, and asked about: “%s”',
  (words) => {
    expect(hear(words)[0]).toMatchObject({ criterion: '3.1', sure: false, problem: 'unclear' });
  },
);

test.each(['3.1 - 80%', '3.1 xong -80%', '- 3.1: 80%', '3.1 –  80%'])(
  'a dash is a pause in “%s”',
  (words) => {
    expect(hear(words)[0]).toMatchObject({ criterion: '3.1', percent: 80, sure: true });
  },
);

describe('a month told by its number alone, as under our buttons, of what falls due every month', () => {
  const monthly = new Set(['1.2.1']);
  test.each([
    ['1.2.1 T5 xong', 'done', '2024-05'],
    ['1.2.1 t4 xong rồi ạ', 'done', '2024-04'],
    ['tc 1.2.1 t5 đang làm 50%', 'progress', '2024-05'],
    ['1.2.1 t6 chưa làm', 'not_started', '2024-06'],
  ])('"%s"', (text, intent, period) => {
    expect(hear(text, { monthly })).toMatchObject([{ intent, period, sure: true }]);
  });

  test.each([
    ['1.2.1 t11 tin bài đủ 4 bài rồi', '2024-11'],
    ['1.2.1 T9 còn thiếu 2 bài', '2024-09'],
    ['1.2.1 t1 nộp ngày 13/1 rồi', '2025-01'],
    ['1.2.1 kỳ t11 em nộp rồi', '2024-11'],
    ['1.2.1 t5 nộp rồi', '2024-05'],
    ['1.2.1 t5 em đã nộp', '2024-05'],
    ['1.2.1 t6 tin bài đủ rồi', '2024-06'],
    ['1.2.1 t6 em gửi văn phòng rồi ạ', '2024-06'],
  ])('"%s" is of that month', (text, period) => {
    const now = period === '2024-06' || period === '2024-05' ? '2024-06-12' : '2024-12-04';
    expect(hear(text, { monthly, today: now })[0]).toMatchObject({ period });
    expect(hear(fold(text), { monthly, today: now })[0]).toMatchObject({ period });
  });

  test.each(['t11 nộp rồi', 'T11 tin bài đủ 4 bài rồi', 't10 gửi văn phòng rồi'])(
    '"%s" opens a reply',
    (text) => {
      const known = { monthly, about: ['1.2.1'], today: '2024-12-04' as const };
      expect(hear(text, known)[0]?.period).toMatch(/^2024-1[01]$/);
    },
  );

  test.each(['1.2.1 T11 chưa', '1.2.1 T11 chua', '1.2.1 tháng 11 chưa ạ', '1.2.1 t1 chua'])(
    '"%s" answers',
    (text) => {
      const [reading] = hear(text, { monthly, today: '2024-12-04' });
      expect(reading).toMatchObject({ state: 'not_started' });
      expect(reading?.period).toMatch(/^202(?:4-11|5-01)$/);
    },
  );

  test.each(['1.2.1 T11 chưa?', '1.2.1 T11 xong chưa', '1.2.1 tháng 11 được 90% chưa'])(
    '"%s" asks',
    (text) => {
      expect(hear(text, { monthly, today: '2024-12-04' })[0]).toMatchObject({ intent: 'question' });
    },
  );

  test.each(['1.2.1 t5 nộp xong em báo', '1.2.1 t5 này em nộp', '1.2.1 t9 em nộp', '1.2.1 t5 em làm xong'])(
    '"%s" names no month that is told of',
    (text) => {
      expect(hear(text, { monthly })[0]).toMatchObject({ period: null });
      expect(hear(text, { monthly })[0]?.intent).not.toBe('done');
    },
  );

  test.each(['1.2.1 t5 em nộp', '1.2.1 t5 tuần sau xong', '2.2.1 t5 xong'])('"%s" is a weekday', (text) => {
    expect(hear(text, { monthly })[0]).toMatchObject({ period: null });
    expect(hear(text, { monthly })[0]?.intent).not.toBe('done');
  });
});

describe('what one signs with is waited for, and no signature', () => {
  test.each([
    'chờ tỉnh cấp ký số',
    'chờ tỉnh cấp ký số xong là làm được ngay',
    'chờ huyện cấp chữ ký số rồi mới làm',
    'chờ tỉnh cấp tài khoản ký số xong thì em triển khai',
    'đang chờ usb ký số',
  ])('"%s"', (text) => {
    for (const each of [text, fold(text)])
      expect(hear(each, { about: ['6.3'] })[0]?.state).not.toBe('submitted');
  });

  test.each(['chờ chủ tịch ký số', 'chờ ký số', 'chờ các cấp ký', 'báo cáo soạn xong, chờ sếp ký số'])(
    '"%s" is on its way',
    (text) => {
      expect(hear(text, { about: ['6.3'] })[0]).toMatchObject({ state: 'submitted' });
    },
  );
});

describe('a rate that is told every month, with more than its figure', () => {
  const known = { monthly: new Set(['3.2.1']), about: ['3.2.1'], today: '2024-12-04' as const };
  test.each([
    ['T11 xong đạt 99,2%', 99.2],
    ['tháng 11 xong rồi, đạt 96%', 96],
    ['T11 đạt 99,1%, xong', 99.1],
    ['tháng 11 đạt 96%, xong rồi', 96],
  ])('"%s" is finished, or asked about', (text, figure) => {
    for (const each of [text, fold(text)])
      expect(hear(each, known)[0]).toMatchObject({ state: 'done', figure, period: '2024-11' });
  });

  test.each(['xong được 70%', 'mới xong được 70%', 'tháng 11 đạt 96%, chưa xong', 'đạt 96%, sắp xong'])(
    '"%s" is not',
    (text) => {
      expect(hear(text, known)[0]?.state).not.toBe('done');
    },
  );

  test.each([
    ['đạt 88,5% rồi, hết vướng', 'in_progress'],
    ['hết vướng, đạt 88,5%', 'in_progress'],
    ['đạt 88,5%, vướng phần mềm', 'blocked'],
  ])('"%s" tells what hinders it, or does no more', (text, state) => {
    for (const each of [text, fold(text)])
      expect(hear(each, known)[0]).toMatchObject({ state, figure: 88.5 });
  });
});
