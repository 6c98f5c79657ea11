import { type Day, daysBetween } from '#domain/time/day.ts';
import type { DateMark } from '../dates/date-mark.ts';
import type { Clause, Marked } from '../text/clauses.ts';
import type { Mark } from '../text/mark.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { Kind } from '../words/kinds.ts';
import { FILLERS, OTHER_AFTER } from '../words/nouns.ts';

/** A clause with the phrases in it: how far negation, degree and condition reach. */
export interface Scope {
  readonly marked: Marked;
  readonly clause: Clause;
  readonly marks: readonly Mark[];
}

/** The word at a place of the clause; empty outside it. */
export function wordAt(scope: Scope, at: number): string {
  return at >= scope.clause.from && at < scope.clause.to ? (scope.marked.tokens[at]?.text ?? '') : '';
}

/** The words of a phrase, spelled out. */
export function wordsOf(scope: Scope, mark: Mark): string {
  return wordsBetween(scope.marked.tokens, mark.from, mark.to);
}

/** The words of the clause before a mark, so many at the most. */
export function wordsBefore(scope: Scope, { from }: Mark, most: number): string {
  return wordsBetween(scope.marked.tokens, Math.max(scope.clause.from, from - most), from);
}

/** The words of the clause after a mark, so many at the most. */
export function wordsAfter(scope: Scope, { to }: Mark, most: number): string {
  return wordsBetween(scope.marked.tokens, to, Math.min(scope.clause.to, to + most));
}

/** Kinds over which an earlier word still bears on a later one: "chưa kịp làm xong". */
export const PASSED: ReadonlySet<Kind> = new Set<Kind>([
  'hedge',
  'notYet',
  'not',
  'near',
  'future',
  'must',
  'mustBeside',
  'perfect',
  'ongoing',
  'work',
  'act',
  'send',
  'draft',
  'half',
  'all',
  'extension',
  'progress',
  'reason',
  'pointing',
  'but',
  'chat',
  'evidence',
  'partial',
  'notStarted',
  'perfectAfter',
]);

/** Words that may stand between "chưa" and its verb. */
const LIGHT = new Set('di kip the he ai den dam ra muon bi vao bao gio'.split(' '));

const BESIDE: ReadonlySet<Kind> = new Set<Kind>(['near', 'mustBeside', 'perfect', 'ongoing']);

/** Kinds of the words before a mark that bear on it: negation, degree, condition, time. */
export function modifiersOf(scope: Scope, mark: Mark, at: number): ReadonlySet<Kind> {
  const found = new Set<Kind>();
  let edge = mark.from;
  for (let back = at - 1; back >= 0; back--) {
    const before = scope.marks[back] as Mark;
    const gap = scope.marked.tokens
      .slice(before.to, edge)
      .filter((token) => token.kind === 'word' && !FILLERS.has(token.text) && !LIGHT.has(token.text)).length;
    const numbers = scope.marked.numbers.some((number) => number.from >= before.to && number.from < edge);
    if (!before.kinds.some((kind) => PASSED.has(kind)) || numbers) break;
    if (
      wordsOf(scope, before) === 'ma' &&
      (/^(?:em|minh|toi|tui|anh|chi)$/.test(wordAt(scope, before.to)) || isAfterObstacle(scope, before))
    )
      continue;
    if (isOtherWord(scope, before) || isEstimate(scope, before)) continue;
    if (
      /^khong phai/.test(wordsOf(scope, before)) &&
      scope.marked.tokens.slice(before.to, mark.from).some(({ kind }) => kind === 'number')
    )
      break;
    if (before.kinds.includes('notStarted') && /^chua (?:den|toi|het|phai|can) /.test(wordsOf(scope, before)))
      break;
    const far = before.kinds.includes('must') || before.kinds.includes('future');
    const denies = before.kinds.includes('notYet') || before.kinds.includes('not');
    if (denies && isAheadBetween(scope, before.to, mark.from)) break;
    if (gap > (far ? 6 : denies && !mark.kinds.includes('done') ? 0 : 2)) continue;
    for (const kind of before.kinds)
      if (kind === 'perfect' && isDa(scope, before)) continue;
      else if (!BESIDE.has(kind) || edge - before.to <= 1 || onlyVerbs(scope, before.to, mark.from))
        found.add(kind);
    edge = before.from;
  }
  return found;
}

/** "mất điện mà xong rồi": what is told in spite of it. */
function isAfterObstacle({ marks }: Scope, { from }: Mark): boolean {
  return marks.some(({ to, kinds }) => to === from && kinds.some((kind) => OBSTACLES.has(kind)));
}

const OBSTACLES: ReadonlySet<Kind> = new Set<Kind>(['blocked', 'broken', 'hampers', 'outsider']);

/** "dạ cái này mai em xong": the answer dạ, not đã, which stands before a verb. */
function isDa(scope: Scope, { from, to }: Mark): boolean {
  const next = wordAt(scope, to);
  return from === scope.clause.from && wordAt(scope, from) === 'da' && to === from + 1 && ADDRESS.has(next);
}

/** Is this one of the words that after their neighbour are another: "anh Dũng", "số liệu"? */
export function isOtherWord(scope: Scope, { from, to }: Mark): boolean {
  return to === from + 1 && (OTHER_AFTER.get(wordAt(scope, from))?.has(wordAt(scope, from - 1)) ?? false);
}

