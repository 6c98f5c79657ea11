import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { type Hearing, indexCriteria, type Reading, understand } from '#understanding/index.ts';
import { compose } from '#understanding/text/tokens.ts';
import { corpus, corpusIndex } from './corpus.ts';
import { read, type Utterance } from './evaluate.ts';
import { corpora } from './figures.ts';

const index = corpusIndex();

/** Messages so near to two readings that a word of address, or a diacritic, still tips them over. */
const ON_EDGE = [
  '3.1 xong, 3.2.1 99%, còn 7.2.2 em chưa có số',
  'e chưa đụng, deadline là 15/10 đúng hông',
  'Phiếu khảo sát thái độ tôi đang cho in',
  'Dạ e cảm ơn chị Thảo chỉ e cách',
  '3.3 còn chờ thanh tra huyện',
  'Đang cho viết đề án góc trẻ em',
  'Nghe nói huyện dồn kiểm tra VB',
  '6.1 nha thau bo thi cong roi',
  'dạ đài phát xong 2 kỳ rồi chị',
  'cả đội đang xuống thôn làm định danh',
  'Kết quả khảo sát chị nộp văn phòng',
  'Em đang cho các cháu điều dưỡng kiểm đếm',
  'Cho em chậm đến thứ hai 14/12',
  'Bữa nay lương tháng 7 vô chưa',
  'một hai một tháng sáu o nộp rồi',
  'hôm qua lên huyện lấy thêm 4 chứng thư số',
  '5.1 đang cho anh em viết bản tự đánh giá',
  'ai cho số điện thoại cô Nội vụ',
  'alo báo cáo anh là cái phần phát thanh cải cách hành chính thì tôi phát đủ rồi',
  'lại phát được rồi, từ sáng thứ hai',
  'Xin đồng chí cho số liệu tháng 6 của một cửa',
  'thằng đầu gửi trả hết sạch 40 bộ xong hôm thứ 6',
  'Đồng chí Thảo đôn đốc các bộ phận chuẩn bị hồ sơ',
  'hệ thống dvc lỗi từ sáng, kêu mãi chưa thấy ai xử lý',
  'Ừa ừa, biết rồi khổ lắm nói mãi',
  'tui nghĩ chắc dân họ nguôi rồi đó',
  'thôi để cô hỏi lại đã',
  'đu deadline ko nổi cho e dời',
  '2.1 mới được ba phần tư, 2.2.2 xin lùi',
  'huyện mở lớp bồi dưỡng rồi hả chị',
  'à cái kiểm tra kỷ luật kỷ cương ấy',
  'mục giới thiệu với mục tin tức chị cho cập nhật hết rồi',
  '58. chậm vì 2 người nghỉ phép',
  'nghị quyết số 5 sai căn cứ bên tư pháp huyện nhắc, mình đang',
  'báo cáo sáu tháng nộp rồi nha nộp hồi ba mươi tháng sáu đúng',
  'năm nay thì xong lâu rồi còn kế hoạch năm hai không hai bảy ',
  'Gửi rồi sáu tháng gửi từ hai lăm tháng sáu',
  'e chia cho bạn Quỳnh viết bài, bả hứa mai có',
  'Sáng thứ Bảy tôi đến tận nhà đưa thư xin lỗi, thế là gửi hết',
  'ai viết bài xg quăng e e đăng cho, chứ e hổng biết viết',
  'Đang cho anh em viết bản tự nhận xét',
  'Đã bàn giao bản đồ địa chính số cho phòng TN, coi như số hoá',
  'Cô tìm mãi không thấy công văn hướng dẫn đâu, thành ra vẫn n',
  'dạ chị ơi',
  'moi co 38% a oi, ket qua kem',
  'da nop bien ban kiem ke cho ben tai chinh',
  'Dong chi bot oi, may hom ni mua to duong lay loi, bac khong ',
  'bữa nào rảnh em qua chỉ chị bấm cái phần mềm này với, mắt ch',
  'chị coi rồi, bữa nào rảnh chị trả lời từng cái',
  'Cô nhờ bé Giang cho phát bài của Hội trên loa, hơn tuần nay ',
  'Chấm: 1.1 hai điểm, 1.3 điểm rưỡi, 1.5 để sau khi có QĐ công',
  'ai lay nham coc cf cua e hong',
  'cai nay cua van phong chu sao gui tui',
  'hồ sơ đất (3.2.1) tồn lại 6 bộ trễ hẹn vì máy đo GPS hư, gởi',
  'anh em dung hoi nua, khi mo xong tui bao',
  'Viết mà như làm văn lớp 5, được 2 trang rồi bí',
  'e đang sốt 39 độ',
  'Mô hình lúa tôm số hoá á, hội đồng xã chấm rồi',
  'đang dựng lại giao diện trang',
];
const utterances = corpora().flatMap((name) => corpus(`${name}.jsonl`));
const isOnEdge = ({ text }: Utterance): boolean => ON_EDGE.some((start) => text.startsWith(start));
const hearing: Hearing = {
  index,
  today: '2024-06-10' as Day,
  mine: null,
  about: ['3.1'],
  open: ['3.1', '7.4'],
};

const readAs = (utterance: Utterance, text: string): Reading[] => read({ ...utterance, text }, index);
const intents = (readings: readonly Reading[]): string => readings.map(({ intent }) => intent).join(' ');
const written = new Map<Utterance, Reading[]>();

/** A message as it was written, read once. */
function asWritten(utterance: Utterance): readonly Reading[] {
  const known = written.get(utterance) ?? read(utterance, index);
  written.set(utterance, known);
  return known;
}

