import { describe, expect, test } from 'vitest';
import { fold } from '#domain/text/fold.ts';
import type { Day } from '#domain/time/day.ts';
import { hear } from '#understanding/hear.ts';
import { type Reading, understand } from '#understanding/index.ts';
import { compose } from '#understanding/text/tokens.ts';
import { heardWith } from './corpus.ts';

/*
 * Days of what is promised, put off or begun, told on a Wednesday. What a reading may be recorded as is asked where what was
 * learnt decides, and the whole reading where the rules do.
 */

const TODAY: Day = '2026-06-10';
const CRITERIA = ['6.3', '1.4.1', '1.2.2'];

/** Every way of filling the braces in. */
function expand(form: string): string[] {
  const [braces, inner = ''] = /\{([^{}]*)\}/.exec(form) ?? [];
  if (braces === undefined) return [form.replace(/\s+/g, ' ').trim()];
  return inner.split('|').flatMap((each) => expand(form.replace(braces, each)));
}

type Told = Pick<Reading, 'sure' | 'intent' | 'date' | 'percent'>;

/** What is read in each of them, written with its marks and without, in reply to one criterion after another. */
function read(form: string): { text: string; readings: readonly Told[] }[] {
  return expand(form).flatMap((text, at) => {
    const code = CRITERIA[at % CRITERIA.length] ?? '';
    const hearing = heardWith({ about: [code], open: [code], today: TODAY });
    return [text, fold(text)].map((each) => ({
      text: `${code}: ${each}`,
      readings: understand(each, hearing),
    }));
  });
}

/** Those of which something is recorded that may not be. */
function misread(form: string, isWrong: (reading: Told) => boolean): string[] {
  return read(form)
    .filter(({ readings }) => readings.some((reading) => reading.sure && isWrong(reading)))
    .map(({ text }) => text);
}

/** Those that the rules, whatever is learnt, read otherwise, or would ask about. */
function missed(form: string, intent: Reading['intent'], date: Day | null): string[] {
  return expand(form).flatMap((text) =>
    [text, fold(text)].filter((each) => {
      const [reading] = rulesIn(each);
      return !reading?.sure || reading.intent !== intent || reading.date !== date;
    }),
  );
}

/** The readings of the rules. */
function rulesIn(text: string): Told[] {
  const hearing = heardWith({ about: ['6.3'], open: ['6.3'], today: TODAY });
  return hear(compose(text), hearing).flatMap(({ proposals }) => proposals.map(({ reading }) => reading));
}

/** What the rules hear in a message. */
function saidIn(text: string): string[] {
  const hearing = heardWith({ about: ['6.3'], open: ['6.3'], today: TODAY });
  return hear(compose(text), hearing).flatMap(({ heard }) => heard.facts.map(({ said }) => said));
}

const isDone = ({ intent }: Told): boolean => intent === 'done';
const isExtended = ({ intent }: Told): boolean => intent === 'extension';

describe('what is put off by somebody else, or is no work, extends nothing', () => {
  test.each([
    '{họp|hội nghị|lịch họp|buổi tập huấn|đoàn kiểm tra|lịch phát sóng} {lùi đến thứ 6|hoãn 3 ngày}',
    '{lịch họp|cuộc họp|lớp tập huấn} bị {lùi đến thứ 6|dời sang tuần sau}',
    'cho em xin nghỉ {đến thứ 6|đến 15/6|hết tuần|mai}',
    '{khỏi|đừng|chưa cần} lùi',
    '{anh Khánh|sếp|chủ tịch} cho lùi đến {thứ 6|20/6}',
  ])('%s', (form) => {
    expect(misread(form, isExtended)).toEqual([]);
  });
});

