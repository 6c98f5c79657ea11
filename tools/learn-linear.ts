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

/** Linear models that look at the same features: a bias and a weight by feature for each. */
export interface Linears {
  readonly biases: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** How strongly weights are held small, how often the examples are gone through, and how much they count. */
export interface Course {
  readonly decay: number;
  readonly rounds: number;
}

const RATE = 0.3;

/**
 * Logistic regression by stochastic gradient descent with a step for each feature (AdaGrad), in an order that is always
 * the same: equal examples give equal weights. `decay` holds weights small.
 */
export function learnLinear(examples: readonly Example[], course: Course): Linear {
  const { biases, weights } = learnLinears(
    examples.map(({ features }) => features),
    [examples.map(({ holds }) => holds)],
    course,
  );
  return { bias: biases[0] ?? 0, weights: new Map([...weights].map(([name, [only]]) => [name, only ?? 0])) };
}

/** A model for each of several questions about the same examples. */
export function learnLinears(
  examples: readonly ReadonlyMap<string, number>[],
  answers: readonly (readonly boolean[])[],
  course: Course,
): Linears {
  const names = new Map<string, number>();
  const rows = examples.map((features) => ({
    at: Int32Array.from(features.keys(), (name) => {
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      return known;
    }),
    values: Float64Array.from(features.values()),
  }));
  const learnt = answers.map((holds) => learnRows(rows, holds, names.size, course));
  return {
    biases: learnt.map(({ bias }) => bias),
    weights: new Map([...names].map(([name, at]) => [name, learnt.map(({ weights }) => weights[at] ?? 0)])),
  };
}

interface Row {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

function learnRows(
  rows: readonly Row[],
  holds: readonly boolean[],
  size: number,
  { decay, rounds }: Course,
): { bias: number; weights: Float64Array } {
  const positive = holds.filter(Boolean).length;
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-6);
  let bias = Math.log((positive + 1) / (rows.length - positive + 1));
  let seenBias = 1e-6;
  const random = sequence();
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const place of order) {
      const row = rows[place];
      if (!row) continue;
      const { at, values } = row;
      const score = sumOf(row, weights, bias);
      const error = 1 / (1 + Math.exp(-score)) - (holds[place] ? 1 : 0);
      seenBias += error * error;
      bias -= (RATE * error) / Math.sqrt(seenBias);
      for (let each = 0; each < at.length; each++) {
        const name = at[each] ?? 0;
        const weight = weights[name] ?? 0;
        const slope = error * (values[each] ?? 0) + decay * weight;
        const sum = (seen[name] ?? 0) + slope * slope;
        seen[name] = sum;
        weights[name] = weight - (RATE * slope) / Math.sqrt(sum);
      }
    }
  }
  return { bias, weights };
}

function sumOf({ at, values }: Row, weights: Float64Array, bias: number): number {
  let score = bias;
  for (let each = 0; each < at.length; each++) score += (weights[at[each] ?? 0] ?? 0) * (values[each] ?? 0);
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
