import { formatDay, parseDay } from '#domain/time/day.ts';
import { tidy } from './fold.ts';
import { type Allowance, type Cell, type GridRow, MAX_COLUMNS, textCell } from './grid.ts';
import { applyMerges, MAX_MERGES, type Merge } from './merges.ts';
import type { OfficePackage } from './office-package.ts';
import { type NumberFormats, serialDay } from './xlsx-formats.ts';
import { TooMuch } from './xml.ts';

/** What a workbook shares between its sheets. */
export interface Workbook {
  readonly pack: OfficePackage;
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  readonly since1904: boolean;
  readonly allowance: Allowance;
}

/** A cell while it is being read. */
interface RawCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  hasFormula: boolean;
}

/** Reads one sheet: every cell that holds something, merged cells repeated, rows under their own numbers. */
export async function readSheet(part: string, workbook: Workbook): Promise<GridRow[]> {
  const rows = new Map<number, Cell[]>();
  const merges: Merge[] = [];
  let row = 0;
  let column = -1;
  let cell: RawCell | undefined;
  let sink: 'value' | 'inline' | undefined;
  let isPhonetic = false;

  await workbook.pack.walk(part, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        const { t: type = 'n', s: style = 0 } = attributes;
        cell = { column, type, style: Number(style), value: '', inline: '', hasFormula: false };
      } else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'v') sink = 'value';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't' && !isPhonetic) sink = 'inline';
      else if (name === 'mergeCell') addMerge(merges, attributes.ref);
    },
    text(text) {
      if (cell && sink) cell[sink] += text;
    },
    close(name) {
      if (name === 'v' || name === 't') sink = undefined;
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'c' || !cell) return;
      keep(rows, row, cell, workbook);
      cell = undefined;
    },
  });
  return applyMerges(rows, merges);
}

function keep(rows: Map<number, Cell[]>, row: number, raw: RawCell, workbook: Workbook): void {
  if (raw.column >= MAX_COLUMNS || !Number.isInteger(row) || row < 1) return;
  const cell = readCell(raw, workbook);
  if (!cell) return;
  workbook.allowance.take(cell.text);
  const cells = rows.get(row) ?? [];
  cells[raw.column] = cell;
  rows.set(row, cells);
}

function readCell(raw: RawCell, { strings, formats, since1904 }: Workbook): Cell | undefined {
  if (raw.value === '' && raw.inline === '') {
    return raw.hasFormula && raw.type !== 'str' ? { text: '', kind: 'no-value' } : undefined;
  }
  switch (raw.type) {
    case 's':
      return filled(strings[Number(raw.value)] ?? '');
    case 'e':
      return { text: tidy(raw.value), kind: 'error' };
    case 'inlineStr':
      return filled(raw.inline);
    case 'd':
      return dateCell(raw.value);
    case 'n':
      return numberCell(Number(raw.value), raw.style, formats, since1904) ?? filled(raw.value);
    default:
      return filled(raw.value);
  }
}

function filled(text: string): Cell | undefined {
  const cell = textCell(text);
  return cell.text === '' ? undefined : cell;
}

function dateCell(value: string): Cell | undefined {
  const day = parseDay(value.slice(0, 10));
  return day ? { text: formatDay(day), kind: 'date', day } : filled(value);
}

function numberCell(
  value: number,
  style: number,
  formats: NumberFormats,
  since1904: boolean,
): Cell | undefined {
  if (!Number.isFinite(value)) return undefined;
  const day = formats.isDate(style) ? serialDay(value, since1904) : undefined;
  if (day) return { text: formatDay(day), kind: 'date', day };
  const text = formats.show(value, style);
  return text.endsWith('%')
    ? { text, kind: 'text' }
    : { text, kind: 'number', number: Number(value.toPrecision(12)) };
}

/** Column of an address such as `AB12`, from 0; undefined for no address. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})\$?\d/.exec(address ?? '')?.[1];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function addMerge(merges: Merge[], reference: string | undefined): void {
  const [from = '', to = ''] = (reference ?? '').split(':');
  const left = columnOf(from);
  const right = columnOf(to);
  const top = Number(/\d+$/.exec(from)?.[0]);
  const bottom = Number(/\d+$/.exec(to)?.[0]);
  if (left === undefined || right === undefined || !(top >= 1 && bottom >= top && right >= left)) return;
  merges.push({ top, left, bottom, right });
  if (merges.length > MAX_MERGES) throw new TooMuch();
}
