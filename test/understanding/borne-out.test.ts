import { describe, expect, test } from 'vitest';
import { type Reading, understand } from '#understanding/index.ts';
import { heardWith } from './corpus.ts';

/*
 * What is doubtful by itself is recorded where the rest of the message bears it out, and asked about where nothing does: a colleague would
 * not ask back whether "gửi rồi, số 87/BC-UBND" is done, and would after "gửi rồi".
 */

/** What is recorded of these words in reply to a criterion, with and without diacritics. */
function recorded(text: string, about: string): string[] {
  return [text, withoutMarks(text)].flatMap((each) =>
    understand(each, heardWith({ about: [about], open: [about], mine: new Set([about, '1.1', '7.4']) }))
      .filter(isRecorded)
      .map(({ intent, state, percent, date }) =>
        [state === 'not_arisen' ? state : intent, percent, date].filter((part) => part !== null).join(' '),
      ),
  );
}

function isRecorded({ sure, criterion, state, intent }: Reading): boolean {
  return sure && criterion !== null && (state !== null || intent === 'extension');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

const twice = (reading: string): string[] => [reading, reading];

describe('handed over or signed is done where a number, a day, an hour or a second step says so', () => {
  test.each([
    ['gửi rồi, số 87/BC-UBND', 'done 100'],
    ['ký rồi, số 12', 'done 100'],
    ['gửi hôm qua rồi', 'done 100 2026-06-09'],
    ['đã gửi hôm 5/6', 'done 100 2026-06-05'],
    ['ký rồi, đóng dấu rồi', 'done 100'],
    ['xong lúc 10h sáng nay', 'done 100 2026-06-10'],
  ])('%s', (text, reading) => {
    expect(recorded(text, '6.3')).toEqual(twice(reading));
  });

  test.each(['gửi rồi', 'ký rồi', 'nộp sang văn phòng rồi', 'ngày 3 mới xong', 'nộp thêm 2 cái rồi'])(
    '%s is asked about',
    (text) => {
      expect(recorded(text, '6.3')).toEqual([]);
    },
  );
});

describe('a wish or a complaint behind a finish leaves it finished', () => {
  test.each([
    ['Đã hoàn thành, đề nghị cập nhật', 'done 100'],
    ['Đã xong cả rồi, đề nghị ghi nhận', 'done 100'],
    ['Việc này hoàn thành 29/5. Đề nghị cập nhật.', 'done 100 2026-05-29'],
    ['xong lâu rồi sao còn nhắc', 'done 100'],
    ['nộp tuần trước rồi mà sao vẫn nhắc', 'done 100 2026-06-05'],
  ])('%s', (text, reading) => {
    expect(recorded(text, '6.3')).toEqual(twice(reading));
  });

  test.each([
    'phải xong trước thứ 6',
    'nếu kịp thì mai xong',
    'nếu suôn sẻ thì thứ 6 xong',
    'xong rồi phải không',
    'làm rồi mà sao còn nhắc',
    'chị Nga làm xong rồi hay sao ấy',
    'chắc xong rồi',
    'hình như xong rồi',
  ])('%s tells nothing for sure', (text) => {
    expect(recorded(text, '6.3')).toEqual([]);
  });
});

describe('what is guessed or sighed beside an obstacle takes nothing from it', () => {
  test.each(['máy hỏng mấy hôm nay, tháng này chắc tụt', 'mất mạng cả ngày, chắc phải chờ'])('%s', (text) => {
    expect(recorded(text, '6.3')).toEqual(twice('blocked'));
  });

  test.each(['em chịu', 'hình như loa hỏng', 'nghe đâu mất mạng rồi'])('%s is asked about', (text) => {
    expect(recorded(text, '6.3')).toEqual([]);
  });
});

describe('what words alone say loudly is recorded', () => {
  test.each([
    ['không có kiến nghị nào hết', '3.3', 'not_arisen'],
    ['không có văn bản nào sai', '2.3', 'not_arisen'],
    ['cho em tới thứ 6 nha', '6.3', 'extension 2026-06-12'],
    ['cho tui tới 15/7 hí', '6.3', 'extension 2026-07-15'],
    ['xin anh đến 15/7 nhé', '6.3', 'extension 2026-07-15'],
    ['phát được 150/200 phiếu rồi', '3.5', 'progress 75'],
  ])('%s', (text, about, reading) => {
    expect(recorded(text, about)).toEqual(twice(reading));
  });

  test.each([
    ['không có nhiệm vụ nào quá hạn', '1.6'],
    ['cho em xin nghỉ đến thứ 6', '6.3'],
    ['lùi đến thứ 6 hả anh', '6.3'],
    ['tôi đồng ý cho lùi đến 30/6', '6.3'],
  ])('%s of %s changes nothing', (text, about) => {
    expect(recorded(text, about)).toEqual([]);
  });
});

describe('which of two it is to be is asked', () => {
  test.each(['mình tự làm hay chờ tỉnh làm ạ', 'em làm trước hay đợi hướng dẫn ạ'])('%s', (text) => {
    const [reading] = understand(text, heardWith({ about: ['6.3'], open: ['6.3'], mine: new Set(['6.3']) }));
    expect(reading?.intent).toBe('question');
  });
});
