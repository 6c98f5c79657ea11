import type { Mark } from '../text/mark.ts';
import type { Kind } from '../words/kinds.ts';
import { POLITE } from '../words/nouns.ts';
import { type Scope, wordAt, wordsOf } from './scope.ts';

const DENIALS: ReadonlySet<Kind> = new Set<Kind>(['notYet', 'not', 'unable', 'blocked', 'notStarted']);

/** "do", "tại" and "vì" lead to a reason; đó, độ and tài, typed alike, don't. */
export function isReason(scope: Scope, mark: Mark, at: number): boolean {
  if (wordsOf(scope, mark) === 'nen') {
    const next = scope.marks[at + 1];
    const leads =
      next !== undefined && next.from - mark.to <= 3 && next.kinds.some((kind) => DENIALS.has(kind));
    return leads && mark.from > scope.clause.from + 1;
  }
  const next = scope.marked.tokens[mark.to];
  const particle =
    /^(?:do|tai)$/.test(wordsOf(scope, mark)) &&
    (mark.to >= scope.clause.to || next?.kind !== 'word' || POLITE.has(next.text));
  return !particle && !/^(?:tien|muc|cai|viec|hom|luc|muon|dau|o|chu)$/.test(wordAt(scope, mark.from - 1));
}

/** "chiều em": when, not what; a promise only where work is spoken of. */
export function saysOnlyWhen(scope: Scope, mark: Mark, at: number): boolean {
  const when = /^(?:chieu|toi|trua|sang mai|de|chieu ve|toi ve) ?(?:em|minh|tui|toi|chieu|mai|tuan sau)?$/;
  if (!when.test(wordsOf(scope, mark))) return false;
  return !scope.marks.slice(at + 1).some(({ kinds }) => kinds.some((kind) => WORKS.has(kind)));
}

const WORKS: ReadonlySet<Kind> = new Set<Kind>([
  'work',
  'act',
  'send',
  'draft',
  'done',
  'evidence',
  'submit',
  'progress',
  'asksForReport',
  'extension',
]);

const TOLD: ReadonlySet<Kind> = new Set<Kind>(['done', 'nearDone', 'notStarted', 'half']);

/** "anh Dũng bảo 2.1 xong rồi": a finish follows that somebody else told of; "nghe nói …" is never more than that. */
export function isFinishTold(scope: Scope, mark: Mark, at: number): boolean {
  if (/^nghe /.test(wordsOf(scope, mark))) return true;
  const told = scope.marks
    .slice(at + 1)
    .some(({ kinds, from }) => from - mark.to <= 5 && kinds.some((kind) => TOLD.has(kind)));
  return told || scope.marked.numbers.some(({ from }) => from >= mark.to && from - mark.to <= 6);
}

const TELLS_HOW: ReadonlySet<Kind> = new Set<Kind>([
  'done',
  'nearDone',
  'half',
  'ongoing',
  'blocked',
  'broken',
  'outsider',
]);

/** "không phải là chưa làm, em làm gần xong": other words tell how things stand. */
export function saysWhatIsSo(scope: Scope, mark: Mark): boolean {
  return scope.marked.phrases.some((other) => {
    const elsewhere = other.from >= mark.to || (other.to <= mark.from && !other.kinds.includes('done'));
    return elsewhere && other.kinds.some((kind) => TELLS_HOW.has(kind));
  });
}
