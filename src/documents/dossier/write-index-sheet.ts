import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type ExcelJS from 'exceljs';
import { unitCalled } from '#documents/letterhead.ts';
import { fontOf, HEAD_FILL, heightOf, pageSetup, THIN, writeText } from '#documents/sheet-style.ts';
import type { Words } from '#documents/words.ts';
import {
  type DossierIndex,
  type IndexedPiece,
  indexLines,
  missingTexts,
  pieceTexts,
} from './dossier-index.ts';

/** Columns by key, with their widths in characters. */
const COLUMNS = [
  ['no', 6],
  ['code', 9],
  ['criterion', 40],
  ['max', 9],
  ['self', 9],
  ['number', 18],
  ['date', 12],
  ['subject', 40],
  ['file', 38],
  ['hash', 36],
  ['size', 10],
  ['sent', 18],
  ['accepted', 18],
  ['note', 24],
] as const;
const MISSING = [
  ['code', 9],
  ['criterion', 60],
  ['document', 60],
  ['asked', 9],
  ['there', 9],
] as const;
const CENTRED = ['no', 'code', 'max', 'self', 'date', 'size', 'asked', 'there'];

const HEAD_ROW = 7;
const KILOBYTE = 1024;
/** Between two rows that are written in one go others get their turn. */
const ROWS_AT_ONCE = 50;

type Value = string | number | null | ExcelJS.CellHyperlinkValue;

/**
 * The index as a workbook: a line for every file with a link that opens it where the archive is unpacked, a line for
 * every criterion without any, and a sheet of what is missing. What people wrote is text and never a formula. Rows are
 * let go as they are written, so that thousands take no more memory than a few.
 */
export async function writeIndexSheet(index: DossierIndex, words: Words): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const stream = new PassThrough();
  const whole = buffer(stream);
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  await writeList(book, index, words);
  await writeMissing(book, index, words);
  await book.commit();
  return new Uint8Array(await whole);
}

async function writeList(book: ExcelJS.stream.xlsx.WorkbookWriter, index: DossierIndex, words: Words) {
  const page = openSheet(book, words('dossier-sheet', { sheet: 'list' }), COLUMNS, HEAD_ROW);
  const title = words('dossier-title', { year: String(index.head.year) });
  const lines = indexLines(index, words).map((text) => ({ text, font: { italic: true } }));
  const above = [
    { text: unitCalled(index.head.organisation, words), font: { bold: true } },
    { text: title, font: { bold: true, size: 14 } },
    ...lines,
  ];
  for (const [at, { text, font }] of above.entries()) {
    writeText(page.getCell(at + 1, 1), text, font);
    page.getCell(at + 1, 1).alignment = { vertical: 'middle' };
    page.getRow(at + 1).commit();
  }
  writeHead(page, COLUMNS, words);
  let row = HEAD_ROW;
  for (const values of listed(index, words)) {
    row += 1;
    writeRow(page, row, COLUMNS, values);
    if (row % ROWS_AT_ONCE === 0) await new Promise(setImmediate);
  }
  page.autoFilter = { from: { row: HEAD_ROW, column: 1 }, to: { row, column: COLUMNS.length } };
  page.commit();
}

/** The values of every file, and of every criterion that has none. */
function* listed({ fields }: DossierIndex, words: Words): Generator<Value[]> {
  let count = 0;
  for (const { code, name, max, self, pieces, special } of fields.flatMap(({ criteria }) => criteria)) {
    for (const piece of pieces) {
      count += 1;
      yield [count, code, name, max, self, ...valuesOf(piece, words)];
    }
    if (pieces.length === 0) {
      const nothing = Array.from({ length: COLUMNS.length - 6 }, () => null);
      yield [null, code, name, max, self, ...nothing, words('dossier-empty', { special: special ?? 'none' })];
    }
  }
}

async function writeMissing(book: ExcelJS.stream.xlsx.WorkbookWriter, index: DossierIndex, words: Words) {
  const missing = missingTexts(index, words);
  const page = openSheet(book, words('dossier-sheet', { sheet: 'missing' }), MISSING, 2);
  writeText(page.getCell(1, 1), words('dossier-missing', { count: missing.length }), {
    bold: true,
    size: 14,
  });
  page.getCell(1, 1).alignment = { vertical: 'middle' };
  page.getRow(1).commit();
  writeHead(page, MISSING, words, 2);
  for (const [at, { code, name, what, asked, there }] of missing.entries()) {
    writeRow(page, at + 3, MISSING, [code, name, what, asked, there]);
    if (at % ROWS_AT_ONCE === 0) await new Promise(setImmediate);
  }
  page.commit();
}

function valuesOf(piece: IndexedPiece, words: Words): Value[] {
  const { number, date, subject, file, hash, sent, accepted, note } = pieceTexts(piece, words);
  const link = file === '' ? '' : { text: file, hyperlink: linkTo(piece.path) };
  return [number, date, subject, link, hash, Math.ceil(piece.size / KILOBYTE), sent, accepted, note];
}

/** A path from the workbook, as a link holds it; letters of any language stay as they are. */
function linkTo(path: string): string {
  return path.replace(/[ %#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

type Columns = typeof COLUMNS | typeof MISSING;

function openSheet(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  columns: Columns,
  headRow: number,
): ExcelJS.Worksheet {
  const page = book.addWorksheet(name, {
    pageSetup: { ...pageSetup('landscape'), printTitlesRow: `${headRow}:${headRow}` },
    views: [{ state: 'frozen', ySplit: headRow }],
    headerFooter: { oddFooter: '&C&P/&N' },
  });
  page.columns = columns.map(([, width]) => ({ width }));
  return page;
}

function writeHead(page: ExcelJS.Worksheet, columns: Columns, words: Words, row = HEAD_ROW): void {
  const line = page.getRow(row);
  for (const [at, [key]] of columns.entries()) {
    const cell = line.getCell(at + 1);
    writeText(cell, words('dossier-column', { key }), { bold: true });
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = HEAD_FILL;
    cell.border = THIN;
  }
  line.height = heightOf(2);
  line.commit();
}

function writeRow(page: ExcelJS.Worksheet, row: number, columns: Columns, values: readonly Value[]): void {
  const line = page.getRow(row);
  let lines = 1;
  for (const [at, [key, width]] of columns.entries()) {
    const value = values[at] ?? null;
    const cell = line.getCell(at + 1);
    const text = typeof value === 'object' ? (value?.text ?? '') : String(value);
    if (typeof value === 'string') writeText(cell, value);
    else cell.value = value;
    cell.font = fontOf(
      typeof value === 'object' && value ? { color: { argb: 'FF0563C1' }, underline: true } : {},
    );
    cell.alignment = {
      vertical: 'top',
      wrapText: true,
      horizontal: CENTRED.includes(key) ? 'center' : 'left',
    };
    cell.border = THIN;
    lines = Math.max(lines, linesOf(text, width));
  }
  line.height = heightOf(lines);
  line.commit();
}

/** Lines a text takes; letters are narrower than the digits columns are measured in. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 1.1))), 0);
}
