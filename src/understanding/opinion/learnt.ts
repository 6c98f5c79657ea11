import { unpack } from './packed.ts';
import { TRUST_WEIGHTS, WORD_WEIGHTS } from './weights.ts';

/** What has been learnt: weights by feature. */
export interface Learnt {
  /** What words speak for: a weight for each outcome, in the order of `OUTCOMES`. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** What tells whether a reading is right. */
  readonly trust: ReadonlyMap<string, number>;
}

/** The feature that every statement and every reading has. */
export const ALWAYS = '*';

let learnt: Learnt | undefined;

/** What `npm run learn` has learnt from all corpora. */
export function learntOfAll(): Learnt {
  learnt ??= { words: unpack(WORD_WEIGHTS), trust: numbersIn(TRUST_WEIGHTS) };
  return learnt;
}

/** Weights a line each: the feature, a tab and a number. */
function numbersIn(lines: string): Map<string, number> {
  return new Map(
    lines.split('\n').map((line) => {
      const [feature = '', weight = '0'] = line.split('\t');
      return [feature, Number(weight)] as const;
    }),
  );
}
