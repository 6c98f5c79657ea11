import type { Table } from './find-tables.ts';
import { foldWords } from './fold.ts';
import { type GridRow, rowTexts } from './grid.ts';
import type { Line } from './line.ts';
import { identityOf, readRow } from './read-row.ts';
import type { Remarks } from './remarks.ts';

const FOOTER =
  /^(noi nhan|ghi chu|note|luu y|tm\b|t m\b|kt\b|k t\b|tl\b|tuq\b|nguoi lap|lap bang|lap bieu|thu truong|(pho )?chu tich( ubnd.*)?$|xac nhan|ky ten|ngay thang nam|\w+( \w+){0,4} ngay \d+ thang)/;

/** Reads the rows of all tables; what can't be read goes to `remarks`, with its place. */
export function readLines(tables: readonly Table[], remarks: Remarks): Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (const [index, table] of tables.entries()) {
    if (!table.isContinued) first = index;
    readTable(table, first, { lines, remarks });
  }
  return lines;
}

function readTable(
  table: Table,
  index: number,
  { lines, remarks }: { lines: Line[]; remarks: Remarks },
): void {
  let isAfterTotal = false;
  for (const row of table.rows.slice(0, endOf(table))) {
    const line = readRow({ row, table, index, above: lines }, remarks);
    if (!line || (line.kind === 'part' && isAfterTotal)) continue;
    isAfterTotal = line.kind === 'total';
    lines.push(line);
  }
}

/** Where a table ends: at the signature or the notes below its last criterion, if there are any. */
function endOf(table: Table): number {
  const widths = table.rows.map((row) => (isCoded(row, table) ? rowTexts(row).length : 0));
  // Notes are numbered as well; they hold nothing but words, where criteria hold more.
  const more = widths.some((width) => width > 2) ? 2 : 0;
  const last = widths.findLastIndex((width) => width > more);
  const below = table.rows.slice(last + 1).findIndex((row) => FOOTER.test(foldWords(rowTexts(row)[0] ?? '')));
  return below < 0 ? table.rows.length : last + 1 + below;
}

function isCoded(row: GridRow, table: Table): boolean {
  return ['number', 'roman'].includes(identityOf(row, table).code?.form ?? '');
}
