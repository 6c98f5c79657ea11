import { describe, expect, test } from 'vitest';
import { type Reading, understand } from '#understanding/index.ts';
import { heardWith } from './corpus.ts';

/*
 * What hinders and what does not, and points that are not the sender's own. What may not be recorded is asked, and beside it
 * what must still read right.
 */

function recorded(text: string, code = '6.3'): Reading[] {
  return understand(text, heardWith({ about: [code], open: [code] })).filter(({ sure }) => sure);
}

describe('points that are refused, asked, lost or given by others are not recorded', () => {
  test.each([
    'đừng chấm 1 điểm',
    'dung cham 1 diem',
    'không chấm 1 điểm',
    'khong cham 1 diem',
    'khỏi chấm 1 điểm',
    'chấm 1 hay 0,5',
    'cham 1 hay 0,5',
    'chấm 1 hoặc 0,5 điểm',
    'huyện chấm 0,5',
    'huyện cho 0,5 điểm',
    'sở chỉ chấm 0,5 điểm',
    'điểm tối đa mấy',
    'mất hết điểm',
  ])('%s', (text) => {
    expect(recorded(text).filter(({ intent }) => intent === 'score')).toEqual([]);
  });

  test.each([
    ['tự chấm 1 điểm', 1],
    ['tu cham 1 diem', 1],
    ['tự chấm 0,5', 0.5],
    ['em tự chấm 0,5 điểm', 0.5],
    ['tự chấm không phẩy năm điểm', 0.5],
  ])('but one’s own are: %s', (text, points) => {
    expect(recorded(text)).toMatchObject([{ intent: 'score', points }]);
  });
});

describe('what does not hinder is not blocked', () => {
  test.each([
    'chả vướng gì',
    'cha vuong gi',
    'chẳng vướng gì',
    'mất điện nhưng nộp rồi',
    'vướng mạng nhưng đã xong',
  ])('%s', (text) => {
    expect(recorded(text).filter(({ intent }) => intent === 'blocked')).toEqual([]);
  });

  test.each(['đang vướng', 'mất điện', 'vướng mạng', 'máy hỏng', 'thiếu chữ ký số', 'thieu chu ky so'])(
    'but what does is: %s',
    (text) => {
      expect(recorded(text)).toMatchObject([{ intent: 'blocked' }]);
    },
  );
});

test('a signature that is missing is still all that is waited for', () => {
  expect(recorded('còn thiếu chữ ký')).toMatchObject([{ intent: 'progress', state: 'submitted' }]);
});

const CODES = ['6.3', '1.4.1', '3.3', '7.3'];

