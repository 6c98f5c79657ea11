import type { Place } from '#domain/plan-draft.ts';
import type { Code } from './codes.ts';
import type { Table } from './find-tables.ts';
import { foldWords } from './fold.ts';
import { readRow } from './read-row.ts';
import type { Remarks } from './remarks.ts';

/** The three columns of points. */
export interface PointsOfRow {
  readonly max: number | null;
  readonly baseline: number | null;
  readonly lost: number | null;
}

/** The text columns of a row, as written. */
export interface TextsOfRow {
  readonly cause: string;
  readonly remedy: string;
  readonly leads: string;
  readonly supports: string;
  readonly deadline: string;
  readonly evidence: string;
  readonly field: string;
  readonly survey: string;
  readonly note: string;
}

/** One row of a plan's table as read, before it is known what hangs where. */
export interface Line {
  /** `part` belongs to the row above: a bullet, a further lead, a second deadline. */
  readonly kind: 'coded' | 'part' | 'total';
  readonly code: Code | undefined;
  /** The code was a number in Excel, where 1.10 and 1.1 are the same. */
  readonly isNumberCell: boolean;
  readonly name: string;
  readonly points: PointsOfRow;
  readonly texts: TextsOfRow;
  readonly place: Place;
  /** The table among those found; tables that go on over pages share the first one's. */
  readonly table: number;
}

const FOOTER =
  /^(noi nhan|tm\b|t m\b|kt\b|k t\b|tl\b|tuq\b|nguoi lap|lap bang|lap bieu|thu truong|(pho )?chu tich( ubnd.*)?$|xac nhan|ky ten|ngay thang nam|\w+( \w+){0,4} ngay \d+ thang)/;

/** Reads the rows of all tables; what can't be read goes to `remarks`, with its place. */
export function readLines(tables: readonly Table[], remarks: Remarks): Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (const [index, table] of tables.entries()) {
    if (!table.isContinued) first = index;
    lines.push(...readTable(table, first, remarks));
  }
  return lines;
}

function readTable(table: Table, index: number, remarks: Remarks): Line[] {
  const lines: Line[] = [];
  let isAfterTotal = false;
  let previous: Line | undefined;
  for (const row of table.rows) {
    const line = readRow({ row, table, index, previous }, remarks);
    if (!line) continue;
    if (line.kind === 'part' && FOOTER.test(foldWords(line.name))) break;
    if (line.kind === 'total') isAfterTotal = true;
    else if (line.kind === 'coded') isAfterTotal = false;
    if (line.kind === 'part' && isAfterTotal) continue;
    lines.push(line);
    previous = line;
  }
  return lines;
}
