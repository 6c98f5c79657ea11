import { activity, submission } from './at-work.ts';
import type { Clause, Marked } from './clauses.ts';
import { degreeOf } from './finished.ts';
import type { NumberMark } from './number-mark.ts';
import { isDispelled, isGiven, lackOf, unable } from './obstacles.ts';
import type { Mark } from './phrases.ts';
import { asking, isLost, notYet, questionAtEnd } from './questions.ts';
import type { Said } from './said.ts';
import { isAhead, modifiersOf, negated, PASSED, type Scope, wordAt, wordsOf } from './scope.ts';
import { evidence, extension, pointsFollow } from './wishes.ts';
import { FILLERS } from './words/nouns.ts';
import type { Kind } from './words/phrases.ts';

/** Something said, and the tokens that say it. */
export interface Fact {
  readonly said: Said;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
}

/** Everything the clauses of a statement say, in their order. */
export function findFacts(marked: Marked, clauses: readonly Clause[]): Fact[] {
  return clauses.flatMap((clause, number) => {
    const marks = marked.phrases.filter((mark) => mark.from >= clause.from && mark.from < clause.to);
    const scope: Scope = { marked, clause, marks };
    const facts = marks.flatMap((mark, at) => {
      const said = saidBy(scope, mark, at);
      return said ? [{ said, from: mark.from, to: mark.to, clause: number }] : [];
    });
    const turn = turnOf(scope, number);
    // What is left over counts against "done" only where nothing else tells what it is: "còn chờ ký" does.
    if (turn && (turn === 'but' || facts.length === 0))
      facts.unshift({ said: turn, from: clause.from, to: clause.from + 1, clause: number });
    const asks = questionAtEnd(scope);
    return asks ? [...facts, { said: 'asks' as const, ...asks, clause: number }] : facts;
  });
}

/** "nhưng …" takes back what was said before, "còn …" leaves something over. */
function turnOf({ marked, clause }: Scope, number: number): Said | undefined {
  const first = marked.tokens[clause.from]?.text;
  if (number === 0 || marked.cues.some((cue) => cue.from >= clause.from && cue.from < clause.to))
    return undefined;
  return first === 'nhung' ? 'but' : first === 'con' ? 'denies' : undefined;
}

function saidBy(scope: Scope, mark: Mark, at: number): Said | undefined {
  for (const kind of mark.kinds) {
    const said = READERS[kind]?.(scope, mark, at);
    if (said) return said;
  }
  return undefined;
}

type Reader = (scope: Scope, mark: Mark, at: number) => Said | undefined;

const always =
  (said: Said): Reader =>
  () =>
    said;

