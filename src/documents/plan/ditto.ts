import { fold, foldWords } from './fold.ts';
import type { Line, TextsOfRow } from './line.ts';

/** "As above", or "as for 1.1", as it is written in a column. */
export type Ditto = 'above' | { readonly code: string };

const ABOVE = /^(?:nt|n t|nhu (?:tren|hang tren|dong tren|muc tren)(?: nt)?)$/;
const MARKS = /^[\s(–-]*(?:["″”“]|''|\/\/)[\s"″”“)–-]*$/;
const AS_FOR =
  /^\(?\s*nhu\s+(?:(?:o|tai)\s+)?(?:(?:muc|tieu chi|tc|tctp)\s+)?(\d{1,3}(?:\.\d{1,3})+)\.?\s*\)?$/;
const NOTHING = /^[-–—.…_/\\\s]*$/;

/** Reads such a cell; undefined for one that says something itself. */
export function readDitto(text: string): Ditto | undefined {
  if (MARKS.test(text) || ABOVE.test(foldWords(text))) return 'above';
  const [, code] = AS_FOR.exec(fold(text)) ?? [];
  return code ? { code } : undefined;
}

/** What the column says of the criterion that is meant: the nearest cell above that says anything, or that beside a code. */
export function textMeant(
  meant: Ditto,
  key: keyof TextsOfRow,
  lines: readonly Line[],
  table: number,
): string {
  const line = lines.findLast((each) => {
    if (meant !== 'above') return each.code?.text === meant.code;
    return each.table === table && each.kind !== 'total' && !NOTHING.test(each.texts[key]);
  });
  return line?.texts[key] ?? '';
}
