import { fold } from '../text/fold.ts';
import { type Content, canBe } from './content.ts';
import type { DocumentKind } from './document.ts';
import type { Requirement } from './requirement.ts';

/** Words that two texts must share at least, where the kind alone does not tell. */
const ENOUGH = 2;
/** Shorter words are in every text. */
const SHORTEST = 3;

/** What is known of a piece that may be one of the documents asked for. */
export interface Candidate {
  readonly kind: DocumentKind | null;
  /** Its subject, its name, the words it came with. */
  readonly words: string;
  readonly content: Content;
}

/**
 * Which of the documents asked for a piece is. The only one of its kind is; among several, and where the kind is
 * unknown, the one that clearly shares most words with it. Where only one is asked for, it is that one as long as it can be.
 * Null where nothing tells.
 */
export function matchRequirement<R extends Requirement>(
  requirements: readonly R[],
  { kind, words, content }: Candidate,
): R | null {
  const [only] = requirements;
  if (requirements.length === 1 && only && isTheOnly(only, { kind, words, content })) return only;
  const ofKind = kind === null ? [] : requirements.filter((one) => one.kind === kind);
  if (ofKind.length === 1) return ofKind[0] ?? null;
  const mine = wordsOf(words);
  const ranked = (
    ofKind.length > 0 ? ofKind : requirements.filter((one) => kind === null || one.kind === null)
  )
    .map((one) => ({ one, shared: shared(mine, wordsOf(one.text)) }))
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = ranked;
  return best && best.shared >= ENOUGH && best.shared > (next?.shared ?? 0) ? best.one : null;
}

/** Whether a piece is a document only because no other is asked for: neither its kind nor its words tell. */
export function isGuessed({ text, kind }: Requirement, candidate: Candidate): boolean {
  return (candidate.kind === null || candidate.kind !== kind) && sharedWords(candidate.words, text) < ENOUGH;
}

function isTheOnly(only: Requirement, candidate: Candidate): boolean {
  if (candidate.kind !== null) return only.kind === null || only.kind === candidate.kind;
  return canBe(candidate.content, only.kind) || !isGuessed(only, candidate);
}

/** How many words two texts have in common. */
export function sharedWords(a: string, b: string): number {
  return shared(wordsOf(a), wordsOf(b));
}

function shared(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  return [...theirs].filter((word) => mine.has(word)).length;
}

function wordsOf(text: string): Set<string> {
  return new Set((fold(text).match(/[a-z0-9]+/g) ?? []).filter((word) => word.length >= SHORTEST));
}
