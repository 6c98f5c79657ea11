import { describe, expect, test } from 'vitest';
import { type Reading, understand } from '#understanding/index.ts';
import { heardWith } from './corpus.ts';

/*
 * Words of a report that report nothing: what was heard is asked again, asked of others, ordered, aimed at, told of other people
 * or of what is no work. To ask back is never wrong here; to record is.
 */

const STATES = ['xong rồi', 'nộp rồi', 'làm xong rồi', '70% rồi', 'được một nửa rồi', 'gửi hết rồi'];
const CRITERIA = ['6.3', '1.4.1', '7.3'];

/** What is recorded of these words in reply to a criterion, with and without diacritics. */
function recorded(text: string, about = '6.3', mine: readonly string[] = CRITERIA): string[] {
  return [text, withoutMarks(text)].flatMap((each) =>
    understand(each, heardWith({ about: [about], open: [about], mine: new Set(mine) }))
      .filter(isRecorded)
      .map(({ intent, criterion, percent }) => `${each} → ${intent} ${criterion} ${percent ?? ''}`.trim()),
  );
}

function isRecorded({ sure, criterion, state, intent }: Reading): boolean {
  return sure && criterion !== null && (state !== null || intent === 'extension' || intent === 'score');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

const across = (texts: readonly string[]): string[] =>
  texts.flatMap((text, at) => recorded(text, CRITERIA[at % CRITERIA.length] ?? '6.3'));

describe('what was heard is asked again', () => {
  test.each(['thật à', 'thật à anh', 'à em', 'ư'])('… %s', (tail) => {
    expect(across(STATES.map((state) => `${state} ${tail}`))).toEqual([]);
  });

  test('"đk" behind a state is "đúng không"', () => {
    expect(across(STATES.map((state) => `${state} đk`))).toEqual([]);
  });

  test.each(['lùi đến thứ 6 hả anh', 'lùi đến thứ 6 đúng không', 'gia hạn tới 15/7 phải không chị'])(
    '%s',
    (text) => {
      expect(recorded(text)).toEqual([]);
    },
  );
});

describe('work that is asked about has not been left undone', () => {
  test.each([
    'dán thông báo chưa',
    'mua máy chưa em',
    'làm hồ sơ chưa thế',
    'chốt số liệu chưa vậy',
    'nộp phiếu cho huyện chưa anh',
    'gửi giấy mời chưa vậy em',
  ])('%s', (text) => {
    expect(recorded(text)).toEqual([]);
  });
});

describe('what is aimed at or ordered has not come so far', () => {
  test.each([
    'phải được 90%',
    'cần 80%',
    'huyện giao 80%',
    'ít nhất 80%',
    'quy định 80%',
    'vướng thì báo anh',
    'có vướng gì báo lại nhé',
    'vướng gì thì báo',
    'chưa xong thì báo',
    'xong trước thứ 6 cho anh',
    'nộp thứ 6 cho tôi',
    'giúp anh làm xong trước thứ 6',
    'các đồng chí hoàn thành thứ 6 nhé',
  ])('%s', (text) => {
    expect(recorded(text)).toEqual([]);
  });
});

describe('other people, hearsay and what is no work', () => {
  test.each([
    'xã bên xong rồi',
    'các xã khác nộp rồi',
    'huyện bạn làm xong rồi',
    'phòng bên được 70%',
    'người ta xong rồi',
    'ai nói nộp rồi',
    'ai báo 70%',
    'đâu ra xong',
    'nghe đồn xong rồi',
    'mong là xong',
    'xong mới lạ',
    'thôi xong',
    'đồng ý 100%',
    'nhất trí 100%',
    'ăn cơm xong rồi',
    'mua vé xong rồi',
    'hết pin rồi',
    'em không đồng ý, kế hoạch ban hành đúng hạn có đủ chữ ký, đề nghị chấm lại 0,75',
    'kiểu gì cũng xong',
    'chưa quá hạn',
    'chưa có gì mới',
    'pin còn 20%',
  ])('%s', (text) => {
    expect(recorded(text)).toEqual([]);
  });
});

describe('words that name another of the sender’s criteria record nothing of the one replied to', () => {
  const mine = ['6.3', '3.3', '1.5', '4.1'];

  test.each([
    'phản ánh kiến nghị xin lùi đến thứ 6',
    'phản ánh kiến nghị được 70% rồi',
    'quy chế làm việc tự chấm 1',
  ])('%s', (text) => {
    expect(recorded(text, '6.3', mine).filter((each) => each.includes(' 6.3'))).toEqual([]);
  });
});

describe('what does report is still recorded', () => {
  test.each([
    ['xong rồi ạ', 'done'],
    ['uh xong rồi', 'done'],
    ['xã em xong rồi', 'done'],
    ['xong rồi vậy ạ', 'done'],
    ['vướng em báo anh', 'blocked'],
    ['nộp đủ phần thiếu rồi', 'done'],
    ['hai chị em làm xong rồi', 'done'],
    ['xong rồi, thiếu báo em', 'done'],
    ['nộp phòng rồi bác ạ', 'done'],
    ['xong rồi con gửi chú', 'done'],
    ['chủ tịch ký mới xong sáng nay', 'done'],
    ['in mới xong hôm qua', 'done'],
    ['bà con không đồng ý hiến đất', 'blocked'],
    ['chưa tới hạn em xong rồi', 'done'],
    ['xã mình nộp rồi', 'done'],
    ['đang vướng, có gì em báo', 'blocked'],
    ['được 70% rồi anh', 'progress'],
    ['xin lùi đến thứ 6 được không ạ', 'extension'],
    ['cho em lùi đến thứ 6 nhé', 'extension'],
  ])('%s', (text, intent) => {
    expect(recorded(text).map((each) => each.split(' → ')[1]?.split(' ')[0])).toEqual([intent, intent]);
  });
});

describe('what changes hands, or is asked for, stops no work', () => {
  test.each([
    'gửi em số liệu ạ',
    'giúp em số liệu ạ',
    'chị gửi em số liệu ạ',
    'anh chuyển em danh sách nhé',
    'cho em kết quả ạ',
  ])('%s', (text) => {
    for (const code of [...CRITERIA, '7.1']) expect(recorded(text, code, [code])).toEqual([]);
  });

  test.each(['chưa có số liệu ạ', 'các thôn chưa gửi em số liệu ạ'])('but this does: %s', (text) => {
    for (const each of recorded(text)) expect(each).toContain('blocked');
    expect(recorded(text)).not.toEqual([]);
  });
});

describe('who wants to see how it stands tells nothing', () => {
  const SHOW = [
    'cho tôi xem',
    'cho anh xem',
    'mở cho tôi xem',
    'đưa anh coi',
    'em cho anh xem',
    'cho xem',
    'cho chị xem lại',
    'anh Minh cho tôi xem',
  ];
  const LOOK = [
    'xem',
    'xem lại',
    'coi',
    'xem giúp anh',
    'kiểm tra giúp anh',
    'kiểm tra lại giúp chị',
    'cho tôi hỏi',
  ];
  const ASKED = [
    'vướng gì',
    'ai chưa xong',
    'còn thiếu gì',
    'làm đến đâu rồi',
    'sao chưa xong',
    'thôn nào chưa nộp',
    'xong chưa',
  ];
  const SEEN = [
    'vướng mắc',
    'cái vướng giải phóng mặt bằng',
    'phần chưa xong',
    'danh sách thôn chưa nộp',
    'còn thiếu tài liệu',
  ];

  test.each([...SHOW, ...LOOK])('%s …', (wish) => {
    const tails = wish.startsWith('anh Minh') || LOOK.includes(wish) ? ASKED : [...ASKED, ...SEEN];
    const texts = tails.flatMap((tail, at) => [
      `${wish} ${CRITERIA[at % CRITERIA.length]} ${tail}`,
      `${wish} ${tail}`,
    ]);
    expect(texts.flatMap((text) => recorded(text))).toEqual([]);
  });

  test.each([
    'cho tôi xem 6.3 vướng gì',
    'xem 6.3 vướng gì',
    'xem lại 6.3 đến đâu',
    'cho tôi xem 6.3, còn vướng gì',
    '6.3 cho tôi xem vướng gì',
  ])('%s is a question', (text) => {
    for (const each of [text, withoutMarks(text)])
      expect(
        understand(each, heardWith({})).map(({ intent, criterion }) => `${intent} ${criterion}`),
      ).toEqual(['question 6.3']);
  });

  test.each([
    ['chị xem giúp em, xong rồi ạ', ['done']],
    ['xong rồi, anh xem nhé', ['done']],
    ['xong rồi anh xem giúp em nhé', ['done']],
    ['vướng mặt bằng, anh xem giúp em với', ['blocked']],
    ['kiểm tra xong rồi, không có gì sai', ['done']],
    ['cho em báo cáo xong rồi', ['done']],
    ['em gửi anh xem', []],
  ])('but what is told stands: %s', (text, intents) => {
    expect(recorded(text).map((each) => each.split(' → ')[1]?.split(' ')[0])).toEqual([
      ...intents,
      ...intents,
    ]);
  });
});
