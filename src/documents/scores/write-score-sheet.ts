import type ExcelJS from 'exceljs';
import { type Head, headOf } from '#documents/letterhead.ts';
import { fontOf, HEAD_FILL, heightOf, pageSetup, THIN, writeText } from '#documents/sheet-style.ts';
import type { Words } from '#documents/words.ts';
import { roundPoints, sumPoints } from '#domain/score/points.ts';
import type { ProofEntry, ScoreRow, ScoreSheet } from './score-sheet.ts';
import { type Sums, sumFormula, sumsOf } from './sums.ts';

/** The columns from the left, with their widths in characters; their headings are `selfscore-column-…`. */
const COLUMNS = [
  { key: 'code', width: 8 },
  { key: 'name', width: 42 },
  { key: 'max', width: 9 },
  { key: 'self', width: 9 },
  { key: 'appraised', width: 9 },
  { key: 'moved', width: 9 },
  { key: 'reason', width: 26 },
  { key: 'proof', width: 32 },
  { key: 'note', width: 16 },
] as const;
const [CODE, NAME, MAX, SELF, APPRAISED, MOVED, REASON, PROOF, NOTE] = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const LAST = COLUMNS.length;
const [MAX_LETTER, SELF_LETTER, APPRAISED_LETTER, MOVED_LETTER] = ['C', 'D', 'E', 'F'];

/** At least two decimals, as points are written; steps of a quarter split over twelve months have four. */
const POINTS = '0.00##';
const MOVED_POINTS = '+0.00##;-0.00##;0.00';
const HEAD_ROW = 6;
const FIRST_ROW = HEAD_ROW + 2;
const BELOW_MAX: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFF2CC' } };

/**
 * The self-score sheet as a workbook, with a column for the office above to appraise them in: parents, fields and the total are formulas, what people have written is text and
 * never a formula. It prints on A4 across, with its head on every page, and our own import reads it back.
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

function writeTitle(page: ExcelJS.Worksheet, sheet: ScoreSheet, head: Head, words: Words): void {
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

function writeHead(page: ExcelJS.Worksheet, words: Words): void {
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

function writePoints(
  line: ExcelJS.Row,
  { max, self, appraised, moved, of }: Sums,
  font: Partial<ExcelJS.Font>,
): void {
  const rows = of.map((at) => FIRST_ROW + at);
  for (const [column, letter, points] of [
    [MAX, MAX_LETTER, max],
    [SELF, SELF_LETTER, self],
    [APPRAISED, APPRAISED_LETTER, appraised],
  ] as const) {
    const cell = line.getCell(column);
    if (rows.length > 0) cell.value = { formula: sumFormula(letter, rows), result: points ?? 0 };
    else cell.value = points;
    cell.numFmt = POINTS;
    cell.font = fontOf(font);
    cell.alignment = { horizontal: 'center', vertical: 'top' };
  }
  const cell = line.getCell(MOVED);
  cell.value = { formula: movedFormula(line.number, rows), result: moved ?? '' };
  cell.numFmt = MOVED_POINTS;
  cell.font = fontOf(font);
  cell.alignment = { horizontal: 'center', vertical: 'top' };
}

/** The difference is reckoned where both are there, also after the office above has filled its column in. */
function movedFormula(row: number, parts: readonly number[]): string {
  const [self, appraised] = [`${SELF_LETTER}${row}`, `${APPRAISED_LETTER}${row}`];
  if (parts.length === 0) return `IF(COUNT(${self},${appraised})=2,${appraised}-${self},"")`;
  const sum = sumFormula(MOVED_LETTER, parts);
  return `IF(${sum.replaceAll('SUM(', 'COUNT(')}=0,"",${sum})`;
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

/** What the unit can give itself: the total without what surveys give. */
function writeScorable(page: ExcelJS.Worksheet, end: number, rows: readonly ScoreRow[], words: Words): void {
  const surveyed = [...rows.keys()].filter((at) => rows[at]?.special === 'survey');
  if (surveyed.length === 0) return;
  const { max } = sumsOf(rows).total;
  const surveyPoints = sumPoints(surveyed.map((at) => rows[at]?.max ?? null));
  const line = page.getRow(end + 1);
  writeText(line.getCell(NAME), words('selfscore-scorable'), { italic: true });
  const cell = line.getCell(MAX);
  const survey = sumFormula(
    MAX_LETTER,
    surveyed.map((at) => FIRST_ROW + at),
  );
  cell.value = { formula: `${MAX_LETTER}${end}-(${survey})`, result: roundPoints((max ?? 0) - surveyPoints) };
  cell.numFmt = POINTS;
  cell.font = fontOf({ italic: true });
  cell.alignment = { horizontal: 'center', vertical: 'top' };
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

function writeSignature(page: ExcelJS.Worksheet, top: number, head: Head, words: Words): void {
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

/** Lines a text takes in its column; letters are narrower than the digits columns are measured in. */
function linesOf(text: string, column: number): number {
  const width = (COLUMNS[column - 1]?.width ?? 1) * 1.2;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
