import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeIn } from '#documents/letterhead.ts';
import type { ReportPaper } from '#documents/report/paper.ts';
import { reportText, writeReport } from '#documents/report/word/write-report.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import type { Day } from '#domain/time/day.ts';
import { monthly, plan } from '#test/domain/support/plan-work.ts';
import { convert, hasOffice, type PlacedWord, pageOf, wordsOfPdf } from '#test/support/office.ts';
import { partOf } from '#test/support/office-xml.ts';
import { type DocxParagraph, paragraphsOf } from './docx-paragraphs.ts';
import { paperOf, wordsIn } from './sample-paper.ts';

const TODAY: Day = '2026-06-19';
const TWIPS_PER_MM = 1440 / 25.4;

/** Something of everything: late, held up, without evidence, done, scored by survey, coming round. */
const FULL = plan('2026-01-05')
  .field('1', 'Chỉ đạo, điều hành')
  .field('2', 'Cải cách thể chế')
  .criterion({
    code: '1.1',
    name: 'Ban hành kế hoạch cải cách hành chính',
    leads: ['Trần Thị Lan'],
    max: 2,
    due: '2026-05-30',
    lost: 0.5,
  })
  .criterion({
    code: '1.2',
    name: 'Báo cáo định kỳ',
    leads: ['Lê Quang Minh'],
    max: 3,
    lastYear: 3,
    occurrences: monthly({
      1: { state: 'confirmed', doneOn: '2026-01-10' },
      2: { state: 'done', doneOn: '2026-02-20' },
    }),
  })
  .criterion({
    code: '2.1',
    name: 'Số hóa hồ sơ',
    leads: ['Lê Quang Minh'],
    max: 4,
    state: 'blocked',
    note: 'chờ Sở Nội vụ trả lời.',
    since: '2026-06-05',
    due: '2026-06-25',
    asks: ['Báo cáo'],
  })
  .criterion({ code: '2.2', name: 'Mức độ hài lòng', leads: [], max: 5, scoredBy: 'survey', lastYear: 4 });

const NOTHING_AMISS = plan().criterion({ code: '1.1', state: 'confirmed', max: 2, lastYear: 2 });

function textOf(paper: ReportPaper, locale: 'vi' | 'en' = 'vi'): string {
  return reportText(paper, wordsIn(locale))
    .map((block) => (block.kind === 'fields' ? '' : block.text))
    .join('\n');
}

