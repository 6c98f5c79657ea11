import { fold } from '#domain/text/fold.ts';
import { MEANINGFUL } from '../words/meaningful.ts';
import { POLITE } from '../words/nouns.ts';
import { PHRASES } from '../words/phrases.ts';
import { CONTEXTUAL, VARIANTS } from '../words/variants.ts';
import { isSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';

interface Rule {
  readonly becomes: readonly string[];
  readonly before: ReadonlySet<string> | null;
  readonly after: ReadonlySet<string> | null;
}

const spelledOut = new Map<string, readonly string[]>();
for (const entry of VARIANTS.split(/[\n;]/)) {
  const [typed, meant] = entry.split('=').map((part) => fold(part).trim());
  if (typed && meant && typed !== meant) spelledOut.set(typed, meant.split(' '));
}

const rules = new Map<string, Rule[]>();
for (const line of CONTEXTUAL.split('\n').filter((each) => each.includes('->'))) {
  const [typed = '', rest = ''] = line.split('->').map((part) => part.trim());
  const [becomes = '', before = '', after = ''] = rest.split('|').map((part) => part.trim());
  const rule = { becomes: becomes.split(' '), before: setOf(before), after: setOf(after) };
  rules.set(fold(typed), [...(rules.get(fold(typed)) ?? []), rule]);
}

const mended = new Map<string, string>();
const MENDED_MAX = 5000;

/**
 * Spells every word out: neighbours first, then abbreviations and teencode, then leftovers of the Telex input method,
 * repeated letters and one wrong letter. `known` says which words stand in the names of criteria and must be left.
 */
export function spell(tokens: readonly Token[], known: (word: string) => boolean): Token[] {
  return withoutPoliteDa(spelled(tokens, known));
}

function spelled(tokens: readonly Token[], known: (word: string) => boolean): Token[] {
  return tokens.flatMap((token, at) => {
    const words =
      isUnit(tokens, at) || /^[ivx]{1,4}$/.test(token.text)
        ? undefined
        : (inContext(tokens, at, token.text) ??
          (token.kind === 'word' ? mendedInContext(tokens, at, known) : undefined));
    return words ? words.map((text) => ({ ...token, kind: 'word' as const, text })) : [token];
  });
}

/** "cuưa xong": a mended word may mean another beside its neighbours, as one typed so would. */
function mendedInContext(
  tokens: readonly Token[],
  at: number,
  known: (word: string) => boolean,
): readonly string[] {
  const typed = tokens[at]?.text ?? '';
  const words = spellOne(typed, known);
  const [only = ''] = words;
  return words.length === 1 && only !== typed ? (inContext(tokens, at, only) ?? words) : words;
}

/** After "dạ" at the beginning, never after "đã": an address, a negation, a wish, a time, a number. */
const AFTER_POLITE_DA = new Set(
  `em anh chi cai muc thua vang viec phan bac chu sep nhu thi la bao cho xin hom nay bay gio chieu sang tieu chua khong gan
  sap co-ban dang van con moi vuong ket tuan thang mai ok uh da chac de ngay hien tc nho hinh-nhu may ben duoc toi minh`.split(
    /\s+/,
  ),
);

/** "Dạ chưa xong", "dạ 3.1 xong": the polite dạ, which without diacritics looks like đã, is taken for a particle. */
function withoutPoliteDa(tokens: Token[]): Token[] {
  const at = tokens.findIndex(
    ({ kind, text }) => kind === 'word' && !(POLITE.has(text) || /^(?:thua|chao|kinh|gui|dong)$/.test(text)),
  );
  const [first, second, third] = tokens.slice(Math.max(0, at));
  const tells = tokens
    .slice(at + 1)
    .some(({ kind, text }) => kind !== 'sign' && kind !== 'break' && !POLITE.has(text) && text !== 'da');
  if (first?.text !== 'da' || /^đa$/iu.test(first.raw) || !second || !tells) return tokens;
  const next = second.text === 'co' && third?.text === 'ban' ? 'co-ban' : second.text;
  if (second.kind === 'word' && !AFTER_POLITE_DA.has(next) && next !== 'da') return tokens;
  if (
    first.raw === 'da' &&
    second.text === 'phan' &&
    /^(?:xong|roi|da|la|nop|cac|thon|ho|gui|lam)$/.test(third?.text ?? '')
  )
    return tokens;
  return withoutPoliteDa(tokens.with(at, { ...first, text: 'a' }));
}

/** "5kg", "8h", "1,5d". */
function isUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.glued === true && tokens[at - 1]?.kind === 'number' && /^(?:kg|h|d|m|g|km|ha|p)$/.test(token.text)
  );
}

