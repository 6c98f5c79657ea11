import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { samplePlan } from '#features/sample/sample-files.ts';
import { indexCriteria, type Reading, understand } from '#understanding/index.ts';
import { corpusIndex } from './corpus.ts';
import { CHANGES } from './evaluate.ts';

/*
 * What is said of one criterion must not be recorded for another: where a reply names another, where one waits for another, and
 * where several are told in one message. To ask back is never wrong where several may be meant.
 */

const index = corpusIndex();
const WEDNESDAY = '2026-06-10' as Day;
const ALL = index.codes.filter((code) => !index.byCode.get(code)?.hasParts);

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function read(text: string, about: readonly string[], own: readonly string[] = ALL): Reading[] {
  return understand(text, { index, today: WEDNESDAY, about, mine: new Set(own), open: own });
}

/** What is recorded without asking: `2.1 done`, with diacritics and without. */
function recorded(text: string, about: readonly string[], own?: readonly string[]): string[] {
  return [text, bare(text)].flatMap((each) =>
    read(each, about, own)
      .filter(({ sure, intent }) => sure && CHANGES.has(intent))
      .map(({ criterion, intent }) => `${criterion} ${intent}`),
  );
}

/** The same of both ways of typing. */
const twice = (each: readonly string[]): string[] => [...each, ...each];

const NAMES: readonly (readonly [string, string])[] = [
  ['1.1', 'kế hoạch cchc'],
  ['1.4.2', 'bài phát thanh'],
  ['1.5', 'cái sáng kiến'],
  ['2.1', 'theo dõi pháp luật'],
  ['2.2.1', 'kiểm tra văn bản quy phạm'],
  ['2.2.2', 'hệ thống hóa văn bản'],
  ['2.3', 'xử lý văn bản sai sót'],
  ['3.2.2', 'thư xin lỗi'],
  ['3.3', 'tiếp nhận phản ánh'],
  ['3.4', 'báo cáo kiểm soát thủ tục'],
  ['4.1', 'quy chế làm việc'],
  ['4.2', 'bố trí biên chế'],
  ['5.1', 'đánh giá xếp loại'],
  ['5.2', 'đào tạo cán bộ'],
  ['5.3', 'kỷ luật kỷ cương'],
  ['6.1', 'giải ngân vốn'],
  ['6.2', 'vụ công khai ngân sách'],
  ['6.4', 'quy chế chi tiêu'],
  ['7.2.2', 'thanh toán lệ phí'],
  ['7.3', 'số hóa hồ sơ'],
  ['7.4', 'cập nhật chuyên mục'],
  ['7.5', 'trả kết quả bưu chính'],
];

describe('a reply that names another of one’s own is asked about, that one first', () => {
  test.each([
    '… đã xong',
    '… xong rồi',
    '… chưa làm',
    '… được 70%',
    '… vướng kinh phí chưa làm được',
    'đã … xong',
  ])('%s', (form) => {
    const wrong = NAMES.filter(([code, name], at) => {
      const text = form.replace('…', at % 2 === 0 ? name : bare(name));
      const readings = read(text, ['6.3']);
      return readings.some(({ sure }) => sure) || readings[0]?.candidates[0] !== code;
    });
    expect(wrong).toEqual([]);
  });
});

test('“phản ánh của dân đã xong” in reply to another records nothing', () => {
  expect(recorded('phản ánh của dân đã xong', ['6.3'])).toEqual([]);
});

describe('what is said of every work names no other', () => {
  test.each([
    'báo cáo xong rồi',
    'văn bản xong rồi',
    'rà soát xong rồi',
    'công khai xong rồi',
    'ký số xong rồi',
    'nhiệm vụ được giao xong rồi',
  ])('%s', (text) => {
    expect(recorded(text, ['6.3'])).toEqual(twice(['6.3 done']));
  });

  test.each([
    ['1.2.2', 'báo cáo quý xong rồi'],
    ['6.3', 'quản lý tài sản xong rồi'],
    ['3.3', 'phản ánh của dân đã xong'],
    ['5.3', 'cuộc kiểm tra kỷ cương xong rồi'],
  ])('nor do words of its own: %s “%s”', (code, text) => {
    expect(recorded(text, [code])).toEqual(twice([`${code} done`]));
  });
});