const READERS: Partial<Record<Kind, Reader>> = {
  done: (scope, mark, at) => degreeOf(scope, mark, at),
  nearDone: (scope, mark, at) => (modifiersOf(scope, mark, at).has('future') ? 'promise' : 'near'),
  half: (scope, mark, at) => (negated(modifiersOf(scope, mark, at)) ? 'not-done' : 'half'),
  work: (scope, mark, at) =>
    activity(scope, mark, at, {
      happened: /^(?:lam|thuc hien)/.test(wordsOf(scope, mark)) ? 'done-weakly' : 'begun',
      undone: 'not-started',
    }),
  act: (scope, mark, at) => activity(scope, mark, at, { happened: 'acted', undone: 'undone' }),
  send: (scope, mark, at) => activity(scope, mark, at, { happened: 'sent', undone: 'undone' }),
  draft: (scope, mark, at) => activity(scope, mark, at, { happened: 'drafted', undone: 'undone' }),
  submit: (scope, mark, at) => submission(scope, mark, at),
  progress: (scope, mark, at) =>
    /^moi/.test(wordsOf(scope, mark)) && isAhead(scope)
      ? 'not-started'
      : negated(modifiersOf(scope, mark, at))
        ? 'not-started'
        : 'in-progress',
  partial: (scope, mark) =>
    scope.marks.some(
      (other) =>
        other.to <= mark.from &&
        mark.from - other.to <= 2 &&
        other.kinds.some((kind) => kind === 'done' || kind === 'work' || kind === 'draft' || kind === 'act'),
    ) || wordAt(scope, mark.from - 1) === 'duoc'
      ? 'partly'
      : undefined,
  remains: (scope, mark) =>
    scope.marked.cues.some((cue) => cue.from < mark.to && cue.to > mark.from) ? undefined : 'remains',
  notStarted: (scope, mark, at) => {
    const next = scope.marks[at + 1];
    if (next && next.from === mark.to && next.kinds.includes('done')) return 'not-done';
    if (next && next.from - mark.to <= 1 && next.kinds.includes('nearDone')) return 'not-done';
    return wordAt(scope, mark.to) === 'xong' ? 'not-done' : 'not-started';
  },
  blocked: (scope, mark) =>
    /^chua .*duoc$/.test(wordsOf(scope, mark)) ? 'not-able' : isDispelled(scope, mark) ? 'fine' : 'blocked',
  lack: (scope, mark) => lackOf(scope, mark),
  waitFor: (scope, mark) =>
    isGiven(scope, mark)
      ? undefined
      : scope.marks.some(
            (other) =>
              other.from >= mark.to &&
              other.from <= mark.to + 4 &&
              (other.kinds.includes('submit') ||
                /^(?:ky|duyet|phe duyet|thong qua)$/.test(wordsOf(scope, other))),
          )
        ? 'submitted'
        : 'waits',
  fine: always('fine'),
  reason: always('reason'),
  extension: (scope, mark, at) => extension(scope, mark, at),
  evidence: (scope, mark, at) => evidence(scope, mark, at),
  score: (scope, mark, at) =>
    wordsOf(scope, mark) === 'cham' && !pointsFollow(scope, mark.to)
      ? undefined
      : negated(modifiersOf(scope, mark, at))
        ? 'denies'
        : 'score',
  fullScore: always('full-score'),
  notArisen: always('not-arisen'),
  asks: (scope, mark) => asking(scope, mark),
  asksForReport: always('asks-for-report'),
  ack: (scope, mark, at) =>
    negated(modifiersOf(scope, mark, at)) ||
    (mark.to - mark.from === 1 &&
      mark.from > scope.clause.from + 2 &&
      mark.to < scope.clause.to &&
      !FILLERS.has(wordAt(scope, mark.from))) ||
    isLost(scope, mark)
      ? undefined
      : 'acknowledges',
  okay: (scope, mark, at) =>
    negated(modifiersOf(scope, mark, at)) || isLost(scope, mark) ? undefined : 'okay',
  hedge: always('doubtful'),
  must: always('condition'),
  future: always('promise'),
  notYet: (scope, mark, at) => notYet(scope, mark, at),
  not: (scope, mark, at) =>
    /kip$/.test(wordsOf(scope, mark)) && !scope.marks[at + 1]?.kinds.some((kind) => PASSED.has(kind))
      ? 'cannot'
      : unable(scope, mark),
  chat: always('chat'),
  all: always('all'),
  rest: always('all'),
  pointing: always('pointing'),
  perfect: (scope, mark) =>
    wordsOf(scope, mark) === 'da' && isUnknown(scope, mark.to) ? 'happened' : undefined,
  already: (scope, mark) =>
    isUnknown(scope, mark.from - 1) || wordAt(scope, mark.from - 1) === 'het' ? 'happened' : undefined,
  ongoing: (scope, mark, at) => {
    const next = scope.marks[at + 1];
    if (next && next.from <= mark.to + 1) return undefined;
    const cued = scope.marked.cues.some((cue) => cue.from >= scope.clause.from && cue.from < scope.clause.to);
    return isUnknown(scope, mark.to) && !cued ? undefined : 'in-progress';
  },
};

/** A word that no table, cue or politeness explains: a verb that we don't know, perhaps. */
function isUnknown(scope: Scope, at: number): boolean {
  const word = wordAt(scope, at);
  if (word === '' || FILLERS.has(word) || scope.marked.tokens[at]?.kind !== 'word') return false;
  return ![...scope.marks, ...scope.marked.cues, ...scope.marked.dates].some(
    (mark) => mark.from <= at && at < mark.to,
  );
}

/** The numbers of a statement, in its order. */
export function numbersIn(marked: Marked, clauses: readonly Clause[]): NumberMark[] {
  return marked.numbers.filter((number) =>
    clauses.some(({ from, to }) => number.from >= from && number.from < to),
  );
}
