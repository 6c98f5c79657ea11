import { describe, expect, test } from 'vitest';
import { type Reading, understand } from '#understanding/index.ts';
import { heardWith } from './corpus.ts';

/*
 * A word of completion does not always tell that all of it is done: something is told wrong or lacking afterwards, something
 * has to come first, or what is finished is a step, a part or one's own share of it. Each way of saying so is tried with
 * several words and without diacritics. What a reading may be recorded as is asked: to ask back is never wrong here.
 */

const CRITERIA = ['6.3', '1.4.1', '7.3'];
const HEARINGS = CRITERIA.map((code) => heardWith({ about: [code], open: [code] }));

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/** Every way of filling in the places `{a|b}` of a form, with and without diacritics. */
function written(form: string): string[] {
  const [, before = '', choices, after = ''] = /^(.*?)\{([^}]*)\}(.*)$/.exec(form) ?? [];
  if (choices === undefined) return [...new Set([form, plain(form)])];
  return choices.split('|').flatMap((choice) => written(`${before}${choice}${after}`));
}

type Recorded = (reading: Reading) => boolean;

/** The ways of writing a form that are recorded as what they may not be. */
function misread(form: string, isWrong: Recorded): string[] {
  return written(form).flatMap((text, at) => {
    const hearing = HEARINGS[at % HEARINGS.length] ?? heardWith({});
    return understand(text, hearing).some((reading) => reading.sure && isWrong(reading)) ? [text] : [];
  });
}

const isDone: Recorded = ({ intent }) => intent === 'done';
const isNotDone: Recorded = ({ state }) => state !== null && state !== 'done';

describe('what is told wrong or lacking afterwards is not done', () => {
  const FINISHES = '{xong rồi|nộp rồi|làm xong}';
  const JOINED = '{,| nhưng|, mà| mỗi tội|}';

  test.each([
    'sai mẫu',
    'còn sai số liệu',
    'thiếu phụ lục',
    'thiếu dấu',
    'huyện chê',
    'bị bác',
    'bị gỡ',
    'bị thu hồi',
    'lỗi font',
    'phải chỉnh',
    'cần bổ sung',
    'không được duyệt',
    'huyện không nhận',
    'sở trả về',
    'còn sửa',
    'trừ phụ lục',
    'chưa đạt',
    'còn sót',
    'có sai sót',
    'bị lỗi',
    'phải làm lại',
    'chất lượng kém',
  ])('%s', (fault) => {
    expect(misread(`${FINISHES}${JOINED} ${fault}`, isDone)).toEqual([]);
  });

  test.each([
    '{nộp|gửi|đăng|trình|in} {nhầm|sai|lộn}{| bản cũ| mail} rồi',
    '{nộp|gửi} rồi{| mà| nhưng} {nhầm|lộn} {file|bản cũ}',
    'xong hết {sót|thiếu|trừ} {2|mấy|vài} {thôn|đơn vị}',
    '{làm xong|xong}, còn {đóng dấu|in|nộp|gửi|đóng quyển}',
    '{sếp|chủ tịch} {không ký|không duyệt|không chịu ký}',
  ])('%s', (form) => {
    expect(misread(form, isDone)).toEqual([]);
  });
});

describe('what is not wrong, or has been put right, stays done', () => {
  test.each([
    '{xong rồi|nộp rồi}, {không sai gì|không thiếu gì|không bị trả lại|không sai sót}',
    'xong rồi, {thiếu gì anh nhắn em|không phải làm lại}',
    '{sửa xong lỗi font|bổ sung xong phụ lục|sửa sai xong rồi|xử lý xong các lỗi|bổ sung phần thiếu xong rồi}',
    '{sai mẫu|thiếu phụ lục|lỗi font}, {giờ xong rồi|sửa xong rồi}',
    'làm xong rồi, lưu trữ đầy đủ',
    'xong rồi, đã ban hành quyết định thay thế văn bản sai thể thức',
    'nộp {đúng mẫu|đúng hạn} rồi',
    'nộp rồi{ bác ạ| anh nhé|}',
  ])('%s', (form) => {
    expect(misread(form, isNotDone)).toEqual([]);
  });
});

describe('what has to come first has not come', () => {
  test.each([
    'chủ tịch ký',
    'lãnh đạo duyệt',
    'anh Sơn về',
    'huyện gửi mẫu',
    'thôn nộp',
    'có mạng',
    'có người',
    'đóng dấu',
    'bấm nút',
    'nhập thêm ít',
    'in',
  ])('%s', (first) => {
    expect(
      misread(`${first} {là xong|thì xong|cái là xong|là xong luôn|thì mới xong|mới xong được}`, isDone),
    ).toEqual([]);
  });

  test.each([
    '{thế là|vậy là|coi như là|nói chung là} xong rồi',
    '{nộp|gửi huyện} là xong rồi',
    '{phần này|cái này|báo cáo} {là|thì} xong rồi',
    '{phần này|cái này} thì xong',
    '{em mới xong|vừa làm xong|mới nộp xong|sáng nay mới xong|hôm qua mới xong}',
  ])('but it has: %s', (form) => {
    expect(misread(form, isNotDone)).toEqual([]);
  });
});

