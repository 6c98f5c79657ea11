import { tidyLine } from './fold.ts';
import { type Cell, type GridRow, isEmpty } from './grid.ts';
import { type ColumnKey, isScale, meaningOf } from './header-words.ts';
import { type Columns, type Label, settleColumns } from './settle-columns.ts';

/** The header of a table. */
export interface Header extends Columns {
  /** Rows the header takes, among them the row of column numbers "(1) (2) (3)". */
  readonly height: number;
}

const MAX_HEADER_ROWS = 3;

/** The header that begins at row `at`, or undefined when that row begins none. */
export function readHeader(rows: readonly GridRow[], at: number): Header | undefined {
  const first = rows[at];
  if (!first || first.cells.some(isData) || !isHeader(labelsOf([first]))) return undefined;
  let height = 1;
  while (height < MAX_HEADER_ROWS && continuesHeader(rows.slice(at, at + height), rows[at + height]))
    height += 1;
  const numbers = rows[at + height];
  const whole = height + (numbers && isColumnNumbers(numbers) ? 1 : 0);
  const labels = labelsOf(rows.slice(at, at + height));
  return { ...settleColumns(describe(labels), labels, rows.slice(at + whole)), height: whole };
}

/** True for two headers that name the same columns in the same places. */
export function sameColumns(a: Header, b: Header): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** True for the row "(1) (2) (3)" or "A B 1 2 3=1-2" that some tables have below the header. */
export function isColumnNumbers(row: GridRow): boolean {
  const texts = row.cells
    .filter((cell) => cell && !isEmpty(cell) && !cell.under)
    .map((cell) => cell?.text ?? '');
  return texts.length >= 3 && texts.every((text) => /^\(?(\d{1,2}|[A-Za-z])\)?(\s*[=(].*)?$/.test(text));
}

/** The words above each column, from top to bottom; a group's words stand above every column it spans. */
function labelsOf(rows: readonly GridRow[]): Label[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const labels: Label[] = [];
  for (let column = 0; column < width; column++) {
    const parts = rows.map((row, index) => groupText(row, column, index < rows.length - 1));
    const text = [...new Set(parts.filter((part) => part !== ''))].join(' – ');
    if (text !== '') labels.push({ column, text });
  }
  return labels;
}

/** A cell's own words or, in an upper row without merged cells, those of the group it stands in. */
function groupText(row: GridRow, column: number, isUpper: boolean): string {
  const cell = row.cells[column];
  if (cell && !isEmpty(cell)) return tidyLine(cell.text);
  if (!isUpper) return '';
  const left = row.cells.slice(0, column).findLast((other) => other && !isEmpty(other));
  const owner = left && meaningOf(left.text);
  return left && !['code', 'name'].includes(owner?.key ?? '') ? tidyLine(left.text) : '';
}

function isHeader(labels: readonly Label[]): boolean {
  if (new Set(labels.map((label) => label.text)).size < 2) return false;
  const { columns } = describe(labels);
  const known = Object.keys(columns).length;
  if (!columns.name || known < 2) return false;
  return Boolean(columns.code ?? columns.max) || (known >= 3 && ANCHORS.some((key) => columns[key]));
}

/** Columns whose headings are seldom words of a criterion itself. */
const ANCHORS = ['baseline', 'lost', 'leads', 'supports', 'deadline'] as const;

/** A number, a date or an error stands in rows of data only. */
function isData(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.kind !== 'text' || /^\(?\d+([.,]\d+)*\)?$/.test(cell.text));
}

/** A second header row: cells reach down into it, or it holds nothing but headings below groups. */
function continuesHeader(above: readonly GridRow[], row: GridRow | undefined): boolean {
  if (!row) return false;
  if (row.cells.some((cell) => cell?.under && cell.under.up > 0 && reaches(above, row, cell))) return true;
  const { code, name } = describe(labelsOf(above)).columns;
  const isBlank = (column: number | undefined) => column === undefined || isEmpty(row.cells[column]);
  const own = row.cells.filter((cell): cell is Cell => !isEmpty(cell));
  return (
    isBlank(code?.[0]) &&
    isBlank(name?.[0]) &&
    own.length > 1 &&
    own.every((cell) => meaningOf(cell.text) !== undefined)
  );
}

function reaches(above: readonly GridRow[], row: GridRow, cell: Cell): boolean {
  const owner = row.number - (cell.under?.up ?? 0);
  return above.some((other) => other.number === owner);
}

function describe(labels: readonly Label[]): Columns {
  const { claims, ignored, spare } = claimsOf(labels);
  const promoted = promote(claims, spare);
  if (promoted) ignored.delete(promoted.text);
  const scale = [...ignored].find((text) => isScale(text) && !claims.has('scoring'));
  if (scale !== undefined) {
    ignored.delete(scale);
    const columns = labels.filter(({ text }) => text === scale).map(({ column }) => column);
    claims.set('scoring', { rank: 2, text: scale, columns });
  }
  for (const key of ['note', 'survey'] as const) {
    const claim = claims.get(key);
    if (claim) ignored.add(claim.text);
  }
  const entries = [...claims];
  return {
    columns: Object.fromEntries(entries.map(([key, claim]) => [key, claim.columns])),
    headings: Object.fromEntries(entries.map(([key, claim]) => [key, claim.text])),
    ignored: [...ignored],
  };
}

/**
 * What each column is taken for, and the words of those that are left over. `spare`: of two columns of tasks the one that
 * lost may be what names the criteria, as "Nội dung công việc" beside "Biện pháp".
 */
function claimsOf(labels: readonly Label[]) {
  const claims = new Map<ColumnKey, Claim>();
  const ignored = new Set<string>();
  let spare: Claim | undefined;
  for (const { column, text } of labels) {
    const meaning = meaningOf(text);
    const claim = meaning?.key ? claims.get(meaning.key) : undefined;
    if (!meaning?.key) ignored.add(text);
    else if (claim?.text === text) claim.columns.push(column);
    else {
      const own = { rank: meaning.rank, text, columns: [column] };
      const [winner, loser] = claim && claim.rank <= meaning.rank ? [claim, own] : [own, claim];
      claims.set(meaning.key, winner);
      if (loser) ignored.add(loser.text);
      if (meaning.key === 'remedy') spare ??= loser;
    }
  }
  return { claims, ignored, spare };
}

/** What a column was taken for. */
interface Claim {
  readonly rank: number;
  readonly text: string;
  readonly columns: number[];
}

/** A table without a column of criteria: its field column or a column of tasks names them. Gives the spare one it took. */
function promote(claims: Map<ColumnKey, Claim>, spare: Claim | undefined): Claim | undefined {
  if (claims.has('name')) return undefined;
  if (spare && !claims.has('field')) {
    claims.set('name', spare);
    return spare;
  }
  for (const key of ['field', 'remedy'] as const) {
    const claim = claims.get(key);
    if (!claim) continue;
    claims.delete(key);
    claims.set('name', claim);
    return undefined;
  }
  return undefined;
}

function sorted(header: Header): unknown {
  return Object.entries(header.columns).sort(([a], [b]) => a.localeCompare(b));
}
