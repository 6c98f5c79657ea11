import type { Token } from '../text/tokens.ts';
import type { CodeMark } from './code-mark.ts';

const THINGS = new Set(['cai', 'muc', 'viec', 'chi', 'y', 'phan']);
const FIRST = new Set(['dau', 'nhat', 'tren']);
const SECOND = new Set(['sau', 'duoi', 'cuoi', 'hai', 'nhi', 'kia', '2']);

/** "cái đầu", "cái sau", "mục thứ hai" in reply to a message that names several criteria. */
export function findOrdinals(tokens: readonly Token[], about: readonly string[]): CodeMark[] {
  const [first, second] = about;
  if (!first || !second) return [];
  return tokens.flatMap(({ text }, from): CodeMark[] => {
    if (
      !THINGS.has(text) ||
      (text === 'muc' && tokens[from - 1]?.text === 'chuyen') ||
      /^(?:hai|2|ca|ba|3)$/.test(tokens[from - 1]?.text ?? '')
    )
      return [];
    const step =
      tokens[from + 1]?.text === 'thu' ||
      (tokens[from + 1]?.text === 'dau' && tokens[from + 2]?.text === 'tien')
        ? 2
        : 1;
    const which = tokens[from + step]?.text ?? '';
    if (which === 'tren' && tokens[from + step + 1]?.text === 'giao') return [];
    const last = about.length === 2 || which !== 'cuoi' ? second : about.at(-1);
    if (step === 2 && tokens[from + 2]?.text === 'tien')
      return [{ from, to: from + 3, codes: [first], missing: null }];
    if (FIRST.has(which) && (which !== 'tren' || about.length === 2))
      return [{ from, to: from + step + 1, codes: [first], missing: null }];
    return SECOND.has(which) && last ? [{ from, to: from + step + 1, codes: [last], missing: null }] : [];
  });
}
