import { fold, tidyLine } from './fold.ts';
import type { Cell, GridRow } from './grid.ts';
import type { Header } from './headers.ts';

/** "Lĩnh vực 2: Cải cách thể chế", "Lĩnh vực II. …": the field and its name in a line of their own. */
const TITLE = /^(\S+\s+\S+(?:\s+số)?\s+(?:\d{1,2}|[IVX]{1,4}))\s*[:.–-]\s*(.+)$/iu;

/**
 * The row of the field that the words above a table name, for tables that hold one field each and do not name it
 * themselves; undefined where they name none, or where the table's own column does.
 */
export function titledField(
  titles: readonly string[],
  { columns }: Header,
  number: number,
): GridRow | undefined {
  const [code, name] = [columns.code?.[0], columns.name?.[0]];
  const title = titles.map(tidyLine).findLast((line) => /^linh vuc\b/.test(fold(line)));
  const [, first, rest] = TITLE.exec(title ?? '') ?? [];
  if (columns.field || code === undefined || name === undefined || !first || !rest) return undefined;
  const cells: Cell[] = [];
  cells[code] = { text: first, kind: 'text' };
  cells[name] = { text: rest, kind: 'text' };
  return { number, cells };
}
