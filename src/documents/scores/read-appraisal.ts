import { readCode } from '#documents/plan/codes.ts';
import { foldWords, tidyLine } from '#documents/plan/fold.ts';
import { type Cell, type Grid, type GridRow, isEmpty } from '#documents/plan/grid.ts';
import { type Points, readPoints } from '#documents/plan/points.ts';
import { MAX_PLAN_BYTES, readGrids } from '#documents/plan/read-plan-file.ts';
import { TooMuch } from '#documents/plan/xml.ts';
import { done, type Result, refuse } from '#domain/result.ts';

/** A row of a table of appraised scores, as it stands there. */
export interface AppraisalRow {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  readonly max: number | null;
  readonly self: number | null;
  /** What stands in the column of the appraised scores. */
  readonly appraised: Points;
  readonly note: string;
}

/** The columns of such a table; `code` and `appraised` are there, others may be missing. */
interface Columns {
  readonly code: number;
  readonly appraised: number;
  readonly max: number | undefined;
  readonly self: number | undefined;
  readonly note: number | undefined;
}

/** Rows a heading takes at most, and rows that are looked at for it. */
const HEAD_ROWS = 3;
const LOOKED_AT = 60;

const CODE = /^(?:no|code|ma(?: so| tc| tctp| tieu chi)?|s ?tt|tt|so tt|so thu tu|muc)(?: |$)/;
const WORDS = /reason|remark|note|ly do|nguyen nhan|y kien|ghi chu|giai trinh|tai lieu|minh chung|can cu/;
const APPRAISED =
  /tham dinh|so noi vu cham|cap tren cham|hoi dong cham|diem (?:duoc )?(?:cong nhan|xac dinh|phe duyet)|apprais/;
const SELF = /tu cham|tu danh gia|don vi cham|self/;
const MAX = /toi da|diem chuan|maximum/;
const NOTE =
  /(?:ly do|nguyen nhan|y kien|ghi chu).*tham dinh|tham dinh.*(?:ly do|nguyen nhan|y kien|ghi chu)/;

/**
 * Reads a table of appraised scores from a workbook, a Word file or a .csv: the self-score sheet of our own export with its
 * column filled, or whatever the superior office sends with codes and a column of appraised scores. Refused where the
 * file cannot be read or has no such column. Rows without a code, and without anything in that column, are passed over.
 */
export async function readAppraisal(bytes: Uint8Array, fileName: string): Promise<Result<AppraisalRow[]>> {
  if (bytes.length > MAX_PLAN_BYTES)
    return refuse('plan-file-too-big', { file: fileName, limit: MAX_PLAN_BYTES / 1024 ** 2 });
  const grids = await readGrids(bytes, fileName).catch((error: unknown) =>
    refuse(error instanceof TooMuch ? 'plan-file-too-long' : 'plan-file-corrupt', { file: fileName }),
  );
  if ('ok' in grids) return grids;
  const found = grids.grids.flatMap((grid) => {
    const head = headOf(grid);
    return head ? [rowsOf(grid, head.columns, head.below)] : [];
  });
  return found.length === 0 ? refuse('appraisal-no-column', { file: fileName }) : done(found.flat());
}

/** The first rows that name both columns, and where the table begins below them. */
function headOf({ rows }: Grid): { columns: Columns; below: number } | undefined {
  for (const at of rows.slice(0, LOOKED_AT).keys())
    for (let height = 1; height <= HEAD_ROWS; height += 1) {
      const columns = columnsOf(rows.slice(at, at + height));
      if (columns) return { columns, below: at + height };
    }
  return undefined;
}

function columnsOf(rows: readonly GridRow[]): Columns | undefined {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const labels = Array.from({ length: width }, (_, column) =>
    foldWords([...new Set(rows.map(({ cells }) => cells[column]?.text ?? ''))].join(' ')),
  );
  const last = (fits: (label: string) => boolean) => {
    const at = labels.findLastIndex(fits);
    return at < 0 ? undefined : at;
  };
  const isPoints = (label: string) => label.length <= 80 && !WORDS.test(label);
  const code = labels.findIndex((label) => CODE.test(label));
  const appraised = last((label) => isPoints(label) && APPRAISED.test(label) && !SELF.test(label));
  if (code < 0 || appraised === undefined || appraised === code) return undefined;
  return {
    code,
    appraised,
    max: last((label) => isPoints(label) && MAX.test(label)),
    self: last((label) => isPoints(label) && SELF.test(label)),
    note: last((label) => NOTE.test(label)),
  };
}

function rowsOf({ name, rows }: Grid, columns: Columns, below: number): AppraisalRow[] {
  return rows.slice(below).flatMap(({ number, cells }) => {
    const cell = cells[columns.code];
    const code = cell && !cell.under && !isEmpty(cell) ? codeOf(cell) : undefined;
    if (code === undefined || isEmpty(cells[columns.appraised])) return [];
    const points = (column: number | undefined) => {
      const read = readPoints(column === undefined ? undefined : cells[column]);
      return read.ok ? read.value : null;
    };
    return {
      sheet: name,
      row: number,
      code,
      max: points(columns.max),
      self: points(columns.self),
      appraised: readPoints(cells[columns.appraised]),
      note: tidyLine(columns.note === undefined ? '' : (cells[columns.note]?.text ?? '')),
    };
  });
}

/** The row of column numbers below a heading. */
const COLUMN_NUMBER = /^\(\d+\)$/;

/** A number as codes are written; what Excel has made a date of stays as it looks, so that it is named as unknown. */
function codeOf(cell: Cell): string | undefined {
  if (cell.kind === 'date') return tidyLine(cell.text);
  if (COLUMN_NUMBER.test(cell.text)) return undefined;
  const code = readCode(cell.text);
  return code?.form === 'number' ? code.text : undefined;
}
