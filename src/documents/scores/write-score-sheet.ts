import type ExcelJS from 'exceljs';
import { headOf } from '#documents/letterhead.ts';
import { HEAD_FILL, heightOf, pageSetup, THIN, writeText } from '#documents/sheet-style.ts';
import type { Words } from '#documents/words.ts';
import { roundPoints } from '#domain/score/points.ts';
import {
  APPRAISED,
  CODE,
  COLUMNS,
  FIRST_ROW,
  HEAD_ROW,
  LAST,
  MAX_LETTER,
  NAME,
  NOTE,
  PROOF,
  REASON,
  SELF,
  SELF_LETTER,
} from './score-columns.ts';
import type { ProofEntry, ScoreRow, ScoreSheet } from './score-sheet.ts';
import { type Sums, sumsOf } from './sums.ts';
import { writeHead, writeSignature, writeTitle } from './write-score-frame.ts';
import { writePoints, writeScorable } from './write-score-points.ts';

const BELOW_MAX: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFF2CC' } };

/**
 * The self-score sheet as a workbook, with a column for the office above to appraise them in: parents, fields and the
 * total are formulas, what people have written is text and never a formula. It prints on A4 across, with its head on every page, and our own import reads it back.
 */
export async function writeScoreSheet(sheet: ScoreSheet, words: Words): Promise<Uint8Array> {
  // Loaded when the first workbook is written: it is large, and few turns need it.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  book.calcProperties.fullCalcOnLoad = true;
  const head = headOf(sheet.letterhead, { name: sheet.organisation, chairman: sheet.chairman }, words);
  const page = book.addWorksheet(words('selfscore-sheet'), {
    pageSetup: { ...pageSetup('landscape'), printTitlesRow: `${HEAD_ROW}:${HEAD_ROW + 1}` },
    views: [{ state: 'frozen', xSplit: NAME, ySplit: HEAD_ROW + 1 }],
    headerFooter: { oddFooter: '&C&P/&N' },
  });
  page.columns = COLUMNS.map(({ width }) => ({ width }));
  writeTitle(page, sheet, head, words);
  writeHead(page, words);

  const { rows, total } = sumsOf(sheet.rows);
  for (const [at, row] of sheet.rows.entries()) {
    const sums = rows[at];
    if (sums) writeRow(page.getRow(FIRST_ROW + at), row, sums, words);
  }
  const end = FIRST_ROW + sheet.rows.length;
  writeTotal(page, end, total, words);
  writeScorable(page, end, sheet.rows, words);
  page.autoFilter = {
    from: { row: HEAD_ROW + 1, column: CODE },
    to: { row: Math.max(FIRST_ROW, end - 1), column: LAST },
  };
  markBelowMax(page, end);
  writeSignature(page, end + 3, head, words);
  page.pageSetup.printArea = `A$1:I$${end + 9}`;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeRow(line: ExcelJS.Row, row: ScoreRow, sums: Sums, words: Words): void {
  const font = row.kind === 'criterion' ? {} : { bold: true };
  const texts = [
    { column: CODE, text: row.code },
    { column: NAME, text: row.name },
    { column: REASON, text: row.reason === '' ? '' : words('score-reason', { reason: row.reason }) },
    { column: PROOF, text: row.proofs.map((proof) => proofLine(proof, words)).join('\n') },
    { column: NOTE, text: noteOf(row, sums, words) },
  ];
  for (const { column, text } of texts) writeText(line.getCell(column), text, font);
  line.getCell(CODE).alignment = { horizontal: 'center', vertical: 'top' };
  writePoints(line, sums, font);
  if (row.kind === 'criterion' && row.special === null)
    line.getCell(SELF).dataValidation = withinMax(line.number, 'self', words);
  if (row.kind === 'criterion')
    line.getCell(APPRAISED).dataValidation = withinMax(line.number, 'appraised', words);
  line.height = heightOf(Math.max(...texts.map(({ column, text }) => linesOf(text, column))));
  for (let column: number = CODE; column <= LAST; column += 1) {
    line.getCell(column).border = THIN;
    if (row.kind === 'field') line.getCell(column).fill = HEAD_FILL;
  }
}

function proofLine({ name, number, day, removed }: ProofEntry, words: Words): string {
  const line = documentLine({ name, number, day }, words);
  return removed ? words('selfscore-proof-removed', { line }) : line;
}

function documentLine({ name, number, day }: Omit<ProofEntry, 'removed'>, words: Words): string {
  if (number === null && day === null) return words('selfscore-proof-file', { name });
  return words('selfscore-proof', { name, number: number ?? 'none', day: day ?? 'none' });
}

/** Why a row has no self-score, that nothing accepted supports it, and where the plan itself names other points than its parts add up to. */
function noteOf({ special, max, unsupported }: ScoreRow, { of, whole }: Sums, words: Words): string {
  if (unsupported) return words('selfscore-unsupported');
  if (special !== null) return words('selfscore-special', { special });
  return of.length > 0 && max !== null && roundPoints(max) !== whole
    ? words('selfscore-given', { points: max })
    : '';
}

function withinMax(row: number, key: 'self' | 'appraised', words: Words): ExcelJS.DataValidation {
  return {
    type: 'decimal',
    operator: 'between',
    formulae: [0, `${MAX_LETTER}${row}`],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: words('selfscore-column', { key }),
    error: words('selfscore-within'),
  };
}

function writeTotal(page: ExcelJS.Worksheet, end: number, total: Sums, words: Words): void {
  const line = page.getRow(end);
  for (let column: number = CODE; column <= LAST; column += 1) {
    writeText(line.getCell(column), column === NAME ? words('selfscore-total') : '', { bold: true });
    line.getCell(column).border = THIN;
  }
  writePoints(line, total, { bold: true });
  line.height = heightOf(1);
}

/** What lost points shows at a glance, also after somebody has changed a score. */
function markBelowMax(page: ExcelJS.Worksheet, end: number): void {
  if (end === FIRST_ROW) return;
  const [max, self] = [`$${MAX_LETTER}${FIRST_ROW}`, `$${SELF_LETTER}${FIRST_ROW}`];
  page.addConditionalFormatting({
    ref: `${SELF_LETTER}${FIRST_ROW}:${SELF_LETTER}${end - 1}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`AND(ISNUMBER(${self}),${self}<${max})`],
        style: { fill: BELOW_MAX },
      },
    ],
  });
}

/** Lines a text takes in its column; letters are narrower than the digits columns are measured in. */
function linesOf(text: string, column: number): number {
  const width = (COLUMNS[column - 1]?.width ?? 1) * 1.2;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
