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
