import { appendixName, startsAppendix } from './appendix.ts';
import { readCode } from './codes.ts';
import { foldWords } from './fold.ts';
import { type Grid, type GridRow, type Grids, rowTexts } from './grid.ts';
import { isOfPeople } from './header-words.ts';
import { type Header, readHeader, sameColumns } from './headers.ts';
import { titledField } from './titled-field.ts';

/** A table of a plan: rows below one header, and the words above it. */
export interface Table {
  /** How a person finds it: the sheet's name, the appendix it belongs to, or its number in the document. */
  readonly name: string;
  readonly header: Header;
  readonly rows: readonly GridRow[];
  /** What stands above: the sheet's name, title rows, paragraphs. */
  readonly titles: readonly string[];
  /** The table goes on from the one before: next page, same columns, no title of its own. */
  readonly isContinued: boolean;
}

/** What a file holds beside its tables: the words of its first page, sheets that hold no table. */
export interface FoundTables {
  readonly tables: readonly Table[];
  /** Every line outside the tables, in order; for the plan's number, date and title. */
  readonly lines: readonly string[];
  /** The lines of sheets without a table: covers, but guides and lists as well. */
  readonly asides: readonly string[];
  /** Sheets with codes but without a header: something was meant, and not read. */
  readonly headless: readonly string[];
  /** Sheets of words alone: covers, notes, guides. */
  readonly tableless: readonly string[];
}

interface OpenTable extends Table {
  readonly rows: GridRow[];
}

/** Finds the plan's tables in whatever order and number a file has them. */
export function findTables({ grids, after }: Grids): FoundTables {
  const finder = new Finder();
  for (const grid of grids) finder.read(grid);
  const { tables, lines, asides, headless, tableless } = finder;
  return { tables, lines: [...lines, ...after], asides, headless, tableless };
}

class Finder {
  readonly tables: OpenTable[] = [];
  readonly lines: string[] = [];
  readonly asides: string[] = [];
  readonly headless: string[] = [];
  readonly tableless: string[] = [];
  #titles: string[] = [];
  #open: OpenTable | undefined;

  read(grid: Grid): void {
    this.#open = undefined;
    if (grid.kind !== 'table') this.#titles = [];
    for (const line of grid.before) this.#addTitle(line);
    const known = this.tables.length;
    const before = this.lines.length;
    for (let at = 0; at < grid.rows.length; ) at += this.#readRow(grid, at);
    if (this.tables.length > known || grid.kind === 'table') return;
    this.#titles = [];
    this.asides.push(...this.lines.splice(before));
    const isCoded = grid.rows.filter(looksCoded).length >= 2;
    const isOfPersons = grid.rows.some((row) => rowTexts(row).some(isOfPeople));
    if (isCoded && !isOfPersons) this.headless.push(grid.name);
    else if (grid.rows.length > 0) this.tableless.push(grid.name);
  }

  /** Reads the row at `at` and gives how many rows were taken. */
  #readRow(grid: Grid, at: number): number {
    const row = grid.rows[at];
    if (!row) return 1;
    const header = readHeader(grid.rows, at);
    if (header) {
      this.#start(grid, header, row.number);
      return header.height;
    }
    const [text = '', ...others] = rowTexts(row);
    if (others.length === 0 && startsAppendix(text)) this.#open = undefined;
    if (!this.#open && this.#goesOn(grid, row)) this.#start(grid, undefined, row.number);
    if (this.#open) this.#open.rows.push(row);
    else if (text !== '') this.#addTitle([text, ...others].join(' '));
    return 1;
  }

  /** A row with a code, in a table without a header, whose columns are as many as those of the table before. */
  #goesOn(grid: Grid, row: GridRow): boolean {
    const last = this.tables.at(-1);
    const column = last?.header.columns.code?.[0];
    if (!last || column === undefined) return false;
    const isSameSheet = grid.kind !== 'table' && last.name === grid.name;
    if (grid.kind !== 'table' && !isSameSheet) return false;
    const code = row.cells[column];
    return code !== undefined && !code.under && readCode(code.text) !== undefined && rowTexts(row).length > 1;
  }

  #start(grid: Grid, own: Header | undefined, number: number): void {
    const last = this.tables.at(-1);
    const header = own ?? last?.header;
    if (!header) return;
    if (own) this.#takeBackTitles();
    const isTitled = this.#titles.some(startsAppendix);
    const isSameGrid = grid.kind === 'table' || last?.name === grid.name;
    const isContinued = last !== undefined && !isTitled && isSameGrid && sameColumns(last.header, header);
    if (isContinued && this.#open) return;
    const titles = isContinued ? last.titles : this.#titles;
    this.#titles = [];
    const field = isContinued ? undefined : titledField(titles, header, number);
    const rows = field ? [field] : [];
    this.#open = { name: this.#nameOf(grid, titles), header, rows, titles, isContinued };
    this.tables.push(this.#open);
  }

  /** Lines right above a header that were taken for rows of the table before: "BẢNG TỔNG HỢP". */
  #takeBackTitles(): void {
    const rows = this.#open?.rows ?? [];
    for (let row = rows.at(-1); row && isTitle(row); row = rows.at(-1)) {
      rows.pop();
      this.#titles.unshift(...rowTexts(row));
    }
  }

  #nameOf(grid: Grid, titles: readonly string[]): string {
    if (grid.kind !== 'table') return grid.name;
    const appendix = titles.map(appendixName).find((name) => name !== undefined);
    if (!appendix) return `Bảng ${this.tables.length + 1}`;
    const sameName = this.tables.filter((table) => table.name.startsWith(appendix)).length;
    return sameName === 0 ? appendix : `${appendix} (bảng ${sameName + 1})`;
  }

  #addTitle(text: string): void {
    const lines = text.split('\n');
    this.#titles.push(...lines);
    this.lines.push(...lines);
  }
}

function looksCoded(row: GridRow): boolean {
  const [first = '', ...others] = rowTexts(row);
  return others.length > 0 && readCode(first)?.form === 'number';
}

/** Words alone in their row, in capitals or naming a table. */
function isTitle(row: GridRow): boolean {
  const [text = '', ...others] = rowTexts(row);
  const isNamed = /^(?:bang|bieu|tong hop|danh sach|danh muc|thong ke|phu bieu)\b/.test(foldWords(text));
  return (
    others.length === 0 &&
    !readCode(text) &&
    (isNamed || (text === text.toUpperCase() && /\p{L}/u.test(text)))
  );
}