/** One word of a text without neighbours, as in the name of a criterion. */
export function spellWord(word: string): readonly string[] {
  return spelledOut.get(word) ?? [word];
}

function spellOne(word: string, known: (word: string) => boolean): readonly string[] {
  const variant = spelledOut.get(word);
  if (variant) return variant;
  if (MEANINGFUL.has(word) || known(word)) return [word];
  const repaired = repair(word);
  return spelledOut.get(repaired) ?? [repaired];
}

function repair(word: string): string {
  const before = mended.get(word);
  if (before !== undefined) return before;
  const after =
    word.length > 12
      ? word
      : (withoutF(word) ?? withoutRepeats(word) ?? withoutTelex(word) ?? withoutSlip(word) ?? word);
  if (mended.size >= MENDED_MAX) mended.clear();
  mended.set(word, after);
  return after;
}

function isWord(word: string): boolean {
  return MEANINGFUL.has(word) || spelledOut.has(word) || isSyllable(word);
}

/** "fần", "fê duyệt". */
function withoutF(word: string): string | undefined {
  const plain = word.replace(/^f(?=[aeiouy])/, 'ph');
  return plain !== word && isSyllable(plain) ? plain : undefined;
}

/** "xongg", "roiiii", "okkk". */
function withoutRepeats(word: string): string | undefined {
  if (!/(.)\1/.test(word) || (isSyllable(word) && (!/(.)\1$/.test(word) || word.endsWith('uu'))))
    return undefined;
  const single = word.replace(/(.)\1+/g, '$1');
  return isWord(single) ? single : undefined;
}

/** "hoanf thanhf", "dda", "chuwa", "laamf": what the Telex input method leaves when it is off. */
function withoutTelex(word: string): string | undefined {
  if (isSyllable(word)) return undefined;
  const plain = word
    .replace(/^dd|dd$/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj](?=[a-z]{0,2}$)/, '')
    .replace(/^d(.*)d$/, 'd$1')
    .replace(/([aeo])([a-z]*)\1$/, '$1$2');
  return plain !== word && isWord(plain) ? plain : undefined;
}

/** One letter left out, doubled, wrong or swapped in a word that carries meaning. */
function withoutSlip(word: string): string | undefined {
  if (word.length < 3 || isSyllable(word)) return undefined;
  return nearest(word, MEANINGFUL) ?? (word.length >= 4 ? nearest(word, OFTEN) : undefined);
}

/** Words of the phrases. */
const OFTEN = new Set(Object.values(PHRASES).flatMap((phrases) => phrases.match(/[a-z]{4,}/g) ?? []));

function nearest(word: string, words: ReadonlySet<string>): string | undefined {
  const near = [...words].filter((right) => right.length >= 4 && isOneSlip(word, right));
  const swapped = near.filter((right) => right.length === word.length && sorted(right) === sorted(word));
  const best = swapped.length > 0 ? swapped : near.filter((right) => right[0] === word[0]);
  if (best.length === 1) return best[0];
  return best.length === 0 && near.length === 1 ? near[0] : undefined;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function inContext(tokens: readonly Token[], at: number, text: string): readonly string[] | undefined {
  const token = tokens[at];
  const options = token && token.kind !== 'sign' ? rules.get(text) : undefined;
  return options?.find(
    (rule) => fits(rule.before, tokens[at - 1]) && fits(rule.after, tokens[at + 1], tokens[at + 2]),
  )?.becomes;
}

function fits(wanted: ReadonlySet<string> | null, neighbour: Token | undefined, next?: Token): boolean {
  if (!wanted) return true;
  if (!neighbour || neighbour.kind === 'break') return wanted.has('_');
  if (neighbour.kind === 'sign') return wanted.has(neighbour.text) || wanted.has('_');
  if (neighbour.kind === 'number')
    return (
      wanted.has('#') || wanted.has(`#${next?.text}`) || (wanted.has('#.') && neighbour.text.includes('.'))
    );
  return (
    wanted.has(neighbour.text) ||
    (next !== undefined && wanted.has(`${neighbour.text}+${next.kind === 'number' ? '#' : next.text}`)) ||
    (spelledOut.get(neighbour.text) ?? []).some((word) => wanted.has(word))
  );
}

function setOf(words: string): ReadonlySet<string> | null {
  return words ? new Set(words.split(' ')) : null;
}
