import { compareCodes } from './code.ts';

/** Codes that are offered in place of one that does not exist. */
const OFFERED = 3;
/** So many slips apart a code may be the one that was meant. */
const SLIPS = 1;

/**
 * The codes among `known` that somebody may have meant by one that does not exist, nearest first: a digit too many, too
 * few, wrong or in another's place, or a neighbour under the same parent.
 */
export function nearCodes(code: string, known: readonly string[]): string[] {
  const ranked = known.flatMap((each) => {
    const isFar = Math.abs(code.length - each.length) > SLIPS;
    const slips = isFar ? Number.POSITIVE_INFINITY : slipsBetween(code, each);
    return slips <= SLIPS || isBeside(code, each) ? [{ each, slips }] : [];
  });
  return ranked
    .sort((a, b) => a.slips - b.slips || compareCodes(a.each, b.each))
    .slice(0, OFFERED)
    .map(({ each }) => each);
}

function isBeside(a: string, b: string): boolean {
  const parent = parentOf(a);
  return parent !== '' && parent === parentOf(b);
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
