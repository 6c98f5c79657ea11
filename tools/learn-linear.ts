/** One example: its features with their values, and whether it is one. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly holds: boolean;
}

/** A linear model learnt from examples: weights by feature, the bias under `bias`. */
export interface Linear {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const RATE = 0.3;

/**
 * Logistic regression by stochastic gradient descent with a step for each feature (AdaGrad), in an order that is always
 * the same: equal examples give equal weights. `decay` holds weights small.
 */
export function learnLinear(examples: readonly Example[], decay: number, rounds: number): Linear {
  const names = new Map<string, number>();
  const rows = examples.map(({ features, holds }) => ({
    at: Int32Array.from(features.keys(), (name) => {
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      return known;
    }),
    values: Float64Array.from(features.values()),
    target: holds ? 1 : 0,
  }));
  const positive = examples.filter(({ holds }) => holds).length;
  const weights = new Float64Array(names.size);
  const seen = new Float64Array(names.size).fill(1e-6);
  let bias = Math.log((positive + 1) / (examples.length - positive + 1));
  let seenBias = 1e-6;
  const random = sequence();
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const place of order) {
      const row = rows[place];
      if (!row) continue;
      let score = bias;
      for (let each = 0; each < row.at.length; each++)
        score += (weights[row.at[each] ?? 0] ?? 0) * (row.values[each] ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - row.target;
      seenBias += error * error;
      bias -= (RATE * error) / Math.sqrt(seenBias);
      for (let each = 0; each < row.at.length; each++) {
        const at = row.at[each] ?? 0;
        const weight = weights[at] ?? 0;
        const slope = error * (row.values[each] ?? 0) + decay * weight;
        const sum = (seen[at] ?? 0) + slope * slope;
        seen[at] = sum;
        weights[at] = weight - (RATE * slope) / Math.sqrt(sum);
      }
    }
  }
  return { bias, weights: new Map([...names].map(([name, at]) => [name, weights[at] ?? 0])) };
}

/** What a linear model makes of features: above 0 for it, below against. */
export function scoreOf({ bias, weights }: Linear, features: ReadonlyMap<string, number>): number {
  let score = bias;
  for (const [name, value] of features) score += (weights.get(name) ?? 0) * value;
  return score;
}

/** Numbers from 0 to 1 in an order that is always the same. */
function sequence(): () => number {
  let state = 42;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
