import { PAIRS } from '../words/pairs.ts';
import { foldedWord } from './folded.ts';
import { isSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';

const sounds = new Map<string, string>();
const SOUNDS_MAX = 5000;

/**
 * How a syllable sounds where people spell by ear: s and x, ch and tr, d, gi and r, l and n, and the endings n, ng and
 * nh, c, ch and t sound alike somewhere in the country; i and y everywhere.
 */
function soundOf(syllable: string): string {
  const known = sounds.get(syllable);
  if (known !== undefined) return known;
  const sound = syllable
    .replace(/^(?:tr|ch)/, 'C')
    .replace(/^(?:s|x)/, 's')
    .replace(/^(?:gi(?=[aeouy])|d|r)/, 'd')
    .replace(/^(?:l|n(?!g))/, 'l')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^(?:k|q(?=u))/, 'c')
    .replace(/y/g, 'i')
    .replace(/(?:ng|nh|n)$/, 'n')
    .replace(/(?:ch|c|t)$/, 't');
  if (sounds.size >= SOUNDS_MAX) sounds.clear();
  sounds.set(syllable, sound);
  return sound;
}

const bySound = new Map<string, readonly [string, string]>();
const spelled = new Set(PAIRS);
for (const pair of PAIRS) {
  const [first = '', second = ''] = pair.split(' ');
  bySound.set(`${soundOf(first)} ${soundOf(second)}`, [first, second]);
}

const byWord = new Map<string, (readonly [string, string])[]>();
for (const [first, second] of bySound.values())
  for (const word of new Set([first, second]))
    byWord.set(word, [...(byWord.get(word) ?? []), [first, second]]);

/** "tirn khai", "kinh phsi", where one of the two is spelled right, the other is no syllable and nearly the one that belongs to it. */
function mistyped(first: string, second: string): readonly [string, string] | undefined {
  const [wrong, right] = isSyllable(first) ? [second, first] : [first, second];
  if (wrong.length < 3) return undefined;
  const near = (byWord.get(right) ?? []).filter(([a, b]) => {
    const meant = wrong === first ? a : b;
    return (wrong === first ? b : a) === right && areNear(wrong, meant);
  });
  return near.length === 1 ? near[0] : undefined;
}

/** The same letters but for two at most, the first the same. */
function areNear(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  const left = [...meant];
  const strange = [...typed].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return strange.length <= 1 && left.length <= 1;
}

/** Puts right two words that sound like a pair that carries meaning: "trìn ký", "hoàng thành", "sin lỗi". */
export function mendMisheard(tokens: readonly Token[], known: (pair: string) => boolean): Token[] {
  const mended = [...tokens];
  const sounding = tokens.map(({ kind, text }) => (kind === 'word' ? soundOf(text) : ''));
  const typed = tokens.map(({ kind, raw }) => (kind === 'word' ? foldedWord(raw) : ''));
  const isOdd = typed.map((word) => !isSyllable(word));
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'word' || next?.kind !== 'word') return;
    const right =
      bySound.get(`${sounding[at]} ${sounding[at + 1]}`) ??
      (isOdd[at] === isOdd[at + 1] ? undefined : mistyped(typed[at] ?? '', typed[at + 1] ?? ''));
    if (!right) return;
    const isPair = (first: string | undefined, second: string | undefined): boolean =>
      spelled.has(`${first} ${second}`) || known(`${first} ${second}`);
    if (isPair(token.text, next.text)) return;
    // "kiểm tra nội bộ": what would be put right belongs to its other neighbour.
    if (right[0] !== token.text && isPair(mended[at - 1]?.text, token.text)) return;
    if (right[1] !== next.text && isPair(next.text, tokens[at + 2]?.text)) return;
    mended[at] = { ...token, text: right[0] };
    mended[at + 1] = { ...next, text: right[1] };
  });
  return mended;
}