describe('a first step or a part is not all of it', () => {
  test.each([
    '{đã|mới|em đã} {lên kế hoạch|phân công|liên hệ huyện|tải mẫu|xin chủ trương|lập danh sách|đặt lịch|giao việc|xây dựng đề cương|chuẩn bị hồ sơ|tìm hiểu} {xong|rồi}',
    '{danh sách|đề cương|khung|biểu mẫu|phiếu|dự thảo|tờ trình|kịch bản} {xong rồi|lập xong|đã xong|làm xong}',
    '{phần|vòng|khâu|đợt|bước|giai đoạn} {1|đầu|thứ nhất} {xong|xong rồi}',
    'xong {phần|vòng|khâu|đợt|bước} {1|đầu}',
    'xong phần {em|mình|của em}{,|} {chờ phần tư pháp|còn phần anh Sơn|phần anh Sơn chưa}',
  ])('%s', (form) => {
    expect(misread(form, isDone)).toEqual([]);
  });

  test('nor is nothing done where the next part has not been begun', () => {
    const form =
      '{đợt 1|bước 1|phần 1|khâu đầu} {xong|xong rồi|rồi}{,|} {đợt 2|bước 2|phần sau} {chưa|chưa làm|chưa xong}';
    expect(misread(form, ({ intent }) => intent === 'done' || intent === 'not_started')).toEqual([]);
  });

  test.each([
    '{cả 2|hai} {đợt|bước|phần} xong {rồi|hết}',
    '{xong hết các phần|các phần xong hết|lần này xong rồi|phần này xong rồi|đợt cuối xong rồi|phần em xong rồi}',
    'phần công khai xong rồi',
  ])('but this is: %s', (form) => {
    expect(misread(form, isNotDone)).toEqual([]);
  });
});

describe('what was given to a colleague is not what was sent up', () => {
  test.each([
    '{gửi|chuyển|nộp|đã gửi} {cho văn thư|sang văn phòng|qua mail|cho anh|vào nhóm|qua zalo|cho chị Lan|cho kế toán} rồi',
  ])('%s', (form) => {
    expect(misread(form, isDone)).toEqual([]);
  });

  test.each([
    '{gửi|nộp|đã nộp} {huyện|lên huyện|về sở|phòng nội vụ|cho huyện} rồi',
    'xong rồi, em gửi qua mail chị rồi',
    'nộp rồi{ anh| nhé chị|}',
  ])('but this is: %s', (form) => {
    expect(misread(form, isNotDone)).toEqual([]);
  });
});

describe('what others handed in, or were told to do, is not what the commune has done', () => {
  test.each([
    '{các thôn|mấy xóm|các đơn vị|bên thôn|các bộ phận|bà con} {nộp đủ rồi|nộp hết rồi|đã gửi đủ|báo cáo đủ rồi|nộp xong rồi}',
    '{đã nhắc|đã giục|vừa đôn đốc} {các thôn|kế toán|chị Lan} {nộp|gửi} rồi',
    '{tuần trước|hôm qua|t3} {đã hẹn|đã hứa|đã định|đã lên lịch} {nộp|gửi}',
  ])('%s', (form) => {
    expect(misread(form, isDone)).toEqual([]);
  });

  test.each([
    '{em|bên em|xã} nộp đủ rồi',
    '{6/6 thôn|5/5 thôn} nộp {đủ|hết} rồi',
    'các thôn nộp đủ rồi, em {nộp huyện rồi|tổng hợp xong rồi}',
    'cảm ơn {anh|chị} đã nhắc em nộp rồi',
    '{báo anh|em báo chị|anh em} nộp rồi',
  ])('but this is: %s', (form) => {
    expect(misread(form, isNotDone)).toEqual([]);
  });
});

describe('a draft, or all of a part, is not all of it', () => {
  test.each([
    '{sửa|làm|soạn|hoàn thiện} xong {bản thảo|dự thảo} {cuối|lần 2|rồi}{|, gửi chị file|, em gửi anh xem}',
    '{bản thảo|dự thảo} {cuối|lần 2} {xong rồi|sửa xong}',
    '{đợt|giai đoạn|bước|phần} {1|đầu} {100%|được 100%|đạt 100% rồi|xong 100%}',
    '100% {đợt 1|giai đoạn 1|phần đầu}',
    'đợt 1: 100%',
  ])('%s', (form) => {
    expect(misread(form, isDone)).toEqual([]);
  });

  test.each([
    '{cả 2 đợt|đợt cuối|đợt này} {100%|xong 100%}',
    '100% {rồi|xong}',
    'làm xong dự thảo, {ban hành rồi|chủ tịch ký ban hành rồi}',
  ])('but this is: %s', (form) => {
    expect(misread(form, isNotDone)).toEqual([]);
  });
});

describe('what was put up at an hour that is told was put up', () => {
  test.each(['{em |}đăng {lúc 9h|lúc 9 giờ sáng|hồi sáng|hồi 8h|vào lúc 7h} rồi', 'đăng 9h sáng nay rồi'])(
    '%s',
    (form) => {
      expect(misread(form, isNotDone)).toEqual([]);
    },
  );

  test('what is being done is not', () => {
    expect(misread('{đang làm lúc này|đang làm từ sáng|đang rà từ 9h}', isDone)).toEqual([]);
  });
});
