import { read } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readPlanFile } from '#documents/plan/read-plan-file.ts';
import type { ScoreRow, ScoreSheet } from '#documents/scores/score-sheet.ts';
import { sumFormula, sumsOf } from '#documents/scores/sums.ts';
import { writeScoreSheet } from '#documents/scores/write-score-sheet.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import { convert, hasOffice } from '#test/support/office.ts';
import { partOf } from '#test/support/office-xml.ts';
import { wordsIn } from '../report/sample-paper.ts';

const NOTHING = { self: null, appraised: null, reason: '', proofs: [], special: null, unsupported: false };
const FORMULA = '=1+1';
const HARMFUL = [FORMULA, '+84', '-2', '@SUM(A1)', '\t=cmd|calc', '\r=2', '=HYPERLINK("http://x")'];

const ROWS: readonly ScoreRow[] = [
  { kind: 'field', code: 'I', name: 'Chỉ đạo, điều hành', parent: null, max: 6, ...NOTHING },
  { kind: 'group', code: '1.1', name: 'Kế hoạch CCHC', parent: 0, max: 3.5, ...NOTHING },
  leaf('1.1.1', 1, 2, 1.75, {
    reason: FORMULA,
    proofs: [{ name: '=kế hoạch.pdf', number: '12/KH-UBND', day: '2026-01-20', removed: false }],
  }),
  leaf('1.1.2', 1, 1.5, null),
  leaf('1.2', 0, 2, 2, { reason: HARMFUL.join(' '), unsupported: true }),
  leaf('1.3', 0, 0.5, null, { special: 'not-applicable' }),
  { kind: 'field', code: 'II', name: 'Cải cách thể chế', parent: null, max: 5, ...NOTHING },
  leaf('2.1', 6, 1.25, 1.25, { special: 'not-arisen' }),
  leaf('2.2', 6, 2.5, null, { special: 'survey', name: '@Khảo sát' }),
];

const SHEET: ScoreSheet = {
  organisation: 'UBND xã Minh Sơn',
  chairman: 'Vũ Văn Thành',
  letterhead: letterheadSchema.parse({}),
  year: 2026,
  asOf: '2026-11-24',
  isNow: true,
  sample: false,
  rows: ROWS,
};

function leaf(
  code: string,
  parent: number,
  max: number,
  self: number | null,
  rest: Partial<ScoreRow> = {},
): ScoreRow {
  return {
    ...NOTHING,
    kind: 'criterion',
    code,
    name: `Công khai kết quả ${code}`,
    parent,
    max,
    self,
    ...rest,
  };
}

/** The sheet read by another library than the one that wrote it. */
async function written(sheet = SHEET, locale: 'vi' | 'en' = 'vi') {
  const bytes = await writeScoreSheet(sheet, wordsIn(locale));
  const book = read(bytes, { cellFormula: true, cellNF: true, cellStyles: true });
  const page = book.Sheets[book.SheetNames[0] ?? ''];
  if (!page) throw new Error('there is no sheet');
  return { bytes, page };
}

test('every row with its points, reasons and evidence, sums as formulas', async () => {
  const { page } = await written();

  expect(page['A3']?.v).toBe('BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026');
  expect(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) => page[`${column}6`]?.v)).toEqual([
    'TT',
    'Lĩnh vực, tiêu chí, tiêu chí thành phần',
    'Điểm tối đa',
    'Điểm tự chấm',
    'Điểm thẩm định',
    'Chênh lệch',
    'Lý do, căn cứ tự chấm điểm',
    'Tài liệu kiểm chứng',
    'Ghi chú',
  ]);
  expect(page['A10']).toMatchObject({ v: '1.1.1', t: 's' });
  expect(page['C10']).toMatchObject({ v: 2, t: 'n', z: '0.00#' });
  expect(page['D10']).toMatchObject({ v: 1.75, t: 'n' });
  expect(page['H10']?.v).toBe('Số 12/KH-UBND ngày 20/01/2026 (=kế hoạch.pdf)');
  expect(page['D11']?.v).toBeUndefined();

  expect([page['C8']?.f, page['D8']?.f]).toEqual(['SUM(C9,C12)', 'IF(COUNT(D9,D12)=0,"",SUM(D9,D12))']);
  expect([page['C9']?.f, page['C9']?.v, page['D9']?.v]).toEqual(['SUM(C10:C11)', 3.5, 1.75]);
  expect([page['C17']?.f, page['C17']?.v, page['D17']?.v]).toEqual(['SUM(C8,C14)', 9.25, 5]);
  // 2.2 is scored by a survey.
  expect([page['C18']?.f, page['C18']?.v]).toEqual(['C17-(SUM(C16))', 6.75]);
  expect([page['I13']?.v, page['I15']?.v, page['I16']?.v]).toEqual([
    'Không áp dụng, không tính',
    'Không phát sinh',
    'Điều tra xã hội học',
  ]);
  expect(page['I12']?.v).toBe('Chưa có tài liệu kiểm chứng được duyệt');
  // The plan gives field II 5 points; its criteria have 3.75. Said, not corrected.
  expect(page['I14']?.v).toBe('Kế hoạch ghi 5');
  expect(page['I8']?.v).toBe('');
});

