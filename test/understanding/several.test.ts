import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { hear } from '#understanding/hear.ts';
import type { Hearing } from '#understanding/index.ts';
import { decisionAs } from '#understanding/opinion/decision-as.ts';
import { readingsOf } from '#understanding/readings.ts';
import { compose } from '#understanding/text/tokens.ts';
import { corpusIndex, heardWith } from './corpus.ts';

/*
 * Which criterion is meant where several are, and how a message is cut into what is said of each. What is wanted of them is
 * chosen by what was learnt and is not asked here.
 */

const index = corpusIndex();

/** The criteria of each statement and the share told of them, taken for progress: `7.1`, `7.3 75`. */
function heard(text: string, known: Partial<Hearing>): string[] {
  const hearing = heardWith(known);
  return hear(compose(text), hearing)
    .flatMap(({ heard: said, hints }) => readingsOf(said, decisionAs('progress', hints), hearing))
    .map(({ criterion, percent, problem }) =>
      [problem === 'which-criterion' ? problem : criterion, ...(percent === null ? [] : [percent])].join(' '),
    );
}

const TWO = ['7.1', '7.3'];
const THREE = ['7.1', '7.3', '7.4'];
const FOUR = ['6.1', '6.2', '6.3', '6.4'];
const OURS = new Set(['1.4.1', '7.2.1', '7.3', '7.5']);

describe('counted off in the order of what is answered', () => {
  test.each([
    ['cái cuối xong, cái giữa 75%, cái đầu chưa làm', THREE, ['7.4', '7.3 75', '7.1']],
    ['mục đầu 80%, mục hai xong, mục ba chưa', THREE, ['7.1 80', '7.3', '7.4']],
    ['tiêu chí đầu tiên ok rồi, tiêu chí giữa được 40%', THREE, ['7.1', '7.3 40']],
    ['Tiêu chí thứ nhất xong, tiêu chí thứ tư được 30%.', FOUR, ['6.1', '6.4 30']],
    ['việc thứ 2 được 20%, việc thứ 3 xong rồi', THREE, ['7.3 20', '7.4']],
    ['cái thứ nhất 90% cái thứ hai xong cái thứ ba 10%', THREE, ['7.1 90', '7.3', '7.4 10']],
    ['thứ nhất là xong, thứ hai là 50%', TWO, ['7.1', '7.3 50']],
    ['thằng đầu xong rồi, thằng sau được 30%', TWO, ['7.1', '7.3 30']],
    ['Đầu: xong. Sau: 20%', TWO, ['7.1', '7.3 20']],
    ['cái trước xong rồi, cái sau 10%', TWO, ['7.1', '7.3 10']],
    ['mục 1 mục 2 xong, mục 3 được 60%', THREE, ['7.1', '7.3', '7.4 60']],
    ['cái đầu với cái cuối xong, cái giữa 20%', THREE, ['7.1', '7.4', '7.3 20']],
    ['đã hoàn thành mục thứ nhất, mục thứ hai đang làm', TWO, ['7.1', '7.3']],
    ['em làm xong cái đầu, cái sau được 30%', TWO, ['7.1', '7.3 30']],
    ['cái sau cùng được 30%', THREE, ['7.4 30']],
    ['1) được 60% 2) xong 3) chưa', THREE, ['7.1 60', '7.3', '7.4']],
    ['1. 35% 2. xong 3. chưa', THREE, ['7.1 35', '7.3', '7.4']],
    ['1/ xong\n2/ được 20%', TWO, ['7.1', '7.3 20']],
    ['hai cái trên xong rồi, cái dưới thì được 15%', THREE, ['7.1', '7.3', '7.4 15']],
  ])('"%s"', (text, about, codes) => {
    expect(heard(text, { about })).toEqual(codes);
  });

  test('the day planned for the last is not that of the first', () => {
    const text = 'mục thứ nhất làm được quá nửa rồi, mục thứ hai thì dự kiến 19/6 em hoàn thành';
    const hearing = { index, today: '2026-06-10' as Day, mine: null, about: TWO, open: [] };
    const dates = hear(compose(text), hearing).flatMap(({ heard: said, hints }) =>
      readingsOf(said, decisionAs('progress', hints), hearing).map(({ date }) => date),
    );
    expect(dates).toEqual([null, '2026-06-19']);
  });
});

