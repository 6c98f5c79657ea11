import type { Impression } from './impression.ts';
import { ALWAYS, type Learnt } from './learnt.ts';
import { trustFeatures } from './trust-features.ts';

/** How likely a reading is right, from 0 to 1. */
export function trustOf(impression: Impression, { trust }: Pick<Learnt, 'trust'>): number {
  let score = trust.get(ALWAYS) ?? 0;
  for (const [feature, value] of trustFeatures(impression)) score += value * (trust.get(feature) ?? 0);
  return 1 / (1 + Math.exp(-score));
}
