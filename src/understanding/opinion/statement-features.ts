import { type Nature, natureOf } from '../criteria/nature.ts';
import type { HeardStatement } from '../hear.ts';
import type { Heard } from '../heard.ts';
import type { Hearing } from '../reading.ts';
import type { Said } from '../said/said.ts';
import type { Among } from './impression.ts';
import type { Seen } from './seen.ts';
import { wordFeatures } from './word-features.ts';

/** More criteria asked about, or more readings, than these are as many. */
const ABOUT = 2;
const READINGS = 3;

/** Courtesy changes nothing about what a message wants. */
const POLITE: ReadonlySet<Said> = new Set<Said>(['courteous', 'acknowledges']);

/**
 * What the word model looks at: the words of a statement, what the rules heard in them, also beside the kind of work it
 * speaks of and two by two, and what it answers.
 */
export function statementFeatures(
  { facts, numbers, statement: { cue } }: Pick<Heard, 'facts' | 'numbers' | 'statement'>,
  seen: readonly Seen[],
  { about, readings, nature }: Among & { readonly nature: Nature },
): string[] {
  const heard = new Set([
    ...facts.filter(({ said }) => !POLITE.has(said)).map(({ said }) => `said:${said}`),
    ...numbers.map(({ kind }) => `num:${kind}`),
  ]);
  return [
    ...wordFeatures(seen),
    ...heard,
    `of:${nature}`,
    ...[...heard].map((each) => `of:${nature} ${each}`),
    ...pairsOf([...heard].sort()),
    `about:${Math.min(ABOUT, about)}`,
    `readings:${Math.min(READINGS, readings)}`,
    ...(isNamed(cue) ? ['named'] : []),
  ];
}

/** What was heard together, in whatever order: "chưa" beside a reason is another thing than either alone. */
function pairsOf(heard: readonly string[]): string[] {
  return heard.flatMap((one, at) => heard.slice(at + 1).map((other) => `both:${one} ${other}`));
}

/** The kind of work that a statement speaks of: of the criterion it was heard to name, or of the only one replied to. */
export function natureIn(
  { proposals }: Pick<HeardStatement, 'proposals'>,
  { index, about }: Hearing,
): Nature {
  const named = proposals.find(({ reading }) => reading.criterion !== null)?.reading.criterion;
  const code = named ?? (about.length === 1 ? about[0] : undefined);
  return natureOf(index.byCode.get(code ?? ''));
}

/** A criterion is named in words that stand in the statement itself. */
export function isNamed(cue: Heard['statement']['cue']): boolean {
  return cue !== null && cue.to > cue.from;
}
