import ExcelJS from 'exceljs';
import { fontOf, HEAD_FILL, heightOf, pageSetup, THIN, writeText } from '#documents/sheet-style.ts';
import {
  POINTS_RULE,
  TEMPLATE_APPENDICES,
  TEMPLATE_COLUMNS,
  TEMPLATE_GUIDE,
  type TemplateAppendix,
} from './template-words.ts';

const EXAMPLE_FILL = 'FFFFF2CC';
const RULED_ROWS = 30;
const CHECKED_ROWS = 200;
const MOST_POINTS = 100;

/** Writes the empty plan workbook: a guide, and one sheet for each appendix with headings, checks and an example. */
export async function writePlanTemplate(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  writeGuide(book);
  for (const appendix of TEMPLATE_APPENDICES) writeAppendix(book, appendix);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeGuide(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet(TEMPLATE_GUIDE.sheet, { pageSetup: pageSetup('portrait') });
  sheet.columns = [{ width: 20 }, { width: 72 }];
  writeTitle(sheet, 1, TEMPLATE_GUIDE.title, 2);
  const columns = TEMPLATE_COLUMNS.map(({ heading, hint }) => [`“${heading}”`, hint] as const);
  let row = 2;
  for (const pair of TEMPLATE_GUIDE.steps) writePair(sheet, row++, pair);
  writeTitle(sheet, row++, TEMPLATE_GUIDE.columnsTitle, 2);
  for (const pair of columns) writePair(sheet, row++, pair);
}

function writePair(sheet: ExcelJS.Worksheet, row: number, [what, how]: readonly [string, string]): void {
  writeText(sheet.getCell(row, 1), what, { bold: true });
  writeText(sheet.getCell(row, 2), how);
  sheet.getRow(row).height = heightOf(Math.ceil(how.length / 72));
}

function writeAppendix(book: ExcelJS.Workbook, { sheet: name, titles, examples }: TemplateAppendix): void {
  const headRow = titles.length + 1;
  const firstRow = headRow + 2;
  const sheet = book.addWorksheet(name, {
    pageSetup: { ...pageSetup('landscape'), printTitlesRow: `${headRow}:${headRow + 1}` },
    views: [{ state: 'frozen', xSplit: 2, ySplit: headRow + 1 }],
    headerFooter: { oddFooter: '&C&P/&N' },
  });
  sheet.columns = TEMPLATE_COLUMNS.map(({ width }) => ({ width }));
  for (const [at, title] of titles.entries())
    writeTitle(sheet, at + 1, title, TEMPLATE_COLUMNS.length, at < 2);
  writeHead(sheet, headRow);
  formatRows(sheet, firstRow);
  for (const [at, values] of examples.entries()) writeExample(sheet.getRow(firstRow + at), values);
}

function writeHead(sheet: ExcelJS.Worksheet, row: number): void {
  for (const [at, { heading }] of TEMPLATE_COLUMNS.entries()) {
    for (const [cell, text] of [
      [sheet.getCell(row, at + 1), heading],
      [sheet.getCell(row + 1, at + 1), `(${at + 1})`],
    ] as const) {
      writeText(cell, text, { bold: text === heading, italic: text !== heading });
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.fill = HEAD_FILL;
      cell.border = THIN;
    }
  }
  sheet.getRow(row).height = 36;
}

/** Text columns are formatted as text, so that Excel turns no code into a number or a date; points are checked. */
function formatRows(sheet: ExcelJS.Worksheet, firstRow: number): void {
  for (let row = firstRow; row < firstRow + CHECKED_ROWS; row++) {
    for (const [at, { kind }] of TEMPLATE_COLUMNS.entries()) {
      const cell = sheet.getCell(row, at + 1);
      cell.font = fontOf();
      cell.alignment = {
        vertical: 'top',
        wrapText: true,
        horizontal: kind === 'points' || at === 0 ? 'center' : 'left',
      };
      cell.numFmt = kind === 'points' ? '0.####' : '@';
      if (row < firstRow + RULED_ROWS) cell.border = THIN;
      if (kind === 'points') cell.dataValidation = pointsRule();
    }
  }
}

function pointsRule(): ExcelJS.DataValidation {
  return {
    type: 'decimal',
    operator: 'between',
    formulae: [0, MOST_POINTS],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    ...POINTS_RULE,
  };
}

function writeExample(row: ExcelJS.Row, values: readonly (string | number | null)[]): void {
  row.height = heightOf(linesOf(values));
  for (const [at, value] of values.entries()) {
    const cell = row.getCell(at + 1);
    if (typeof value === 'string') writeText(cell, value, { italic: true });
    else if (value !== null) cell.value = value;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: EXAMPLE_FILL } };
  }
}

/** Lines the longest cell of a row takes. */
function linesOf(values: readonly (string | number | null)[]): number {
  const lines = values.map(
    (value, at) => String(value ?? '').length / ((TEMPLATE_COLUMNS[at]?.width ?? 1) * 0.9),
  );
  return Math.ceil(Math.max(1, ...lines));
}

function writeTitle(sheet: ExcelJS.Worksheet, row: number, text: string, width: number, isBold = true): void {
  sheet.mergeCells(row, 1, row, width);
  const cell = sheet.getCell(row, 1);
  writeText(cell, text, isBold ? { bold: true, size: 14 } : { italic: true, size: 13 });
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getRow(row).height = 22;
}
