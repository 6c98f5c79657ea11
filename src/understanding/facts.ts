import { type Day, daysBetween } from '#domain/day.ts';
import type { DateMark } from './dates.ts';
import type { NumberMark } from './numbers.ts';
import type { Mark } from './phrases.ts';
import type { Clause, Marked } from './statements.ts';
import { FILLERS, POLITE } from './words/nouns.ts';
import type { Kind } from './words/phrases.ts';

/** What one place in a clause says, with negation, degree and condition already taken into account. */
export type Said =
  | 'done'
  | 'done-weakly'
  | 'begun'
  | 'acted'
  | 'counted'
  | 'sent'
  | 'not-able'
  | 'okay'
  | 'doubtful'
  | 'undone'
  | 'not-done'
  | 'near'
  | 'half'
  | 'partly'
  | 'remains'
  | 'in-progress'
  | 'drafted'
  | 'submitted'
  | 'not-started'
  | 'not-yet'
  | 'blocked'
  | 'cannot'
  | 'lacks'
  | 'waits'
  | 'fine'
  | 'reason'
  | 'extension'
  | 'evidence'
  | 'score'
  | 'full-score'
  | 'not-arisen'
  | 'asks'
  | 'asks-for-report'
  | 'acknowledges'
  | 'promise'
  | 'condition'
  | 'chat'
  | 'all'
  | 'pointing';

/** Something said, and the tokens that say it. */
export interface Fact {
  readonly said: Said;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
}

interface Scope {
  readonly marked: Marked;
  readonly clause: Clause;
  readonly marks: readonly Mark[];
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
    const asks = questionAtEnd(scope);
    return asks ? [...facts, { said: 'asks' as const, ...asks, clause: number }] : facts;
  });
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
      happened: /^(?:lam|thuc hien)/.test(words(scope, mark)) ? 'done-weakly' : 'begun',
      undone: 'not-started',
    }),
  act: (scope, mark, at) => activity(scope, mark, at, { happened: 'acted', undone: 'undone' }),
  send: (scope, mark, at) => activity(scope, mark, at, { happened: 'sent', undone: 'undone' }),
  draft: (scope, mark, at) => activity(scope, mark, at, { happened: 'drafted', undone: 'undone' }),
  submit: (scope, mark, at) => submission(scope, mark, at),
  progress: (scope, mark, at) =>
    /^moi/.test(words(scope, mark)) && isAhead(scope)
      ? 'not-started'
      : negated(modifiersOf(scope, mark, at))
        ? 'not-started'
        : 'in-progress',
  partial: (scope, mark) =>
    scope.marks.some(
      (other) =>
        other.to <= mark.from &&
        other.kinds.some((kind) => kind === 'done' || kind === 'work' || kind === 'draft' || kind === 'act'),
    ) || text(scope, mark.from - 1) === 'duoc'
      ? 'partly'
      : undefined,
  remains: (scope, mark) =>
    scope.marked.cues.some((cue) => cue.from < mark.to && cue.to > mark.from) ? undefined : 'remains',
  notStarted: (scope, mark, at) => {
    const next = scope.marks[at + 1];
    if (next && next.from === mark.to && next.kinds.includes('done')) return 'not-done';
    if (next && next.from - mark.to <= 1 && next.kinds.includes('nearDone')) return 'not-done';
    return text(scope, mark.to) === 'xong' ? 'not-done' : 'not-started';
  },
  blocked: (scope, mark) =>
    /^chua .*duoc$/.test(words(scope, mark)) ? 'not-able' : isDispelled(scope, mark) ? 'fine' : 'blocked',
  lack: (scope, mark, at) => lackOf(scope, mark, at),
  waitFor: (scope, mark) =>
    isGiven(scope, mark)
      ? undefined
      : scope.marks.some(
            (other) =>
              other.from >= mark.to &&
              other.from <= mark.to + 4 &&
              (other.kinds.includes('submit') ||
                /^(?:ky|duyet|phe duyet|thong qua)$/.test(words(scope, other))),
          )
        ? 'submitted'
        : 'waits',
  fine: always('fine'),
  reason: always('reason'),
  extension: (scope, mark, at) => extension(scope, mark, at),
  evidence: (scope, mark, at) => evidence(scope, mark, at),
  score: (scope, mark, at) =>
    words(scope, mark) === 'cham' && !pointsFollow(scope, mark.to)
      ? undefined
      : negated(modifiersOf(scope, mark, at))
        ? 'not-yet'
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
      !FILLERS.has(text(scope, mark.from))) ||
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
    /kip$/.test(words(scope, mark)) && !scope.marks[at + 1]?.kinds.some((kind) => PASSED.has(kind))
      ? 'cannot'
      : unable(scope, mark),
  chat: always('chat'),
  all: always('all'),
  rest: always('all'),
  pointing: always('pointing'),
  ongoing: (scope, mark, at) =>
    scope.marks[at + 1] && (scope.marks[at + 1] as Mark).from <= mark.to + 1 ? undefined : 'in-progress',
};