/** One of so many, from all corpora alike; those that are left over for another share of them. */
const oneIn = (many: number, share = 0, among = utterances): Utterance[] =>
  among.filter((_each, at) => at % many === share % many);

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Utterances whose intents change when they are typed another way. */
function changed(retyped: (text: string) => string, among = utterances): string[] {
  return among
    .filter(
      (each) => !isOnEdge(each) && intents(asWritten(each)) !== intents(readAs(each, retyped(each.text))),
    )
    .map(({ text }) => `${text} → ${retyped(text)}`);
}

describe('the way a message is typed does not change what it wants', () => {
  const decomposed = (text: string): string => text.normalize('NFD');
  const spaced = (text: string): string => `  ${text} \n`;

  test.each([
    ['without diacritics', plain, 4],
    ['decomposed letters', decomposed, 60],
    ['in capitals', (text: string) => text.toUpperCase(), 12],
    ['with spaces around', spaced, 60],
  ])('%s', (_name, retyped, many) => {
    expect(changed(retyped, oneIn(many))).toEqual([]);
  });

  test.each([
    ['decomposed letters', decomposed],
    ['with spaces around', spaced],
  ])('%s: every message is the same text before it is read', (_name, retyped) => {
    const differing = utterances.filter(({ text }) => compose(retyped(text)) !== compose(text));

    expect(differing.map(({ text }) => text)).toEqual([]);
  });
});

describe('politeness does not change what a message wants', () => {
  /** Every ninth, each with a third of the words; "Dạ", "rồi ạ", "k ạ" become part of what stands before them; two messages answer themselves. */
  const whole = oneIn(9).filter(
    ({ text }) => (text.match(/\p{L}{2,}/gu) ?? []).length > 2 && !/^(?:xong chưa á, dạ|dạ được)/u.test(text),
  );

  const openings = ['Dạ em báo cáo anh, ', 'Thưa chị, ', 'Em chào anh, ', 'Kính gửi đồng chí, ', 'A ơi, '];
  test.each(openings.map((opening, place) => ({ opening, place })))(
    '$opening before it',
    ({ opening, place }) => {
      expect(changed((text) => opening + text, oneIn(3, place, whole))).toEqual([]);
    },
  );

  const closings = [' ạ', ' anh ạ', ' nhé', ' nha chị', ' nghen', ' nhé ạ', ' ạ!', ' 🙏', '. Em cảm ơn ạ'];
  test.each(closings.map((closing, place) => ({ closing, place })))(
    '$closing after it',
    ({ closing, place }) => {
      const retyped = (text: string): string =>
        /[?？]\s*$/u.test(text) ? text : text.replace(/[.!]\s*$/u, '') + closing;

      expect(changed(retyped, oneIn(3, place, whole))).toEqual([]);
    },
  );
});

test('no text at all makes it throw, and only empty text has no reading', () => {
  const words = fc.constantFrom(
    ...utterances.flatMap(({ text }) => text.split(/\s+/u)),
    '%',
    '3.2',
    '31/6',
    '.',
    '?',
    '\n',
    'đ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 40 }).map((each) => each.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom([], ['3.1'], ['3.1', '7.4'], ['9.9']), (text, about) => {
      const readings = understand(text, { ...hearing, about });
      if (text.normalize('NFC').trim() !== '') expect(readings.length).toBeGreaterThan(0);
      for (const { sure, problem, percent, criterion, note, why } of readings) {
        expect(sure && problem !== null).toBe(false);
        expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
        expect(criterion === null || index.byCode.has(criterion)).toBe(true);
        expect(text.normalize('NFC').replace(/\r\n?/g, '\n')).toContain(note);
        expect(Array.isArray(why)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('however politely it is put, nothing new is recorded', () => {
  const openings = fc.constantFrom(
    '',
    'Dạ, ',
    'Thưa anh, ',
    'Em chào chị, ',
    'Kính gửi đồng chí, ',
    'Anh ơi, ',
  );
  const closings = fc.constantFrom('', ' ạ', ' nhé', ' nha anh', ' ạ!', ' 🙏', ' ạ. Em cảm ơn ạ');
  const recorded = (readings: readonly Reading[]): string =>
    readings
      .filter(({ sure }) => sure)
      .map(({ intent, criterion, percent, points }) => `${intent} ${criterion} ${percent} ${points}`)
      .filter((each) => /^(?:done|score|blocked|not_started|extension)/.test(each))
      .join();
  const reports = oneIn(12).filter(
    (each) => !isOnEdge(each) && !/[?.!]\s*$/.test(each.text) && recorded(asWritten(each)) !== '',
  );
  fc.assert(
    fc.property(fc.constantFrom(...reports), openings, closings, (utterance, opening, closing) => {
      const polite = `${opening}${utterance.text}${closing}`;

      expect(recorded(readAs(utterance, polite)), polite).toBe(recorded(asWritten(utterance)));
    }),
    { numRuns: 500, seed: 2026 },
  );
});

test('hearing the same words again gives the same readings', () => {
  for (const utterance of oneIn(60)) expect(read(utterance, index)).toEqual(asWritten(utterance));
});

test('a plan without criteria is no trouble', () => {
  const nothing: Hearing = {
    index: indexCriteria([]),
    today: '2024-06-10' as Day,
    mine: new Set(),
    about: [],
    open: [],
  };
  for (const { text } of oneIn(24))
    expect(understand(text, nothing).every(({ criterion }) => criterion === null)).toBe(true);
});
