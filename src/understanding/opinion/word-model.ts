import { ALWAYS, type Learnt, learntOfAll } from './learnt.ts';
import { OUTCOMES } from './outcome.ts';

/** What a feature weighs for each outcome; undefined where nothing was learnt of it. */
export function weightsOf(feature: string): readonly number[] | undefined {
  return learntOfAll().words.get(feature);
}

/** How likely each outcome is by what is said, in the order of `OUTCOMES`, as logarithms: 0 is certain. */
export function scoresOf(features: readonly string[], { words }: Pick<Learnt, 'words'>): number[] {
  const always = words.get(ALWAYS);
  const scores = OUTCOMES.map((_outcome, at) => always?.[at] ?? 0);
  for (const feature of features) {
    const weights = words.get(feature);
    if (weights)
      for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0);
  }
  const whole = logOfSum(scores);
  return scores.map((score) => score - whole);
}

/** The logarithm of the sum of what these are the logarithms of. */
function logOfSum(scores: readonly number[]): number {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}
