import type { Marked, Statement } from '../text/clauses.ts';
import type { Mark } from '../text/mark.ts';
import type { Token } from '../text/tokens.ts';
import { FILLERS, POLITE } from '../words/nouns.ts';
import type { Fact, Said } from './said.ts';
import { modifiersOf, negated, type Scope, wordAt, wordsOf } from './scope.ts';

/** "vâng", "đã nhận", "cảm ơn": an answer, unless it is denied or one word among many others. */
export function isAnswer(scope: Scope, mark: Mark, at: number): boolean {
  if (negated(modifiersOf(scope, mark, at))) return false;
  const phrase = wordsOf(scope, mark);
  if (!/[a-z]/.test(phrase)) return true;
  if (phrase === 'nam roi' && /^(?:dau|cuoi|giua|trong|ca|het|nay|hang)$/.test(wordAt(scope, mark.from - 1)))
    return false;
  if (
    phrase === 'em nhac' &&
    /^(?:anh|chi|ong|ba|co|chu|bac|ban) (?!a|nhe|nha)/.test(
      `${wordAt(scope, mark.to)} ${wordAt(scope, mark.to + 1)}`,
    )
  )
    return false;
  if (/^(?:vay|the|rua) (?:a|ha)$/.test(phrase) && asksWhy(scope, mark)) return false;
  const amidst =
    mark.to - mark.from === 1 &&
    mark.from > scope.clause.from + 2 &&
    mark.to < scope.clause.to &&
    !FILLERS.has(phrase);
  return !amidst && !isLost(scope, mark);
}

/** "mà sao nhắc sớm vậy ạ": "vậy ạ" ends what is wondered about. */
function asksWhy(scope: Scope, { from }: Mark): boolean {
  return scope.marked.tokens.slice(scope.clause.from, from).some(({ text }) => text === 'sao');
}

/** "vắng", "ổn", "rõ" in the middle of other words are no answer. */
export function isLost(scope: Scope, mark: Mark): boolean {
  if (mark.to - mark.from > 1) return false;
  const strange = scope.marked.tokens.filter(
    (token, at) =>
      at >= scope.clause.from && at < mark.from && token.kind === 'word' && !FILLERS.has(token.text),
  );
  return strange.length > 0;
}

/** Said with thanks: "quên mất, cảm ơn anh nhắc". */
const SMALL_TALK = new Set(['quen', 'mat', 'tiu', 'nhac', 'nhieu']);

/** Nothing but greetings and thanks: no other clause, and no clause with a smile alone, has words that tell. */
export function isCourtesyOnly({ tokens, phrases }: Marked, { clauses }: Statement): boolean {
  return clauses.every(({ from, to }) => {
    const courtesies = phrases.filter(
      (mark) => mark.from >= from && mark.from < to && mark.kinds.includes('courtesy'),
    );
    const inWords = courtesies.some((mark) => tokens[mark.from]?.kind === 'word');
    const content = tokens
      .slice(from, to)
      .some(
        ({ kind, text }) =>
          kind !== 'sign' &&
          kind !== 'break' &&
          !SMALL_TALK.has(text) &&
          !FILLERS.has(text) &&
          !POLITE.has(text),
      );
    return inWords || !content;
  });
}

function isAddress(word: string): boolean {
  return POLITE.has(word) || /^(?:thua|kinh|bao|cao|chao|gui|dong|nghe|nghen)$/.test(word);
}

const ANSWERS: Readonly<Record<string, Said>> = {
  da: 'acknowledges',
  vang: 'acknowledges',
  duoc: 'acknowledges',
  u: 'acknowledges',
  uh: 'acknowledges',
  o: 'acknowledges',
  roi: 'already',
  day: 'here',
  ua: 'acknowledges',
  ok: 'acknowledges',
  ha: 'asks',
  sao: 'asks',
};

/** What a statement says that consists of particles alone: "dạ", "được ạ", "rồi ạ", "3.1 rồi", "đây ạ". */
export function soleAnswer({ tokens, cues, phrases }: Marked, { cue, clauses }: Statement): Fact | undefined {
  // "3.1 rồi ạ. Em cảm ơn": thanks beside it take nothing back.
  const thanks = cue ? phrases.filter(({ kinds }) => kinds.includes('courtesy')) : [];
  const places = tokens.flatMap((token, at) => {
    const inside =
      clauses.some(({ from, to }) => at >= from && at < to) &&
      !thanks.some(({ from, to }) => at >= from && at < to);
    return inside && !cues.some(({ from, to }) => at >= from && at < to) && token.kind !== 'sign' ? [at] : [];
  });
  if (
    phrases.some(
      ({ from, kinds }) =>
        tokens[from]?.kind === 'sign' && kinds.some((kind) => kind === 'done' || kind === 'notYet'),
    )
  )
    return undefined;
  const words = places.map((at) => tokens[at] as Token);
  if (words.length === 0 || words.length > 8) return undefined;
  if (isHalf(words)) return { said: 'half', from: places[0] ?? 0, to: (places[0] ?? 0) + 1, clause: 0 };
  if (!words.every(({ kind, text }) => kind === 'word' && (ANSWERS[text] !== undefined || isAddress(text))))
    return undefined;
  const at = places.findLast((place) => ANSWERS[tokens[place]?.text ?? ''] !== undefined);
  const agrees = words.some(({ text }) => /^(?:u|uh|vang|ok|duoc)$/.test(text));
  const last = ANSWERS[tokens[at ?? -1]?.text ?? ''];
  const said = last === 'already' && agrees ? 'acknowledges' : last;
  return at === undefined || said === undefined
    ? undefined
    : { said, from: at, to: at + 1, clause: 0, alone: true };
}

/** "nửa rồi ạ": without anything beside it no "nữa". */
function isHalf(words: readonly Token[]): boolean {
  const [half, already, ...others] = words.filter(({ text }) => !/^(?:a|da|thua)$/.test(text));
  return half?.text === 'nua' && already?.text === 'roi' && others.every(({ text }) => isAddress(text));
}

/** Greetings and thanks; "đã xin lỗi" tells what was done. */
export function courtesy(scope: Scope, mark: Mark, at: number): Said {
  const isDeed = wordsOf(scope, mark) === 'xin loi' && modifiersOf(scope, mark, at).has('perfect');
  return isDeed ? 'acted' : 'courteous';
}

/** "cảm ơn anh đã nhắc": thanks for asking don't ask. */
export function followsThanks(scope: Scope, at: number): boolean {
  return scope.marks.slice(0, at).some(({ kinds }) => kinds.includes('ack') || kinds.includes('courtesy'));
}
