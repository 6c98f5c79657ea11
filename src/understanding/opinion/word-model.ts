import { ALWAYS, type Learnt, learntOfAll } from './learnt.ts';
import { OUTCOMES } from './outcome.ts';

/** What a feature weighs for each outcome; undefined where nothing was learnt of it. */
export function weightsOf(feature: string): readonly number[] | undefined {
  return learntOfAll().words.get(feature);
}

/** How much the words speak for each outcome, in the order of `OUTCOMES`: above 0 for it, below against it. */
export function scoresOf(features: readonly string[], { words }: Pick<Learnt, 'words'>): number[] {
  const scores = OUTCOMES.map(() => 0);
  for (const feature of [ALWAYS, ...features])
    words.get(feature)?.forEach((weight, at) => {
      scores[at] = (scores[at] ?? 0) + weight;
    });
  return scores;
}
