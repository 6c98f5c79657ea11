import { describe, expect, test } from 'vitest';
import { type Reading, understand } from '#understanding/index.ts';
import { heardWith } from './corpus.ts';

/*
 * What is sent beside a report, what is sent up, and what is asked for: evidence takes nothing from what is told, and is no
 * report by itself. What learning decides is asserted by what may not be recorded.
 */

const CRITERIA = ['6.3', '1.4.1', '5.2'];

const MARKS = /[\u0300-\u036f]/g;
const bare = (text: string): string => text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

/** All readings of a phrase in reply to each of the criteria, with and without diacritics. */
function readings(text: string): Reading[][] {
  return [...new Set([text, bare(text)])].flatMap((words) =>
    CRITERIA.map((code) => understand(words, heardWith({ about: [code], open: [code] }))),
  );
}

/** The intents that would be recorded, one list for each way of reading. */
function recorded(text: string): string[][] {
  return readings(text).map((each) =>
    each
      .filter(({ sure, intent }) => sure && intent !== 'evidence' && !TALK.has(intent))
      .map(({ intent }) => intent),
  );
}

const TALK = new Set(['question', 'acknowledge', 'other']);

const hasEvidence = (text: string): boolean =>
  readings(text).every((each) => each.some(({ intent }) => intent === 'evidence'));

describe('evidence stands beside what is told', () => {
  test.each([
    'xong toàn bộ, link công khai: thaithuy.vn/cong-khai-2026',
    'cập nhật xong rồi, link xa.phutho.gov.vn',
    'xong rồi, screenshot đây ạ',
    'xong rồi, ghi âm đây',
    'xong rồi có cả ghi âm đây',
    'xong rồi, em để trong thư mục dùng chung',
    'xong rồi, em lưu vào drive chung',
    'xong rồi, ảnh đây ạ',
    'xong sớm 2 ngày luôn nha, screenshot đây',
  ])('%s', (text) => {
    expect(recorded(text).every((intents) => intents.join() === 'done')).toBe(true);
    expect(hasEvidence(text)).toBe(true);
  });

  test('what is counted beside it is asked about', () => {
    const text = 'tự kiểm tra xong 9 văn bản, không có chi sai, kết quả ở file đính kèm';
    expect(readings(text).every((each) => each.some(({ intent }) => intent === 'done'))).toBe(true);
    expect(hasEvidence(text)).toBe(true);
  });

  test.each(['trang thaithuy.vn đang lỗi', 'đang để trên drive dùng chung, đang làm'])(
    'a place that is spoken of is none: %s',
    (text) => {
      expect(hasEvidence(text)).toBe(false);
    },
  );
});

describe('a paper that is handed over is no report of the work', () => {
  test.each([
    'gửi em báo cáo 6 tháng đã ký số',
    'gửi chị quyết định đã ký',
    'gửi anh kế hoạch đã đóng dấu',
    'em gửi báo cáo đã ký nhé',
    'gửi sếp văn bản đã ban hành',
  ])('%s', (text) => {
    expect(recorded(text).flat()).toEqual([]);
    expect(hasEvidence(text)).toBe(true);
  });

  test.each([
    'quyết định cử đi học ký sáng nay rồi',
    'quyết định thành lập tổ ký rồi',
    'quyết định phân công ký hôm qua',
    'phát lại rồi nha',
    'đủ 100 phiếu rồi ạ, nhập liệu xong em báo',
    'đủ hồ sơ rồi, quét xong em gửi',
    'đã cập nhật xong 3 mục, còn mục ngân sách chờ kế toán đưa file',
    'vừa update 3 chuyên mục, còn mục công khai ngân sách chờ chị kế toán đưa file',
  ])('nor is a step of it: %s', (text) => {
    expect(recorded(text).flat()).not.toContain('done');
  });

  test.each(['xong rồi', 'nộp huyện rồi', 'xong sớm 2 ngày rồi', 'đã ban hành quyết định'])(
    'but it is done: %s',
    (text) => {
      expect(recorded(text).every((intents) => intents.join() === 'done')).toBe(true);
    },
  );
});

describe('what is missing is a signature or an answer', () => {
  test.each([
    'chỉ còn chữ ký',
    'còn mỗi chữ ký',
    'còn chữ ký chủ tịch nữa',
    'chỉ còn mỗi con dấu',
    'chỉ còn đóng dấu',
  ])('%s', (text) => {
    expect(readings(text).flat()).toMatchObject(
      readings(text).map(() => ({ intent: 'progress', state: 'submitted', sure: true })),
    );
  });

  test.each([
    'em nộp kế hoạch đào tạo rồi nè chị, qua lễ có quyết định phê duyệt',
    'nộp rồi, qua lễ mới có kết quả',
  ])('%s', (text) => {
    expect(recorded(text).flat()).not.toContain('done');
  });

  test('a signing tool that is missing hinders', () => {
    expect(recorded('thiếu chữ ký số').every((intents) => intents.join() === 'blocked')).toBe(true);
  });
});

describe('who complains of reminders has reported all the same', () => {
  test.each(['nộp rồi mà bot vẫn nhắc', 'xong rồi mà hệ thống cứ nhắc?', 'nộp rồi mà hệ thống vẫn nhắc?'])(
    '%s',
    (text) => {
      expect(readings(text).every((each) => each.some(({ intent }) => intent === 'done'))).toBe(true);
    },
  );

  test.each(['nộp rồi mà hệ thống vẫn báo chưa', 'xong rồi mà bot cứ hiện chưa'])(
    'nothing else is recorded: %s',
    (text) => {
      expect(
        recorded(text)
          .flat()
          .filter((intent) => intent !== 'done'),
      ).toEqual([]);
    },
  );
});

describe('a thing that is asked for is not missing yet', () => {
  test.each([
    'em gửi cho chị số tài khoản kho bạc cái, chị quên rồi',
    'gửi lại cho chị mẫu với',
    'cho em cái mẫu nhé',
    'cho em số liệu với',
    'cho em xin số điện thoại anh Sơn',
    'cho chị mật khẩu đi',
    'gửi cho chị danh sách nhé, chị tìm không thấy',
  ])('%s', (text) => {
    expect(recorded(text).flat()).toEqual([]);
  });

  test.each(['chưa có mẫu', 'chưa có kinh phí', 'em chưa có hướng dẫn'])(
    'but what is told missing is: %s',
    (text) => {
      expect(recorded(text).every((intents) => intents.join() === 'blocked')).toBe(true);
    },
  );
});

describe('nothing is waited for in words that only sound like it', () => {
  test.each([
    'đối chiếu xong em gửi minh chứng ạ',
    'em chụp bảng đối chiếu kho bạc gửi kèm ạ',
    'có sổ theo dõi phát sóng gửi kèm ạ',
    'bảng theo dõi em gửi minh chứng ạ',
  ])('%s', (text) => {
    expect(recorded(text).flat()).not.toContain('blocked');
    expect(hasEvidence(text)).toBe(true);
  });

  test.each(['chờ chị kế toán đưa file', 'đợi thôn gửi minh chứng'])('but is in: %s', (text) => {
    expect(hasEvidence(text)).toBe(false);
  });
});
