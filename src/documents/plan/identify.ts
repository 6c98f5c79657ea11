import { type Code, codeInFront, codesFromDate, readCode } from './codes.ts';
import { tidyLine } from './fold.ts';
import type { Cell } from './grid.ts';

/** Which criterion or field a row is about, as far as its own cells tell. */
export interface Identity {
  readonly code: Code | undefined;
  readonly name: string;
  /** The code cell's text, for people. */
  readonly codeText: string;
  /** What the row begins with, whichever cell it stands in. */
  readonly label: string;
  readonly isNumberCell: boolean;
  readonly problem: 'date' | 'unreadable' | undefined;
  /** For a date, the codes it may have been. */
  readonly guesses: readonly string[];
}

/** The cells that name a row. It is alone with one visible cell, wide when a cell is merged over others beside it. */
export interface NamingCells {
  readonly code: Cell | undefined;
  readonly name: Cell | undefined;
  readonly hasCodeColumn: boolean;
  readonly isAlone: boolean;
  readonly isWide: boolean;
}

/**
 * Tells a row's code and name.
 *
 * The code stands in its own cell, or in front of the words where a heading was merged over the row or a table has no
 * column of codes. A cell merged down from the row above names nothing here.
 */
export function identify(cells: NamingCells): Identity {
  const codeText = ownText(cells.code);
  const nameText = ownText(cells.name);
  const base = {
    codeText,
    label: codeText || nameText,
    isNumberCell: cells.code?.kind === 'number',
    problem: undefined,
    guesses: [],
  };
  if (codeText === '') return { ...base, ...fromName(nameText, cells), label: nameText };
  const code = isPlain(cells.code) ? readCode(codeText) : undefined;
  if (code) return { ...base, ...besideName(code, nameText), label: nameText === '' ? codeText : nameText };
  const front = codeInFront(codeText);
  if (front && isPlain(cells.code)) {
    return { ...base, code: front.code, codeText: front.code.text, name: front.rest || nameText };
  }
  const guesses = codesFromDate(codeText);
  const name = nameText || codeText;
  if (guesses) return { ...base, code: undefined, name, problem: 'date', guesses };
  if (cells.isAlone) return { ...base, code: undefined, name };
  return { ...base, code: undefined, name, problem: 'unreadable' };
}

/** A code beside a name. A running number gives way to the code in front of the name: "5 | 1.2.1. Báo cáo …". */
function besideName(code: Code, nameText: string): { code: Code; name: string; codeText: string } {
  const front = codeInFront(nameText);
  const isSame = front?.code.text === code.text;
  const isRunning = code.form === 'number' && code.parts.length === 1 && (front?.code.parts.length ?? 0) > 1;
  if (!front || !(isSame || isRunning)) return { code, name: nameText, codeText: code.text };
  return { code: front.code, name: front.rest, codeText: front.code.text };
}

/** Numbers in front of a name are codes where no other column has them; a bare "1." among codes is a list's. */
function fromName(
  nameText: string,
  { hasCodeColumn, isWide }: NamingCells,
): Pick<Identity, 'code' | 'name' | 'codeText'> {
  const bullet = /^\s*([-–—+•*])\s*(.+)$/su.exec(nameText);
  if (bullet?.[2]) return { code: readCode('-'), name: bullet[2], codeText: '' };
  const front = codeInFront(nameText);
  const counts =
    front && (!hasCodeColumn || front.code.parts.length > 1 || front.code.form === 'roman' || isWide);
  if (!front || !counts) return { code: undefined, name: nameText, codeText: '' };
  return { code: front.code, name: front.rest, codeText: front.code.text };
}

function ownText(cell: Cell | undefined): string {
  return cell && !cell.under ? tidyLine(cell.text) : '';
}

/** Dates, errors and formulas without result are no codes, whatever they look like. */
function isPlain(cell: Cell | undefined): boolean {
  return cell?.kind === 'text' || cell?.kind === 'number';
}
