import { type Impression, trustFeatures } from './trust-features.ts';
import { TRUST_WEIGHTS } from './weights.ts';
import { ALWAYS } from './word-model.ts';

let learnt: ReadonlyMap<string, number> | undefined;

/** How likely a reading is right, from 0 to 1. */
export function trustOf(impression: Impression): number {
  learnt ??= numbersIn(TRUST_WEIGHTS);
  let score = learnt.get(ALWAYS) ?? 0;
  for (const [feature, value] of trustFeatures(impression)) score += value * (learnt.get(feature) ?? 0);
  return 1 / (1 + Math.exp(-score));
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
