import type { Mark } from '../text/mark.ts';
import type { Token } from '../text/tokens.ts';
import { LINKS } from '../words/around-numbers.ts';
import type { Kind } from '../words/kinds.ts';
import { FILLERS, POLITE } from '../words/nouns.ts';
import type { CodeMark, Single, Surroundings } from './code-mark.ts';
import { withUnknown } from './code-rows.ts';
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
      !between.includes('thi') &&
      !(between.join() === ',' && isToldApart(around, before, single));
    if (before && joined && (single.code === null || before.missing !== null)) {
      const row = withUnknown(around, before, single, between);
      if (row) marks[marks.length - 1] = row;
      else marks.push(markOf(single));
      continue;
    }
    if (!before || !joined || single.code === null) {
      marks.push(markOf(single));
      continue;
    }
    const isRange = between.some((text) => /^(?:den|toi|-|–|→|>)$/.test(text));
    const added = isRange ? rangeOf(around.index, before.codes.at(-1) ?? '', single.code) : [single.code];
    const codes = between.includes('tru')
      ? before.codes.filter((code) => code !== single.code)
      : [...new Set([...before.codes, ...added])];
    const isEither = between.some((text) => text === 'hoac');
    marks[marks.length - 1] = { ...before, to: single.to, codes, ...(isEither && { either: true }) };
  }
  return marks;
}

function markOf({ from, to, code, typed }: Single): CodeMark {
  return { from, to, codes: code ? [code] : [], missing: code ? null : typed };
}

/** What is said of one: that it is finished, or how it stands otherwise. */
const FINISHED: ReadonlySet<Kind> = new Set<Kind>(['done', 'nearDone', 'half']);
const STANDS: ReadonlySet<Kind> = new Set<Kind>([
  ...FINISHED,
  'notStarted',
  'notYet',
  'unfinished',
  'blocked',
  'broken',
  'extension',
  'ongoing',
  'submit',
  'perfect',
  'near',
]);

/** "xong 2.1, 3.3 xin khất đến 12/6": each has words of its own, one before and the other behind it. */
function isToldApart({ tokens, phrases, numbers }: Surroundings, before: CodeMark, single: Single): boolean {
  const isLight = (at: number): boolean => FILLERS.has(tokens[at]?.text ?? '');
  let end = before.from;
  const first = (): Mark | undefined =>
    phrases.find(({ to, kinds }) => to === end && kinds.some((kind) => STANDS.has(kind)));
  while (first() === undefined && isLight(end - 1)) end -= 1;
  let start = single.to;
  const second = (): Mark | undefined =>
    phrases.find(({ from, kinds }) => from === start && kinds.some((kind) => STANDS.has(kind)));
  const share = (): boolean => numbers.some(({ from, kind }) => from === start && kind === 'percent');
  while (second() === undefined && !share() && isLight(start)) start += 1;
  const [told, then] = [first(), second()];
  if (told === undefined || (then === undefined && !share())) return false;
  if (then !== undefined && isHeadOfNext(tokens, then.to)) return false;
  const isFinished = ({ kinds }: Mark): boolean => kinds.some((kind) => FINISHED.has(kind));
  const isDenied = tokens
    .slice(Math.max(0, told.from - 3), told.from)
    .some(({ text }) => /^(?:chua|khong)$/.test(text));
  // "xong 2.1, 3.3 chưa em" asks of both, "chưa xong 2.1, 3.3 vướng huyện" tells why of both.
  if (tokens[start]?.text === 'chua' && endsAt(tokens, start + 1)) return false;
  return (isFinished(told) && !isDenied) || then === undefined || isFinished(then);
}

/** "xong 2.1, 3.3 chưa làm 7.3": what stands between two is said of the last, of which nothing else is. */
function isHeadOfNext(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (BEFORE_CODE.test(tokens[at]?.text ?? '')) at += 1;
  return /^\d+(?:\.\d+)+$/.test(tokens[at]?.text ?? '') && endsAt(tokens, at + 1);
}

const BEFORE_CODE = /^(?:lam|nop|cai|muc|tc|tieu|chi|viec|:)$/;

/** Nothing but address follows. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every(({ kind, text }) => kind === 'sign' || POLITE.has(text));
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
