import { beforeAll, describe, expect, test } from 'vitest';
import type { MinutesPaper } from '#documents/meetings/minutes-paper.ts';
import { writeConclusions } from '#documents/meetings/write-conclusions.ts';
import { writeMinutes } from '#documents/meetings/write-minutes.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import { type DocxParagraph, paragraphsOf } from '#test/documents/report/docx-paragraphs.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { convert, hasOffice, wordsOfPdf } from '#test/support/office.ts';
import { partOf } from '#test/support/office-xml.ts';
import { directedOf, FULL, factsOf, minutesOf } from './sample-minutes.ts';

const TWIPS_PER_MM = 1440 / 25.4;

const xmlOf = async (paper: MinutesPaper, write = writeMinutes, locale: 'vi' | 'en' = 'vi') =>
  partOf(await write(paper, wordsIn(locale)), 'word/document.xml');
const textOf = async (...args: Parameters<typeof xmlOf>) =>
  paragraphsOf(await xmlOf(...args))
    .map(({ text }) => text)
    .join('\n');

describe('the minutes, measure by measure', () => {
  let xml = '';
  let paragraphs: DocxParagraph[] = [];
  beforeAll(async () => {
    const letterhead = letterheadSchema.parse({ superior: 'Tỉnh ủy thử', symbol: 'BC-UBND' });
    xml = await xmlOf({ ...FULL, letterhead });
    paragraphs = paragraphsOf(xml);
  });

  test.each([
    ['the body above', 'TỈNH ỦY THỬ', { size: 26, bold: false, align: 'center' }],
    ['the issuing body', 'ỦY BAN NHÂN DÂN', { size: 26, bold: true, align: 'center' }],
    ['the country', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 26, bold: true, align: 'center' }],
    ['the motto', 'Độc lập - Tự do - Hạnh phúc', { size: 28, bold: true, align: 'center' }],
    ['the number, of minutes, left open', /^Số:\s+\/BB-UBND$/, { size: 26, bold: false, align: 'center' }],
    ['the kind', 'BIÊN BẢN', { size: 28, bold: true, align: 'center' }],
    ['the subject', /^Họp kiểm điểm tiến độ .* năm 2026$/, { size: 28, bold: true, align: 'center' }],
    ['the text', /^Đến ngày 10\/06\/2026, Kế hoạch có 62 tiêu chí/, { size: 28, bold: false, align: 'both' }],
    ['a heading', 'III. KẾT LUẬN', { size: 28, bold: true, align: 'both' }],
    ['a table’s head', 'Người thực hiện', { size: 24, bold: true, align: 'center' }],
    ['who took them', 'THƯ KÝ', { size: 28, bold: true, align: 'center' }],
    ['who chaired', 'CHỦ TRÌ', { size: 28, bold: true, align: 'center' }],
    ['the name', 'Vũ Văn Thành', { size: 28, bold: true, align: 'center' }],
    ['to whom', 'Nơi nhận:', { size: 24, bold: true, italics: true, align: 'left' }],
    ['a recipient', '- Lưu: VT, hồ sơ.', { size: 22, bold: false, align: 'left' }],
  ] as const)('%s', (_, text, style) => {
    const found = paragraphs.find((each) =>
      typeof text === 'string' ? each.text === text : text.test(each.text),
    );
    expect(found).toMatchObject(style);
  });

  test('A4 with the decree’s margins; minutes begin with their date instead of bearing one', () => {
    expect(xml).toContain('w:w="11906" w:h="16838"');
    const [, margins = ''] = /<w:pgMar ([^>]*)\/>/.exec(xml) ?? [];
    const mm = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / TWIPS_PER_MM;
    expect([mm('top'), mm('bottom'), mm('left'), mm('right')].map(Math.round)).toEqual([20, 20, 30, 15]);
    expect(paragraphs.some(({ text }) => /, ngày\s+tháng/.test(text))).toBe(false);
  });

  test('the table’s head is on every page, no row is broken, and the signatures keep the last sentence', () => {
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>|<w:tr /g)?.length ?? 0);
    const [before = ''] = xml.split('THƯ KÝ').slice(0, 1);
    const end = before.slice(before.lastIndexOf('Cuộc họp kết thúc') - 400);
    expect(end).toContain('<w:keepNext/>');
  });

  test('what is not known is left to be filled in: dots to the margin', async () => {
    const open = await xmlOf(minutesOf({ secretary: null }));
    expect(open.match(/w:leader="dot"/g)).toHaveLength(6);
    expect(xml.match(/w:leader="dot"/g)).toHaveLength(4);
  });
});

