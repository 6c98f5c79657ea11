import { roundPoints, sumPoints } from '#domain/score/points.ts';
import type { ScoreRow } from './score-sheet.ts';

/** What a row's cells say: the points, or which rows they are the sum of. */
export interface Sums {
  readonly max: number | null;
  readonly self: number | null;
  readonly appraised: number | null;
  /** What was appraised above (or, negative, below) the self-score; null where one of the two is missing. */
  readonly moved: number | null;
  /** The maximum with what does not apply, as the plan reckons it. */
  readonly whole: number | null;
  /** Places of the rows that are added up; none for a criterion with points of its own. */
  readonly of: readonly number[];
}

/**
 * The points of every row, parents as sums of their parts, and under `total` those of the fields. What does not apply is
 * left out of every sum; a parent none of whose parts is scored has no self-score.
 */
export function sumsOf(rows: readonly ScoreRow[]): { readonly rows: readonly Sums[]; readonly total: Sums } {
  const parts = new Map<number | null, number[]>();
  for (const [at, { parent }] of rows.entries()) parts.set(parent, [...(parts.get(parent) ?? []), at]);
  const known = new Map<number, Sums>();

  const sumOf = (places: readonly number[]): Sums => {
    const of = places.filter((at) => rows[at]?.special !== 'not-applicable');
    const counted = of.map(rowSums);
    return {
      max: sumPoints(counted.map(({ max }) => max)),
      self: sumOfGiven(counted.map(({ self }) => self)),
      appraised: sumOfGiven(counted.map(({ appraised }) => appraised)),
      moved: sumOfGiven(counted.map(({ moved }) => moved)),
      whole: sumPoints(places.map((at) => rowSums(at).whole)),
      of,
    };
  };
  const rowSums = (at: number): Sums => {
    const row = rows[at];
    const isLeaf = row === undefined || row.kind === 'criterion';
    const { max = null, self = null, appraised = null } = row ?? {};
    const moved = self === null || appraised === null ? null : roundPoints(appraised - self);
    const own = { max, self, appraised, moved, whole: max, of: [] };
    const sums = known.get(at) ?? (isLeaf ? own : sumOf(parts.get(at) ?? []));
    known.set(at, sums);
    return sums;
  };
  return { rows: rows.map((_, at) => rowSums(at)), total: sumOf(parts.get(null) ?? []) };
}

/** The sum of what was given; null where nothing was. */
function sumOfGiven(points: readonly (number | null)[]): number | null {
  return points.some((each) => each !== null) ? sumPoints(points) : null;
}

/** The formula that adds cells of a column; neighbours are written as one range: `SUM(C7:C9,C12)`. */
export function sumFormula(column: string, rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const cells = ranges.map(([from, to]) =>
    from === to ? `${column}${from}` : `${column}${from}:${column}${to}`,
  );
  return addUp(cells);
}

/** A function takes 255 arguments at most. */
const MOST_ARGUMENTS = 255;

function addUp(cells: readonly string[]): string {
  const groups = Array.from({ length: Math.ceil(cells.length / MOST_ARGUMENTS) }, (_, at) =>
    cells.slice(at * MOST_ARGUMENTS, (at + 1) * MOST_ARGUMENTS),
  );
  return groups.map((group) => `SUM(${group.join(',')})`).join('+');
}
