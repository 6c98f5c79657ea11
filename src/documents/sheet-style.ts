import type ExcelJS from 'exceljs';

const FONT = 'Times New Roman';
const SIZE = 12;
const A4 = 9;

/** Margins of Nghị định 30/2020/NĐ-CP in inches: 20 mm, left 30 mm, right 15 mm. */
const MARGINS = { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59, header: 0.3, footer: 0.3 };

/** A table's lines. */
export const THIN: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

/** The ground of a table's head. */
export const HEAD_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2F3' } };

/** The letters of every cell. */
export function fontOf(font: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> {
  return { name: FONT, size: SIZE, ...font };
}

/** Writes text that stays text: formatted so, it does not become a formula when somebody edits the cell either. */
export function writeText(cell: ExcelJS.Cell, text: string, font: Partial<ExcelJS.Font> = {}): void {
  cell.value = text;
  cell.numFmt = '@';
  cell.font = fontOf(font);
  cell.alignment = { vertical: 'top', wrapText: true, ...cell.alignment };
}

/** Prints on A4, as wide as one page and as long as it takes. */
export function pageSetup(orientation: 'portrait' | 'landscape'): Partial<ExcelJS.PageSetup> {
  return { paperSize: A4, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS };
}

/** The height of a row whose longest cell takes so many lines; LibreOffice does not grow rows by itself. */
export function heightOf(lines: number): number {
  return 17 * Math.max(1, lines);
}
