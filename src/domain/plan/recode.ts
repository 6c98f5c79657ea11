/** What codes are now; null where their criterion is in the plan no more. */
type Recodings = ReadonlyMap<string, string | null>;

/** Words with codes as they are now, and which of them were others before. `gone`: those that nothing stands for. */
export interface Recoded {
  readonly text: string;
  readonly followed: readonly { readonly from: string; readonly to: string }[];
  readonly gone: readonly string[];
}

/** A code of two levels or more. One of a single number cannot be told from an id, a page, a day. */
const CODES = /(?<![\d.,/])\d+(?:\.\d+)+(?![\d/]|[.,]\d)/g;
/** After the code of these, a number is one of points. */
const POINTS_FOLLOW = /^(?:tucham|thamdinh)\s/;

/** Puts the codes of words, or of a command line, that were written under an earlier version of the plan into today's. */
export function recode(text: string, recodings: Recodings): Recoded {
  const followed = new Map<string, string>();
  const gone = new Set<string>();
  let seen = 0;
  const only = POINTS_FOLLOW.test(text) ? 1 : Number.POSITIVE_INFINITY;
  const now = text.replace(CODES, (code) => {
    seen += 1;
    const to = seen > only ? undefined : recodings.get(code);
    if (to === undefined) return code;
    if (to === null) gone.add(code);
    else followed.set(code, to);
    return to ?? code;
  });
  return { text: now, followed: [...followed].map(([from, to]) => ({ from, to })), gone: [...gone] };
}

/** Whether the first thing a command line names is a code of a single number that means another criterion by now. */
export function namesBareCode(line: string, recodings: Recodings): boolean {
  const [, first = ''] = /^\S+\s+([^\s@]+)/.exec(line) ?? [];
  return !first.includes('.') && recodings.has(first);
}
