import { LINKS } from '../words/around-numbers.ts';
import type { CodeMark, Single, Surroundings } from './code-mark.ts';
import type { CriteriaIndex } from './criteria.ts';

/** Joins codes in a row, spreads ranges out and takes exceptions off. */
export function grouped(around: Surroundings, singles: readonly Single[]): CodeMark[] {
  const marks: CodeMark[] = [];
  for (const single of singles) {
    const before = marks.at(-1);
    const between = before ? around.tokens.slice(before.to, single.from).map(({ text }) => text) : [];
    const joined =
      before &&
      between.length <= 3 &&
      between.every((text) => LINKS.has(text)) &&
      !between.includes('con') &&
      !between.includes('roi') &&
      !between.includes('thi');
    if (!before || !joined || (single.code === null) !== (before.missing !== null)) {
      marks.push({
        from: single.from,
        to: single.to,
        codes: single.code ? [single.code] : [],
        missing: single.code ? null : single.typed,
      });
      continue;
    }
    if (single.code === null) continue;
    const isRange = between.some((text) => /^(?:den|toi|-|–|→|>)$/.test(text));
    const added = isRange ? rangeOf(around.index, before.codes.at(-1) ?? '', single.code) : [single.code];
    const codes = between.includes('tru')
      ? before.codes.filter((code) => code !== single.code)
      : [...new Set([...before.codes, ...added])];
    marks[marks.length - 1] = { ...before, to: single.to, codes };
  }
  return marks;
}

/** The codes between two of the same parent, both included. */
function rangeOf(index: CriteriaIndex, first: string, last: string): string[] {
  const [start, end] = [first.split('.'), last.split('.')];
  const low = Number(start.at(-1));
  const high = Number(end.at(-1));
  if (start.length !== end.length || start.slice(0, -1).join('.') !== end.slice(0, -1).join('.'))
    return [last];
  if (!(low < high) || high - low > 30) return [last];
  return Array.from({ length: high - low }, (_, step) =>
    [...start.slice(0, -1), low + step + 1].join('.'),
  ).filter((code) => index.byCode.has(code));
}
