import { tidy } from './fold.ts';
import { type Allowance, type Cell, type Grid, type GridRow, MAX_COLUMNS } from './grid.ts';

interface OpenCell {
  readonly lines: string[];
  span: number;
  /** `continue`: the lower part of a cell merged downwards; `joined`: the right part of one merged sideways. */
  merged: 'no' | 'continue' | 'joined';
}

interface OpenRow {
  readonly cells: (Cell | undefined)[];
  column: number;
  isDeleted: boolean;
}

/** One table of a text document while it is read: rows and cells in, a grid out, merged cells repeated. */
export class DocxTable {
  #rows: GridRow[] = [];
  #row: OpenRow | undefined;
  #cell: OpenCell | undefined;
  #count = 0;
  readonly #allowance: Allowance;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  openRow(): void {
    this.#row = { cells: [], column: 0, isDeleted: false };
  }

  openCell(): void {
    this.#cell = { lines: [], span: 1, merged: 'no' };
  }

  /** Adds a paragraph to the cell being read. */
  addLine(line: string): void {
    this.#cell?.lines.push(line);
  }

  /** What the table's own properties say: spans, merges, skipped columns, rows deleted under revision. */
  describe(name: string, value: string | undefined, parent: string | undefined): void {
    if (parent === 'trPr' && this.#row) {
      if (name === 'del') this.#row.isDeleted = true;
      if (name === 'gridBefore') this.#row.column = clampSpan(value);
    }
    if (parent !== 'tcPr' || !this.#cell) return;
    if (name === 'gridSpan') this.#cell.span = clampSpan(value);
    if (name === 'vMerge' && value !== 'restart') this.#cell.merged = 'continue';
    if (name === 'hMerge' && value !== 'restart') this.#cell.merged = 'joined';
  }

  closeCell(): void {
    const cell = this.#cell;
    const row = this.#row;
    this.#cell = undefined;
    if (!cell || !row || row.column >= MAX_COLUMNS) return;
    const owner = this.#ownerOf(cell, row);
    this.#allowance.take(owner.text);
    for (let left = 0; left < cell.span && row.column < MAX_COLUMNS; left++, row.column++) {
      const under = { up: owner.under?.up ?? 0, left: (owner.under?.left ?? 0) + left };
      row.cells[row.column] = under.up > 0 || under.left > 0 ? { ...owner, under } : owner;
    }
  }

  closeRow(): void {
    const row = this.#row;
    this.#row = undefined;
    if (!row || row.isDeleted) return;
    this.#count += 1;
    this.#rows.push({ number: this.#count, cells: row.cells });
  }

  close(before: readonly string[]): Grid {
    return { name: '', kind: 'table', before, rows: this.#rows };
  }

  #ownerOf(cell: OpenCell, row: OpenRow): Cell {
    const own: Cell = { text: tidy(cell.lines.join('\n')), kind: 'text' };
    if (own.text !== '' || cell.merged === 'no') return own;
    if (cell.merged === 'joined') {
      const left = row.cells[row.column - 1];
      return left ? { ...left, under: { up: left.under?.up ?? 0, left: (left.under?.left ?? 0) + 1 } } : own;
    }
    const above = this.#rows.at(-1)?.cells[row.column];
    return above
      ? { ...above, under: { up: (above.under?.up ?? 0) + 1, left: above.under?.left ?? 0 } }
      : own;
  }
}

function clampSpan(value: string | undefined): number {
  const span = Number(value);
  return Number.isInteger(span) ? Math.min(Math.max(span, 0), MAX_COLUMNS) : 1;
}
