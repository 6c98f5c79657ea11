import { compareCodes } from './code.ts';

/** Codes that are offered in place of one that does not exist. */
const OFFERED = 3;

/**
 * The codes among `known` that somebody may have meant by one that does not exist, nearest first: a digit too many, too
 * few, wrong or in another's place, or a neighbour under the same parent.
 */
export function nearCodes(code: string, known: readonly string[]): string[] {
  const parent = parentOf(code);
  const below = parent === '' ? null : `${parent}.`;
  return known
    .filter((each) => isOneSlipApart(code, each) || (below !== null && isBelow(below, each)))
    .map((each) => ({ each, slips: slipsBetween(code, each) }))
    .sort((a, b) => a.slips - b.slips || compareCodes(a.each, b.each))
    .slice(0, OFFERED)
    .map(({ each }) => each);
}

/** Are they the same but for one sign changed, added or left out, or two neighbours swapped? Quick: most are not. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [endA - start, endB - start];
  const swapped = left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  return swapped || (left <= 1 && right <= 1);
}

/** Does the code begin so, with one number more? */
function isBelow(beginning: string, code: string): boolean {
  return code.startsWith(beginning) && code.lastIndexOf('.') === beginning.length - 1;
}

function parentOf(code: string): string {
  return code.slice(0, Math.max(0, code.lastIndexOf('.')));
}

/** How many signs must be changed, added, left out or swapped with their neighbour to make one code of the other. */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (rows[row - 2]?.[column - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      line.push(
        Math.min(
          (rows[row - 1]?.[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (rows[row - 1]?.[column - 1] ?? 0) + same,
          swapped,
        ),
      );
    }
    rows.push(line);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