describe('one that waits for another', () => {
  test.each([
    '2.1 xong mới làm 7.3 được',
    'chờ 2.1 xong mới làm 7.3',
    '2.1 xong rồi mới làm 7.3',
    'làm xong 2.1 mới tới 7.3',
    'xong 2.1 rồi em làm 7.3',
    'có 2.1 mới làm được 7.3',
    'làm 2.1 xong đã rồi mới tới 7.3',
    '2.1 có thì 7.3 mới xong được',
    'khi nào 2.1 xong thì 7.3 làm',
    '2.1 hoặc 7.3 xong',
  ])('tells of neither: %s', (text) => {
    expect(recorded(text, [])).toEqual([]);
    expect(recorded(text, ['6.3'])).toEqual([]);
  });

  test.each([
    ['2.1 xong rồi 7.3 mới được 50%', ['2.1 done', '7.3 progress']],
    ['2.1 mới xong 7.3 chưa làm', ['2.1 done', '7.3 not_started']],
    ['2.1 mới được 70%, 7.3 xong rồi', ['2.1 progress', '7.3 done']],
    ['xong 2.1 rồi, 7.3 đang làm', ['2.1 done', '7.3 progress']],
    ['2.1 giống 1.1, xong rồi', ['2.1 done']],
    ['3.3 như 2.1, được 70%', ['3.3 progress']],
    ['2.1 nữa xong rồi', ['2.1 done']],
  ])('tells of each: %s', (text, expected) => {
    expect(recorded(text, [])).toEqual(twice(expected));
  });
});

describe('parts of one, and another beside it', () => {
  test.each(['bước 1 xong, bước 2 chưa', 'bên em xong rồi, bên anh Sơn chưa', 'đợt 1 xong, đợt 2 chưa làm'])(
    '%s: no question, neither done nor not begun',
    (text) => {
      for (const { intent } of read(text, ['1.4.1']))
        expect(['done', 'not_started', 'question']).not.toContain(intent);
    },
  );

  test.each(['cái này xong, còn cái kia vướng', 'cái này xong, cái kia 50%'])('%s', (text) => {
    expect(recorded(text, ['6.3'])).toEqual(twice(['6.3 done']));
    expect(recorded(text, ['2.1', '3.3'])).toEqual([]);
  });
});

describe('several in one message', () => {
  const THREE = ['2.1', '3.3', '7.3'];

  test.each([
    ['cái đầu xong, còn lại chưa', ['2.1 done', '3.3 not_started', '7.3 not_started']],
    ['3.3 chưa, còn lại xong hết', ['3.3 not_started', '2.1 done', '7.3 done']],
    ['trừ 3.3 ra còn lại xong hết', ['2.1 done', '7.3 done']],
    ['tất cả xong trừ 3.3', ['2.1 done', '7.3 done']],
    ['tất cả đều xong trừ 3.3 chưa làm', ['2.1 done', '7.3 done', '3.3 not_started']],
  ])('in reply to three “%s”', (text, expected) => {
    expect(recorded(text, THREE)).toEqual(twice(expected));
  });

  const STATES: readonly (readonly [string, string])[] = [
    ['xong', 'done'],
    ['chưa làm', 'not_started'],
    ['đang làm', 'progress'],
  ];
  const PAIRS = STATES.flatMap((first) =>
    STATES.filter((second) => second !== first).map((second) => [first, second] as const),
  );

  test.each([
    [': ', ', ', ', '],
    [': ', ', ', ' '],
    [': ', ', ', '; '],
    [': ', ', ', '\n'],
    [' ', ', ', '; '],
    [' ', ', ', ' '],
    [' ', ' và ', '. '],
  ])('codes behind what is told%jof them, %j and %j between', (colon, comma, stop) => {
    for (const [[first, one], [second, two]] of PAIRS)
      for (const prefix of ['', 'TC ']) {
        const text = `${first}${colon}${prefix}2.1${comma}${prefix}3.3${stop}${second}${colon}${prefix}7.3`;
        expect([text, ...recorded(text, ['6.3'])]).toEqual([
          text,
          ...twice([`2.1 ${one}`, `3.3 ${one}`, `7.3 ${two}`]),
        ]);
      }
  });

  test.each(['2.1/3.3 đang làm', '2.1/3.3 được 50%'])('%s', (text) => {
    expect(recorded(text, ['6.3'])).toEqual(twice(['2.1 progress', '3.3 progress']));
  });
});

test.each([
  ['cái sáng kiếm xong rồi', '1.5'],
  ['đăng bài xong rồi', '1.4.1'],
  ['qclv xong rồi', '4.1'],
  ['qcctnb xong rồi', '6.4'],
  ['đtbd xong rồi', '5.2'],
  ['ts công xong rồi', '6.3'],
  ['bưu chín xong rồi', '7.5'],
])('“%s” means %s', (text, code) => {
  for (const { criterion } of [...read(text, []), ...read(bare(text), [])]) expect(criterion).toBe(code);
});

