import type { Seen } from './seen.ts';

/** "5/5 bài": all of them. */
const WHOLE = /^(\d+)\/\1$/;

const WORDS_IN_A_STEP = 3;
const LONGEST = 20;

/** What the word model looks at: words, neighbours, words with one between them, and the kinds of phrases in their order. */
export function wordFeatures(seen: readonly Seen[]): string[] {
  const words = wordsOf(seen);
  const row = ['^', ...words, '$'];
  const kinds = ['^', ...kindsOf(seen), '$'];
  const length = Math.min(LONGEST, Math.round(words.length / WORDS_IN_A_STEP));
  return [
    ...new Set([
      ...words.map((word) => `1:${word}`),
      ...row.slice(1).map((word, at) => `2:${row[at]} ${word}`),
      ...row.slice(2).map((word, at) => `k:${row[at]} ${word}`),
      ...kinds.slice(1).map((kind) => `p:${kind}`),
      ...kinds.slice(1).map((kind, at) => `pp:${kinds[at]} ${kind}`),
      `len:${length}`,
    ]),
  ];
}

/** The words in their order, numbers, dates and codes by what they are; `|` between clauses. */
function wordsOf(seen: readonly Seen[]): string[] {
  const words: string[] = [];
  let clause = seen[0]?.clause;
  for (const token of seen) {
    if (token.clause !== clause && words.length > 0 && words.at(-1) !== '|') words.push('|');
    clause = token.clause;
    const word = nameOf(token);
    const again = word.startsWith('#') && words.at(-1) === word;
    if (word !== '' && !again) words.push(word);
    if (token.asks) words.push('?');
  }
  while (words.at(-1) === '|') words.pop();
  return words;
}

function nameOf({ mark, kind, text }: Seen): string {
  if (mark === 'percent' && /^(?:0|100)$/.test(text)) return `#${text}`;
  if (mark === 'fraction' && WHOLE.test(text)) return '#100';
  if (mark !== '') return `#${mark}`;
  if (kind === 'number') return '#number';
  if (kind === 'break' || (kind === 'sign' && /[?,.!:;]/.test(text))) return '';
  return text;
}

/** The kinds of phrases in their order, each phrase once; `|` between clauses. */
function kindsOf(seen: readonly Seen[]): string[] {
  const kinds: string[] = [];
  let before = '';
  let clause = seen[0]?.clause;
  for (const token of seen) {
    if (token.clause !== clause) {
      if (kinds.length > 0) kinds.push('|');
      before = '';
    }
    clause = token.clause;
    const kind = token.kinds?.join('+') ?? (token.mark === '' ? '' : `#${token.mark}`);
    if (kind !== '' && kind !== before) kinds.push(kind);
    before = kind;
  }
  return kinds;
}
