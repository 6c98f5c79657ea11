import { type Cell, type GridRow, isEmpty, MAX_COLUMNS } from './grid.ts';
import { TooMuch } from './xml.ts';

/** A merged range: rows as a person counts them, columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MAX_HIDDEN_CELLS = 200_000;

/**
 * The rows in order, with the cells hidden under merged ones filled in.
 *
 * Ranges are cut to the part of the sheet that is used, so that "merge the whole sheet" costs nothing.
 */
export function applyMerges(rows: ReadonlyMap<number, Cell[]>, merges: readonly Merge[]): GridRow[] {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...[...rows.values()].map((cells) => cells.length)));
  let hidden = 0;
  for (const merge of merges) {
    const owner = rows.get(merge.top)?.[merge.left];
    if (!owner || isEmpty(owner)) continue;
    for (const number of inside(numbers, merge)) {
      for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++) {
        const under = { up: number - merge.top, left: column - merge.left };
        const cells = rows.get(number);
        if (!cells || (under.up === 0 && under.left === 0)) continue;
        if (++hidden > MAX_HIDDEN_CELLS) throw new TooMuch();
        cells[column] = { ...owner, under };
      }
    }
  }
  return numbers.map((number) => ({ number, cells: rows.get(number) ?? [] }));
}

function inside(numbers: readonly number[], merge: Merge): number[] {
  return numbers.filter((number) => number >= merge.top && number <= merge.bottom);
}