test('what was appraised stands beside the self-score, with how far it is from it', async () => {
  const appraised = new Map([
    ['1.1.1', 1.5],
    ['1.2', 2],
    ['2.1', 1.5],
    ['2.2', 2],
  ]);
  const rows = ROWS.map((row) => ({ ...row, appraised: appraised.get(row.code) ?? null }));

  const { bytes, page } = await written({ ...SHEET, rows });

  expect(page['F10']).toMatchObject({ v: -0.25, f: 'IF(COUNT(D10,E10)=2,E10-D10,"")' });
  // A survey has no self-score to compare with.
  expect([page['E16']?.v, page['F16']?.v]).toEqual([2, '']);
  expect([page['F8']?.v, page['F17']?.v, page['E17']?.v]).toEqual([-0.25, 0, 7]);
  if (!hasOffice) return;
  const reckoned = convert(bytes, 'xlsx', 'csv').toString().split('\n');
  expect(reckoned.find((line) => line.includes('1.1.1'))).toContain(',-0.25,');
});

test('what people have written is never a formula', async () => {
  const { bytes, page } = await written();

  const texts = Object.entries(page).filter(([place]) => /^[A-Z]+\d+$/.test(place));
  const formulas = texts.filter(([, cell]) => cell.f !== undefined).map(([place]) => place);
  expect(formulas.every((place) => /^[CDEF]\d+$/.test(place))).toBe(true);
  expect(page['G10']).toMatchObject({ t: 's', v: '=1+1', z: '@' });
  expect(page['G12']).toMatchObject({ t: 's', z: '@' });
  expect(page['B16']).toMatchObject({ t: 's', v: '@Khảo sát', z: '@' });
  if (!hasOffice) return;
  expect(convert(bytes, 'xlsx', 'csv').toString()).toContain('=1+1');
});

test('it prints across on A4 with its head on every page, and scrolls under it', async () => {
  const { bytes } = await written();
  const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');

  expect(xml).toMatch(
    /<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/,
  );
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toMatch(/<pane xSplit="2" ySplit="7" topLeftCell="C8"[^>]*state="frozen"/);
  expect(xml).toContain('<autoFilter ref="A7:I16"/>');
  expect(xml).toMatch(/<dataValidation type="decimal"[^>]*sqref="D10"><formula1>0<\/formula1><formula2>C10</);
  expect(xml).not.toContain('sqref="D16"');
  const book = await partOf(bytes, 'xl/workbook.xml');
  expect(book).toMatch(/_xlnm.Print_Titles[^>]*>[^<]*\$6:\$7</);
  expect(book).toMatch(/_xlnm.Print_Area[^>]*>[^<]*\$A\$1:\$I\$26</);
});

test.each(['vi', 'en'] as const)(
  'our own import reads it back without a fault, written in %s',
  async (locale) => {
    const { bytes } = await written(SHEET, locale);

    const back = await readPlanFile(bytes, 'tu-cham.xlsx', { year: 2026, yearIsSure: false });

    if (!back.ok) throw new Error(back.reason);
    expect(back.value).toMatchObject({ year: 2026, faults: [] });
    expect(back.value.fields.map(({ code, name, maxPoints }) => [code, name, maxPoints])).toEqual([
      ['I', 'Chỉ đạo, điều hành', 5.5],
      ['II', 'Cải cách thể chế', 3.75],
    ]);
    expect(
      back.value.criteria.map(({ code, parentCode, maxPoints }) => [code, parentCode, maxPoints]),
    ).toEqual([
      ['1.1', null, 3.5],
      ['1.1.1', '1.1', 2],
      ['1.1.2', '1.1', 1.5],
      ['1.2', null, 2],
      ['1.3', null, 0.5],
      ['2.1', null, 1.25],
      ['2.2', null, 2.5],
    ]);
    expect(back.value.criteria.find(({ code }) => code === '2.2')?.scoredBy).toBe('survey');
  },
);

test.skipIf(!hasOffice)('LibreOffice reckons the same sums', async () => {
  const { bytes, page } = await written();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  // Without the results we wrote beside them, the formulas must be reckoned.
  book.worksheets[0]?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula) cell.value = { formula: cell.formula, date1904: false };
    }),
  );

  const reckoned = read(convert(new Uint8Array(await book.xlsx.writeBuffer()), 'xlsx', 'xls'));
  const again = reckoned.Sheets[reckoned.SheetNames[0] ?? ''];

  for (const row of [8, 9, 14, 17, 18])
    for (const column of row === 18 ? ['C'] : ['C', 'D'])
      expect(again?.[`${column}${row}`]?.v, `${column}${row}`).toBe(page[`${column}${row}`]?.v);
});

test('a plan without criteria gives an empty sheet', async () => {
  const { page } = await written({ ...SHEET, rows: [] });

  expect(page['C8']?.v ?? 0).toBe(0);
});

test('the same in English', async () => {
  const { page } = await written(SHEET, 'en');

  expect(page['D6']?.v).toBe('Self-score');
  expect(page['C17']?.v).toBe(9.25);
});

test('sums leave out what does not apply, and a parent nobody has scored has no score', () => {
  const { rows, total } = sumsOf(ROWS);

  expect(rows[0]).toMatchObject({ max: 5.5, self: 3.75, whole: 6 });
  expect(sumsOf([{ ...ROWS[0], parent: null } as ScoreRow]).total.self).toBeNull();
  expect(total).toMatchObject({ max: 9.25, self: 5 });
});

test('neighbours are added as one range, and never more than 255 at a time', () => {
  expect(sumFormula('C', [7, 8, 9, 12, 14, 15])).toBe('SUM(C7:C9,C12,C14:C15)');
  const many = sumFormula(
    'C',
    Array.from({ length: 300 }, (_, at) => 2 * at),
  );
  expect(many.split('+').map((part) => part.split(',').length)).toEqual([255, 45]);
});
