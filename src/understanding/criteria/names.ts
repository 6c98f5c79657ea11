import { onceFor } from '../once.ts';
import { type CriteriaIndex, featuresOf } from './criteria.ts';

/** A criterion whose name the words may mean. */
export interface NameMatch {
  readonly code: string;
  /** Weight of the matched words and pairs; rare words weigh more. */
  readonly score: number;
  /** The same without regard to how long the name is. */
  readonly weight: number;
  /** Share (0–1) of the name's weight that was said. */
  readonly said: number;
  /** How many different words matched. */
  readonly words: number;
  /** How many pairs of words side by side matched. */
  readonly pairs: number;
}

/** Postings looked at for one message at most: keeps a plan of 10,000 criteria with alike names quick. */
const STEPS_MAX = 2_500;
const WORDS_MAX = 80;

/** Whether two words running of these stand in any name. */
export function sharesPair({ places }: CriteriaIndex, words: readonly string[]): boolean {
  return featuresOf(words).some((feature) => feature.includes(' ') && places.has(feature));
}

/** The criteria whose names share words with these, best first, at most `limit`. */
export function matchNames(index: CriteriaIndex, words: readonly string[], limit = 6): NameMatch[] {
  const features = [...new Set(featuresOf(words.slice(0, WORDS_MAX)))]
    .map((feature) => ({ feature, places: index.places.get(feature) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length);
  const sums = sumsFor(index);
  let steps = 0;
  for (const { feature, places } of features) {
    steps += places.length;
    if (steps > STEPS_MAX) break;
    add(sums, places, index.weightOf(feature), feature.includes(' '));
  }
  const ranked = best(index, sums, limit);
  for (const place of sums.places) sums.score[place] = 0;
  sums.places.length = 0;
  return ranked;
}

/**
 * What has been summed up for each place of the plan, and the places that have a sum. They are kept for a plan and emptied
 * after each use: thousands of names may share a word, and an object for each would cost more than the summing.
 */
interface Sums {
  readonly places: number[];
  readonly score: Float64Array;
  readonly weight: Float64Array;
  readonly words: Uint8Array;
  readonly pairs: Uint8Array;
}

const sumsFor = onceFor(
  ({ codes: { length } }: CriteriaIndex): Sums => ({
    places: [],
    score: new Float64Array(length),
    weight: new Float64Array(length),
    words: new Uint8Array(length),
    pairs: new Uint8Array(length),
  }),
);

function add(sums: Sums, places: readonly number[], weight: number, isPair: boolean): void {
  const { score, words, pairs } = sums;
  for (const place of places) {
    if (score[place] === 0) {
      sums.places.push(place);
      sums.weight[place] = 0;
      words[place] = 0;
      pairs[place] = 0;
    }
    score[place] = (score[place] ?? 0) + weight;
    if (isPair) pairs[place] = (pairs[place] ?? 0) + 1;
    else {
      sums.weight[place] = (sums.weight[place] ?? 0) + weight;
      words[place] = (words[place] ?? 0) + 1;
    }
  }
}

function best(index: CriteriaIndex, sums: Sums, limit: number): NameMatch[] {
  const ranked: NameMatch[] = [];
  let least = 0;
  for (const place of sums.places) {
    const weight = sums.score[place] ?? 0;
    // However much of the name was said, the score is no more than the weight.
    if (weight <= least) continue;
    const said = (sums.weight[place] ?? 0) / (index.weights[place] || 1);
    const score = weight * (0.6 + 0.4 * said);
    if (score <= least) continue;
    const [words = 0, pairs = 0] = [sums.words[place], sums.pairs[place]];
    const after = ranked.findIndex((each) => each.score < score);
    const match = { code: index.codes[place] ?? '', score, weight, said, words, pairs };
    ranked.splice(after < 0 ? ranked.length : after, 0, match);
    if (ranked.length > limit) ranked.pop();
    if (ranked.length === limit) least = ranked.at(-1)?.score ?? 0;
  }
  return ranked;
}
