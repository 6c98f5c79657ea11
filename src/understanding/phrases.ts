import type { Token } from './tokens.ts';
import { type Kind, PHRASES } from './words/phrases.ts';

/** A phrase found in a message: tokens `from` up to but not including `to`, with everything it may be taken for. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly Kind[];
}

interface Node {
  readonly next: Map<string, Node>;
  kinds: Kind[];
}

const root: Node = { next: new Map(), kinds: [] };
for (const [kind, phrases] of Object.entries(PHRASES)) {
  for (const phrase of phrases.split('|')) {
    let node = root;
    for (const word of phrase.trim().split(/\s+/)) node = stepInto(node, word);
    if (!node.kinds.includes(kind as Kind)) node.kinds.push(kind as Kind);
  }
}

function stepInto(node: Node, word: string): Node {
  const next = node.next.get(word) ?? { next: new Map<string, Node>(), kinds: [] };
  node.next.set(word, next);
  return next;
}

/** In a phrase, `#` stands for any number. Every phrase of the tables in the message, the longest at each place, none overlapping. */
export function findPhrases(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mark = longestAt(tokens, at);
    if (mark) marks.push(mark);
    at = mark ? mark.to : at + 1;
  }
  return marks;
}

function longestAt(tokens: readonly Token[], from: number): Mark | undefined {
  let node: Node | undefined = root;
  let best: Mark | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    node =
      node.next.get(token?.text.replace('\uFE0F', '') ?? '') ??
      (token?.kind === 'number' ? node.next.get('#') : undefined);
    if (!node) break;
    if (node.kinds.length > 0) best = { from, to: at + 1, kinds: node.kinds };
  }
  return best;
}
