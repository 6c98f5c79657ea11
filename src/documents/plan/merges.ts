import { type Cell, type GridRow, isEmpty, MAX_COLUMNS } from './grid.ts';
import { TooMuch } from './xml.ts';

/** A merged range: rows as a person counts them, columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MAX_HIDDEN_CELLS = 100_000;

/** More merged ranges than this are no plan's; reading them would only take time. */
export const MAX_MERGES = 20_000;

/**
 * The rows in order, with the cells hidden under merged ones filled in.
 *
 * Ranges are cut to the part of the sheet that is used, so that "merge the whole sheet" costs nothing.
 */
export function applyMerges(rows: ReadonlyMap<number, Cell[]>, merges: readonly Merge[]): GridRow[] {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  let width = 0;
  for (const cells of rows.values()) width = Math.max(width, cells.length);
  let hidden = 0;
  for (const merge of merges) {
    const owner = rows.get(merge.top)?.[merge.left];
    if (!owner || isEmpty(owner) || owner.under) continue;
    const right = Math.min(merge.right, width - 1, MAX_COLUMNS - 1);
    for (const number of between(numbers, merge.top, merge.bottom)) {
      hidden += right - merge.left + 1;
      if (hidden > MAX_HIDDEN_CELLS) throw new TooMuch();
      hide(rows.get(number) ?? [], owner, merge, { up: number - merge.top, right });
    }
  }
  return numbers.map((number) => ({ number, cells: rows.get(number) ?? [] }));
}

function hide(cells: Cell[], owner: Cell, merge: Merge, { up, right }: { up: number; right: number }): void {
  for (let column = merge.left; column <= right; column++) {
    const left = column - merge.left;
    if (up > 0 || left > 0) cells[column] = { ...owner, under: { up, left } };
  }
}

function* between(numbers: readonly number[], first: number, last: number): Generator<number> {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  for (; (numbers[low] ?? Infinity) <= last; low++) yield numbers[low] ?? first;
}
