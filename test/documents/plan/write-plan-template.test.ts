import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { writePlanTemplate } from '#documents/plan/write-plan-template.ts';
import { draftOf, keysOf } from './plan-files.ts';

const HEADINGS = [
  'TT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm đạt',
  'Điểm mất',
  'Cách tính điểm',
  'Nguyên nhân',
  'Giải pháp',
  'Chủ trì',
  'Phối hợp',
  'Thời hạn',
  'Tài liệu kiểm chứng',
];

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  return book;
}

test('the template has a guide and both appendices, ready to fill in and to print', async () => {
  const book = await open(await writePlanTemplate());

  expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Hướng dẫn', 'Phụ lục 1', 'Phụ lục 2']);
  for (const sheet of book.worksheets.slice(1)) {
    expect((sheet.getRow(4).values as unknown[]).slice(1)).toEqual(HEADINGS);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1 });
    expect(sheet.getCell('C50').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 100] });
    expect(sheet.getCell('A50').numFmt).toBe('@');
  }
});

test('nothing in it is, or becomes, a formula', async () => {
  const book = await open(await writePlanTemplate());

  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        expect(String(cell.value)).not.toMatch(/^[=+\-@]/);
      }),
    );
  }
});

test('it imports as it is, without a fault', async () => {
  const draft = await draftOf(await writePlanTemplate());

  expect(draft.faults).toEqual([]);
  expect(draft.criteria.map(({ code, track }) => [code, track])).toEqual([
    ['1.1', 'maintain'],
    ['1.2', 'remedy'],
  ]);
  expect(draft.criteria.map(({ scoring }) => scoring?.rule?.kind)).toEqual(['steps', 'deduction']);
  expect(draft).toMatchObject({ title: null, number: null, ignoredColumns: [] });
});

test('filled in, it imports without its examples', async () => {
  const book = await open(await writePlanTemplate());
  const sheet = book.getWorksheet('Phụ lục 1');
  for (const [row, values] of [
    [8, ['II', 'Cải cách thể chế']],
    [9, ['2.10', 'Rà soát văn bản', 1.5, 1.5]],
  ] as const) {
    for (const [at, value] of values.entries())
      (sheet as ExcelJS.Worksheet).getCell(row, at + 1).value = value;
  }

  const draft = await draftOf(new Uint8Array(await book.xlsx.writeBuffer()));

  expect(draft.faults).toEqual([]);
  expect(draft.criteria.map((one) => one.code)).toEqual(['2.10']);
  expect(draft.fields.map((field) => field.code)).toEqual(['II']);
  expect(keysOf(draft.warnings)).toContain('plan-example-left-out@7');
});
