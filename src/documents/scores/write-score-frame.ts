import type ExcelJS from 'exceljs';
import type { Head } from '#documents/letterhead.ts';
import { HEAD_FILL, heightOf, THIN, writeText } from '#documents/sheet-style.ts';
import type { Words } from '#documents/words.ts';
import { CODE, COLUMNS, HEAD_ROW, LAST, NAME, NOTE, PROOF } from './score-columns.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** Who gives the scores, of which year, as of when. */
export function writeTitle(page: ExcelJS.Worksheet, sheet: ScoreSheet, head: Head, words: Words): void {
  const line = (row: number, text: string, font: Partial<ExcelJS.Font>) => {
    page.mergeCells(row, CODE, row, LAST);
    writeText(page.getCell(row, CODE), text, font);
    page.getCell(row, CODE).alignment = { horizontal: row === 1 ? 'left' : 'center', vertical: 'middle' };
  };
  line(1, head.issuer.join(' '), { bold: true });
  line(3, words('selfscore-title', { year: String(sheet.year) }), { bold: true, size: 14 });
  line(4, words('selfscore-as-of', { day: sheet.asOf, sample: sheet.sample ? 'yes' : 'no' }), {
    italic: true,
  });
}

/** The headings of the columns, and their numbers below. */
export function writeHead(page: ExcelJS.Worksheet, words: Words): void {
  for (const [at, { key }] of COLUMNS.entries()) {
    const cells = [
      {
        cell: page.getCell(HEAD_ROW, at + 1),
        text: words('selfscore-column', { key }),
        font: { bold: true },
      },
      { cell: page.getCell(HEAD_ROW + 1, at + 1), text: `(${at + 1})`, font: { italic: true } },
    ];
    for (const { cell, text, font } of cells) {
      writeText(cell, text, font);
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.fill = HEAD_FILL;
      cell.border = THIN;
    }
  }
  page.getRow(HEAD_ROW).height = heightOf(2);
}

/** Who compiled the sheet, left; who signs it, right. */
export function writeSignature(page: ExcelJS.Worksheet, top: number, head: Head, words: Words): void {
  const block = (row: number, left: string, right: string, font: Partial<ExcelJS.Font>) => {
    page.mergeCells(row, PROOF, row, NOTE);
    for (const [column, text] of [
      [NAME, left],
      [PROOF, right],
    ] as const) {
      writeText(page.getCell(row, column), text, font);
      page.getCell(row, column).alignment = { horizontal: 'center', vertical: 'middle' };
    }
  };
  block(top, '', words('selfscore-dated', { place: head.place }), { italic: true });
  block(top + 1, words('selfscore-compiler'), head.authority, { bold: true });
  block(top + 2, '', head.post, { bold: true });
  block(top + 6, '', head.signer, { bold: true });
}
