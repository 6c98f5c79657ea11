import type { DocumentKind } from '#domain/evidence/document.ts';
import { fold } from '#domain/text/fold.ts';
import { kindOfSymbol } from './kind-words.ts';

/** Number and symbol of a document, and the kind its symbol stands for. `number` is null where its place is still blank. */
export interface Numbered {
  readonly number: string | null;
  readonly kind: DocumentKind;
}

/** `Số: 45/BC-UBND`, `12/2024/NQ-HĐND`, `Số:    /KH-UBND`; in file names `45-BC-UBND`, `45_BC-UBND`. */
const NUMBERED =
  /(?<![\p{L}\d./])(?:s[ốo]\s*[:.]?\s*(\d{1,5}\p{L}?)?|(\d{1,5}\p{L}?))\s*[/_-]\s*(?:(20\d\d)\s*[/_-]\s*)?(\p{L}{2,5}\d?(?:[-–_]\p{L}[\p{L}\d&.]*)+)/iu;

/** First letters of symbols, folded; a letter's symbol begins with who sends it. */
const BEGIN = /^(?:bc|kh|qd|cv|bb|tb|ttr|nq|ct|ctr|qc|qyd|hd|da|pa|gm|ubnd|hdnd|dang|bcd|vp|mttq)[-–_]/;

/** Symbols as they are written, where people leave marks out or write all in capitals. */
const AS_WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/^QD(?=-)/, 'QĐ'],
  [/^TTR(?=-)/, 'TTr'],
  [/^CTR(?=-)/, 'CTr'],
  [/^QYD(?=-)/, 'QyĐ'],
  [/HDND/g, 'HĐND'],
  [/BCD(?![A-Z])/g, 'BCĐ'],
];

/** The first number with a symbol in a text. */
export function findNumber(text: string): Numbered | null {
  const [, first, second, year, letters = ''] = NUMBERED.exec(text.normalize('NFC')) ?? [];
  if (!BEGIN.test(fold(letters))) return null;
  let symbol = ownParts(letters).join('-').toUpperCase();
  for (const [pattern, written] of AS_WRITTEN) symbol = symbol.replace(pattern, written);
  const digits = first ?? second;
  const number = digits === undefined ? null : [digits, year, symbol].filter(Boolean).join('/');
  return { number, kind: kindOfSymbol(symbol) };
}

/** The parts of a symbol: two, and further ones in capitals; in a file name other words follow. */
function ownParts(letters: string): string[] {
  const parts = letters.replace(/[.]+$/, '').split(/[-–_]/);
  const end = parts.findIndex((part, at) => at >= 2 && part !== part.toUpperCase());
  return end < 0 ? parts : parts.slice(0, end);
}
