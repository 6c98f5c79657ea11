import type { Place } from '#domain/plan/plan-draft.ts';
import { readDitto, textMeant } from './ditto.ts';
import type { Table } from './find-tables.ts';
import { tidyLine } from './fold.ts';
import { type Cell, type GridRow, isEmpty, visibleCells } from './grid.ts';
import type { ColumnKey } from './header-words.ts';
import { type Identity, identify } from './identify.ts';
import type { Line, PointsOfRow, TextsOfRow } from './line.ts';
import { pairOfPoints, readPoints } from './points.ts';
import type { Remarks } from './remarks.ts';

/** A row to be read, with its table and the lines read before it. */
export interface RowInTable {
  readonly row: GridRow;
  readonly table: Table;
  readonly index: number;
  readonly above: readonly Line[];
}

const TEXT_KEYS = [
  'cause',
  'remedy',
  'leads',
  'supports',
  'deadline',
  'evidence',
  'scoring',
  'field',
  'survey',
  'note',
] as const satisfies readonly (ColumnKey & keyof TextsOfRow)[];

/** Reads one row; undefined for one in which nothing belongs to a plan. */
export function readRow({ row, table, index, above }: RowInTable, remarks: Remarks): Line | undefined {
  if (visibleCells(row).length === 0) return undefined;
  const place: Place = { sheet: table.name, row: row.number };
  const cellOf = cellsOf(row, table);
  const identity = identityOf(row, table);
  const isTotal = !identity.code && TOTAL.test(identity.label.normalize('NFC').toLowerCase());
  const points = readAllPoints(cellOf, table, isTotal ? undefined : { place, remarks });
  const reporting = { place, table, remarks: isTotal ? undefined : remarks };
  const texts = readTexts(cellOf, { lines: above, index }, reporting);
  const lacksMax = table.header.columns.max !== undefined && cellOf('max') === undefined;
  const line = { isNumberCell: identity.isNumberCell, points, lacksMax, texts, place, table: index };
  if (isTotal) return { ...line, kind: 'total', code: undefined, name: identity.label };

  const hasPoints = Object.values(points).some((value) => value !== null);
  if (refuseRow(identity, { hasPoints, place }, remarks)) {
    const code = identity.codeText || identity.name;
    if (hasPoints) remarks.leftOut.push({ code, text: texts.deadline, place, table: index });
    return undefined;
  }
  const hasContent = identity.name !== '' || TEXT_KEYS.some((key) => texts[key] !== '');
  if (identity.code && identity.code.form !== 'item')
    return { ...line, kind: 'coded', code: identity.code, name: identity.name };
  return hasContent ? { ...line, kind: 'part', code: identity.code, name: identity.name } : undefined;
}

/** Which criterion or field a row of a table names. */
export function identityOf(row: GridRow, table: Table): Identity {
  const cellOf = cellsOf(row, table);
  return identify({
    code: cellOf('code'),
    name: cellOf('name'),
    hasCodeColumn: table.header.columns.code !== undefined,
    isAlone: visibleCells(row).length === 1,
    isWide: row.cells.some((cell) => (cell?.under?.left ?? 0) > 0),
  });
}

