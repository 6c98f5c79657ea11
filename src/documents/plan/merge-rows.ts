import { foldWords } from './fold.ts';
import type { Line, PointsOfRow } from './line.ts';
import type { Row } from './outline.ts';
import { samePoints } from './points.ts';
import type { Remarks } from './remarks.ts';

/** A criterion: one row of the file, or several for a heading that stands in both appendices. */
export interface Entry {
  readonly code: string;
  readonly parts: readonly number[];
  /** The first row; later ones fill what it leaves empty. */
  readonly row: Row;
  readonly all: readonly Row[];
  readonly points: PointsOfRow;
  readonly hasChildren: boolean;
}

/**
 * One entry a code. A criterion with criteria below it may stand in both appendices and is merged; a second row for a
 * criterion that is scored itself is a fault, and left out.
 */
export function mergeRows(rows: readonly Row[], remarks: Remarks): Entry[] {
  const parents = new Set(
    rows.flatMap((row) => row.parts.slice(1).map((_, at) => row.parts.slice(0, at + 1).join('.'))),
  );
  const groups = new Map<string, Row[]>();
  for (const [at, row] of rows.entries()) {
    const code = row.parts.join('.');
    const group = groups.get(code);
    if (!group) groups.set(code, [row]);
    else if (mayMerge(group, row, parents.has(code))) group.push(row);
    else reportRepeat({ code, first: group[0]?.line, row, before: rows[at - 1] }, remarks);
  }
  return [...groups].flatMap(([code, all]) => {
    const [row] = all;
    if (!row) return [];
    for (const later of all.slice(1)) compare(code, row.line, later.line, remarks);
    const points = all.map(({ line }) => line.points).reduce(fill);
    return [{ code, parts: row.parts, row, all, points, hasChildren: parents.has(code) }];
  });
}

function mayMerge([first]: readonly Row[], row: Row, isParent: boolean): boolean {
  if (!first || !isParent) return false;
  return first.line.table !== row.line.table || sameName(first.line.name, row.line.name);
}

interface Repeat {
  readonly code: string;
  readonly first: Line | undefined;
  readonly row: Row;
  readonly before: Row | undefined;
}

function reportRepeat({ code, first, row, before }: Repeat, remarks: Remarks): void {
  const { place } = row.line;
  const meant = row.line.isNumberCell ? lostZero(row.parts, before?.parts) : undefined;
  const args = { code, sheet: first?.place.sheet ?? '', row: first?.place.row ?? 0 };
  if (meant) remarks.fault('plan-code-lost-zero', { code, meant }, place);
  else remarks.fault('plan-code-repeated', args, place);
}

/** After 1.9, a number 1.1 was typed as 1.10: Excel keeps no zero at the end. */
function lostZero(parts: readonly number[], before: readonly number[] | undefined): string | undefined {
  const next = (parts.at(-1) ?? 0) * 10;
  if (!before || before.length !== parts.length || before.at(-1) !== next - 1) return undefined;
  return [...parts.slice(0, -1), next].join('.');
}

function fill(first: PointsOfRow, later: PointsOfRow): PointsOfRow {
  return {
    max: first.max ?? later.max,
    baseline: first.baseline ?? later.baseline,
    lost: first.lost ?? later.lost,
  };
}

function compare(code: string, first: Line, later: Line, remarks: Remarks): void {
  if (!sameName(first.name, later.name)) {
    remarks.warn('plan-parent-named-twice', { code, first: first.name, second: later.name }, later.place);
  }
  const [one, two] = [first.points.max, later.points.max];
  if (one !== null && two !== null && !samePoints(one, two)) {
    remarks.warn('plan-parent-points-differ', { code, first: one, second: two }, later.place);
  }
}

/** Equal but for case, diacritics, punctuation and "(tiếp theo)". */
function sameName(a: string, b: string): boolean {
  const plain = (name: string) => foldWords(name).replace(/ \(?tiep( theo)?\)?$/, '');
  return plain(a) === plain(b);
}
