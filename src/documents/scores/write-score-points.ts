import type ExcelJS from 'exceljs';
import { fontOf, writeText } from '#documents/sheet-style.ts';
import type { Words } from '#documents/words.ts';
import { roundPoints, sumPoints } from '#domain/score/points.ts';
import {
  APPRAISED,
  APPRAISED_LETTER,
  FIRST_ROW,
  MAX,
  MAX_LETTER,
  MOVED,
  MOVED_LETTER,
  NAME,
  SELF,
  SELF_LETTER,
} from './score-columns.ts';
import type { ScoreRow } from './score-sheet.ts';
import { type Sums, sumFormula, sumsOf } from './sums.ts';

/** Two decimals, as points are written and told everywhere; the cells keep what is behind them. */
const POINTS = '0.00';
const MOVED_POINTS = '+0.00;-0.00;0.00';

/** The points of a row: what was given, and of a row with parts the formulas that add them up. */
export function writePoints(
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
    if (rows.length > 0) cell.value = { formula: sumOf(letter, rows, column === MAX), result: points ?? '' };
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
  return sumOf(MOVED_LETTER, parts);
}

/** The sum of cells; of what nobody has filled in yet it is nothing, not naught. */
function sumOf(letter: string, rows: readonly number[], isKnown = false): string {
  const sum = sumFormula(letter, rows);
  return isKnown ? sum : `IF(${sum.replaceAll('SUM(', 'COUNT(')}=0,"",${sum})`;
}

/** What the unit can give itself: the total without what surveys give. */
export function writeScorable(
  page: ExcelJS.Worksheet,
  end: number,
  rows: readonly ScoreRow[],
  words: Words,
): void {
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
