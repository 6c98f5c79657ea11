import { describe, expect, test } from 'vitest';
import { understand } from '#understanding/index.ts';
import { heardWith } from './corpus.ts';

/*
 * How much of the work is done is told by counts, halves and words for a part, whatever is counted. Of each way of telling it,
 * with each thing and with and without diacritics, no other share may be recorded than the one that is told; to ask back is
 * never wrong here.
 */

const THINGS = ['thôn', 'xóm', 'bài', 'mục', 'hồ sơ', 'biểu'];
const CRITERIA = ['6.3', '1.4.1', '7.3'];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** What is recorded of each text, with and without diacritics: intent, share and day. */
function recorded(texts: readonly string[]): string[] {
  return texts.flatMap((text, at) => {
    const code = CRITERIA[at % CRITERIA.length] ?? '';
    return [text, folded(text)].flatMap((each) =>
      understand(each, heardWith({ about: [code], open: [code] }))
        .filter(({ sure, state }) => sure && state !== null)
        .map(({ intent, percent, date }) => `${each}: ${intent} ${percent} ${date}`),
    );
  });
}

/** What is recorded of one text. */
function on(text: string): string[] {
  return understand(text, heardWith({ about: ['6.3'], open: ['6.3'] }))
    .filter(({ sure }) => sure)
    .map(({ intent, percent, date }) => `${intent} ${percent} ${date}`);
}

const withThings = (form: string): string[] =>
  form.includes('…') ? THINGS.map((thing) => form.replaceAll('…', thing)) : [form, form];

/** What is recorded of a form with each thing, but for what it may be. */
function misread(form: string, allowed: RegExp): string[] {
  return recorded(withThings(form)).filter((each) => !allowed.test(each));
}

describe('a part of a whole', () => {
  test.each([
    '3/5 … xong',
    '3/5 … nộp rồi',
    '3/5 … rồi',
    'xong 3/5 …',
    '2/5 … chưa xong',
    '2/5 … chưa nộp',
    '2/5 … còn thiếu',
    '2 trong 5 … chưa xong',
    '2 trong 5 chưa xong',
    'còn 2/5 …',
    'thiếu 2/5 …',
    'sót 2/5 …',
    '5 … còn lại 2',
    '5 … còn 2',
    '5 … thì 2 chưa xong',
    '3 … xong, 2 … chưa xong',
    '3 … xong, 2 … chưa nộp',
    '3 … xong 2 … chưa',
    '3 … xong, 2 chưa xong',
    '3 … nộp rồi, 2 chưa',
    '3 … xong, 2 … nữa',
    '3 … rồi còn 2 … chưa xong',
    'làm 3 … còn 2',
    'xong 3 … còn 2 …',
    'xong 3 còn 2',
    'được 3 còn 2',
    'tổng 5 xong 3',
    'xong 3 trong 5',
    'mới 3 trong 5',
    'mới 3 của 5 …',
  ])('%s is 60 %%, or asked about', (form) => {
    expect(misread(form, /: progress 60 null$/)).toEqual([]);
  });

  test.each([
    '3/5 xóm xong',
    '2/5 thôn chưa nộp',
    '3 thôn xong, 2 thôn chưa xong',
    'xong 3 còn 2',
    '5 thôn còn 2',
  ])('%s is recorded as it is told', (text) => {
    expect(recorded([text])).toContain(`${text}: progress 60 null`);
  });

  test.each(['6/10 máy xong', '6/10 tài sản xong', '6/10 quyết định ban hành rồi', '6/10 danh mục xong'])(
    '%s counts things of two words',
    (text) => {
      expect(recorded([text]).filter((each) => !/: progress 60 null$/.test(each))).toEqual([]);
    },
  );

  test.each([
    'đã rà 3/5 xong',
    'họp 3/5 xong',
    '3/5 báo cáo xong',
    'ký 3/5',
    'nộp 5/6 rồi',
    '70 80%',
    'khoảng 70 đến 80%',
    'tối thiểu 80%',
    'chưa tới nửa',
  ])('%s is asked about', (text) => {
    expect(recorded([text])).toEqual([]);
  });

  test.each([
    ['còn 30% chưa làm', 'progress 70'],
    ['thiếu 20%', 'progress 80'],
    ['từ 70 lên 80%', 'progress 80'],
    ['21/28 người đã học', 'progress 75'],
    ['nộp hôm 3/5 rồi', 'done 100'],
  ])('%s stays %s', (text, expected) => {
    expect(recorded([text]).join()).toContain(expected);
  });
});

