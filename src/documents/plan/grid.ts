import type { Remark } from '#domain/plan/plan-draft.ts';
import type { Day } from '#domain/time/day.ts';
import { tidy } from './fold.ts';
import { TooMuch } from './xml.ts';

/**
 * What stands in one cell. `text` is what a person sees there. `no-value` is a formula that was never calculated,
 * `error` one that failed. A cell hidden under a merged one repeats its text and says with `under` how far up and left
 * the visible one is.
 */
export interface Cell {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'error' | 'no-value';
  readonly number?: number;
  readonly day?: Day;
  readonly under?: { readonly up: number; readonly left: number };
}

/** A row, with the number a person sees beside it. Cells stand at their column, empty ones are undefined. */
export interface GridRow {
  readonly number: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** One sheet, one table of a text document, or a whole text file. `before` is the text that stands above a table. */
export interface Grid {
  readonly name: string;
  readonly kind: 'sheet' | 'table' | 'file';
  readonly before: readonly string[];
  readonly rows: readonly GridRow[];
}

/** A file as grids, whatever its format, with the text after the last one. */
export interface Grids {
  readonly grids: readonly Grid[];
  readonly after: readonly string[];
  readonly remarks: readonly Remark[];
}

/** Columns beyond this are no plan's. */
export const MAX_COLUMNS = 256;
const MAX_CELLS = 100_000;
const MAX_TEXT = 20_000_000;
/** Excel's own limit for one cell. */
export const MAX_CELL_TEXT = 32_767;
/** Rows with something in them; a commune's plan has a hundred. */
export const MAX_ROWS = 5_000;

/** Counts what is kept of a file and stops (`TooMuch`) when it is more than any plan holds. */
export class Allowance {
  #cells = 0;
  #text = 0;

  take(text: string): void {
    this.#cells += 1;
    this.#text += text.length;
    if (text.length > MAX_CELL_TEXT || this.#cells > MAX_CELLS || this.#text > MAX_TEXT) throw new TooMuch();
  }
}

/** A cell holding nothing but text. */
export function textCell(text: string): Cell {
  return { text: tidy(text), kind: 'text' };
}

/** True for a cell in which a person sees nothing. */
export function isEmpty(cell: Cell | undefined): boolean {
  return !cell || (cell.text === '' && cell.kind === 'text');
}

/** The visible cells of a row that hold something: hidden ones under a merge are left out. */
export function visibleCells(row: GridRow): Cell[] {
  return row.cells.filter((cell): cell is Cell => cell !== undefined && !isEmpty(cell) && !cell.under);
}

/** The texts of a row from left to right, each merged cell once. */
export function rowTexts(row: GridRow): string[] {
  return visibleCells(row).map((cell) => cell.text);
}