/** Read in reply to one criterion after the other, with and without diacritics. */
function everyWay(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.flatMap((text, at) => {
    const code = CODES[at % CODES.length] ?? '';
    return [
      [text, code],
      [withoutMarks(text), code],
    ] as const;
  });
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Every text that is recorded as one of these. */
function recordedAs(texts: readonly string[], ...intents: readonly Reading['intent'][]): string[] {
  return everyWay(texts).flatMap(([text, code]) =>
    recorded(text, code).some(({ intent }) => intents.includes(intent)) ? [`${code}: ${text}`] : [],
  );
}

const each = (things: string, events: string): string[] =>
  things.split('|').flatMap((thing) => events.split('|').map((event) => `${thing} ${event}`));

test('what works again, or has been given by others, is neither done nor in the way', () => {
  const lifted = [
    ...each('máy in|mạng|phần mềm|loa thôn 4', 'chạy rồi|hết lỗi rồi|sửa xong rồi|có lại rồi|ok rồi'),
    ...each('thôn|huyện|bên thuế', 'gửi số liệu rồi|chuyển danh sách rồi|trả lời rồi'),
    ...each('đã có|có', 'số liệu rồi|máy rồi|kinh phí rồi|hướng dẫn rồi'),
    'hết lỗi rồi',
    'vừa khắc phục xong lỗi',
    'vừa tháo gỡ được vướng mắc',
  ];
  expect(recordedAs(lifted, 'done', 'blocked', 'not_started')).toEqual([]);
});

test('but beside it stands what it is', () => {
  const done = each('mạng chạy lại rồi,|thôn gửi số liệu rồi,|hết lỗi rồi,', 'em nộp rồi|em làm xong rồi');
  expect(everyWay(done).filter(([text, code]) => recorded(text, code)[0]?.intent !== 'done')).toEqual([]);
});

test.each(everyWay(['máy in cháy rồi', 'chữ ký số hết hạn', 'bút ký số hết hạn rồi', 'token hết hạn']))(
  'broken or run out is blocked, or asked: %s',
  (text, code) => {
    expect(recorded(text, code).filter(({ intent }) => intent !== 'blocked')).toEqual([]);
  },
);

test('what is not due, owed by others or only to be handed over has not been left undone', () => {
  const texts = [
    ...each('chưa gửi|chưa nộp|chưa trình|chưa ký', 'được'),
    ...each('chưa ai', 'nộp|gửi|trả lời|đăng ký hết trơn'),
    ...each('chưa đến hạn|chưa tới hạn|chưa tới kỳ|chưa hết tháng', 'mà|mà chị'),
    'chưa trình được lên huyện',
    'sở chưa nhận',
    'chưa, đang làm',
    'chưa làm, đợi hết 20/6 mới chốt số',
  ];
  expect(recordedAs(texts, 'not_started')).toEqual([]);
  expect(
    ['chưa làm', 'chưa làm gì hết', 'chưa triển khai'].filter(
      (text) => recorded(text)[0]?.intent !== 'not_started',
    ),
  ).toEqual([]);
});

test('plain obstacles are blocked', () => {
  const obstacles = [
    ...each('mạng|wifi', 'lag|rớt|chập chờn'),
    ...each('phần mềm|hệ thống|cổng', 'sập|lỗi từ hôm qua'),
    ...each('huyện|bên thuế|kho bạc', 'im re|chưa thấy gì'),
    ...each('còn chờ|đang chờ', 'số liệu|hướng dẫn|kinh phí'),
    ...each('chưa làm được vì', 'mưa to|kế toán nghỉ ốm|đường sạt'),
    'rớt mạng',
    'hết mực',
    'không có người',
    'không có máy',
  ];
  expect(everyWay(obstacles).filter(([text, code]) => recorded(text, code)[0]?.intent !== 'blocked')).toEqual(
    [],
  );
});

test('weather, and who is away, is asked about', () => {
  const hampers = [
    ...each('kế toán|văn thư|chủ tịch|anh Sơn', 'nghỉ ốm|vắng|bận họp|đi công tác'),
    'mưa to',
    'mưa suốt',
    'ngập đường',
    'đường sạt',
  ];
  expect(recordedAs(hampers, 'done', 'not_started', 'progress', 'extension')).toEqual([]);
});

test('what has been overcome, or is over, no longer hinders', () => {
  const overcome = each('mưa to|mất điện|mạng lag|máy hỏng|kế toán nghỉ ốm', 'nhưng nộp rồi|mà xong rồi');
  expect(recordedAs(overcome, 'blocked')).toEqual([]);
  expect(recorded('mưa to nhưng xong rồi')).toMatchObject([{ intent: 'done' }]);
  expect(
    recordedAs(['cúp điện tuần rồi, thứ 6 này phát bù', 'trễ 5 hồ sơ do anh Tâm nghỉ'], 'blocked'),
  ).toEqual([]);
});

test.each(
  everyWay(['đợi phê duyệt', 'đợi đóng dấu', 'đợi ký', 'chờ thẩm định', 'chủ tịch đi họp, chưa ký được']),
)('a signature or a decision is all that is waited for: %s', (text, code) => {
  expect(recorded(text, code).filter(({ state }) => state !== 'submitted')).toEqual([]);
});

test('a thing that is being mended, of which no one asked, is asked about', () => {
  const read = (text: string): Reading[] =>
    understand(text, heardWith({ about: [], open: ['1.4.2'] })).filter(({ sure }) => sure);
  expect(read('cái loa thôn 4 hỏng chị gọi thợ rồi mai họ qua')).toEqual([]);
  expect(read('loa thôn Phú Lương hư, chưa phát được')).toMatchObject([{ intent: 'blocked' }]);
});

describe('what only sounds like an obstacle or a signature that is missing is neither', () => {
  test.each([
    ['quy chế em soạn được 2/3, phần công tác phí đang hỏi lại', 67],
    ['soạn xong phần công tác phí, ước khoảng 60%', 60],
    ['đang dựng lại giao diện trang, được 40%', 40],
  ])('%s', (text, percent) => {
    for (const code of ['6.3', '6.4'])
      for (const reading of recorded(text, code))
        expect(reading).toMatchObject({ intent: 'progress', percent });
  });

  test.each(['đang tắc ở kho bạc', 'đang bị tắc', 'đang dừng lại chờ kinh phí'])(
    'but that is: %s',
    (text) => {
      expect(recorded(text)).toMatchObject([{ intent: 'blocked' }]);
    },
  );

  test.each(
    everyWay(['mượn con dấu chưa trả', 'con dấu mất rồi', 'bàn giao con dấu rồi', 'chị trả em con dấu nhé']),
  )('a seal is no signature: %s', (text, code) => {
    expect(recorded(text, code).filter(({ state }) => state === 'submitted')).toEqual([]);
  });

  test.each(
    everyWay(['xong rồi còn dấu nữa', 'làm xong rồi chỉ còn đóng dấu', 'còn thiếu chữ ký với con dấu']),
  )('but that it is missing is told: %s', (text, code) => {
    for (const reading of recorded(text, code)) expect(reading).toMatchObject({ intent: 'progress' });
  });

  test.each(['để huyện chấm', 'cái này để phòng nội vụ chấm', 'huyện chấm'])('nor is it late: %s', (text) => {
    expect(recorded(text).filter(({ intent }) => intent === 'blocked')).toEqual([]);
  });
});

test.each(everyWay(['chưa gửi được', 'em chưa nộp được', 'chưa đăng được', 'chưa trình được ạ']))(
  'that it could not be handed in, and why is not told, is asked about: %s',
  (text, code) => {
    expect(recorded(text, code)).toEqual([]);
  },
);

test.each(everyWay(['chưa gửi được vì mất mạng', 'mất điện chưa nộp được', 'chưa đăng được, web lỗi']))(
  'what keeps it from being handed in is an obstacle: %s',
  (text, code) => {
    expect(recorded(text, code)).toMatchObject([{ intent: 'blocked' }]);
  },
);

test.each(everyWay(['chưa có ai ký thay', 'chưa ai duyệt thay', 'chưa có ai ký thay, anh Khánh đi học rồi']))(
  'where nobody may sign in their stead it was not handed over: %s',
  (text, code) => {
    expect(recorded(text, code).filter(({ intent }) => intent !== 'blocked')).toEqual([]);
  },
);

test('a signature that is missing is all that is waited for', () => {
  for (const text of ['chưa có ai ký', 'chưa ai duyệt'])
    expect(recorded(text)).toMatchObject([{ state: 'submitted' }]);
});

test('what is built is accepted before the work that pays for it goes on', () => {
  const waits = each('chờ|còn chờ|đang chờ', 'nghiệm thu khối lượng|nghiệm thu công trình');
  expect(everyWay(waits).filter(([text, code]) => recorded(text, code)[0]?.state === 'submitted')).toEqual(
    [],
  );
  expect(recorded('làm xong rồi chờ nghiệm thu')).toMatchObject([{ state: 'submitted' }]);
});

test('nothing done, and what keeps people from it or what it lacks, is more than not begun', () => {
  const texts = [
    ...each('chưa làm gì,|chưa làm, em', 'đang ngập hộ tịch|bị ốm|đang họp suốt'),
    ...each('chưa có', 'cơ sở, để check|căn cứ|điều kiện|trường hợp nào, để check'),
  ];
  expect(recordedAs(texts, 'not_started')).toEqual([]);
  expect(recordedAs(['chưa làm', 'chưa làm gì hết', 'chưa có bài nào'], 'blocked', 'done')).toEqual([]);
});

test('what all of them need stops none in particular', () => {
  const read = (text: string, about: string[]): Reading[] =>
    understand(text, heardWith({ about, open: ['6.3', '7.2.1', '1.1'] })).filter(({ sure }) => sure);
  for (const text of ['cổng dịch vụ công đơ', 'cong dich vu cong do roi', 'dịch vụ công bị sập']) {
    expect(read(text, [])).toEqual([]);
    expect(read(text, ['7.2.1'])).toMatchObject([{ intent: 'blocked', criterion: '7.2.1' }]);
  }
});

/** Every first with every second and every third. */
function inThree(first: string, second: string, third: string): string[] {
  return each(first, each(second, third).join('|'));
}

/** What of these is recorded otherwise than as work that goes on. */
function recordedApart(texts: readonly string[], code: string): string[] {
  return texts.filter((text) => recorded(text, code).some(({ state }) => state !== 'in_progress'));
}

describe('what is waited for behind what is finished', () => {
  const THINGS = 'số liệu|máy in|hàng về|loa|mạng|các thôn nộp|in ấn|lắp đặt|kinh phí|thợ|sổ|hồ sơ';
  const WITH_MARKS = 'ảnh|chụp ảnh|biên bản|anh Tuấn gửi số liệu|giấy tờ|tờ rơi';

  test.each(['6.3', '1.4.1'])('makes it neither done nor submitted, be it a thing: %s', (code) => {
    const texts = inThree(
      'làm xong rồi|xong,|xong, còn|niêm yết xong,',
      'chờ|đợi',
      `${THINGS}|${WITH_MARKS}`,
    );
    expect(recordedApart(texts, code)).toEqual([]);
  });

  test('nor without diacritics where it cannot be given', () => {
    const texts = each('xong roi, cho|xong, con cho', 'so lieu|may in|hang ve|loa|mang|kinh phi|tho sua');
    expect(recordedApart(texts, '6.3')).toEqual([]);
  });

  test('makes it submitted, be it signed or decided', () => {
    const decided = 'chữ ký|phê duyệt|đóng dấu|quyết định|hội đồng xét|huyện duyệt|chủ tịch ký|ký|xã ký';
    const texts = everyWay(inThree('xong rồi|xong, còn|xong, đang', 'chờ', decided));
    expect(texts.filter(([text]) => recorded(text)[0]?.state !== 'submitted')).toEqual([]);
  });

  test('is no half: “nữa thôi”', () => {
    for (const text of ['xong roi, cho chu ky nua thoi', 'xong roi, cho sep ky nua thoi'])
      expect(recorded(text)).toMatchObject([{ state: 'submitted', percent: null }]);
    expect(recorded('xong nua roi')).toMatchObject([{ intent: 'progress', percent: 50 }]);
  });

  test('does not make a meeting the work, nor one that is still to come a signature', () => {
    const texts = ['họp xong rồi, chờ biên bản', 'họp xong, còn đợi ảnh', 'họp xong, đang chờ loa'];
    expect(recordedApart(texts, '6.3')).toEqual([]);
    for (const text of ['chờ họp xong đã', 'đợi họp xong đã', 'cho hop xong da'])
      expect(recorded(text).filter(({ state }) => state === 'submitted')).toEqual([]);
    expect(recorded('nộp rồi, chờ họp xét')).toMatchObject([{ state: 'submitted' }]);
  });

  test('is of those that are left, where they are counted', () => {
    const left = inThree('đã thanh toán xong 2 công trình,', 'còn 1', 'chờ nghiệm thu|đang chờ nghiệm thu');
    expect(recordedApart(left, '6.1')).toEqual([]);
  });

  test('is not what took its time, or is over', () => {
    const texts = ['chờ mãi mới xong', 'đợi huyện xong rồi, nộp xong', 'xong rồi, không phải chờ gì'];
    for (const text of texts) expect(recorded(text).filter(({ state }) => state === 'submitted')).toEqual([]);
    for (const text of ['xong rồi cho em', 'làm xong cho chị rồi', 'xong rồi, cho em xin ý kiến ạ'])
      expect(recorded(text).filter(({ state }) => state === 'in_progress')).toEqual([]);
  });
});

test('what was signed and came back is neither done nor submitted', () => {
  const texts = inThree('anh Bách ký rồi|sếp ký rồi', 'kho bạc|mà kho bạc|nhưng huyện', 'trả về|trả lại');
  expect(everyWay(texts).filter(([text]) => recordedApart([text], '6.1').length > 0)).toEqual([]);
});