describe('a part without its whole is not done', () => {
  test.each([
    '2 … xong',
    'hai … xong rồi',
    '2 … đã rà soát xong',
    'vài … xong',
    'mấy … đã quét',
    'một số … xong',
    'nhiều … nộp rồi',
    'phần lớn xong',
    'phần lớn … đã nộp',
    'đa số xong rồi',
    'đa phần xong',
    'chủ yếu xong',
    'hầu hết xong',
    'xong hầu hết',
    'nộp đa số',
    'xong phần lớn',
    'xong một số …',
    'xong hết sót 2 …',
    'xong hết còn 2 …',
    'xong hết thiếu vài …',
    'xong nhưng còn 2 …',
    'xong nhưng còn mấy …',
    'còn ít … là xong',
    'sót 2 … là xong',
    'xong đến nơi rồi',
    'thôn 2 xong rồi',
  ])('%s', (form) => {
    expect(misread(form, /: (?:progress|blocked) /)).toEqual([]);
  });

  test.each([
    'xong nửa',
    'làm nửa rồi',
    'nộp nửa rồi',
    'đã quét nửa',
    'đã kiểm kê nửa',
    'mới rà soát nửa',
    'gần một nửa',
  ])('%s is 50 %%', (text) => {
    expect(recorded([text]).filter((each) => !/: progress 50 null$/.test(each))).toEqual([]);
  });
});

describe('all of it at once is told by equal halves, and is no day', () => {
  test.each([
    '5/5 xong hết trơn rồi',
    '5/5 xong rồi',
    '5/5 làm hết rồi',
    'dạ 5/5 đều xong rồi ạ',
    '6/6 xong',
    '12/12 xong',
  ])('%s', (text) => {
    expect(recorded([text, text]).filter((each) => !/: done 100 null$/.test(each))).toEqual([]);
  });

  test.each([
    ['nộp hôm 5/5 rồi', 'done 100 2026-05-05'],
    ['hôm 5/5 xong hết rồi', 'done 100 2026-05-05'],
    ['trước 7/7 xong', 'progress null 2026-07-07'],
    ['7/7 xong', 'progress null 2026-07-07'],
  ])('%s stays %s', (text, expected) => {
    expect(on(text)).toEqual([expected]);
  });

  test.each(['mới cử 5/6 chứ chưa đủ 6', 'mới quét 5/6 chứ chưa đủ', 'được 5/6 thôn chứ không phải 6/6'])(
    '%s is 83 %%',
    (text) => {
      expect(recorded([text]).filter((each) => !/: progress 83 null$/.test(each))).toEqual([]);
    },
  );
});

describe('what there is to be, and what is left of it', () => {
  test.each([
    ['lên 4 … rồi, kpi 12 …/năm', 33],
    ['quét 4 … rồi, kế hoạch 12', 33],
    ['4 …, còn 8', 33],
    ['gửi 3 … còn 2', 60],
  ])('%s is %i %%, or asked about', (form, percent) => {
    expect(misread(form, new RegExp(`: progress ${percent} null$`))).toEqual([]);
  });

  test.each(['30% chưa nộp', '30% chưa làm', '30% chưa quét'])('%s may be what is left', (text) => {
    expect(recorded([text])).toEqual([]);
  });
});

describe('some of it has been done', () => {
  test.each([
    'chưa rà soát hết',
    'chưa nhập đủ',
    'chưa làm hết',
    'chưa quét trọn',
    'chưa nộp hết các …',
    'chưa treo đủ …',
    'còn 2 … chưa làm',
    'còn 2 … chưa quét',
  ])('%s is not "not started"', (form) => {
    expect(misread(form, /: (?:progress|blocked) /)).toEqual([]);
  });

  test.each(['chưa làm', 'chưa làm gì hết', 'chưa bắt đầu'])('%s stays so', (text) => {
    expect(recorded([text])).toContain(`${text}: not_started 0 null`);
  });
});

describe('so many, or some more, are not all of it', () => {
  test.each([
    'vừa đăng 3 … xong',
    'vừa rà soát xong 3 …',
    'mới treo xong 3 …',
    'bảy … rồi em',
    'làm 7 … rồi',
    'làm một … rồi',
    'đã làm 7 …',
    'nộp thêm … rồi',
    'em dán thêm mã QR rồi',
    'đợt 1 xong',
    'done 100% đợt 1',
  ])('%s', (form) => {
    expect(misread(form, /: progress (?!100)/)).toEqual([]);
  });

  test.each(['đăng bài rồi', 'nộp đủ 7 hồ sơ rồi', 'xong bước cuối rồi'])('%s is done', (text) => {
    expect(recorded([text]).filter((each) => !/: done 100 null$/.test(each))).toEqual([]);
  });
});

