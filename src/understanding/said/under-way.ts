import type { Mark } from '../text/mark.ts';
import type { Kind } from '../words/kinds.ts';
import { FILLERS } from '../words/nouns.ts';
import { isIssuedAfter } from './first-steps.ts';
import type { Said } from './said.ts';
import { isAhead, modifiersOf, negated, type Scope, wordAt, wordsOf } from './scope.ts';

const FINISHES: readonly Kind[] = ['done', 'act', 'send', 'work'];

/** Work under way: "đang dở", "đúng tiến độ"; what is only to begin is a promise, "cuối năm mới làm" hasn't begun. */
export function underWay(scope: Scope, mark: Mark, at: number): Said | undefined {
  const phrase = wordsOf(scope, mark);
  const modifiers = modifiersOf(scope, mark, at);
  const before = scope.marks.slice(0, at);
  const happened = scope.marks.some(({ kinds }) => kinds.includes('perfect') || kinds.includes('already'));
  const saysHow =
    /ke hoach|tien do/.test(phrase) &&
    before.some(({ kinds }) =>
      FINISHES.some((kind) => kinds.includes(kind) && (kind !== 'work' || happened)),
    );
  if (saysHow) return undefined;
  if (
    /^moi/.test(phrase) &&
    before.some(({ kinds }) => kinds.includes('waitFor') || kinds.includes('outsider'))
  )
    return undefined;
  if (/^moi/.test(phrase) && before.some(({ kinds }) => kinds.includes('mustBeside'))) return undefined;
  if (negated(modifiers)) return 'not-started';
  if (/^moi/.test(phrase) && isAhead(scope)) return 'not-before';
  if (/^bat (?:dau|tay)/.test(phrase) && (modifiers.has('future') || isAhead(scope, mark.from)))
    return 'promise';
  return 'in-progress';
}

/** Words beside a verb that are no verb: "đang xin lịch". */
const BESIDES: ReadonlySet<Kind> = new Set<Kind>(['mustBeside', 'partial', 'perfect', 'all', 'reason']);

/** "đang" before a verb that no table holds, or before words that are no verb. */
export function ongoing(scope: Scope, mark: Mark, at: number): Said | undefined {
  const next = scope.marks[at + 1];
  if (next && next.from <= mark.to + 1 && !next.kinds.every((kind) => BESIDES.has(kind))) return undefined;
  if (mark.to >= scope.clause.to && /dang$/.test(wordsOf(scope, mark))) return undefined;
  const isPhrase = scope.marks.some(({ from }) => from === mark.to);
  if (!isPhrase && scope.marked.cues.length === 0 && NO_WORK.has(wordAt(scope, mark.to))) return undefined;
  if (!isUnknown(scope, mark.to)) return 'in-progress';
  const cue = scope.marked.cues.find(({ from }) => from >= scope.clause.from && from < scope.clause.to);
  const ofCue = cue !== undefined && (isBare(scope, cue.to, mark.from) || !saysNotBegun(scope));
  const goesOn = /^(?:not|tiep|do|dan)$/.test(wordAt(scope, mark.to + 1));
  const settled = scope.marked.settled && cue === undefined && isBare(scope, scope.clause.from, mark.from);
  const isWork = settled && !saysNotBegun(scope) && !NO_WORK.has(wordAt(scope, mark.to));
  return ofCue || goesOn || isWork || isCounterpart(scope) ? 'in-progress' : undefined;
}

/** "đơn A trả lời xong, đơn B đang xác minh": the clause opens with the same thing as one before it. */
function isCounterpart({ marked: { tokens }, clause }: Scope): boolean {
  const thing = tokens[clause.from]?.text ?? '';
  if (tokens[clause.from]?.kind !== 'word' || FILLERS.has(thing)) return false;
  return tokens
    .slice(0, clause.from)
    .some(({ text }, at) => text === thing && (at === 0 || tokens[at - 1]?.kind !== 'word'));
}

/** What people are, or are about, beside their work: "đang ốm", "đang trên đường". */
const NO_WORK = new Set(
  `o ban di om benh nghi an ngu uong lai tren ngoai duong ve buon met mua choi noi nghe nghi hoc song mang yeu vui dau sot mo
  dam ke cung thai tu ton kiet khat doi nham lan quen tham dua cau cai gian tuc nong lanh ngap bao lu dich tang giam`.split(
    /\s+/,
  ),
);

/** Elsewhere the message says that nothing has been done, or can be. */
function saysNotBegun({ marked }: Scope): boolean {
  return marked.phrases.some(({ kinds }) => kinds.some((kind) => kind === 'notStarted' || kind === 'unable'));
}

/** Nothing but address and particles from here to there: nobody else is spoken of. */
function isBare(scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scope.marked.tokens[at]?.kind === 'word' && !FILLERS.has(wordAt(scope, at))) return false;
  return true;
}

/** A word that no table, cue or politeness explains: a verb that we don't know, perhaps. */
export function isUnknown(scope: Scope, at: number): boolean {
  const word = wordAt(scope, at);
  if (word === '' || FILLERS.has(word) || scope.marked.tokens[at]?.kind !== 'word') return false;
  return ![...scope.marks, ...scope.marked.cues, ...scope.marked.dates].some(
    (mark) => mark.from <= at && at < mark.to,
  );
}

/** What may be done in parts. */
const PARTED: ReadonlySet<Kind> = new Set<Kind>(['done', 'work', 'draft', 'act', 'send']);

/** "làm được một phần", "xong bước 1": a part of the work, not of something else. */
export function isPartOfWork(scope: Scope, mark: Mark): boolean {
  if (/^(?:cuoi|chot)$/.test(wordAt(scope, mark.to))) return false;
  if (/^(?:du thao|ban thao|ban nhap)$/.test(wordsOf(scope, mark)) && isIssuedAfter(scope)) return false;
  const verbBefore = scope.marks.some(
    (other) =>
      other.to <= mark.from && mark.from - other.to <= 2 && other.kinds.some((kind) => PARTED.has(kind)),
  );
  return verbBefore || wordAt(scope, mark.from - 1) === 'duoc';
}
