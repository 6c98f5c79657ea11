import { OUTCOMES } from './outcome.ts';
import { unpack } from './packed.ts';
import { WORD_WEIGHTS } from './weights.ts';

/** The feature that every statement has. */
export const ALWAYS = '*';

let learnt: ReadonlyMap<string, readonly number[]> | undefined;

/** How much the words speak for each outcome, in the order of `OUTCOMES`: above 0 for it, below against it. */
export function scoresOf(features: readonly string[]): number[] {
  learnt ??= unpack(WORD_WEIGHTS);
  const scores = OUTCOMES.map(() => 0);
  for (const feature of [ALWAYS, ...features])
    learnt.get(feature)?.forEach((weight, at) => {
      scores[at] = (scores[at] ?? 0) + weight;
    });
  return scores;
}