test.each(['xin dời 7.3 đến 20/6', 'cho em dời 7.3 tới 20/6', 'em xin dời mục 7.3 sang 20/6'])(
  'who asks for more time for one waits for none: %s',
  (text) => {
    expect(recorded(text, ['7.3'])).toEqual(twice(['7.3 extension']));
  },
);

test.each(['6.3 phải đợi 7.3 xong', 'em đang đợi 7.3 xong rồi làm 6.3'])('but waits here: %s', (text) => {
  expect(recorded(text, ['6.3']).filter((each) => each.startsWith('7.3'))).toEqual([]);
});

describe('names with everyday words, and names before what hinders', () => {
  test.each([
    ['báo cáo tháng vướng số liệu', '1.2.1'],
    ['báo cáo quý vướng', '1.2.2'],
    ['tự kiểm tra xong rồi', '1.3'],
    ['tự kiểm tra vướng', '1.3'],
    ['bảng niêm yết xong rồi', '3.1'],
    ['bảng niêm yết hỏng', '3.1'],
    ['theo dõi thi hành xong rồi', '2.1'],
    ['theo dõi thi hành đang làm', '2.1'],
  ])('“%s” in reply to another is asked about, %s first', (text, code) => {
    for (const each of [text, bare(text)]) {
      const readings = read(each, ['6.3']);
      expect(readings.filter(({ sure }) => sure)).toEqual([]);
      expect(readings[0]?.candidates).toContain(code);
    }
    expect(read(text, [code]).some(({ sure, criterion }) => sure && criterion === code)).toBe(true);
  });

  test.each([
    'kiểm tra xong rồi',
    'công khai xong rồi',
    'theo dõi xong rồi',
    'kế hoạch kiểm tra xong rồi',
    'phần mềm quản lý văn bản lỗi',
    'đài truyền thanh hỏng',
  ])('%s names none', (text) => {
    expect(recorded(text, ['6.3']).every((each) => each.startsWith('6.3 '))).toBe(true);
    expect(recorded(text, ['6.3'])).toHaveLength(2);
  });

  test('“ts công an” is no property', () => {
    for (const text of ['ts công an ký xong rồi', 'ts cong an xong roi'])
      for (const { criterion } of read(text, [])) expect(criterion).not.toBe('6.3');
  });
});

describe('a code is what the words of signing and issuing beside it are of', () => {
  const HEADS = ['chủ tịch ký rồi', 'xong báo cáo', 'đã trình', 'làm xong rồi'];
  const TAILS = [
    'chờ ký số',
    'chưa ký số',
    'chờ văn thư ký số bản điện tử',
    'đang chờ văn thư đóng dấu phát hành',
    'văn bản đi chưa ký số',
    'chờ chủ tịch UBND ký ban hành',
    'chưa phát hành văn bản',
  ];

  test.each(['2.1', '2.1.2', '6.1.1'])('%s …, in the plan of the sample', async (code) => {
    const { draft } = await samplePlan(2026);
    const parents = new Set(draft.criteria.map(({ parentCode }) => parentCode));
    const sample = indexCriteria(
      draft.criteria.map((each) => ({ ...each, hasParts: parents.has(each.code) })),
    );
    const own = parents.has(code) ? index : sample;
    for (const about of [[], ['7.2.2']])
      for (const head of HEADS)
        for (const tail of TAILS)
          for (const text of [`${code} ${head}, ${tail}`, bare(`${code} ${head}, ${tail}`)]) {
            const known = { index: own, today: WEDNESDAY, about, mine: null, open: about };
            const readings = understand(text, known);
            expect([text, ...new Set(readings.map(({ criterion }) => criterion))]).toEqual([text, code]);
            expect([text, ...readings.filter(({ sure, intent }) => sure && intent === 'done')]).toEqual([
              text,
            ]);
          }
  });

  test.each([
    'đã trình chủ tịch, chủ tịch chưa ký 3.3',
    'làm xong rồi, chờ chủ tịch ký 3.3',
    'ký xong rồi, chờ đóng dấu 3.3',
  ])('%s: one criterion', (text) => {
    for (const each of [...recorded(text, []), ...recorded(text, ['7.2.2'])])
      expect(each).toBe('3.3 progress');
  });

  test.each([
    ['xong rồi, 3.3 chưa ký', ['6.3 done', '3.3 progress']],
    ['2.1 xong, 7.3 chờ ký', ['2.1 done', '7.3 progress']],
    ['2.1 xong rồi, quy chế chi tiêu nội bộ chờ ký', ['2.1 done', '6.4 progress']],
  ])('but each of two that are named has its own: %s', (text, expected) => {
    expect(recorded(text, text.startsWith('xong') ? ['6.3'] : [])).toEqual(twice(expected));
  });
});
