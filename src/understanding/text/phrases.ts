import type { Kind } from '../words/kinds.ts';
import { PHRASES } from '../words/phrases.ts';
import { findConstructions } from './constructions.ts';
import type { Mark } from './mark.ts';
import type { Token } from './tokens.ts';

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

/**
 * Every phrase and construction of the tables in the message, the longest at each place, none overlapping. In a phrase,
 * `#` stands for any number.
 */
export function findPhrases(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  const constructions = findConstructions(tokens);
  let at = 0;
  while (at < tokens.length) {
    const mark = withoutAdverb(tokens, longer(longestAt(tokens, at), constructions.get(at)));
    if (mark) marks.push(mark);
    at = mark ? mark.to : at + 1;
  }
  return marks;
}

/** "vẫn chưa đụng tới": the denial alone is short of what begins with its last word. */
function withoutAdverb(tokens: readonly Token[], mark: Mark | undefined): Mark | undefined {
  if (!mark || mark.to - mark.from !== 2 || !mark.kinds.includes('notYet')) return mark;
  const rest = tokens[mark.to - 1]?.text === 'chua' ? longestAt(tokens, mark.to - 1) : undefined;
  return rest && rest.to > mark.to && rest.kinds.includes('notStarted') ? { ...rest, from: mark.from } : mark;
}

/** Is this one of the phrases of the tables? */
export function isPhrase(words: string): boolean {
  let node: Node | undefined = root;
  for (const word of words.split(' ')) node = node?.next.get(word);
  return (node?.kinds.length ?? 0) > 0;
}

function longer(phrase: Mark | undefined, construction: Mark | undefined): Mark | undefined {
  return phrase && construction && phrase.to > construction.to ? phrase : (construction ?? phrase);
}

function longestAt(tokens: readonly Token[], from: number): Mark | undefined {
  let nodes: readonly Node[] = [root];
  let best: readonly Node[] = [];
  let to = from;
  for (let at = from; at < tokens.length && nodes.length > 0; at++) {
    const token = tokens[at];
    if (!token) break;
    nodes = nodesAfter(nodes, token);
    if (nodes.some((node) => node.kinds.length > 0)) [best, to] = [nodes, at + 1];
  }
  return to > from ? { from, to, kinds: best.flatMap((node) => node.kinds) } : undefined;
}

function nodesAfter(nodes: readonly Node[], { kind, text }: Token): Node[] {
  const word = kind === 'sign' ? text.replace('\uFE0F', '') : text;
  const after: Node[] = [];
  for (const { next } of nodes) {
    const node = next.get(word);
    if (node) after.push(node);
    const number = kind === 'number' ? next.get('#') : undefined;
    if (number) after.push(number);
  }
  return after;
}
