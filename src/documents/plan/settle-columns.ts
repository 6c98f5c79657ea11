import { readCode } from './codes.ts';
import { type Cell, type GridRow, isEmpty } from './grid.ts';
import { type ColumnKey, isScale, meaningOf } from './header-words.ts';
import { readPoints } from './points.ts';

/** Where each column of a table stands, its words as written, and the headings nobody knows. */
export interface Columns {
  readonly columns: Partial<Record<ColumnKey, readonly number[]>>;
  readonly headings: Partial<Record<ColumnKey, string>>;
  readonly ignored: readonly string[];
}

/** The words above a column. */
export interface Label {
  readonly column: number;
  readonly text: string;
}

/** Rows that are looked at to tell what a column holds. */
const ROWS = 40;

/** What headings leave open, settled by what stands in the rows below them. */
export function settleColumns(header: Columns, labels: readonly Label[], rows: readonly GridRow[]): Columns {
  const below = rows.slice(0, ROWS);
  return settleCodes(settleScale(header, below), labels, below);
}

/** A "Thang điểm" taken for the maximum holds ways of scoring where the cells below it are words. */
function settleScale(header: Columns, below: readonly GridRow[]): Columns {
  const { max, ...columns } = header.columns;
  const { max: heading = '', ...headings } = header.headings;
  if (!max || columns.scoring || !isScale(heading)) return header;
  const cells = cellsBelow(max, below);
  const worded = cells.filter((cell) => !readPoints(cell).ok);
  if (worded.length === 0 || worded.length * 2 < cells.length) return header;
  return {
    ...header,
    columns: { ...columns, scoring: max },
    headings: { ...headings, scoring: heading },
  };
}

/**
 * The codes of a table without a heading for them: below "Tiêu chí" beside "Nội dung", or below words that nobody knows,
 * left of the names.
 */
function settleCodes(header: Columns, labels: readonly Label[], below: readonly GridRow[]): Columns {
  const { code, name } = header.columns;
  const [first] = name ?? [];
  if (code || !name || first === undefined) return header;
  const isFree = ({ text }: Label) => header.ignored.includes(text);
  const without = (taken: Label) => header.ignored.filter((text) => text !== taken.text);
  const words = labels.find((label) => isFree(label) && meaningOf(label.text)?.key === 'name');
  if (words && holdsCodes(name, below))
    return {
      columns: { ...header.columns, code: name, name: [words.column] },
      headings: { ...header.headings, code: header.headings.name ?? '', name: words.text },
      ignored: without(words),
    };
  const numbers = labels.find(
    (label) => isFree(label) && label.column < first && holdsCodes([label.column], below),
  );
  if (!numbers) return header;
  return {
    columns: { ...header.columns, code: [numbers.column] },
    headings: { ...header.headings, code: numbers.text },
    ignored: without(numbers),
  };
}

/** True where most of a column are codes, each once, some of them of several levels. */
function holdsCodes(column: readonly number[], below: readonly GridRow[]): boolean {
  const cells = cellsBelow(column, below);
  const codes = cells.flatMap(({ text }) => {
    const code = readCode(text);
    return code?.form === 'number' || code?.form === 'roman' ? [code] : [];
  });
  const isOnce = new Set(codes.map(({ text }) => text)).size === codes.length;
  return isOnce && codes.length * 2 >= cells.length && codes.some(({ parts }) => parts.length > 1);
}

/** What is seen in the first of some columns. */
function cellsBelow([column = 0]: readonly number[], below: readonly GridRow[]): Cell[] {
  return below.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell && !isEmpty(cell) && !cell.under ? [cell] : [];
  });
}
