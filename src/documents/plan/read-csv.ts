import { Allowance, type Grid, type GridRow, MAX_CELL_TEXT, MAX_COLUMNS, textCell } from './grid.ts';
import { TooMuch } from './xml.ts';

const SEPARATORS = [',', ';', '\t'] as const;
const SAMPLE_RECORDS = 60;

/**
 * Reads separated values as Excel does: quoted values may hold separators, quotes (doubled) and line breaks. The
 * separator is the one that splits most; a line `sep=;` decides it. Row numbers are those Excel shows.
 */
export function readCsv(text: string, name: string): Grid {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const body = told ? text.slice(text.indexOf('\n') + 1) : text;
  const separator = told ?? bestSeparator(body);
  const allowance = new Allowance();
  const rows: GridRow[] = [];
  let number = told ? 1 : 0;
  for (const record of records(body, separator)) {
    number += 1;
    const cells = record.map((value) => {
      allowance.take(value);
      return textCell(value);
    });
    if (cells.some((cell) => cell.text !== '')) rows.push({ number, cells });
  }
  return { name, kind: 'file', before: [], rows };
}

/** The separator under which the widest kind of row is found most often: prose has commas too, but not as many. */
function bestSeparator(text: string): string {
  let best: string = SEPARATORS[0];
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = scoreOf(text, separator);
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

function scoreOf(text: string, separator: string): number {
  const widths = new Map<number, number>();
  let seen = 0;
  for (const record of records(text, separator)) {
    if (++seen > SAMPLE_RECORDS) break;
    if (record.length > 1) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  }
  return Math.max(0, ...[...widths].map(([width, count]) => count * count * (width - 1)));
}

/** Splits into records; a quote left open runs to the end of the text. */
function* records(text: string, separator: string): Generator<string[]> {
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at + 1) : { value: '', next: at };
    const end = fieldEnd(text, field.next, separator);
    if (record.length < MAX_COLUMNS) record.push(field.value + text.slice(field.next, end));
    at = end + 1;
    if (text[end] === separator) {
      if (at === text.length) record.push('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    yield record;
    record = [];
  }
  if (record.length > 0) yield record;
}

function fieldEnd(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === separator || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}

function quotedField(text: string, from: number): { value: string; next: number } {
  let value = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), next: text.length };
    value += text.slice(at, quote);
    if (value.length > MAX_CELL_TEXT) throw new TooMuch();
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