describe('all of them, and those left over', () => {
  test.each([
    ['cả hai tiêu chí em làm được 30%', TWO, ['7.1 30', '7.3 30']],
    ['hai khoản đó được 30%', TWO, ['7.1 30', '7.3 30']],
    ['Hai mục này 10% thôi', TWO, ['7.1 10', '7.3 10']],
    ['hai nội dung, đều được 55%', TWO, ['7.1 55', '7.3 55']],
    ['cả ba đầu việc xong rồi', THREE, ['7.1', '7.3', '7.4']],
    ['ký số xong rồi (áp dụng cho cả hai mục ạ)', TWO, ['7.1', '7.3']],
    ['mục thứ hai được 10%, 2 mục kia xong hết rồi', THREE, ['7.3 10', '7.1', '7.4']],
    ['6.2 xong, ba cái còn lại 20%', FOUR, ['6.2', '6.1 20', '6.3 20', '6.4 20']],
    ['ký số xong rồi, mấy cái còn lại 20%', THREE, ['7.1', '7.3 20', '7.4 20']],
    ['2 cái tuyên truyền xong rồi, cái còn lại 60%', ['1.4.1', '1.4.2', '7.4'], ['1.4.1', '1.4.2', '7.4 60']],
    ['cả hai tiêu chí xong, riêng số hóa mới được 40%', TWO, ['7.1', '7.3 40']],
    ['Cả hai đã làm được 20%', TWO, ['7.1 20', '7.3 20']],
    ['hai cái này làm dở, ký số làm được 40%, số hóa làm được 20%', TWO, ['7.1 40', '7.3 20']],
  ])('"%s"', (text, about, codes) => {
    expect(heard(text, { about })).toEqual(codes);
  });
});

describe('no place in the order', () => {
  test.each([
    ['a Monday', 'thứ hai em nộp', TWO],
    ['next month', 'tháng sau em làm', TWO],
    ['how many there are', 'em làm 2 mục rồi', THREE],
    ['one by one', 'em làm từng cái một', THREE],
    ['a part of the work', 'phần 3 thôn xong rồi', THREE],
    ['more than were asked about', 'mục 5 xong', THREE],
    ['the one-stop counter', 'tiêu chí một cửa xong', TWO],
    ['investments', 'khoản đầu tư xong', TWO],
    ['six months', 'chỉ tiêu sáu tháng đạt rồi', TWO],
  ])('%s: "%s"', (_what, text, about) => {
    const said = heard(text, { about });
    expect(said).not.toContain(about[1]);
    expect(said.filter((each) => about.some((code) => each.startsWith(code)))).toEqual([]);
  });

  test('a numbered line of its own criterion stays', () => {
    expect(heard('1. 7.3 xong\n2. 7.1 được 20%', { about: TWO })).toEqual(['7.3', '7.1 20']);
  });
});

describe('codes as they are typed', () => {
  test.each([
    ['I.3 tự kiểm tra: chưa thành lập, I.1 xong', ['1.3', '1.1']],
    ['VII.3 được 20%', ['7.3 20']],
    ['7.2.1 giờ làm được 60%', ['7.2.1 60']],
    ['3.1 còn lại mấy thủ tục mới đổi, được 80% rồi', ['3.1 80']],
  ])('"%s"', (text, codes) => {
    expect(heard(text, { about: ['3.1', '3.4', '3.5'] })).toEqual(codes);
  });

  test.each([
    ['an excavator', 'xe múc nằm chơi cả tháng'],
    ['a level', 'dân chưa có tài khoản mức 2'],
  ])('no item: %s: "%s"', (_what, text) => {
    expect(heard(text, { about: ['6.1'] })).toEqual(['6.1']);
  });

  test.each([
    ['em xin lùi báo cáo 2.1 tuần sau', ['2.1']],
    ['7.2.1 xong... ý nhầm 7.5 mới xong', ['7.2.1', '7.5']],
  ])('beside words: "%s"', (text, codes) => {
    expect(heard(text, {})).toEqual(codes);
  });

  test.each([
    ['75 xong rồi nghen, 73 được 55%', ['7.5', '7.3 55']],
    ['141 với 73 xong hết rồi, 75 còn khoảng 20%', ['1.4.1', '7.3', '7.5 80']],
    ['721 được 30%', ['7.2.1 30']],
  ])('without points, of their own: "%s"', (text, codes) => {
    expect(heard(text, { mine: OURS })).toEqual(codes);
  });

  test.each([
    ['so many', '141 đã quét xong', '7.3'],
    ['and so on', 'tin bài, hình ảnh, v.v. 2 tuần nữa xong', '7.4'],
  ])('in reply no code: %s: "%s"', (_what, text, code) => {
    expect(heard(text, { about: [code], mine: new Set([code, ...OURS]) })).toEqual([code]);
  });

  test.each(['75 hồ sơ xong, 73 hồ sơ chưa', '73 xong rồi', '721 phiếu xong rồi', '74 xong, 76 xong'])(
    'no code: "%s"',
    (text) => {
      expect(heard(text, { mine: OURS })[0]).toMatch(/^which-criterion/);
    },
  );
});