describe('the layout, measure by measure', () => {
  let xml = '';
  let header = '';
  let styles = '';
  let paragraphs: DocxParagraph[] = [];
  beforeAll(async () => {
    const letterhead = letterheadSchema.parse({ superior: 'Tỉnh ủy thử' });
    const docx = await writeReport(paperOf(FULL, TODAY, { about: '06/2026', letterhead }), wordsIn('vi'));
    xml = await partOf(docx, 'word/document.xml');
    styles = await partOf(docx, 'word/styles.xml');
    header = await partOf(docx, 'word/header1.xml');
    paragraphs = paragraphsOf(xml);
  });
  const find = (text: string | RegExp): DocxParagraph => {
    const found = paragraphs.find((each) =>
      typeof text === 'string' ? each.text === text : text.test(each.text),
    );
    if (!found) throw new Error(`no paragraph ${text}`);
    return found;
  };

  test('A4 upright with the decree’s margins, the appendix across', () => {
    const sizes = [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size = '']) => size);
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toContain('w:w="11906" w:h="16838"');
    expect(sizes[1]).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
    for (const [, margins = ''] of xml.matchAll(/<w:pgMar ([^>]*)\/>/g)) {
      const mm = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / TWIPS_PER_MM;
      for (const side of ['top', 'bottom']) expect(mm(side)).toBeGreaterThanOrEqual(19.9);
      for (const side of ['top', 'bottom']) expect(mm(side)).toBeLessThanOrEqual(25.1);
      expect(mm('left')).toBeGreaterThanOrEqual(29.9);
      expect(mm('left')).toBeLessThanOrEqual(35.1);
      expect(mm('right')).toBeGreaterThanOrEqual(14.9);
      expect(mm('right')).toBeLessThanOrEqual(20.1);
    }
  });

  test('Times New Roman throughout, black', () => {
    expect(styles).toMatch(
      /<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"\/>/,
    );
    const fonts = [...xml.matchAll(/<w:rFonts [^>]*w:ascii="([^"]*)"/g)].map(([, font]) => font);
    expect(fonts.filter((font) => font !== 'Times New Roman')).toEqual([]);
    const colours = [...xml.matchAll(/<w:color w:val="([^"]*)"/g)].map(([, colour]) => colour);
    expect(colours.filter((colour) => colour !== '000000' && colour !== 'auto')).toEqual([]);
    expect(styles).toContain('w:val="vi-VN"');
  });

  test.each([
    // Sizes in half points, by the decree's own figures.
    ['the body above', 'TỈNH ỦY THỬ', { size: 26, bold: false, italics: false, align: 'center' }],
    ['the issuing body', 'ỦY BAN NHÂN DÂN', { size: 26, bold: true, italics: false, align: 'center' }],
    ['its own name', 'XÃ MINH SƠN', { size: 26, bold: true, italics: false, align: 'center' }],
    ['the country', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 26, bold: true, align: 'center' }],
    ['the motto', 'Độc lập - Tự do - Hạnh phúc', { size: 28, bold: true, italics: false, align: 'center' }],
    [
      'the number, left open',
      /^Số:\s+\/BC-UBND$/,
      { size: 26, bold: false, italics: false, align: 'center' },
    ],
    [
      'place and date, the day left open',
      /^Minh Sơn, ngày\s+tháng 6 năm 2026$/,
      { size: 28, italics: true, bold: false },
    ],
    ['the kind', 'BÁO CÁO', { size: 28, bold: true, align: 'center' }],
    [
      'the subject',
      /^Kết quả thực hiện Kế hoạch duy trì.* tháng 6 năm 2026$/,
      { size: 28, bold: true, align: 'center' },
    ],
    ['the text', /^Kế hoạch có 04 tiêu chí/, { size: 28, bold: false, align: 'both' }],
    ['to whom', 'Nơi nhận:', { size: 24, bold: true, italics: true, align: 'left' }],
    ['a recipient', /^- Lưu: VT/, { size: 22, bold: false, italics: false, align: 'left' }],
    ['in whose name', 'TM. ỦY BAN NHÂN DÂN', { size: 28, bold: true, align: 'center' }],
    ['the post', 'CHỦ TỊCH', { size: 28, bold: true, align: 'center' }],
    ['the signer', 'Vũ Văn Thành', { size: 28, bold: true, align: 'center' }],
    ['the appendix', 'PHỤ LỤC', { size: 28, bold: true, align: 'center' }],
    [
      'to what it belongs',
      /^\(Kèm theo Báo cáo số\s+\/BC-UBND ngày\s+tháng 6 năm 2026 của/,
      { italics: true, align: 'center' },
    ],
    ['a table’s head', 'Lĩnh vực', { size: 24, bold: true, align: 'center' }],
    ['a column’s number', '(3)', { size: 24, italics: true, align: 'center' }],
  ] as const)('%s', (_, text, style) => {
    expect(find(text)).toMatchObject(style);
  });

  test('the text is set in, spaced and as high as the decree says', () => {
    const { firstLine, after, line } = find(/^Kế hoạch có 04 tiêu chí/);
    expect(firstLine / TWIPS_PER_MM).toBeGreaterThanOrEqual(10);
    expect(firstLine / TWIPS_PER_MM).toBeLessThanOrEqual(12.75);
    expect(after).toBeGreaterThanOrEqual(120);
    expect(line / 240).toBeGreaterThanOrEqual(1);
    expect(line / 240).toBeLessThanOrEqual(1.5);
  });

  test('a line stands under the body, the motto and the subject', () => {
    for (const text of [
      'XÃ MINH SƠN',
      'Độc lập - Tự do - Hạnh phúc',
      /^Kết quả thực hiện Kế hoạch duy trì/,
    ]) {
      const at = paragraphs.indexOf(find(text));
      expect(paragraphs[at + 1]).toMatchObject({ text: '', ruled: true });
    }
  });

  test('pages are numbered above the middle, but for the first', () => {
    expect(header).toMatch(/<w:jc w:val="center"\/>/);
    expect(header).toContain('PAGE');
    expect(xml).toContain('<w:titlePg/>');
    expect(xml.match(/<w:headerReference [^>]*w:type="first"/g)).toHaveLength(1);
  });

  test('the tables’ heads are on every page and no row is broken', () => {
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    const rows = xml.match(/<w:tr>|<w:tr /g)?.length ?? 0;
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
  });

  test('the appendix has every criterion, under its field', () => {
    const appendix = paragraphs.slice(paragraphs.indexOf(find('PHỤ LỤC'))).map(({ text }) => text);
    for (const code of ['1.1', '1.2', '2.1', '2.2'])
      expect(appendix.filter((text) => text === code)).toHaveLength(1);
    expect(appendix.indexOf('Cải cách thể chế')).toBeLessThan(appendix.indexOf('2.1'));
  });
});