/** "chắc được 1/3", "ước đạt 65%": how much is estimated, not whether. */
export function isEstimate(scope: Scope, mark: Mark): boolean {
  const guesses = /^(?:chac|chac la|chac cung|uoc)$/.test(wordsOf(scope, mark));
  const near = ({ from }: { from: number }): boolean => from >= mark.to && from - mark.to <= 4;
  const { numbers, dates } = scope.marked;
  const soon = [0, 1].some((step) =>
    /^(?:sang|trua|chieu|toi|mai|tuan|cuoi)$/.test(wordAt(scope, mark.to + step)),
  );
  if (guesses && soon) return true;
  return guesses && (numbers.some((number) => near(number) && number.kind !== 'points') || dates.some(near));
}

/** "chưa công khai mai làm": what follows a day to come is not denied with what stands before it. */
function isAheadBetween({ marked: { dates, today } }: Scope, from: number, to: number): boolean {
  return dates.some((date) => date.from >= from && date.to <= to && isComing(date, today));
}

const ADDRESS = new Set(
  'em anh chi cai muc thua vang viec phan bac chu co sep nhu thi la bao hom nay bay gio chieu sang tieu'.split(
    ' ',
  ),
);

function onlyVerbs(scope: Scope, from: number, to: number): boolean {
  return (
    scope.marks.some(
      (mark) =>
        mark.from >= from &&
        mark.to <= to &&
        mark.kinds.some((kind) => kind === 'work' || kind === 'act' || kind === 'draft' || kind === 'send'),
    ) && to - from <= 4
  );
}

/** Is any of these a negation? */
export function negated(modifiers: ReadonlySet<Kind>): boolean {
  return modifiers.has('notYet') || modifiers.has('not') || modifiers.has('notStarted');
}

/** A day ahead; with the year left out, one much nearer ahead than behind. */
function isComing({ ahead, behind }: DateMark, today: Day): boolean {
  if (ahead === null || ahead <= today) return false;
  return behind === null || behind === ahead || daysBetween(today, ahead) < daysBetween(behind, today) / 2;
}

/** "trong hôm nay", "hết ngày", "tối nay", "5 phút nữa": still to come today. */
function isTermToday(scope: Scope, { from, to, ahead, behind }: DateMark): boolean {
  if (ahead === scope.marked.today && behind === null) return true;
  const phrase = [from - 1, from, to - 2, to - 1].map((at) => wordAt(scope, at)).join(' ');
  return ahead === scope.marked.today && /(?:^| )(?:trong|het|cuoi|toi|chieu) /.test(phrase);
}

/** The clause speaks of a day to come; "chiều nay" counts where it stands before the work (`before`), not after. */
export function isAhead(scope: Scope, before = Number.POSITIVE_INFINITY): boolean {
  return scope.marked.dates.some(
    (date) =>
      date.from >= scope.clause.from &&
      date.to <= scope.clause.to &&
      (isComing(date, scope.marked.today) || (date.to <= before && isTermToday(scope, date))),
  );
}

/** "cuối năm mới đánh giá". */
export function saysOnlyThen(scope: Scope, mark: Mark): boolean {
  return [1, 2, 3].some((step) => wordAt(scope, mark.from - step) === 'moi');
}

/** "đợi anh Tâm xem rồi mới gửi": not before something else. */
export function saysOnlyAfter(scope: Scope, mark: Mark): boolean {
  const moi = [1, 2, 3].map((step) => mark.from - step).find((at) => wordAt(scope, at) === 'moi');
  if (moi === undefined) return false;
  const waits = scope.marks.some(
    ({ to, kinds }) =>
      to <= moi &&
      kinds.some((kind) => kind === 'waitFor' || kind === 'outsider' || kind === 'submit' || kind === 'must'),
  );
  return (
    waits || (/^(?:roi|xong|thi)$/.test(wordAt(scope, moi - 1)) && scope.marks.some(({ to }) => to <= moi))
  );
}

/** So far ahead a day may be meant that is told without its month. */
const WITHIN = 31;

/** "mùng 3 em mới gửi": the third that has just gone by, or the next one; "hôm mùng 3" has gone by. */
export function isGoneOrToCome(scope: Scope, mark: Mark): boolean {
  const { today, dates } = scope.marked;
  return (
    !scope.marks.some(({ kinds }) => kinds.includes('already')) &&
    dates.some(
      ({ from, to, ahead, behind }) =>
        from >= scope.clause.from &&
        to <= mark.from &&
        mark.from - to <= 3 &&
        !/^(?:hom|bua|hoi|tu|vua)$/.test(wordAt(scope, from - 1)) &&
        !/^(?:hom|bua|hoi|tu|vua)$/.test(wordAt(scope, from)) &&
        !/^(?:truoc|vua|qua)$/.test(wordAt(scope, to)) &&
        behind !== null &&
        ahead !== null &&
        behind < today &&
        ahead > today &&
        daysBetween(today, ahead) <= WITHIN,
    )
  );
}

/** "thứ 5 xong": what was done on Thursday is "xong hôm thứ 5", or says "rồi". */
export function isNextDay(scope: Scope, mark: Mark): boolean {
  const { today, dates } = scope.marked;
  return dates.some(
    ({ from, to, ahead, behind }) =>
      from >= scope.clause.from &&
      to <= mark.from &&
      mark.from - to <= 3 &&
      wordAt(scope, from - 1) !== 'hom' &&
      ahead !== null &&
      ahead > today &&
      (behind === null ||
        behind === ahead ||
        daysBetween(today, ahead) <= Math.max(6, daysBetween(behind, today))),
  );
}

/** "mười ngày nữa là xong": so long from now. */
export function isCountedDown(scope: Scope, { from }: Mark): boolean {
  return (
    wordAt(scope, from) === 'nua' &&
    /^(?:ngay|hom|tuan|thang|phut|p|tieng|gio)$/.test(wordAt(scope, from - 1))
  );
}
