import type { Track } from '#domain/plan/plan-draft.ts';
import { trackOf } from './appendix.ts';
import type { Table } from './find-tables.ts';
import type { GridRow } from './grid.ts';
import { identityOf } from './read-row.ts';

/**
 * Splits a table that holds both appendices, one below the other ("I. Các tiêu chí duy trì", "B. … khắc phục"), into a
 * table each with that row for its title. Any other table is left as it is.
 */
export function splitAppendices(tables: readonly Table[]): readonly Table[] {
  return tables.flatMap((table) => {
    const tracks = new Set(table.rows.map((row) => trackOfRow(row, table)));
    return tracks.has('maintain') && tracks.has('remedy') ? partsOf(table) : [table];
  });
}

function partsOf(table: Table): Table[] {
  const parts: (Table & { rows: GridRow[] })[] = [{ ...table, rows: [] }];
  for (const row of table.rows) {
    const { name } = identityOf(row, table);
    if (trackOfRow(row, table)) parts.push({ ...table, rows: [], titles: [name], isContinued: false });
    else parts.at(-1)?.rows.push(row);
  }
  return parts.filter(({ rows }) => rows.length > 0);
}

/** What a row with a Roman number or a letter says its criteria are for; a criterion itself says nothing. */
function trackOfRow(row: GridRow, table: Table): Track | undefined {
  const { code, name } = identityOf(row, table);
  return code?.form === 'roman' || code?.form === 'section' ? trackOf(name) : undefined;
}