describe('more time is asked for until a day', () => {
  test.each<[string, Day]>([
    ['{xin lùi|hoãn|xin hoãn|cho em chậm|cho em trễ|xin chậm|cho em muộn} {3|ba} ngày', '2026-06-13'],
    ['{hoãn|dời|xin chậm|cho em chậm|cho em trễ|xin dời} {sang|đến} thứ 6', '2026-06-12'],
    ['xin {dời|hoãn|lùi} {sang|đến} t6', '2026-06-12'],
    ['{báo cáo này|phần này} lùi đến thứ 6', '2026-06-12'],
    ['lịch họp lùi 3 ngày nên em xin lùi đến 15/6', '2026-06-15'],
    ['cho {em|chị} tới 15{| nhé}', '2026-06-15'],
    ['{tới|đến} 15 nộp được không chị', '2026-06-15'],
  ])('%s', (form, day) => {
    expect(missed(form, 'extension', day)).toEqual([]);
  });

  test('beside a share', () => {
    for (const text of expand('được 70% {dời|hoãn} sang thứ 6 nhé'))
      expect(rulesIn(text).map(({ intent, percent, date }) => [intent, percent, date])).toEqual([
        ['progress', 70, null],
        ['extension', null, '2026-06-12'],
      ]);
  });
});

describe('what was begun on a day was not done on it', () => {
  test.each([
    '{phần này |}{làm|soạn|nhập|số hóa|triển khai} từ {hôm qua|tuần trước}',
    '{22/9|thứ 6} {mở lớp|họp|tập huấn} xong mới {có kết quả|làm báo cáo}',
    '{mùng 3|ngày 3} {em mới gửi|mới nộp|mới xong}',
    '{tin bài|bài|viết bài|đăng tin} thứ {6|sáu|5} xong',
    'QĐ 61/QĐ-UBND ngày {14/3|14/8|9/6}{| ạ}',
  ])('%s', (form) => {
    expect(misread(form, isDone)).toEqual([]);
  });

  test.each(['{mở lớp|họp|tập huấn} {22/9|15/6} xong mới {có kết quả|nộp được}'])('%s', (form) => {
    expect(misread(form, ({ date }) => date !== null)).toEqual([]);
  });

  test.each<[string, Day | null]>([
    ['{làm|nhập|số hóa} xong từ hôm qua', '2026-06-09'],
    ['làm từ hôm qua rồi', '2026-06-09'],
    ['{em |}nộp hôm thứ 2 rồi', '2026-06-08'],
    ['hôm mùng 3 em mới gửi', '2026-06-03'],
    ['đã ban hành QĐ 61/QĐ-UBND ngày 14/3', '2026-03-14'],
  ])('%s is done', (form, day) => {
    expect(missed(form, 'done', day)).toEqual([]);
  });
});

describe('the day of something else is not that of the finish', () => {
  test.each([
    'niêm yết {đủ hết|xong hết} rồi, {bữa thứ 4|hôm qua|sáng nay} mới {thay thêm 6 thủ tục|thêm 3 cái}',
    '{em gửi|nộp|làm xong} rồi mà {sáng nay|hôm qua} bot {vẫn|lại} nhắc',
    '{gửi|nộp|làm xong} rồi sao {sáng nay|hôm nay} bot vẫn nhắc',
  ])('%s', (form) => {
    expect(misread(form, ({ date }) => date !== null)).toEqual([]);
  });
});

describe('what is promised by a day keeps it', () => {
  test.each<[string, Day]>([
    ['xong trước {12/6|thứ 6}', '2026-06-12'],
    ['{bữa mốt|ngày mốt} xong', '2026-06-12'],
    ['đang in lại bảng mới, {chắc mốt|bữa mốt} nộp', '2026-06-12'],
    ['chắc {hai chục|hai mươi|20} mới xong', '2026-06-20'],
  ])('%s', (form, day) => {
    expect(missed(form, 'progress', day)).toEqual([]);
  });

  test.each([
    '{hoàn thành|xong|nộp|gửi} {trước|vào} {thứ 6|ngày 12/6}',
    '{cố|ráng} xong trước thứ 6',
    '{chắc|tới|khoảng} {hai chục|20} mới {nộp|gửi|xong} được',
  ])('%s is not done', (form) => {
    for (const { text, readings } of read(form))
      expect(`${text} ${readings.map(({ intent }) => intent).join(' ')}`).not.toContain('done');
  });
});