function text(scope: Scope, at: number): string {
  return at >= scope.clause.from && at < scope.clause.to ? (scope.marked.tokens[at]?.text ?? '') : '';
}

function words(scope: Scope, mark: Mark): string {
  return scope.marked.tokens
    .slice(mark.from, mark.to)
    .map((token) => token.text)
    .join(' ');
}

const PASSED: ReadonlySet<Kind> = new Set<Kind>([
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
const BESIDE: ReadonlySet<Kind> = new Set<Kind>(['near', 'mustBeside', 'perfect', 'ongoing']);

/** Kinds of the words before a mark that bear on it: negation, degree, condition, time. */
function modifiersOf(scope: Scope, mark: Mark, at: number): ReadonlySet<Kind> {
  const found = new Set<Kind>();
  let edge = mark.from;
  for (let back = at - 1; back >= 0; back--) {
    const before = scope.marks[back] as Mark;
    const gap = scope.marked.tokens
      .slice(before.to, edge)
      .filter((token) => token.kind === 'word' && !FILLERS.has(token.text)).length;
    const numbers = scope.marked.numbers.some((number) => number.from >= before.to && number.from < edge);
    if (!before.kinds.some((kind) => PASSED.has(kind)) || numbers) break;
    const far = before.kinds.includes('must') || before.kinds.includes('future');
    const denies = before.kinds.includes('notYet') || before.kinds.includes('not');
    if (gap > (far ? 6 : denies && !mark.kinds.includes('done') ? 0 : 2)) continue;
    for (const kind of before.kinds)
      if (!BESIDE.has(kind) || edge - before.to <= 1 || onlyVerbs(scope, before.to, mark.from))
        found.add(kind);
    edge = before.from;
  }
  return found;
}

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

function negated(modifiers: ReadonlySet<Kind>): boolean {
  return modifiers.has('notYet') || modifiers.has('not') || modifiers.has('notStarted');
}

function degreeOf(scope: Scope, mark: Mark, at: number): Said | undefined {
  const modifiers = modifiersOf(scope, mark, at);
  const next = scope.marks[at + 1];
  if (
    asksHere(scope, mark.to) ||
    (next?.from === mark.to &&
      next.to === mark.to + 1 &&
      next.kinds.includes('notYet') &&
      /^[a-z]/.test(text(scope, mark.to)))
  )
    return 'asks';
  if (modifiers.has('must')) return 'condition';
  if (modifiers.has('not') && /^(?:kip|the|noi)$/.test(text(scope, mark.from - 1))) return 'cannot';
  if (negated(modifiers) || isDenied(scope, mark)) return 'not-done';
  if (modifiers.has('near')) return modifiers.has('future') ? 'promise' : 'near';
  if (modifiers.has('future')) return 'promise';
  if (modifiers.has('mustBeside') && !modifiers.has('perfect')) return 'condition';
  if (modifiers.has('ongoing')) return 'in-progress';
  if (modifiers.has('half')) return 'half';
  if (
    isAhead(scope) &&
    !modifiers.has('perfect') &&
    !scope.marks.some((other) => other.kinds.includes('already'))
  )
    return 'promise';
  if (announcesLater(scope, mark))
    return /\b(?:em|minh|toi|chau|con)\b/.test(
      [0, 1, 2, 3].map((step) => text(scope, mark.to + step)).join(' '),
    )
      ? 'promise'
      : 'condition';
  if (isOrder(scope, mark) && !modifiers.has('perfect')) return 'condition';
  if (/^(?:bao|noi)$/.test(text(scope, mark.from - 1))) return 'condition';
  if (draftBefore(scope, mark)) return 'drafted';
  if (!/(?:het|ca|toan bo)$/.test(words(scope, mark)) && isCounted(scope, mark)) return 'counted';
  if (isDue(scope, mark) && !modifiers.has('perfect')) return 'condition';
  return 'done';
}

/** "xong sớm nhé", "hoàn thành đi". */
function isOrder(scope: Scope, mark: Mark): boolean {
  const already = scope.marks.some((other) => other.kinds.includes('already'));
  return (
    !already &&
    (/^(?:som|nhanh|di|gap)$/.test(text(scope, mark.to)) ||
      (text(scope, mark.to) === 'ngay' && scope.marked.tokens[mark.to + 1]?.kind !== 'number'))
  );
}

/** "xong 3 bài": how many there are to be is not said. */
function isCounted(scope: Scope, { to }: Mark): boolean {
  const at = [to, to + 1].find(
    (place) => place < scope.clause.to && scope.marked.tokens[place]?.kind === 'number',
  );
  if (at === undefined || !/^\d{1,4}$/.test(text(scope, at)) || Number(text(scope, at)) >= 1900) return false;
  const { cues, numbers, dates } = scope.marked;
  return ![...cues, ...numbers, ...dates].some((mark) => mark.from <= at && at < mark.to);
}

/** "xong đâu", "có xong đâu". */
function isDenied(scope: Scope, mark: Mark): boolean {
  return (
    text(scope, mark.to) === 'dau' || (text(scope, mark.to) === 'duoc' && text(scope, mark.to + 1) === 'dau')
  );
}

/** "làm xong em báo lại", "xong thì gửi": what happens once it is done. */
function announcesLater(scope: Scope, mark: Mark): boolean {
  const rest = [0, 1, 2, 3, 4, 5].map((step) => text(scope, mark.to + step)).join(' ');
  return /^(?:het |viec |roi )*(?:thi |la |em |anh |minh |toi |chau |con |se )*(?:ve |qua |di |sang |len |(?:bao) (?:anh|chi|em|lai|cho|sep|toi|minh|ngay|voi|a|nhe|ve|bac|chu|dong-chi| *$)|goi|alo|nhan tin|thi |tinh tiep|nho)/.test(
    rest,
  );
}

/** "hoàn thành trước 15/7", "xong trong tuần này": a time to come unless something says that it has been. */
function isDue(scope: Scope, mark: Mark): boolean {
  const rest = [0, 1].map((step) => text(scope, mark.to + step)).join(' ');
  const already = scope.marks.some((other) => other.kinds.includes('already'));
  return (
    !already &&
    /^(?:truoc (?!han|tien|thoi)|trong (?:tuan|thang|quy|ngay|hom|nam)|cham nhat|vao (?:cuoi|dau|thu|tuan)|(?:cuoi|sang|ngay) (?:tuan|thang|mai))/.test(
      rest,
    )
  );
}

/** "… chưa", "… không" with nothing but politeness after it. */
function asksHere(scope: Scope, from: number): boolean {
  let at = from;
  while (at < scope.clause.to && /^(?:roi|duoc|het|ca|co|hay|anh|em)$/.test(text(scope, at))) at++;
  if (!/^(?:chua|khong|ha)$/.test(text(scope, at))) return false;
  for (at += 1; at < scope.clause.to; at++) {
    const token = scope.marked.tokens[at];
    if (token?.kind !== 'sign' && !POLITE.has(token?.text ?? '')) return false;
  }
  return true;
}

interface Outcome {
  readonly happened: Said;
  readonly undone: Said;
}

function activity(scope: Scope, mark: Mark, at: number, { happened, undone }: Outcome): Said | undefined {
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
  if (isAhead(scope) && (!modifiers.has('perfect') || saysOnlyThen(scope, mark))) return 'promise';
  const already = scope.marks.some(
    (other) =>
      other.from >= mark.to &&
      other.from <= mark.to + 8 &&
      other.kinds.includes('already') &&
      !hasVerbBetween(scope, mark.to, other.from),
  );
  if (modifiers.has('perfect') || already)
    return happened === 'acted' && isCounted(scope, mark) ? 'counted' : happened;
  if (text(scope, mark.to) === 'duoc' && happened === 'done-weakly') return 'in-progress';
  return undefined;
}

/** A day ahead; with the year left out, one much nearer ahead than behind. */
function isComing({ ahead, behind }: DateMark, today: Day): boolean {
  if (ahead === null || ahead <= today) return false;
  return behind === null || behind === ahead || daysBetween(today, ahead) < daysBetween(behind, today) / 2;
}

/** "cuối năm mới đánh giá". */
function saysOnlyThen(scope: Scope, mark: Mark): boolean {
  return [1, 2, 3].some((step) => text(scope, mark.from - step) === 'moi');
}

/** The clause speaks of a day to come. */
function isAhead(scope: Scope): boolean {
  return scope.marked.dates.some(
    (date) =>
      date.from >= scope.clause.from && date.to <= scope.clause.to && isComing(date, scope.marked.today),
  );
}

/** "vắng", "ổn", "rõ" in the middle of other words are no answer. */
function isLost(scope: Scope, mark: Mark): boolean {
  if (mark.to - mark.from > 1) return false;
  const strange = scope.marked.tokens.filter(
    (token, at) =>
      at >= scope.clause.from && at < mark.from && token.kind === 'word' && !FILLERS.has(token.text),
  );
  return strange.length > 0;
}

/** A number, or "tối đa", follows soon: "chấm 1,5", not "chậm". */
function pointsFollow(scope: Scope, from: number): boolean {
  return [0, 1, 2, 3].some((step) => {
    const token = scope.marked.tokens[from + step];
    return (
      from + step < scope.clause.to &&
      (token?.kind === 'number' || token?.text === 'toi' || token?.text === 'full') &&
      !/^(?:%|ngay|hom|tuan|thang|gio|lan|viec)$/.test(scope.marked.tokens[from + step + 1]?.text ?? '')
    );
  });
}

/** "dự thảo xong", "soạn xong": the paper exists, the work goes on. */
function draftBefore(scope: Scope, mark: Mark): boolean {
  const before = [5, 4, 3, 2, 1].map((step) => text(scope, mark.from - step)).join(' ');
  return (
    /(?:du thao|ban thao|ban nhap|soan|soan thao|viet|lay y kien|gop y|tham muu|thu thap|so lieu|buoc \S+|giai doan \S+|dot \S+)(?: lan \\S+)?(?: da| roi| em)?$/.test(
      before,
    ) || /^soan/.test(words(scope, mark))
  );
}

/** "không vào được", "không liên hệ được": some other thing cannot be done. */
function unable(scope: Scope, mark: Mark): Said | undefined {
  const after = [0, 1, 2, 3].map((step) => text(scope, mark.to + step));
  const able = after.indexOf('duoc');
  if (able === 0 && isVerbBefore(scope, mark) && scope.clause.end !== '?') return 'blocked';
  return able > 0 && !after.slice(0, able).some((word) => /^(?:co|phai|biet|can)$/.test(word))
    ? 'blocked'
    : undefined;
}

/** "không bị vướng", "hết kẹt". */
function isDispelled(scope: Scope, mark: Mark): boolean {
  let at = mark.from - 1;
  while (/^(?:co|bi|gap|con|thay|dang|phai)$/.test(text(scope, at))) at--;
  return (
    /^(?:khong|chua|het|chang|da)$/.test(text(scope, at)) &&
    !/^(?:khong|chua|bi|dang)\b/.test(words(scope, mark)) &&
    text(scope, at) !== 'da'
  );
}

/** "gửi cho huyện", "nộp cho phòng": handed over, not waited for. */
function isGiven(scope: Scope, mark: Mark): boolean {
  if (
    text(scope, mark.from) !== 'cho' ||
    /^(?:dang|con|phai|vi|do|van|nen)$/.test(text(scope, mark.from - 1))
  )
    return false;
  return scope.marks.some(
    (other) =>
      other.to <= mark.from &&
      mark.from - other.to <= 5 &&
      other.kinds.some(
        (kind) => kind === 'send' || kind === 'act' || kind === 'evidence' || kind === 'draft',
      ),
  );
}

/** "phát không được", "vào hông được": not "được không". */
function isVerbBefore(scope: Scope, mark: Mark): boolean {
  const before = text(scope, mark.from - 1);
  return before !== '' && !FILLERS.has(before) && !/^(?:cung|co|thi|con|ma)$/.test(before);
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
    [mark.to, mark.to + 1, mark.to + 2].some((at) => /^(?:duoc|noi|xue|kip)$/.test(text(scope, at))) &&
    !scope.marked.numbers.some((number) => number.from >= mark.to && number.from <= mark.to + 3)
  );
}

function submission(scope: Scope, mark: Mark, at: number): Said | undefined {
  const phrase = words(scope, mark);
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

function lackOf(scope: Scope, mark: Mark, at: number): Said | undefined {
  const next = scope.marks.find(
    (other) => other.from >= mark.to && other.from <= mark.to + 2 && other.kinds.includes('resource'),
  );
  const verb =
    /^(?:duoc cap|duoc bo tri|duoc huong dan|duoc giao|duoc phan bo|nhan duoc|bo tri|cap|bo tri duoc|huong dan|phan bo|khong duoc cap|khong duoc bo tri)$/.test(
      words(scope, mark).replace(/^(?:chua|khong) /, ''),
    );
  void at;
  return next || verb ? 'lacks' : undefined;
}

function extension(scope: Scope, mark: Mark, at: number): Said | undefined {
  const modifiers = modifiersOf(scope, mark, at);
  if (negated(modifiers)) return undefined;
  const phrase = words(scope, mark);
  if (phrase === 'xin cham' && pointsFollow(scope, mark.to)) return undefined;
  if (
    /^(?:nop|gui|bao cao) (?:cham|muon|tre)$/.test(phrase) &&
    !/\b(?:xin|cho|phep|de)\b/.test(words(scope, { ...mark, from: scope.clause.from })) &&
    !/duoc khong|duoc a$/.test(words(scope, { ...mark, to: scope.clause.to }))
  )
    return undefined;
  const vague =
    /^can them$|^(?:xin )?(?:nop|gui|bao cao|hoan thanh|bo sung)(?: bo sung| sau)?$|^cho em xin$|^(?:cho|de|xin)? ?(?:em|e|toi|minh)? ?(?:den|toi|qua|sang|de|cham)$|^(?:lui|khat|doi lai|du di|cho den|cho toi|xin lai)$/.test(
      phrase,
    );
  const hasTime =
    isAhead(scope) ||
    /\b(?:\d+\S*|thu|tuan|thang|quy|mai|han|ngay|hom|cuoi|them|thoi|nam|het|t|cn)\b/.test(
      [0, 1, 2, 3].map((step) => text(scope, mark.to + step)).join(' '),
    );
  if (vague && !hasTime) return undefined;
  if (modifiers.has('perfect') || /^(?:duoc|da)$/.test(text(scope, mark.from - 1)))
    return /^xin/.test(phrase) ? 'extension' : undefined;
  return 'extension';
}

function evidence(scope: Scope, mark: Mark, at: number): Said | undefined {
  const modifiers = modifiersOf(scope, mark, at);
  if (negated(modifiers)) return 'remains';
  return 'evidence';
}

function asking(scope: Scope, mark: Mark): Said | undefined {
  const phrase = words(scope, mark);
  const conditional =
    /^(?:khi nao|bao gio|luc nao|hom nao|khi mo|chung nao)$/.test(phrase) && scope.clause.end !== '?';
  const later =
    scope.marks.some((other) => other.from >= mark.to && other.kinds.includes('done')) &&
    /(?:em|minh|toi|se|thi)/.test(
      scope.marked.tokens
        .slice(mark.to, scope.clause.to)
        .map((token) => token.text)
        .join(' '),
    );
  return conditional && later ? 'condition' : 'asks';
}

function notYet(scope: Scope, mark: Mark, at: number): Said | undefined {
  const next = scope.marks[at + 1];
  const tail = scope.marked.tokens
    .slice(mark.to, scope.clause.to)
    .filter((token) => token.kind === 'word' && !FILLERS.has(token.text));
  const emoji = /[❌✖⛔]/u.test(words(scope, mark));
  if (next && next.from <= mark.to + 2 && !emoji) return undefined;
  if (tail.length > 0 && !emoji) return undefined;
  if (!emoji && /chua$/.test(words(scope, mark)) && endsStrangeVerb(scope, mark)) return 'asks';
  const before = scope.marks[at - 1];
  if (
    before &&
    before.to === mark.from &&
    before.kinds.some((kind) => kind === 'done' || kind === 'act' || kind === 'send' || kind === 'work')
  )
    return undefined;
  return 'not-yet';
}

/** "anh xem chưa": a verb that no table holds, and then "chưa". */
function endsStrangeVerb(scope: Scope, mark: Mark): boolean {
  let at = mark.from - 1;
  while (at > scope.clause.from && /^(?:duoc|roi|het|gi)$/.test(text(scope, at))) at--;
  const token = scope.marked.tokens[at];
  if (
    at < scope.clause.from ||
    token?.kind !== 'word' ||
    FILLERS.has(token.text) ||
    scope.marked.isNameWord(token.text)
  )
    return false;
  return (
    !scope.marked.cues.some((cue) => cue.from <= at && at < cue.to) &&
    !scope.marked.dates.some((date) => date.from <= at && at < date.to) &&
    !scope.marks.some((other) => other.from <= at && at < other.to)
  );
}

/** "?", or words that ask at the end of the clause. */
function questionAtEnd(scope: Scope): { from: number; to: number } | undefined {
  const { clause } = scope;
  if (clause.end === '?') return { from: clause.to - 1, to: clause.to };
  let at = clause.to - 1;
  while (
    at > clause.from &&
    /^(?:a|anh|chi|em|nhi|vay|the|day|bac|chu|co|oi|dong-chi|sep|cac)$/.test(text(scope, at))
  )
    at--;
  const last = text(scope, at);
  const before = text(scope, at - 1);
  if (/^(?:ha|nhi)$/.test(last) && at > clause.from) return { from: at, to: at + 1 };
  if (/^(?:sao|nao)$/.test(last)) return { from: at, to: at + 1 };
  const denied = scope.marks.some(
    ({ kinds, from: start }) =>
      start < at &&
      kinds.some(
        (kind) =>
          kind === 'notYet' ||
          kind === 'not' ||
          kind === 'notStarted' ||
          kind === 'blocked' ||
          kind === 'lack' ||
          kind === 'fine',
      ),
  );
  if (last === 'gi' && !denied && !/^(?:co|viec|vuong|mac|lam|khan|khong|van)$/.test(before))
    return { from: at, to: at + 1 };
  if (last === 'khong' && at > clause.from && scope.clause.to - scope.clause.from > 1)
    return { from: at, to: at + 1 };
  return undefined;
}

/** The numbers of a statement, in its order. */
export function numbersIn(marked: Marked, clauses: readonly Clause[]): NumberMark[] {
  return marked.numbers.filter((number) =>
    clauses.some(({ from, to }) => number.from >= from && number.from < to),
  );
}
