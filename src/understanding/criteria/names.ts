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

/** The criteria whose names share words with these, best first, at most `limit`. */
export function matchNames(index: CriteriaIndex, words: readonly string[], limit = 6): NameMatch[] {
  const features = [...new Set(featuresOf(words.slice(0, WORDS_MAX)))]
    .map((feature) => ({ feature, places: index.places.get(feature) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length);
  const found = new Map<number, Sum>();
  let steps = 0;
  for (const { feature, places } of features) {
    steps += places.length;
    if (steps > STEPS_MAX) break;
    const weight = index.weightOf(feature);
    const isPair = feature.includes(' ');
    for (const place of places) {
      const sofar = found.get(place);
      if (!sofar)
        found.set(place, {
          score: weight,
          weight: isPair ? 0 : weight,
          words: isPair ? 0 : 1,
          pairs: isPair ? 1 : 0,
        });
      else {
        sofar.score += weight;
        if (!isPair) sofar.weight += weight;
        if (!isPair) sofar.words += 1;
        else sofar.pairs += 1;
      }
    }
  }
  return best(index, found, limit);
}

interface Sum {
  score: number;
  weight: number;
  words: number;
  pairs: number;
}

function best(index: CriteriaIndex, found: ReadonlyMap<number, Sum>, limit: number): NameMatch[] {
  const ranked: NameMatch[] = [];
  for (const [place, { score, weight, words, pairs }] of found) {
    const lowest = ranked.at(-1);
    const said = weight / (index.weights[place] || 1);
    const value = score * (0.6 + 0.4 * said);
    if (ranked.length >= limit && lowest && value <= lowest.score) continue;
    ranked.push({ code: index.codes[place] ?? '', score: value, weight: score, said, words, pairs });
    ranked.sort((a, b) => b.score - a.score);
    if (ranked.length > limit) ranked.pop();
  }
  return ranked;
}
