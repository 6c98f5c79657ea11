import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { SIZE } from './measures.ts';
import { type Letters, run } from './paragraphs.ts';

const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const;
const CELL_MARGIN = { left: 60, right: 60, top: 20, bottom: 20 } as const;

/** A column of a ruled table. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly align?: 'left' | 'center';
  /** Half points of its letters below the head, where they are smaller than usual. */
  readonly size?: number;
}

/** A row of a ruled table: its cells from the left; a `wide` one has a single text over all columns but the first. */
export interface Row {
  readonly cells: readonly string[];
  readonly bold?: boolean;
  readonly wide?: boolean;
  /** A wide one with nothing below it that belongs to it: it may be the last on its page. */
  readonly alone?: boolean;
}

/**
 * A ruled table as documents have it: head in bold, below it the columns' numbers in italics, both on every page; a row
 * is never broken over two pages, a heading over all columns stands with the row below it, and a sum with one above it.
 */
export function ruledTable(columns: readonly Column[], rows: readonly Row[]): Table {
  const head = (texts: readonly string[], letters: Letters) =>
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(({ width }, at) =>
        cell(texts[at] ?? '', { width, align: 'center', letters, middle: true }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: total(columns), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    rows: [
      head(
        columns.map(({ heading }) => heading),
        { bold: true },
      ),
      head(
        columns.map((_, at) => `(${at + 1})`),
        { italics: true },
      ),
      ...rows.map((row, at) =>
        ruledRow(columns, row, (row.wide && !row.alone) || (rows[at + 1]?.bold && !rows[at + 1]?.wide)),
      ),
    ],
  });
}

function ruledRow(
  columns: readonly Column[],
  { cells, bold = false, wide = false }: Row,
  keepNext = false,
): TableRow {
  const letters = { bold };
  const [first, ...others] = columns;
  const plain = (column: Column, at: number) =>
    cell(cells[at] ?? '', {
      width: column.width,
      align: column.align ?? 'center',
      letters: column.size === undefined ? letters : { ...letters, size: column.size },
      keepNext,
    });
  const children =
    wide && first
      ? [
          plain(first, 0),
          cell(cells[1] ?? '', {
            width: total(others),
            align: 'left',
            letters,
            span: others.length,
            keepNext,
          }),
        ]
      : columns.map(plain);
  return new TableRow({ cantSplit: true, children });
}

interface CellStyle {
  readonly width: number;
  readonly align: 'left' | 'center';
  readonly letters: Letters;
  readonly span?: number;
  readonly middle?: boolean;
  /** Stands on one page with the row below. */
  readonly keepNext?: boolean;
}

function cell(text: string, style: CellStyle): TableCell {
  const { width, align, letters, span = 1, middle = false, keepNext = false } = style;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    margins: CELL_MARGIN,
    verticalAlign: middle ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: text.split('\n').map(
      (each) =>
        new Paragraph({
          alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          keepNext,
          children: [run(each, { size: SIZE.table, ...letters })],
        }),
    ),
  });
}

/** Blocks of text side by side, without lines; `cells` by row. */
export function blocks(widths: readonly number[], rows: readonly (readonly Paragraph[][])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: NO_LINES,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                margins: { left: 0, right: 0, top: 0, bottom: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

function total(columns: readonly Pick<Column, 'width'>[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
