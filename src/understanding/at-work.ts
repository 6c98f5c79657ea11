import { isCounted, isDenied } from './finished.ts';
import type { Mark } from './phrases.ts';
import { asksHere } from './questions.ts';
import type { Said } from './said.ts';
import { isAhead, modifiersOf, negated, type Scope, wordAt, wordsOf } from './scope.ts';

/** Papers that are evidence when they are handed over. */
const PAPER =
  /\b(?:bien ban|quyet dinh|ke hoach|van ban|danh sach|bang|phieu|ho so|cong van|bao cao|#document)\b/;

interface Outcome {
  readonly happened: Said;
  readonly undone: Said;
}

/** Something done or to be done: what it says of the work once negation, time and degree are heard. */
export function activity(
  scope: Scope,
  mark: Mark,
  at: number,
  { happened, undone }: Outcome,
): Said | undefined {
  const next = scope.marks[at + 1];
  if (
    next &&
    next.from - mark.to <= 1 &&
    next.kinds.some((kind) => kind === 'done' || kind === 'nearDone' || kind === 'half')
  )
    return undefined;
  const modifiers = modifiersOf(scope, mark, at);
  if (asksHere(scope, mark.to)) return 'asks';
  if (modifiers.has('must')) return 'condition';
  if (modifiers.has('notYet')) return canNot(scope, mark) ? 'not-able' : undone;
  if (modifiers.has('not')) return canNot(scope, mark) ? 'blocked' : undefined;
  if (isDenied(scope, mark)) return undone;
  if (modifiers.has('near')) return 'near';
  if (modifiers.has('future') || (modifiers.has('mustBeside') && !modifiers.has('perfect'))) return 'promise';
  if (modifiers.has('ongoing')) return 'in-progress';
  if (isAhead(scope, mark.from) && (!modifiers.has('perfect') || saysOnlyThen(scope, mark))) return 'promise';
  const already = scope.marks.some(
    (other) =>
      other.from >= mark.to &&
      other.from <= mark.to + 8 &&
      other.kinds.includes('already') &&
      !hasVerbBetween(scope, mark.to, other.from),
  );
  if (modifiers.has('perfect') && !already && happened === 'acted' && saysOnlyThen(scope, mark))
    return 'begun';
  if (modifiers.has('perfect') || already)
    return happened === 'acted' && isCounted(scope, mark) ? 'counted' : happened;
  if (wordAt(scope, mark.to) === 'duoc' && happened === 'done-weakly') return 'in-progress';
  if (
    happened === 'sent' &&
    PAPER.test(wordsOf(scope, { ...mark, from: mark.to, to: Math.min(mark.to + 5, scope.clause.to) }))
  )
    return 'evidence';
  return undefined;
}

/** "cuối năm mới đánh giá". */
function saysOnlyThen(scope: Scope, mark: Mark): boolean {
  return [1, 2, 3].some((step) => wordAt(scope, mark.from - step) === 'moi');
}

function hasVerbBetween(scope: Scope, from: number, to: number): boolean {
  return scope.marks.some(
    (mark) =>
      mark.from >= from &&
      mark.to <= to &&
      mark.kinds.some((kind) => kind === 'done' || kind === 'notYet' || kind === 'ongoing'),
  );
}

/** "không … được", "chưa … được": not able to. */
function canNot(scope: Scope, mark: Mark): boolean {
  return (
    [mark.to, mark.to + 1, mark.to + 2].some((at) => /^(?:duoc|noi|xue|kip)$/.test(wordAt(scope, at))) &&
    !scope.marked.numbers.some((number) => number.from >= mark.to && number.from <= mark.to + 3)
  );
}

/** Submitted, or waiting, for a signature or a decision. */
export function submission(scope: Scope, mark: Mark, at: number): Said | undefined {
  const phrase = wordsOf(scope, mark);
  const modifiers = modifiersOf(scope, mark, at);
  if (asksHere(scope, mark.to)) return 'asks';
  if (/^(?:cho|doi) (?:lanh dao|chu tich|pho chu tich|sep)$/.test(phrase) || phrase === 'cho tham dinh') {
    const acts = /^(?:ky|duyet|xem|phe duyet|ky duyet|ve|thong qua|y kien|cho y kien)/.test(
      scope.marked.tokens
        .slice(mark.to, mark.to + 2)
        .map((token) => token.text)
        .join(' '),
    );
    return acts ? 'submitted' : 'waits';
  }
  if (modifiers.has('must')) return 'condition';
  if (negated(modifiers)) return 'not-done';
  if (modifiers.has('future')) return 'promise';
  return 'submitted';
}
