import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readAppraisal } from '#documents/scores/read-appraisal.ts';
import type { ScoreRow, ScoreSheet } from '#documents/scores/score-sheet.ts';
import { writeScoreSheet } from '#documents/scores/write-score-sheet.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import { wordsIn } from '../report/sample-paper.ts';

type Cell = string | number | null | { formula: string; result: number };

async function workbook(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet('Kết quả');
  for (const row of rows) page.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const read = async (rows: readonly (readonly Cell[])[]) =>
  readAppraisal(await workbook(rows), 'ket-qua.xlsx');

const SHEET: ScoreSheet = {
  organisation: 'UBND xã Minh Sơn',
  chairman: null,
  letterhead: letterheadSchema.parse({}),
  year: 2026,
  asOf: '2026-11-24',
  isNow: true,
  sample: false,
  rows: [
    row('field', 'I', null, 3, null),
    row('criterion', '1.1', 0, 2, 1.75),
    row('criterion', '1.10', 0, 1, 1),
  ],
};

function row(
  kind: ScoreRow['kind'],
  code: string,
  parent: number | null,
  max: number,
  self: number | null,
): ScoreRow {
  return {
    kind,
    code,
    name: code,
    parent,
    max,
    self,
    appraised: null,
    reason: '',
    proofs: [],
    special: null,
    unsupported: false,
  };
}

test.each(['vi', 'en'] as const)('our own self-score sheet in %s with its column filled', async (locale) => {
  const book = new ExcelJS.Workbook();
  const bytes = await writeScoreSheet(SHEET, wordsIn(locale));
  await book.xlsx.load(bytes.slice().buffer);
  const page = book.worksheets[0];
  if (!page) throw new Error('there is no sheet');
  page.getCell('E9').value = 1.5;
  page.getCell('E10').value = '0,75';

  const rows = await readAppraisal(new Uint8Array(await book.xlsx.writeBuffer()), 'tu-cham.xlsx');

  expect(rows).toMatchObject({
    ok: true,
    value: [
      { row: 9, code: '1.1', max: 2, self: 1.75, appraised: { ok: true, value: 1.5 } },
      { row: 10, code: '1.10', max: 1, self: 1, appraised: { ok: true, value: 0.75 } },
    ],
  });
});

test('another office’s table: two rows of headings, sums, a reason, empty cells', async () => {
  const rows = await read([
    ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2026'],
    ['STT', 'Tiêu chí', 'Điểm', 'Điểm', 'Điểm', 'Lý do thẩm định'],
    [null, null, 'Tối đa', 'Tự đánh giá', 'Sở Nội vụ thẩm định', null],
    ['I', 'CHỈ ĐẠO', 3, 2.75, { formula: 'SUM(E5:E6)', result: 2 }, null],
    ['1.1', 'Kế hoạch', 2, 1.75, 1, 'Ban hành chậm'],
    ['1.2.', 'Báo cáo', 1, 1, null, null],
    ['1.3', 'Kiểm tra', 1, 1, 'không đạt', null],
    [null, 'Tổng', 3, 2.75, 2, null],
  ]);

  expect(rows).toMatchObject({
    ok: true,
    value: [
      { row: 5, code: '1.1', max: 2, self: 1.75, appraised: { ok: true, value: 1 }, note: 'Ban hành chậm' },
      { row: 7, code: '1.3', appraised: { ok: false } },
    ],
  });
});

test.each([
  [
    [
      ['STT', 'Tiêu chí', 'Điểm tự chấm'],
      ['1.1', 'Kế hoạch', 1],
    ],
  ],
  [
    [
      ['Tiêu chí', 'Điểm thẩm định'],
      ['Kế hoạch', 1],
    ],
  ],
] as const)('a table without the columns is refused', async (rows) => {
  expect(await read(rows)).toMatchObject({ ok: false, reason: 'appraisal-no-column' });
});

test('a file that is no table is refused with its name', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.4 nothing');

  expect(await readAppraisal(bytes, 'ket-qua.pdf')).toMatchObject({
    ok: false,
    args: { file: 'ket-qua.pdf' },
  });
});
