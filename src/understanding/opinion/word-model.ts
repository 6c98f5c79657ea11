import { OUTCOMES } from './outcome.ts';
import { unpack } from './packed.ts';
import { WORD_WEIGHTS } from './weights.ts';

/** The feature that every statement has. */
export const ALWAYS = '*';

let learnt: ReadonlyMap<string, readonly number[]> | undefined;

/** What a feature weighs for each outcome; undefined where nothing was learnt of it. */
export function weightsOf(feature: string): readonly number[] | undefined {
  learnt ??= unpack(WORD_WEIGHTS);
  return learnt.get(feature);
}

/** How much the words speak for each outcome, in the order of `OUTCOMES`: above 0 for it, below against it. */
export function scoresOf(features: readonly string[]): number[] {
  const scores = OUTCOMES.map(() => 0);
  for (const feature of [ALWAYS, ...features])
    weightsOf(feature)?.forEach((weight, at) => {
      scores[at] = (scores[at] ?? 0) + weight;
    });
  return scores;
}