describe('what is not begun and promised by a day is asked about', () => {
  test.each(['chưa {làm|công khai|gửi}{,|} {mai|thứ 6} {làm|em nộp|đăng}'])('%s', (form) => {
    expect(misread(form, ({ intent }) => intent === 'not_started')).toEqual([]);
  });

  test.each(['chưa làm, {mai bắt đầu|tuần sau em làm|tuần sau mới làm|để mai}', 'chưa làm'])('%s', (form) => {
    expect(missed(form, 'not_started', null)).toEqual([]);
  });
});

test('the time that is left is none of the work', () => {
  for (const text of expand(
    '{nộp|xong} rồi, {còn 5 ngày|còn một tuần nữa|còn tới 3 hôm} mới {hết hạn|đến hạn}',
  ))
    expect(saidIn(text)).not.toContain('remains');
  expect(missed('{nộp|xong} rồi, {còn 5 ngày|còn tới 3 hôm} mới hết hạn', 'done', null)).toEqual([]);
  expect(saidIn('nộp rồi, còn 5 bài')).toContain('remains');
  expect(saidIn('huyện cho tinh giản một người nữa nên phải làm lại')).not.toContain('extension');
});

describe('whom something is to be given is no wish for more time', () => {
  test.each([
    '{gửi|nộp|chuyển} {bài|báo cáo|số liệu} cho tôi trước {thứ 5|15/6}',
    '{anh Sơn|các thôn} {gửi|nộp} {số liệu|báo cáo} cho tôi trước thứ 5 nhé',
  ])('%s', (form) => {
    expect(misread(form, ({ sure, intent }) => sure && intent === 'extension')).toEqual([]);
  });

  test('but until when one asks to be given time is', () => {
    expect(
      misread(
        '{cho tôi đến thứ 6|xin cho tới thứ 6|cho tới thứ 6 nhé}',
        ({ intent }) => intent !== 'extension',
      ),
    ).toEqual([]);
  });
});

describe('what can only be handed over after something else was not', () => {
  test.each([
    '{tuần sau|mai|thứ 6} {họp|lấy ý kiến} {rồi|xong} mới {trình|trình ký|gửi duyệt} được',
    '{còn phải|phải} {họp|xin ý kiến} {rồi|xong} mới trình được',
    'soạn xong rồi, tuần sau họp rồi mới trình được',
  ])('%s', (form) => {
    for (const text of expand(form))
      for (const each of [text, fold(text)])
        expect(
          understand(each, heardWith({ about: ['6.3'], open: ['6.3'] })).filter(
            ({ sure, state }) => sure && state === 'submitted',
          ),
        ).toEqual([]);
  });

  test.each(['lấy ý kiến xong trình ký rồi', 'em trình rồi', 'hôm qua họp xong mới trình được'])(
    'but this was: %s',
    (text) => {
      const [reading] = understand(text, heardWith({ about: ['6.3'], open: ['6.3'] }));
      expect(reading).toMatchObject({ sure: true, state: 'submitted' });
    },
  );
});

test('what is put off to a day is offered with it first', () => {
  const [reading] = understand('chưa làm, mai làm', heardWith({ about: ['6.3'], open: ['6.3'] }));
  expect(reading).toMatchObject({ intent: 'progress', date: '2026-06-11' });
});

test.each<[string, Day]>([
  ['nộp cách đây {hai|2} ngày', '2026-06-08'],
  ['nộp cách đây {sáu|6} ngày', '2026-06-04'],
  ['nộp {mười|10} ngày trước rồi', '2026-05-31'],
])('%s: so many days ago', (form, day) => {
  expect(missed(form, 'done', day)).toEqual([]);
});

test('a day before that is not counted is none', () => {
  expect(missed('nộp từ ngày trước rồi', 'done', null)).toEqual([]);
});
