import { sameName } from './merge-rows.ts';
import type { Outline, Row } from './outline.ts';
import type { Remarks } from './remarks.ts';

/** Codes that two tables must share before they are taken to number apart, and the least part of the shorter one. */
const FEWEST = 2;
const PART = 0.5;

/** Which tables of a file count their criteria each from the beginning, by the order of the file from 1. */
export type Sections = ReadonlyMap<number, number>;

/**
 * The sections of a plan whose appendices number their criteria each for itself: codes of one stand in another as well, all
 * of them for something else. Undefined where a code means the same wherever it stands, or may be a slip of the pen: then a
 * second row of it is a fault.
 */
export function sectionsApart(rows: readonly Row[]): Sections | undefined {
  const tables = [...new Set(rows.map(({ line }) => line.table))];
  const leaves = tables.map((table) => namesByCode(rows, table));
  const areApart = leaves.some((own, at) => leaves.slice(0, at).some((other) => numberApart(own, other)));
  const areSame = leaves.some((own, at) => leaves.slice(0, at).some((other) => shareOne(own, other)));
  return areApart && !areSame ? new Map(tables.map((table, at) => [table, at + 1])) : undefined;
}

/** Puts the number of its section in front of every code, and says so. */
export function numberSections({ rows }: Outline, sections: Sections | undefined, remarks: Remarks): void {
  if (!sections) return;
  for (const row of rows) {
    row.section = sections.get(row.line.table);
    if (row.section !== undefined) row.parts = [row.section, ...row.parts];
  }
  const second = rows.find(({ section }) => section === 2);
  const own = second?.parts.slice(1).join('.') ?? '';
  const args = { count: sections.size, own, code: second?.parts.join('.') ?? '' };
  remarks.warn('plan-sections-number-apart', args, second?.line.place);
}

type Names = ReadonlyMap<string, string>;

/** What is scored itself in a table, by its code; of a code that stands there twice, the first. */
function namesByCode(rows: readonly Row[], table: number): Names {
  const own = rows.filter(({ line }) => line.table === table);
  const parents = new Set(own.map(({ parts }) => parts.slice(0, -1).join('.')));
  const leaves = own.filter(({ parts }) => !parents.has(parts.join('.')));
  return new Map(leaves.reverse().map(({ parts, line }) => [parts.join('.'), line.name]));
}

function numberApart(own: Names, other: Names): boolean {
  const shared = [...own.keys()].filter((code) => other.has(code));
  return shared.length >= FEWEST && shared.length >= PART * Math.min(own.size, other.size);
}

function shareOne(own: Names, other: Names): boolean {
  return [...own].some(([code, name]) => other.has(code) && sameName(name, other.get(code) ?? ''));
}