describe('what it says', () => {
  test('the figures, with counts below ten as documents write them', () => {
    const paper = paperOf(FULL, TODAY, { about: '06/2026' });
    const { score } = paper.report.figures;
    const written = (value: number) => wordsIn('vi')('doc-points', { points: value });

    const text = textOf(paper);

    expect(text).toContain(
      'Kế hoạch có 04 tiêu chí, tiêu chí thành phần tính điểm, tổng điểm tối đa 14 điểm, trong đó phần đơn vị tự chấm 9 điểm, phần điều tra xã hội học 5 điểm.',
    );
    expect(text).toContain(`Dự báo cả năm đạt ${written(score.forecast)}/14 điểm`);
    expect(text).toContain(`${written(score.atRisk)} điểm có nguy cơ mất`);
    expect(text).toContain('Đơn vị chưa tự chấm điểm.');
    expect(text).toContain('III. NHIỆM VỤ TRỌNG TÂM THÁNG 7 NĂM 2026');
  });

  test('one and many read differently, and a list is never announced for nothing', () => {
    const one = textOf(
      paperOf(plan().criterion({ code: '1.1', name: 'Kế hoạch', due: '2026-06-01', max: 2 }), TODAY),
    );
    expect(one).toContain(
      'a) Có 01 tiêu chí quá hạn (nguy cơ mất 2 điểm):\n- Tiêu chí 1.1 “Kế hoạch”: quá hạn 18 ngày (hạn 01/06/2026), chủ trì: lan (nguy cơ mất 2 điểm).',
    );

    const many = plan();
    for (let at = 1; at <= 20; at += 1) many.criterion({ code: `1.${at}`, due: '2026-06-01', max: 1 });
    const list = textOf(paperOf(many, TODAY));
    expect(list).toContain('a) Có 20 tiêu chí quá hạn (nguy cơ mất 20 điểm), gồm:');
    expect(list).toContain('- Và 08 tiêu chí khác (xem Phụ lục kèm theo).');
    expect(list.match(/^- Tiêu chí 1\.\d+ .*;$/gm)).toHaveLength(12);

    const none = textOf(paperOf(NOTHING_AMISS, TODAY));
    expect(none).toContain('a) Không có tiêu chí quá hạn.');
    expect(none).toContain('b) Không có tiêu chí đang gặp vướng mắc.');
    expect(none).toContain('c) Không có tiêu chí thiếu tài liệu kiểm chứng.');
    expect(none).toContain('a) Nguyên nhân khách quan: chưa ghi nhận.');
    expect(none).toContain('Đơn vị không có đề xuất, kiến nghị.');
    expect(none).not.toMatch(/\b0 tiêu chí|gồm:|undefined|none|NaN/);
  });

  test('what holds up is told with its reason, its cause and a proposal', () => {
    const paper = paperOf(FULL, TODAY);
    const [row] = paper.report.blockers;
    if (!row) throw new Error('nothing is held up');
    const blockerGroups = [{ remover: 'province' as const, atRisk: 4, days: 14, rows: [row] }];

    const text = textOf({ ...paper, report: { ...paper.report, blockerGroups } });

    expect(text).toContain(
      '- Tiêu chí 2.1 “Số hóa hồ sơ”: “chờ Sở Nội vụ trả lời”, đã 14 ngày, chủ trì: Lê Quang Minh.',
    );
    expect(text).toContain(
      'a) Nguyên nhân khách quan: 01 tiêu chí phải chờ ý kiến, kết quả của UBND tỉnh, các sở, ngành (2.1).',
    );
    expect(text).toContain(
      '- Đề nghị UBND tỉnh, các sở, ngành xem xét, giải quyết đối với 01 tiêu chí: 2.1, chờ lâu nhất 14 ngày (nguy cơ mất 4 điểm).',
    );
  });

  test('a plan without criteria is said so, and has no appendix', async () => {
    const paper = paperOf(plan(), TODAY);
    const text = textOf(paper);

    expect(text).toContain('Kế hoạch chưa có tiêu chí tính điểm.');
    expect(text).not.toMatch(/gồm:|undefined|none|NaN/);
    const xml = await partOf(await writeReport(paper, wordsIn('vi')), 'word/document.xml');
    expect(paragraphsOf(xml).map((each) => each.text)).not.toContain('PHỤ LỤC');
  });

  test.each([
    ['', 'năm 2026 (đến ngày 19/06/2026)', 'THỜI GIAN TỚI'],
    ['tuan', 'tuần 25 năm 2026 (từ ngày 15/06 đến ngày 21/06/2026)', 'TUẦN 26 NĂM 2026'],
    ['06/2026', 'tháng 6 năm 2026', 'THÁNG 7 NĂM 2026'],
    ['Q2/2026', 'quý II năm 2026', 'QUÝ III NĂM 2026'],
    ['6thang', '6 tháng đầu năm 2026', '6 THÁNG CUỐI NĂM 2026'],
    ['9thang', '9 tháng đầu năm 2026', 'QUÝ IV NĂM 2026'],
    ['2026', 'năm 2026', 'THỜI GIAN TỚI'],
    ['Q4/2026', 'quý IV năm 2026', 'THỜI GIAN TỚI'],
  ])('the report of "%s" is about %s and looks at %s', async (about, name, next) => {
    const paper = paperOf(FULL, TODAY, { about });
    const docx = await writeReport(paper, wordsIn('vi'));
    const texts = paragraphsOf(await partOf(docx, 'word/document.xml')).map(({ text }) => text);

    expect(
      texts.some(
        (text) =>
          text.startsWith('Trên đây là báo cáo') &&
          text.includes(`${name} của Ủy ban nhân dân xã Minh Sơn./.`),
      ),
    ).toBe(true);
    expect(texts.some((text) => text.startsWith('III. NHIỆM VỤ TRỌNG TÂM') && text.includes(next))).toBe(
      true,
    );
  });

  test('a month that was cut off on the 14th is followed by the next month, not by its own rest', () => {
    const paper = paperOf(FULL, TODAY, { about: '06/2026' });

    const text = textOf({ ...paper, period: { ...paper.period, from: '2026-05-15', to: '2026-06-14' } });

    expect(text).toContain('III. NHIỆM VỤ TRỌNG TÂM THÁNG 7 NĂM 2026');
  });

  test('what holds work up within the unit is a task of its own, not asked of others; nobody heard is said in words', () => {
    const held = plan('2026-01-05').criterion({
      ...{
        code: '1.1',
        state: 'blocked',
        note: 'chờ chủ tịch ký',
        since: '2026-03-02',
        max: 2,
        due: '2026-06-25',
      },
    });

    const text = textOf(paperOf(held, TODAY, { about: '06/2026' }));

    expect(text).toContain(
      '3. Người chủ trì làm rõ vướng mắc, đề xuất hướng giải quyết đối với 01 tiêu chí: 1.1.',
    );
    expect(text).toContain('Đơn vị không có đề xuất, kiến nghị.');
    expect(text).toContain('Trong 14 ngày gần nhất, người được giao nhiệm vụ chưa cập nhật tiến độ.');
  });

  test('the introduction names the plan, and leaves out what is not known of it', async () => {
    const introduction = async (paper: ReportPaper) => {
      const xml = await partOf(await writeReport(paper, wordsIn('vi')), 'word/document.xml');
      return paragraphsOf(xml).find(({ text }) => text.startsWith('Thực hiện Kế hoạch'))?.text;
    };
    const paper = paperOf(FULL, TODAY, { about: '06/2026' });
    const bare = { ...paper.report.plan, number: null, title: '' };
    const titled = { ...paper.report.plan, title: 'Kế hoạch Duy trì, khắc phục Chỉ số CCHC' };

    expect(await introduction({ ...paper, report: { ...paper.report, plan: titled } })).toBe(
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Minh Sơn về duy trì, khắc phục Chỉ số CCHC, Ủy ban nhân dân xã Minh Sơn báo cáo kết quả thực hiện tháng 6 năm 2026 (số liệu tính đến ngày 19/06/2026) như sau:',
    );
    expect(await introduction({ ...paper, issuedOn: null, report: { ...paper.report, plan: bare } })).toBe(
      'Thực hiện Kế hoạch của Ủy ban nhân dân xã Minh Sơn về duy trì, khắc phục tồn tại, hạn chế, nâng cao Chỉ số cải cách hành chính, Ủy ban nhân dân xã Minh Sơn báo cáo kết quả thực hiện tháng 6 năm 2026 (số liệu tính đến ngày 19/06/2026) như sau:',
    );
  });

  test('the same in English, to the last digit', () => {
    const paper = paperOf(FULL, TODAY, { about: '06/2026' });

    const text = textOf(paper, 'en');

    expect(text).toContain(
      'The plan has 4 criteria with points, 14 points in all: 9 are self-scored, 5 are given by surveys.',
    );
    expect(text).toContain(
      `The forecast for the year is ${wordsIn('en')('doc-points', { points: paper.report.figures.score.forecast })} of 14 points`,
    );
    expect(text).not.toMatch(/undefined|none\b.*none|NaN/);
  });
});

