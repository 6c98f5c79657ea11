import { foldWords } from './fold.ts';
import type { Line, PointsOfRow, TextsOfRow } from './line.ts';
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
 * One entry a code. A criterion with criteria below it may stand in both appendices and is merged, and so is one of a table
 * that only says more of it ("Bảng tiến độ"); any other second row for a criterion that is scored itself is a fault, and
 * left out.
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
    else if (parents.has(code) ? mayMerge(group, row) : saysMore(group, row)) group.push(row);
    else reportRepeat({ code, first: group[0]?.line, row, before: rows[at - 1] }, remarks);
  }
  reportJoined(groups, parents, remarks);
  return [...groups].flatMap(([code, all]) => {
    const row = all.find(hasPoints) ?? all[0];
    if (!row) return [];
    for (const later of all) if (later !== row) compare(code, row.line, later.line, remarks);
    const points = all.map(({ line }) => line.points).reduce(fill);
    return [{ code, parts: row.parts, row, all, points, hasChildren: parents.has(code) }];
  });
}

function mayMerge([first]: readonly Row[], row: Row): boolean {
  return (
    first !== undefined && (first.line.table !== row.line.table || sameName(first.line.name, row.line.name))
  );
}

/** A row of another table that adds words to what is known of a criterion, or its points, and says nothing otherwise. */
function saysMore(group: readonly Row[], row: Row): boolean {
  return group.every(
    (known) =>
      known.line.table !== row.line.table &&
      sameName(known.line.name, row.line.name) &&
      agreeOnPoints(known.line.points, row.line.points) &&
      addsWords(known.line.texts, row.line.texts),
  );
}

/** Last year's points are said once; a maximum may be said again. */
function agreeOnPoints(one: PointsOfRow, other: PointsOfRow): boolean {
  const isBefore = ({ baseline, lost }: PointsOfRow) => baseline !== null || lost !== null;
  const isMaxSame = one.max === null || other.max === null || samePoints(one.max, other.max);
  return isMaxSame && !(isBefore(one) && isBefore(other));
}

function addsWords(known: TextsOfRow, next: TextsOfRow): boolean {
  const wordsOf = (texts: TextsOfRow) => Object.values(texts).map((text: string) => foldWords(text));
  const [before, now] = [wordsOf(known), wordsOf(next)];
  const areAgreed = before.every((text, at) => text === '' || !now[at] || text === now[at]);
  return areAgreed && before.some((text, at) => (text === '') !== (now[at] === ''));
}

function hasPoints({ line }: Row): boolean {
  return Object.values(line.points).some((points) => points !== null);
}

/** Says of each table whose rows were joined to those of another how many these are. */
function reportJoined(
  groups: ReadonlyMap<string, readonly Row[]>,
  parents: ReadonlySet<string>,
  remarks: Remarks,
): void {
  const joined = [...groups].flatMap(([code, rows]) => (parents.has(code) ? [] : rows.slice(1)));
  for (const table of new Set(joined.map(({ line }) => line.table))) {
    const own = joined.filter(({ line }) => line.table === table);
    remarks.warn('plan-table-joined', { count: own.length }, own[0]?.line.place);
  }
}

interface Repeat {
  readonly code: string;
  readonly first: Line | undefined;
  readonly row: Row;
  readonly before: Row | undefined;
}

function reportRepeat({ code, first, row, before }: Repeat, remarks: Remarks): void {
  const { place, table, texts } = row.line;
  remarks.leftOut.push({ code, text: texts.deadline, place, table });
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

/** Whether two names are equal but for case, diacritics, punctuation and "(tiếp theo)". */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string) => foldWords(name).replace(/ \(?tiep( theo)?\)?$/, '');
  return plain(a) === plain(b);
}
