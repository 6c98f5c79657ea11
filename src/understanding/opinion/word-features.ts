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
      ...frameFeatures(seen),
    ]),
  ];
}

/** Words that tell how other words are meant: they stand for themselves in a frame, all others for their kind. */
const FRAMING = new Set(
  `da dang chua khong roi con moi se dinh sap gan du het xong lam mai duoc bi cho thi ma nhung nen vi do tai de xin co
  la hay ai sao gi nao dau bao khi neu chi mot may nhieu it tung moi ca deu luon lai ra vao len di ve toi den qua hon
  nua phan van cung cu khoi chang nguoi biet thieu nho giup hoi hom nay tuan thang ngay quy nam truoc sau`.split(
    /\s+/,
  ),
);

/** What a statement is but for what it is about: framing words, kinds of phrases, and a dot for all others in a row. */
function frameFeatures(seen: readonly Seen[]): string[] {
  const frame: string[] = ['^'];
  let clause = seen[0]?.clause;
  let phrase: Seen['kinds'] = null;
  for (const token of seen) {
    if (token.clause !== clause && frame.at(-1) !== '|') frame.push('|');
    clause = token.clause;
    const name = frameNameOf(token);
    const again = name === frame.at(-1) && (name === '.' || name.startsWith('#') || token.kinds === phrase);
    phrase = token.kinds;
    if (name !== '' && !again) frame.push(name);
    if (token.asks) frame.push('?');
  }
  frame.push('$');
  return [
    ...frame.slice(1).map((name, at) => `f:${frame[at]} ${name}`),
    ...frame.slice(2).map((name, at) => `ff:${frame[at]} ${frame[at + 1]} ${name}`),
  ];
}

function frameNameOf(token: Seen): string {
  if (token.mark !== '' || token.kind !== 'word') return nameOf(token);
  if (FRAMING.has(token.text)) return token.text;
  return token.kinds === null ? '.' : `<${token.kinds.join('+')}`;
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
