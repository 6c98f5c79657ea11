import { CONSTRUCTIONS } from '../words/constructions.ts';
import type { Kind } from '../words/kinds.ts';
import { POLITE } from '../words/nouns.ts';
import type { Mark } from './mark.ts';
import type { Token } from './tokens.ts';

const PATTERNS = Object.entries(CONSTRUCTIONS).map(
  ([kind, forms]) => [kind as Kind, new RegExp(`(?<![^ ])(?:${forms.join('|')})(?![^ ])`, 'g')] as const,
);

const SOUNDS_ALIKE: ReadonlySet<Kind> = new Set<Kind>(['broken', 'lifted', 'outsider', 'submit']);

/** "phần mềm đó" is not "đơ", nor "máy chạy rồi" "cháy rồi", nor are "mấy" things a machine, and "chấm" is not "chậm"; without marks a thing that opens what is said is out of order. */
function isWrittenOtherwise(tokens: readonly Token[], kind: Kind, from: number, to: number): boolean {
  const last = tokens[to - 1]?.text === 'roi' ? tokens[to - 2] : tokens[to - 1];
  const raw = last?.raw.normalize('NFC').toLowerCase() ?? '';
  if (kind === 'lifted')
    return tokens
      .slice(from, to)
      .some(({ raw: written }) => /^(?:cháy|mấy)$/iu.test(written.normalize('NFC')));
  if (kind === 'submit') return isSeal(tokens, from, to);
  if (kind === 'outsider')
    return tokens.slice(from, to).some(({ raw: written }) => /^chấm$/iu.test(written.normalize('NFC')));
  if (last?.text === 'chay') return raw === 'chạy';
  if (last?.text !== 'do' || raw === 'đơ') return false;
  const before = tokens[from - 1];
  return raw !== 'do' || !(before === undefined || before.kind !== 'word' || POLITE.has(before.text));
}

/** "mượn con dấu chưa trả" is of the seal, "xong rồi còn dấu nữa" of what is left; without marks its neighbours tell. */
function isSeal(tokens: readonly Token[], from: number, to: number): boolean {
  const [left, seal] = [tokens[from], tokens[to - 1]];
  if (to - from !== 2 || left?.text !== 'con' || seal?.text !== 'dau') return false;
  if (left.raw.normalize('NFC').toLowerCase() === 'còn') return false;
  const isMarked = /^dấu$/iu.test(seal.raw.normalize('NFC'));
  const isLeft =
    /^(?:roi|xong|moi|chi)$/.test(tokens[from - 1]?.text ?? '') ||
    /^(?:nua|thoi)$/.test(tokens[to]?.text ?? '');
  return isMarked || !isLeft;
}

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
      if (SOUNDS_ALIKE.has(kind) && isWrittenOtherwise(tokens, kind, from, to)) continue;
      found.set(from, { from, to, kinds: [kind] });
    }
  }
  return found;
}