describe('named by words, each in a clause of its own', () => {
  test.each([
    [
      'rà soát thì xong rồi, theo dõi thi hành mới 30%',
      { mine: new Set(['2.1', '2.2.1', '2.2.2', '2.3']) },
      ['2.2.2', '2.1 30'],
    ],
    ['cái rà soát xong, cái theo dõi còn đợi số', { about: ['2.1', '2.2.2'] }, ['2.2.2', '2.1']],
    ['tự kiểm tra thì chưa làm gì kỷ cương thì làm được 30%', { about: ['1.3', '5.3'] }, ['1.3', '5.3 30']],
    [
      'ngân sách công khai xong hết phần sáng kiến thì được 40%',
      { about: ['1.5', '6.2'] },
      ['6.2', '1.5 40'],
    ],
    [
      'phần công khai ngân sách với quy chế chi tiêu chị làm xong hết rồi',
      { mine: new Set(FOUR) },
      ['6.2', '6.4'],
    ],
    ['hài lòng một cửa xong, thái độ công chức nhập được 60%', { about: ['3.5', '5.4'] }, ['3.5', '5.4 60']],
    [
      'Kiểm tra nội bộ thì xong, phản ánh kiến nghị mới trả lời một nửa',
      { about: ['1.3', '3.3'] },
      ['1.3', '3.3 50'],
    ],
    [
      'kiểm tra nội bộ xong rồi báo cáo sáu tháng đang chờ chủ tịch ký',
      { about: ['1.2.2', '1.3'] },
      ['1.3', '1.2.2'],
    ],
    ['bài vở chưa có gì, loa thì vẫn phát đều', { about: ['1.4'] }, ['1.4.1', '1.4.2']],
    ['sáng kiến và ký số đều xong rồi', { mine: new Set(['1.5', '7.1', '7.4']) }, ['1.5', '7.1']],
    ['BC tháng 6 và biên chế em đều xong', { mine: new Set(['1.2.1', '4.2', '5.2']) }, ['1.2.1', '4.2']],
    [
      'đánh giá cán bộ, công chức và người lao động xong rồi',
      { mine: new Set(['5.1', '5.3', '6.1']) },
      ['5.1'],
    ],
  ])('"%s"', (text, known, codes) => {
    expect(heard(text, known)).toEqual(codes);
  });
});

describe('the one that is meant, though words of another stand in it', () => {
  test.each([
    [
      'a parent, of which one has one part',
      'Bài tuyên truyền CCHC chưa viết chữ nào',
      '1.4.1',
      ['1.4.1', '1.5'],
    ],
    ['an abbreviation', 'bc theo dõi thppl mai em nộp', '2.1', ['2.1', '2.2.1', '2.2.2']],
  ])('%s: "%s"', (_what, text, code, mine) => {
    expect(heard(text, { mine: new Set(mine) })).toEqual([code]);
  });

  test.each([
    ['what people say for it', 'cuộc kiểm tra công vụ xong rồi', '5.3', ['1.3', '5.3']],
    ['somebody else’s', 'cái tự kiểm tra xong rồi', '1.3', ['1.1', '1.3']],
    [
      'somebody else’s words',
      'chuyên mục CCHC em làm mới giao diện xong rồi',
      '7.4',
      ['7.1', '7.4', '1.4.1'],
    ],
    ['two of its words', 'dự toán cô niêm yết công khai xong rồi', '6.2', ['6.1', '6.2']],
  ])('in reply: %s: "%s"', (_what, text, code, mine) => {
    expect(heard(text, { about: [code], mine: new Set(mine) })).toEqual([code]);
  });

  test('in reply: another of one’s own is still asked about', () => {
    const known = { about: ['6.1'], mine: new Set(['6.1', '6.2']) };
    expect(heard('công khai dự toán ngân sách xã xong rồi', known)).toEqual(['which-criterion']);
  });
});