describe.skipIf(!hasOffice)('as LibreOffice prints it', () => {
  const printed = (locale: 'vi' | 'en') =>
    writeReport(paperOf(FULL, TODAY, { about: '06/2026' }), wordsIn(locale)).then((docx) => {
      const pdf = convert(docx, 'docx', 'pdf');
      return { pdf, ...wordsOfPdf(pdf) };
    });
  /** Whether there is ink in a part of a page that is painted with a dot for each point. */
  const painted = async (pdf: Uint8Array, page: number) => {
    const picture = sharp(pageOf(pdf, page, 72))
      .greyscale()
      .raw();
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    const isDark = (x: number, y: number) => (data[y * info.width + x] ?? 255) < 128;
    return ({ left, right, top, bottom }: Pick<PlacedWord, 'left' | 'right' | 'top' | 'bottom'>) => {
      for (let y = Math.round(top); y < bottom; y += 1)
        for (let x = Math.round(left); x < right; x += 1) if (isDark(x, y)) return true;
      return false;
    };
  };

  test.each([
    ['vi', ['CỘNG', 'BÁO', 'Nơi', 'TM.', 'Thành', 'PHỤ']],
    ['en', ['SOCIALIST', 'REPORT', 'To:', 'FOR', 'Thành', 'APPENDIX']],
  ] as const)('head, title, recipients and signature stand where they belong (%s)', async (locale, marks) => {
    const { pdf, words, pages } = await printed(locale);
    const at = (mark: string, last = false): PlacedWord => {
      const found = last
        ? words.findLast(({ text }) => text === mark)
        : words.find(({ text }) => text === mark);
      if (!found) throw new Error(`no word ${mark}`);
      return found;
    };
    const [country, kind, recipients, authority, signer, appendix] = marks;
    const [first, last] = [pages[0], pages.at(-1)];
    if (!first || !last) throw new Error('there are no pages');
    const middle = first.width / 2;

    expect(first.width).toBeCloseTo(595.3, 0);
    expect(first.height).toBeCloseTo(841.9, 0);
    expect([last.width, last.height]).toEqual([first.height, first.width]);
    expect(at(country)).toMatchObject({ page: 1 });
    expect(at(country).left).toBeGreaterThan(first.width * 0.4);
    expect(at(country).top).toBeLessThan(80);
    // Country and motto take a line each: no word of the motto stands on the line of the country.
    expect(
      words.filter(({ page, top }) => page === 1 && Math.abs(top - at(country).top) < 3).at(-1)?.right,
    ).toBeLessThan(first.width - 40);
    expect(Math.abs((at(kind).left + at(kind).right) / 2 - middle - 20)).toBeLessThan(50);
    expect(at(recipients).left).toBeLessThan(middle - 150);
    expect(at(authority).left).toBeGreaterThan(middle);
    expect(at(signer, true).left).toBeGreaterThan(middle);
    expect(at(signer, true).page).toBe(at(authority).page);
    expect(at(signer, true).top).toBeGreaterThan(at(authority).top + 60);
    expect(at(appendix).page).toBe(at(signer, true).page + 1);
    expect(words.some(({ page, top, text }) => page === 1 && top < 50 && /^\d+$/.test(text))).toBe(false);
    const number = words.find(({ page, text }) => page === 2 && text === '2');
    expect(number?.top).toBeLessThan(55);
    expect(Math.abs((number?.left ?? 0) - middle - 20)).toBeLessThan(30);

    const { width, height } = first;
    const onFirst = await painted(pdf, 1);
    expect([at(country), at(kind)].map(onFirst)).toEqual([true, true]);
    expect(onFirst({ left: 0, right: 80, top: 0, bottom: height })).toBe(false);
    expect(onFirst({ left: width - 38, right: width, top: 0, bottom: height })).toBe(false);
    const onLast = await painted(pdf, at(signer, true).page);
    expect([at(recipients), at(authority), at(signer, true)].map(onLast)).toEqual([true, true, true]);
    // The place of the signature is left open.
    const open = { top: at(signer, true).top - 50, bottom: at(signer, true).top - 4 };
    expect(onLast({ left: middle + 20, right: width - 45, ...open })).toBe(false);
  });
});

test.each([
  ['UBND xã Minh Sơn (mẫu)', 'Minh Sơn'],
  ['UBND', '……'],
  ['', '……'],
])('papers of “%s” are dated in “%s”', (unit, place) => {
  expect(placeIn(unit)).toBe(place);
});
