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

/**
 * Whether a command line may name a code of a single number that means another criterion by now. Of a message that named
 * none (`named`) its first word after the command is an id, as in `minhchung.gan 12 3`.
 */
export function namesBareCode(line: string, recodings: Recodings, named: readonly string[]): boolean {
  const isBare = (code: string) => !code.includes('.');
  const words = line.split(/\s+/).slice(named.some(isBare) ? 1 : 2);
  return words.some((word) => {
    const [code = ''] = word.split('@');
    return isBare(code) && recodings.has(code);
  });
}