describe('what they say', () => {
  test('what was gone through, what was said, and what was directed', async () => {
    const text = await textOf(FULL);

    expect(text).toContain(
      'Vướng mắc (phần phối hợp của đồng chí Lê Quang Minh): “chờ Hội đồng sáng kiến tỉnh họp công nhận”, đã 14 ngày.',
    );
    expect(text).toContain('Báo cáo gần nhất: đồng chí Lê Quang Minh, ngày 09/06/2026');
    expect(text).toContain('(còn chỉ đạo của cuộc họp trước chưa hoàn thành)');
    expect(text).toContain('- Ý kiến, kết luận: Sở Nội vụ hẹn họp Hội đồng trong tháng 6.');
    expect(text).toContain(
      'Chưa giao người chủ trì. Tình hình: chưa thực hiện; thời hạn 30/06/2026 (đã được lùi từ 15/06/2026);',
    );
    expect(text).toContain('Đồng chí Vũ Văn Thành kết luận, giao 02 nhiệm vụ sau:');
    expect(text).toContain('Theo Kế hoạch');
  });

  test('of a long agenda that was not gone through, how many and the foremost', async () => {
    const left = Array.from({ length: 33 }, (_, at) => `1.${at + 1}`);

    const text = await textOf(minutesOf({ left }));

    expect(text).toContain('33 tiêu chí trong chương trình chưa xem xét: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6 và 27');
    expect(text).not.toContain('1.7');
  });

  test('a meeting in which nothing was directed, and in which nothing was discussed', async () => {
    const none = await textOf(minutesOf({ discussed: [{ facts: factsOf('1.1'), notes: [] }] }));
    expect(none).toContain('Cuộc họp không giao nhiệm vụ mới; các bộ phận, cá nhân tiếp tục thực hiện');

    const figures = { ...FULL.figures, closed: 0, overdue: 0, blocked: 0, atRisk: 0 };
    const empty = await textOf(minutesOf({ figures }));
    expect(empty).toContain('chưa hoàn thành tiêu chí nào;');
    expect(empty).toContain('không có tiêu chí quá hạn; không có tiêu chí đang gặp vướng mắc.');
    expect(empty).toContain('Cuộc họp không có tiêu chí nào trong chương trình.');
    expect(empty).toContain('Cuộc họp không xem xét riêng từng tiêu chí.');
    for (const text of [none, empty]) expect(text).not.toMatch(/\b0 tiêu|undefined|none|NaN/);
  });

  test('the notice of conclusions is a document of the unit’s own', async () => {
    const text = await textOf(FULL, writeConclusions);

    expect(text).toMatch(/Số:\s+\/TB-UBND/);
    expect(text).toMatch(/Minh Sơn, ngày\s+tháng 6 năm 2026/);
    expect(text).toContain('Kết luận của đồng chí Vũ Văn Thành, Chủ tịch UBND xã tại cuộc họp');
    expect(text).toContain('Ngày 10 tháng 6 năm 2026, tại Phòng họp số 1, trụ sở UBND xã, đồng chí');
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(await textOf(minutesOf(), writeConclusions)).not.toMatch(/undefined|none|NaN/);
  });

  test('the same in English', async () => {
    expect(await textOf(FULL, writeMinutes, 'en')).toContain('Vũ Văn Thành concluded, and directed 2 tasks:');
    expect(await textOf(FULL, writeConclusions, 'en')).toContain('2 tasks were directed:');
  });
});

test.skipIf(!hasOffice)(
  'a long table goes on with its head; the signatures are never alone on a page',
  async () => {
    const directed = Array.from({ length: 26 }, (_, at) =>
      directedOf(`1.${at + 1}`, { text: 'Hoàn thành '.repeat(12) }),
    );
    const docx = await writeMinutes(minutesOf({ directed }), wordsIn('vi'));

    const { words, pages } = wordsOfPdf(convert(docx, 'docx', 'pdf'));

    const last = pages.length;
    expect(last).toBeGreaterThan(2);
    expect(words.some(({ page, text }) => page === 2 && text === '(3)')).toBe(true);
    expect(words.find(({ text }) => text === 'THƯ')?.page).toBe(last);
    expect(words.filter(({ page, text }) => page === last && text === 'kết').length).toBeGreaterThan(0);
    expect(words.findLast(({ text }) => text === 'Thành')?.page).toBe(last);
  },
);
