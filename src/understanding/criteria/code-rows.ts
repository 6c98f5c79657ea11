import type { Token } from '../text/tokens.ts';
import type { CodeMark, Single, Surroundings } from './code-mark.ts';

/**
 * "2.1.1, 2.1.9, 2.3": a code that the plan does not have beside others is named, and the others stand as if it were not there.
 * Null where it is no such code, or which of them are meant hangs on it: "2.1.1 đến 2.1.9".
 */
export function withUnknown(
  around: Surroundings,
  before: CodeMark,
  single: Single,
  between: readonly string[],
): CodeMark | null {
  if (between.some((text) => DEPENDS.test(text))) return null;
  const typed = single.code === null ? single.typed : before.missing;
  if (typed === null || !isOfPlan(around, single.code === null ? single : { ...before, typed })) return null;
  const unknown = [...new Set([...(before.unknown ?? []), typed])];
  const codes = [...before.codes, ...(single.code === null ? [] : [single.code])];
  if (codes.length === 0) return { ...before, unknown: unknown.filter((each) => each !== before.missing) };
  return { ...before, to: single.to, codes, missing: null, unknown };
}

const DEPENDS = /^(?:den|toi|-|–|→|>|tru|ngoai|hoac)$/;
/** So far beyond the last of its family a code may be mistyped; points and measures lie farther off. */
const BEYOND = 3;
const LEAST = 9;

/** Whether a code that the plan does not have has its place among those it has, and is written as one: no 1,5 and no 1.25. */
export function isOfPlan(
  { index, tokens }: Pick<Surroundings, 'index' | 'tokens'>,
  { from, to, typed }: Pick<Single, 'from' | 'to' | 'typed'>,
): boolean {
  if (tokens.slice(from, to).some(({ raw }) => raw.includes(','))) return false;
  const parent = typed.slice(0, typed.lastIndexOf('.') + 1);
  const numbers = index.codes
    .filter((code) => code.startsWith(parent))
    .map((code) => Number(code.slice(parent.length).split('.')[0]));
  const isKnown = numbers.length > 0 || index.byCode.has(parent.slice(0, -1));
  return isKnown && Number(typed.slice(parent.length)) <= Math.max(LEAST, Math.max(0, ...numbers) + BEYOND);
}

const SHARE = /^(?:[1-9]\d|100)$/;

/** "2.1 70 3.3 50%": each code in a row has its own share. */
export function isNextOfShares(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  const [share, ...others] = tokens.slice(from, at).filter(({ text }) => text !== '%' && text !== ',');
  const next = tokens[to];
  return others.length === 0 && SHARE.test(share?.text ?? '') && SHARE.test(next?.text ?? '');
}

/** What is told of the row, and may be followed by a word of what it hangs on. */
const TOLD_OF_ROW: ReadonlySet<string> = new Set(
  'blocked broken unable extension done notYet notStarted'.split(' '),
);

/** Whether words right before a row of codes say how it stands: "vướng kinh phí 2.1 và 3.3". */
export function isRowTold({ phrases }: Surroundings, at: number): boolean {
  return phrases.some(
    ({ to, kinds }) => to <= at && at - to <= 3 && kinds.some((kind) => TOLD_OF_ROW.has(kind)),
  );
}
