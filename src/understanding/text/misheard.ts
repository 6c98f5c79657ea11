import { PAIRS } from '../words/pairs.ts';
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

const soundOfPair = (first: string, second: string): string => `${soundOf(first)} ${soundOf(second)}`;

const bySound = new Map<string, readonly [string, string]>();
const spelled = new Set(PAIRS);
for (const pair of PAIRS) {
  const [first = '', second = ''] = pair.split(' ');
  bySound.set(soundOfPair(first, second), [first, second]);
}

/** Puts right two words that sound like a pair that carries meaning: "trìn ký", "hoàng thành", "sin lỗi". */
export function mendMisheard(tokens: readonly Token[], known: (pair: string) => boolean): Token[] {
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'word' || next?.kind !== 'word') return;
    const written = `${token.text} ${next.text}`;
    if (spelled.has(written) || known(written)) return;
    const right = bySound.get(soundOfPair(token.text, next.text));
    if (!right) return;
    mended[at] = { ...token, text: right[0] };
    mended[at + 1] = { ...next, text: right[1] };
  });
  return mended;
}