/** "Tổng cộng", "Tổng điểm", "Cộng": but not "Tổng hợp" or "Công tác". */
const TOTAL =
  /^(?:tổng|tong)(?:\s+(?:cộng|cong|số|so|điểm|diem)(?![\p{L}])|\s*[:(]|$)|^(?:cộng|cong)(?:\s*[:(]|$|\s+điểm)|^(?:tổng|tong|cộng|cong)\s+(?:lĩnh vực|linh vuc|lv|phụ lục|phu luc|pl|mục|muc|nhóm|nhom|phần|phan|[ivx]+)(?![\p{L}])|^(?:cộng|cong)\s+\d|^total$/u;

/** Reports what is wrong with a row's name and code; true when the row can't be used. */
function refuseRow(
  identity: Identity,
  { hasPoints, place }: { hasPoints: boolean; place: Place },
  remarks: Remarks,
): boolean {
  const { problem, name, codeText, code } = identity;
  const isItem = code?.form === 'item';
  if (problem === 'date') {
    const [first = '', second = ''] = identity.guesses;
    remarks.fault(
      'plan-code-is-date',
      { text: codeText, first, second: second === first ? 'none' : second },
      place,
    );
  } else if (problem === 'unreadable' && hasPoints)
    remarks.fault('plan-code-unreadable', { text: codeText }, place);
  else if (problem === 'unreadable') remarks.warn('plan-row-left-out', { text: codeText }, place);
  else if (code && !isItem && name === '') remarks.fault('plan-name-missing', { code: codeText }, place);
  else if (isItem && hasPoints) remarks.warn('plan-item-points-ignored', { name }, place);
  else if (!code && hasPoints) {
    remarks.fault('plan-code-missing', { name }, place);
    return true;
  }
  return problem !== undefined;
}

/** By key, the first of its cells that holds something and is not the right part of a wider cell. */
function cellsOf(row: GridRow, table: Table): (key: ColumnKey) => Cell | undefined {
  return (key) => {
    const cells = (table.header.columns[key] ?? []).map((column) => row.cells[column]);
    return cells.find((cell) => !isEmpty(cell) && !cell?.under?.left);
  };
}

/** Maximum and last year's points in one cell, in a table that has one column for both. */
function pairIn(cellOf: (key: ColumnKey) => Cell | undefined, { header }: Table) {
  const { max, baseline } = header.columns;
  if (max && baseline) return undefined;
  const key = max ? 'max' : 'baseline';
  const cell = cellOf(key);
  return cell?.under ? undefined : pairOfPoints(cell, header.headings[key] ?? '');
}

interface Reporting {
  readonly place: Place;
  readonly remarks: Remarks;
}

function readAllPoints(
  cellOf: (key: ColumnKey) => Cell | undefined,
  table: Table,
  reporting: Reporting | undefined,
): PointsOfRow {
  const pair = pairIn(cellOf, table);
  const read = (key: 'max' | 'baseline' | 'lost'): number | null => {
    const cell = key === 'lost' ? cellOf(key) : (pair?.[key] ?? cellOf(key));
    const points = cell?.under ? readPoints(undefined) : readPoints(cell);
    if (points.ok) return points.value;
    const { headings } = table.header;
    const column = headings[key] ?? headings.max ?? headings.baseline ?? '';
    const args = { column, text: cell?.text ?? '' };
    reporting?.remarks.fault(`plan-points-${points.fault}`, args, reporting.place);
    return null;
  };
  return { max: read('max'), baseline: read('baseline'), lost: read('lost') };
}

function readTexts(
  cellOf: (key: ColumnKey) => Cell | undefined,
  { lines, index }: { lines: readonly Line[]; index: number },
  { place, table, remarks }: { place: Place; table: Table; remarks: Remarks | undefined },
): TextsOfRow {
  const read = (key: (typeof TEXT_KEYS)[number]): string => {
    const cell = cellOf(key);
    if (!cell) return '';
    if (cell.kind === 'error' || cell.kind === 'no-value') {
      remarks?.fault(
        `plan-cell-${cell.kind}`,
        { column: table.header.headings[key] ?? '', text: cell.text },
        place,
      );
      return '';
    }
    const meant = readDitto(cell.text);
    return meant ? textMeant(meant, key, lines, index) : cell.text;
  };
  const texts = TEXT_KEYS.map((key) => [key, read(key)] as const);
  return { ...BLANK, ...Object.fromEntries(texts), field: tidyLine(read('field')) };
}

const BLANK: TextsOfRow = {
  cause: '',
  remedy: '',
  leads: '',
  supports: '',
  deadline: '',
  evidence: '',
  scoring: '',
  field: '',
  survey: '',
  note: '',
};
