import type { Heard } from '../heard.ts';
import type { Said } from '../said/said.ts';
import type { Seen } from './seen.ts';
import type { Among } from './trust-features.ts';
import { wordFeatures } from './word-features.ts';

/** More criteria asked about, or more readings, than these are as many. */
const ABOUT = 2;
const READINGS = 3;

/** Courtesy changes nothing about what a message wants. */
const POLITE: ReadonlySet<Said> = new Set<Said>(['courteous', 'acknowledges']);

/** What the word model looks at: the words of a statement, what the rules heard in them, and what it answers. */
export function statementFeatures(
  { facts, numbers, statement: { cue } }: Pick<Heard, 'facts' | 'numbers' | 'statement'>,
  seen: readonly Seen[],
  { about, readings }: Among,
): string[] {
  return [
    ...wordFeatures(seen),
    ...new Set(facts.filter(({ said }) => !POLITE.has(said)).map(({ said }) => `said:${said}`)),
    ...new Set(numbers.map(({ kind }) => `num:${kind}`)),
    `about:${Math.min(ABOUT, about)}`,
    `readings:${Math.min(READINGS, readings)}`,
    ...(isNamed(cue) ? ['named'] : []),
  ];
}

/** A criterion is named in words that stand in the statement itself. */
export function isNamed(cue: Heard['statement']['cue']): boolean {
  return cue !== null && cue.to > cue.from;
}