describe('a share beside what stops the work, or is waited for', () => {
  test.each([
    'máy hỏng, mới được 70%',
    'đang vướng, mới 70%',
    'kẹt tiền, được 70% thôi',
    'được 70% thì máy hỏng',
    'thiếu người nên mới được 70%',
    'xong 70% rồi kẹt kinh phí',
  ])('%s is held up, or asked about', (text) => {
    expect(recorded([text]).filter((each) => !/: blocked 70 null$/.test(each))).toEqual([]);
  });

  test.each(['được 70%, chờ huyện', 'xong 70%, chờ số liệu', 'làm 70% rồi, chờ huyện'])(
    '%s was not sent up',
    (text) => {
      const readings = [text, folded(text)].flatMap((each) =>
        understand(each, heardWith({ about: ['6.3'], open: ['6.3'] })),
      );
      expect(readings.filter(({ state }) => state === 'submitted')).toEqual([]);
    },
  );

  test('what waits for a signature may be', () => {
    const [reading] = understand('được 70%, chờ ký', heardWith({ about: ['6.3'], open: ['6.3'] }));
    expect(reading?.state).toBe('submitted');
  });
});

describe('people, votes and papers are no share', () => {
  test.each(['họp 10/12 người', '10/12 người dự họp', '3/5 phiếu thuận', '2/3 đồng ý', 'cv 35/50'])(
    '%s',
    (text) => {
      expect(recorded([text])).toEqual([]);
    },
  );
});

describe('all of it is done', () => {
  test.each([
    'cả 5 … xong rồi',
    '5 … xong hết rồi',
    '3 … đều xong rồi',
    '5/5 … xong',
    'xong hết các … rồi',
    'không còn thiếu gì',
    'không còn sót',
    'rà soát hết rồi',
    'tổng hợp đủ cả',
    'quý 2 xong rồi',
    '6 tháng đầu năm xong rồi',
    'xong rồi, họp 10/12 người dự',
  ])('%s', (form) => {
    expect(misread(form, /: done 100 null$/)).toEqual([]);
  });

  test('of several replied to both are done', () => {
    const readings = understand('2 cái xong rồi', heardWith({ about: ['6.3', '7.3'], open: ['6.3', '7.3'] }));
    expect(readings.map(({ intent, criterion, sure }) => [intent, criterion, sure])).toEqual([
      ['done', '6.3', true],
      ['done', '7.3', true],
    ]);
  });
});

test.each(['đang ký hợp đồng, được 60%', 'đang làm với bưu điện, được 60%', 'đang gửi, khoảng 60%'])(
  'of what goes by post a share beside work that is told is how far it is: %s',
  (text) => {
    for (const each of [text, folded(text)])
      expect(understand(each, heardWith({ about: ['7.5'], open: ['7.5'] }))).toMatchObject([
        { intent: 'progress', percent: 60, sure: true },
      ]);
  },
);

test('of what goes by post a share that stands alone is asked about', () => {
  expect(understand('60%', heardWith({ about: ['7.5'], open: ['7.5'] })).filter(({ sure }) => sure)).toEqual(
    [],
  );
});

test('what has not been done in the least has not been begun; what is not all of it has', () => {
  expect(misread('chưa phát chi hết', /: not_started /)).toEqual([]);
  expect(misread('chưa phát hết', /: progress /)).toEqual([]);
});

describe('which one of many it is, and not how many', () => {
  test.each([
    'đăng bài thứ 6 rồi',
    'phát tin thứ hai rồi',
    'vừa đăng bài thứ 4',
    'gửi đợt thứ 3 rồi',
    'treo lần thứ hai rồi',
    'làm buổi thứ sáu rồi',
  ])('%s is not done', (text) => {
    expect(recorded([text, text]).filter((each) => /: done /.test(each))).toEqual([]);
  });

  test.each([
    ['đăng bài hôm thứ 2 rồi', 'done 100 2026-06-08'],
    ['nộp thứ 6 tuần trước rồi', 'done 100 2026-06-05'],
  ])('but %s stays %s', (text, expected) => {
    expect(on(text)).toEqual([expected]);
  });
});

describe('points beside how much there is', () => {
  const read = (text: string, code: string): unknown[] =>
    [text, folded(text)].flatMap((each) =>
      understand(each, heardWith({ about: [code], open: [code] })).map(({ intent, points, figure }) => [
        intent,
        points ?? figure,
      ]),
    );

  test.each(['Xong. Điểm 1.', 'xong rồi. điểm 1', 'xong, điểm: 1'])('%s', (text) => {
    expect(read(text, '6.3')).toEqual([
      ['done', null],
      ['score', 1],
      ['done', null],
      ['score', 1],
    ]);
  });

  test.each(['đủ 12 bài, chấm full', '1.4.1 đủ 12 bài, chấm full'])('%s', (text) => {
    expect(read(text, '1.4.1').slice(0, 2)).toEqual([
      ['done', null],
      ['score', 1],
    ]);
  });

  test('the figure of a year is no code', () => {
    expect(read('99,4 cả năm, tự chấm 2đ', '7.1').slice(0, 2)).toEqual([
      ['other', 99.4],
      ['score', 2],
    ]);
  });

  test('a place that is counted is no score', () => {
    for (const text of ['điểm 2 trường chưa xong', 'đã treo ở điểm 2 rồi', 'xong điểm 2'])
      expect(JSON.stringify(read(text, '6.3'))).not.toContain('score');
  });
});