describe('several in one breath, and each by its own words', () => {
  const REPORTS = ['1.2.1', '1.2.2'];
  const NEWS = ['1.4.1', '1.4.2', '7.4'];
  test.each([
    ['Cả báo cáo tháng 9 và báo cáo quý III tôi đều đang làm', REPORTS, REPORTS],
    ['bc thang 6 gop chung vs bc 6 thang r a, gui hom qua', REPORTS, REPORTS],
    ['Báo cáo tháng 6 lồng ghép vào báo cáo 6 tháng, đã gửi huyện', REPORTS, REPORTS],
    ['Báo cáo tháng 5 đã gửi; riêng báo cáo quý I tôi đang tổng hợp', REPORTS, REPORTS],
    ['2 bc quý đều trình ký cả rồi', ['1.2.2', '3.4'], ['1.2.2', '3.4']],
    ['Cả bài đăng trang tin lẫn bài phát thanh chị đều chưa làm', ['1.4.1', '1.4.2'], ['1.4.1', '1.4.2']],
    ['hai cái của chị xong ráo trọi rồi', ['1.5', '3.5'], ['1.5', '3.5']],
    ['dạ em hoàn tất cả hai rồi ạ', ['1.4.2', '3.5'], ['1.4.2', '3.5']],
    [
      'đài thì phát đều hai buổi một tuần bài thì đăng đủ còn trang xã chị chưa động vào',
      NEWS,
      ['1.4.2', '1.4.1', '7.4'],
    ],
    [
      'dai thi phat deu hai buoi mot tuan bai thi dang du con trang xa chi chua dong vao',
      NEWS,
      ['1.4.2', '1.4.1', '7.4'],
    ],
    ['bài đăng đủ rồi, đài chưa phát được', ['1.4.1', '1.4.2'], ['1.4.1', '1.4.2']],
    [
      'theo dõi thi hành thì đang viết báo cáo còn phản ánh kiến nghị thì sạch sẽ',
      ['2.1', '3.3'],
      ['2.1', '3.3'],
    ],
    ['bảng dán xong hết; phiếu thì nhập máy được ba phần tư', ['3.1', '3.5'], ['3.1', '3.5 75']],
    ['5.1 đang họp 5.2 xong', ['5.1', '5.2'], ['5.1', '5.2']],
    ['2 cái đầu xong, 5.3 thứ 6 tuần sau xong', ['3.2.1', '3.3', '5.3'], ['3.2.1', '3.3', '5.3']],
    ['1.2.1: xong, nộp đúng hạn rồi em', ['1.2.1', '1.6'], ['1.2.1']],
    ['6 tháng cử được 11/20 người đi học', ['5.2', '5.3'], ['5.2 55']],
    ['vẫn làm đều', ['1.4.2', '7.4'], ['which-criterion']],
  ])('in reply "%s"', (text, about, expected) => {
    const mine = new Set([...about, '4.2', '7.1']);
    expect(heard(text, { about, mine, open: [...mine] })).toEqual(expected);
  });

  test.each([
    ['Một sáu xong rồi năm ba thì thứ sáu tôi ký kết luận', ['1.6', '5.3'], ['1.6', '5.3']],
    ['hai hai một thì xong còn hai ba chưa làm', ['2.2.1', '2.3'], ['2.2.1', '2.3']],
    ['một hai một em gửi rồi', ['1.2.1', '5.2'], ['1.2.1']],
    ['hai ba hôm nữa em xong', ['2.3', '5.2'], ['which-criterion']],
    ['em làm hết cả 3 việc rồi', NEWS, NEWS],
    ['em làm hết cả 3 việc rồi', [...NEWS, '1.5'], ['which-criterion']],
    ['em gửi báo cáo quý I rồi', ['3.1', '3.4', '7.3'], ['3.4']],
    ['em gửi báo cáo quý I rồi', ['1.2.2', '3.4', '7.3'], ['which-criterion']],
    ['Kết luận tự kiểm tra đã ký hôm 13/5', ['1.3', '5.1', '5.3'], ['1.3']],
    ['ke hoach tu kiem tra ky roi', ['1.3', '5.1', '5.3'], ['1.3']],
    ['tự kiểm tra văn bản xong rồi', ['2.2.1', '2.3', '3.3'], ['2.2.1']],
    ['Đã hoàn thành 17/19 nhiệm vụ', ['1.1', '1.6', '4.1'], ['1.6 89']],
    ['tiếp nhận năm ý kiến đã trả lời xong', ['1.5', '3.3', '5.3'], ['3.3']],
    ['Đã trả lời công dân tại văn bản 512/UBND-VP', ['2.1', '2.3', '3.3'], ['3.3']],
    ['trang web xã bị khoá tài khoản', ['1.4.1', '1.4.2', '7.4'], ['7.4']],
  ])('among their own "%s" %j', (text, own, expected) => {
    expect(heard(text, { mine: new Set(own), open: own })).toEqual(expected);
  });

  test.each([
    ['1.240 hồ sơ đã số hoá xong', '7.3', '7.3'],
    ['máy 1 cái mà 3 người dùng, được 20%', '7.3', '7.3 20'],
    ['chấm 1.5 thôi vì có 1 cái trả lời trễ hạn', '7.3', '7.3'],
    ['đã trình anh Phước ký báo cáo 6 tháng', '2.1', '2.1'],
    ['mười bốn văn bản đã kiểm tra hết không phát hiện sai', '2.2.1', '2.2.1'],
    ['bưu chính tháng 5 được 56 hồ sơ', '3.2.2', 'which-criterion'],
  ])('of the one replied to "%s"', (text, code, expected) => {
    const mine = new Set([code, '2.3', '7.5', '7.4']);
    expect(heard(text, { about: [code], mine, open: [...mine] })).toEqual([expected]);
  });
});
