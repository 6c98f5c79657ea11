import { fold } from './fold.ts';
import { type Cell, isEmpty } from './grid.ts';

/** What a points cell gives: a number, nothing, or why it can't be read. */
export type Points =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly fault: 'unreadable' | 'negative' | 'date' | 'error' | 'no-value' };

const BLANK = /^[-–—.…_/\\\s]*$/;
const NUMBER = /^([+-]?)(\d{1,4}(?:[.,]\d{1,4})?|[.,]\d{1,4})$/;
const MOST = 10_000;

/** Reads points written with a comma or a point, with or without "điểm". A dash or dots mean an empty cell. */
export function readPoints(cell: Cell | undefined): Points {
  if (!cell || isEmpty(cell)) return { ok: true, value: null };
  if (cell.kind === 'error') return { ok: false, fault: 'error' };
  if (cell.kind === 'no-value') return { ok: false, fault: 'no-value' };
  if (cell.kind === 'date') return { ok: false, fault: 'date' };
  if (cell.number !== undefined) return checked(cell.number);
  const text = fold(cell.text)
    .replace(/\s*(diem|d)\.?$/, '')
    .replace(/^'/, '')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, '');
  if (BLANK.test(text)) return { ok: true, value: null };
  const [, sign, digits] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return { ok: false, fault: 'unreadable' };
  return checked(Number(`${sign}${digits.replace(',', '.')}`));
}

/** "1,5/2": what was reached, and of how much. */
const PAIR = /^([^/]*\d[^/]*)\/([^/]*\d[^/]*)$/;
const MAXIMUM_FIRST = /(?:toi da|chuan|quy dinh).*dat/;

/**
 * The two cells that one cell of a column such as "Điểm đạt/Điểm tối đa" stands for, in whichever order its heading names
 * them; undefined where it holds no such pair.
 */
export function pairOfPoints(
  cell: Cell | undefined,
  heading: string,
): { baseline: Cell; max: Cell } | undefined {
  if (cell?.kind !== 'text') return undefined;
  const [, first, second] = PAIR.exec(cell.text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [left, right]: [Cell, Cell] = [
    { kind: 'text', text: first.trim() },
    { kind: 'text', text: second.trim() },
  ];
  return MAXIMUM_FIRST.test(fold(heading)) ? { max: left, baseline: right } : { baseline: left, max: right };
}

function checked(value: number): Points {
  if (value < 0) return { ok: false, fault: 'negative' };
  return value <= MOST ? { ok: true, value: tidyPoints(value) } : { ok: false, fault: 'unreadable' };
}

/** Rounds away the dust of binary fractions; points have at most four decimals. */
export function tidyPoints(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** True when two sums of points are the same on paper. */
export function samePoints(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.0005;
}

/** Points that a heading carries in brackets: "Công tác chỉ đạo (15 điểm)". */
export function pointsInBrackets(name: string): { points: number; rest: string } | undefined {
  const found = /\s*\((?:tối đa\s*:?\s*)?(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:điểm|đ)\)\s*[.:]?$/iu.exec(
    name.normalize('NFC'),
  );
  if (!found?.[1]) return undefined;
  return { points: Number(found[1].replace(',', '.')), rest: name.slice(0, found.index).trim() };
}
