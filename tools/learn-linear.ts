import { minimise } from './minimise.ts';

/** The features of one example with their values. */
export type Features = ReadonlyMap<string, number>;

/** One example of a question: its features, and whether it is one. */
export interface Example {
  readonly features: Features;
  readonly holds: boolean;
  /** As much as so many like it. */
  readonly weight: number;
}

/** A linear model: a bias and a weight by feature for each of several answers. */
export interface Linears {
  readonly biases: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** How strongly weights are held small (the factor of half their squares), and how many steps are taken at most. */
export interface Course {
  readonly decay: number;
  readonly steps: number;
}

/**
 * How likely each of several answers is: a softmax over linear models of the least cross-entropy, equal examples giving equal
 * weights. `answers` holds for each example the places of what is right; where several are, each is as likely; `counts` how
 * many like it each stands for.
 */
export function learnSoftmax(
  examples: readonly Features[],
  answers: readonly (readonly number[])[],
  counts: readonly number[],
  count: number,
  { decay, steps }: Course,
): Linears {
  const { rows, names } = rowsOf(examples);
  const bias = names.size;
  const likely = new Float64Array(count);
  const found = minimise(
    (bias + 1) * count,
    (weights, slope) => {
      let loss = 0;
      for (let at = 0; at < bias * count; at++) {
        const weight = weights[at] ?? 0;
        loss += (decay / 2) * weight * weight;
        slope[at] = decay * weight;
      }
      slope.fill(0, bias * count);
      rows.forEach((row, place) => {
        const right = answers[place] ?? [];
        const often = counts[place] ?? 1;
        softmax(row, weights, bias, likely);
        for (const answer of right)
          loss -= (often * Math.log(Math.max(1e-300, likely[answer] ?? 0))) / right.length;
        for (const answer of right) likely[answer] = (likely[answer] ?? 0) - 1 / right.length;
        for (let answer = 0; answer < count; answer++) likely[answer] = (likely[answer] ?? 0) * often;
        spread(row, likely, slope, bias);
      });
      return loss;
    },
    steps,
  );
  const weightsAt = (at: number): number[] => [...found.slice(at * count, (at + 1) * count)];
  return {
    biases: weightsAt(bias),
    weights: new Map([...names].map(([name, at]) => [name, weightsAt(at)])),
  };
}

/** A model of whether something holds: logistic regression. */
export function learnLinear(
  examples: readonly Example[],
  course: Course,
): { readonly bias: number; readonly weights: ReadonlyMap<string, number> } {
  // Of two answers with weights of opposite signs the difference is what counts.
  const { biases, weights } = learnSoftmax(
    examples.map(({ features }) => features),
    examples.map(({ holds }) => [holds ? 1 : 0]),
    examples.map(({ weight }) => weight),
    2,
    { ...course, decay: course.decay * 2 },
  );
  const difference = ([no = 0, yes = 0]: readonly number[]): number => yes - no;
  return {
    bias: difference(biases),
    weights: new Map([...weights].map(([name, each]) => [name, difference(each)])),
  };
}

interface Row {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

function rowsOf(examples: readonly Features[]): { rows: Row[]; names: Map<string, number> } {
  const names = new Map<string, number>();
  const rows = examples.map((features) => ({
    at: Int32Array.from(features.keys(), (name) => {
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      return known;
    }),
    values: Float64Array.from(features.values()),
  }));
  return { rows, names };
}

function softmax({ at, values }: Row, weights: Float64Array, bias: number, likely: Float64Array): void {
  const count = likely.length;
  for (let answer = 0; answer < count; answer++) likely[answer] = weights[bias * count + answer] ?? 0;
  for (let each = 0; each < at.length; each++) {
    const from = (at[each] ?? 0) * count;
    const value = values[each] ?? 0;
    for (let answer = 0; answer < count; answer++)
      likely[answer] = (likely[answer] ?? 0) + (weights[from + answer] ?? 0) * value;
  }
  const most = Math.max(...likely);
  let sum = 0;
  for (let answer = 0; answer < count; answer++) {
    likely[answer] = Math.exp((likely[answer] ?? 0) - most);
    sum += likely[answer] ?? 0;
  }
  for (let answer = 0; answer < count; answer++) likely[answer] = (likely[answer] ?? 0) / sum;
}

/** Lays the errors of one example on the slopes of its features. */
function spread({ at, values }: Row, errors: Float64Array, slope: Float64Array, bias: number): void {
  const count = errors.length;
  for (let answer = 0; answer < count; answer++)
    slope[bias * count + answer] = (slope[bias * count + answer] ?? 0) + (errors[answer] ?? 0);
  for (let each = 0; each < at.length; each++) {
    const from = (at[each] ?? 0) * count;
    const value = values[each] ?? 0;
    for (let answer = 0; answer < count; answer++)
      slope[from + answer] = (slope[from + answer] ?? 0) + (errors[answer] ?? 0) * value;
  }
}
