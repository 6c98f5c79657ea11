import type { Clue } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';
import { weightsOf } from './word-model.ts';

/** Words and neighbours: features that can be shown as they were written. */
const WRITTEN = /^[12]:([a-z0-9 ]+)$/;
const SHOWN = 2;

/** Before the outcome that words speak for, in what a clue means. */
export const SPEAKS_FOR = 'speaks-for:';

/**
 * The words that speak most for the likeliest other way of taking a statement, the strongest first; [] where they speak for
 * none more than for what was read.
 */
export function doubtsIn(
  features: readonly string[],
  scores: readonly number[],
  own: Outcome,
  tokens: readonly Token[],
): Clue[] {
  const ownAt = OUTCOMES.indexOf(own);
  const other = OUTCOMES.reduce(
    (best, _, at) =>
      at !== ownAt && (scores[at] ?? 0) > (scores[best] ?? Number.NEGATIVE_INFINITY) ? at : best,
    ownAt === 0 ? 1 : 0,
  );
  if ((scores[other] ?? 0) <= (scores[ownAt] ?? 0)) return [];
  const means = `${SPEAKS_FOR}${OUTCOMES[other]}`;
  return features
    .flatMap((feature) => {
      const weights = weightsOf(feature);
      const words = asWritten(WRITTEN.exec(feature)?.[1] ?? '', tokens);
      const gain = (weights?.[other] ?? 0) - (weights?.[ownAt] ?? 0);
      return words !== null && gain > 0 ? [{ words, gain }] : [];
    })
    .toSorted((a, b) => b.gain - a.gain)
    .filter(({ words }, at, all) => !all.slice(0, at).some((other) => overlap(other.words, words)))
    .slice(0, SHOWN)
    .map(({ words }) => ({ words, means }));
}

/** Whether one of two stretches says a part of the other. */
function overlap(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** The stretch of a message whose words are these; null where they do not stand side by side. */
function asWritten(text: string, tokens: readonly Token[]): string | null {
  const wanted = text.split(' ').filter((word) => word !== '');
  if (wanted.length === 0) return null;
  const at = tokens.findIndex((_, start) =>
    wanted.every((word, step) => tokens[start + step]?.text === word),
  );
  const found = tokens.slice(at, at + wanted.length).map(({ raw }) => raw);
  return at < 0 ? null : [...new Set(found)].join(' ');
}
