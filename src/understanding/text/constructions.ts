import { CONSTRUCTIONS } from '../words/constructions.ts';
import type { Kind } from '../words/kinds.ts';
import type { Mark } from './mark.ts';
import type { Token } from './tokens.ts';

const PATTERNS = Object.entries(CONSTRUCTIONS).map(
  ([kind, forms]) => [kind as Kind, new RegExp(`(?<![^ ])(?:${forms.join('|')})(?![^ ])`, 'g')] as const,
);

/** The longest construction that begins at each token, by the token's place. */
export function findConstructions(tokens: readonly Token[]): ReadonlyMap<number, Mark> {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let line = '';
  tokens.forEach(({ text }, at) => {
    starts.set(line.length, at);
    line += text;
    ends.set(line.length, at + 1);
    line += ' ';
  });
  const found = new Map<number, Mark>();
  for (const [kind, pattern] of PATTERNS) {
    // Not `matchAll`, which makes a pattern anew for every message.
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      if (match[0] === '') pattern.lastIndex += 1;
      const from = starts.get(match.index);
      const to = ends.get(match.index + match[0].length);
      if (from === undefined || to === undefined || (found.get(from)?.to ?? 0) >= to) continue;
      found.set(from, { from, to, kinds: [kind] });
    }
  }
  return found;
}
