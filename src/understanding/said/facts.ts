import type { NumberMark } from '../numbers/number-mark.ts';
import type { Clause, Marked } from '../text/clauses.ts';
import type { Mark } from '../text/mark.ts';
import { FRACTION_AFTER } from '../words/around-numbers.ts';
import { FILLERS, POLITE } from '../words/nouns.ts';
import { asksToSee } from './asks-to-see.ts';
import { withAwaited } from './awaited.ts';
import { withoutComplaint } from './complains.ts';
import { withSteps } from './first-steps.ts';
import { withHindrance } from './hindrance.ts';
import { isTimeLeft } from './obstacles.ts';
import { asksLeave, questionAtEnd, wonders } from './questions.ts';
import { saidBy } from './readers.ts';
import { asksForThing } from './requests.ts';
import type { Fact, Said } from './said.ts';
import { type Scope, wordAt, wordsOf } from './scope.ts';
import { spoiltIn } from './spoilt.ts';
import { isAnswerAhead } from './submission.ts';
import { isHandedInByOthers } from './told-of-others.ts';

const TAG_WORDS_MAX = 3;

/** What can only be handed over, signed or put up once it is there. */
const HANDING = /^(?:chua )?(?:kip )?(?:gui|nop|trinh|ky|chuyen|day|dang-tai|phat hanh|ban hanh)(?: |$)/;

/** Everything the clauses of a statement say, in their order. */
export function findFacts(marked: Marked, clauses: readonly Clause[]): Fact[] {
  const facts = withAwaited(marked, clauses, withoutWhy(factsOfEach(marked, clauses)));
  return withHindrance(marked, clauses, [...facts, ...spoiltIn(marked, clauses, facts)]);
}

const MISSED: ReadonlySet<Said> = new Set<Said>([
  'lacks',
  'nothing',
  'misses',
  'not-yet',
  'not-able',
  'happened',
]);

/** "cho chị cái mẫu với, chị không có": why a thing is asked for tells nothing of the work. */
function withoutWhy(facts: readonly Fact[]): Fact[] {
  const asked = facts.find(({ thing }) => thing === true)?.clause;
  if (asked === undefined) return [...facts];
  return facts.filter(({ said, clause }) => clause !== asked + 1 || !MISSED.has(said));
}

function factsOfEach(marked: Marked, clauses: readonly Clause[]): Fact[] {
  return clauses.flatMap((clause, number) => {
    const marks = marked.phrases.filter((mark) => mark.from >= clause.from && mark.from < clause.to);
    const scope: Scope = { marked, clause, marks };
    const told: Fact[] = marks.flatMap((mark, at): Fact[] => {
      const said = saidBy(scope, mark, at);
      return said
        ? [
            {
              said,
              from: mark.from,
              to: mark.to,
              clause: number,
              leave: asksLeave(scope, mark),
              sign: !/[a-z]/.test(wordsOf(scope, mark)),
              wonder: said === 'asks' && wonders(scope, mark),
              tag: said === 'asks' && isShort(scope),
              already: /^(?:ok|du|day du).* roi$/.test(wordsOf(scope, mark)),
              whole: said === 'okay' && isOfWhole(scope, mark),
              handing: said === 'not-able' && HANDING.test(wordsOf(scope, mark)),
            },
          ]
        : [];
    });
    if (asksForThing(scope) || asksToSee(scope))
      return [{ said: 'asks', from: clause.to - 1, to: clause.to, clause: number, leave: true, thing: true }];
    const complains = withoutComplaint(scope, told, number);
    if (complains) return complains;
    const facts = withSteps(scope, told, number);
    if (facts.length === 0 && leavesOver(scope))
      facts.push({ said: 'remains', from: clause.from, to: clause.from + 1, clause: number });
    const isOver = wordsOf(scope, { ...clause, kinds: [] }).indexOf(' roi');
    if (facts.every(({ said }) => said === 'happened' || said === 'courteous') && isOver > 0) {
      const at = marked.tokens.findLastIndex(({ text }, place) => text === 'roi' && place < clause.to);
      if (at > clause.from && isHandedInByOthers(scope, at))
        facts.push({ said: 'lifted', from: clause.from, to: at, clause: number });
    }
    if (isAnswerAhead(scope))
      facts.push({ said: 'waits', from: clause.from, to: clause.from + 1, clause: number });
    const silent = facts.every(({ said }) => said === 'courteous');
    const waits = silent && (number > 0 ? opensWaiting(scope) : waitsFor(scope));
    if (waits) facts.push({ said: 'waits', from: clause.from, to: clause.from + 1, clause: number });
    const turn = turnOf(scope, number);
    // What is left over counts against "done" only where nothing else tells what it is: "còn chờ ký" does.
    if (turn && (turn === 'but' || facts.length === 0))
      facts.unshift({ said: turn, from: clause.from, to: clause.from + 1, clause: number });
    const asks = questionAtEnd(scope);
    return asks
      ? [
          ...facts,
          {
            said: 'asks' as const,
            ...asks,
            clause: number,
            leave: asksLeave(scope, { ...asks, kinds: [] }),
            tag: isShort(scope),
          },
        ]
      : facts;
  });
}

/** "đủ rồi", "1.4.1 đủ rồi", "đăng đủ rồi", "đủ 12 bài"; "giấy tờ đủ rồi" is of what the work needs. */
function isOfWhole(scope: Scope, mark: Mark): boolean {
  const { marked, clause, marks } = scope;
  const isOfThings =
    wordsOf(scope, mark) === 'du' &&
    // "em có đủ 2 cuộc kiểm tra": why points are given.
    wordAt(scope, mark.from - 1) !== 'co' &&
    marked.tokens[mark.to]?.kind === 'number' &&
    FRACTION_AFTER.has(wordAt(scope, mark.to + 1));
  if (!isOfThings && !/^(?:day )?du roi$/.test(wordsOf(scope, mark))) return false;
  let last = mark.from - 1;
  while (last >= clause.from && (FILLERS.has(wordAt(scope, last)) || marked.tokens[last]?.kind !== 'word'))
    last--;
  const isWork = marks.some(
    ({ from, to, kinds }) =>
      from <= last && last < to && kinds.some((kind) => kind === 'act' || kind === 'work' || kind === 'send'),
  );
  return last < clause.from || isWork || marked.cues.some(({ from, to }) => from <= last && last < to);
}

/** So few words that they only ask about what was said before. */
function isShort({ marked, clause }: Scope): boolean {
  const words = marked.tokens
    .slice(clause.from, clause.to)
    .filter(({ kind, text }) => kind === 'word' && !POLITE.has(text));
  return words.length <= TAG_WORDS_MAX;
}

/** "6.3 còn sổ tài sản": what is left of it. */
function leavesOver({ marked, clause }: Scope): boolean {
  const cue = marked.cues.find(({ from, to }) => from >= clause.from && to > from && from < clause.to);
  const next = marked.tokens[(cue?.to ?? 0) + 1];
  return (
    cue !== undefined &&
    marked.tokens[cue.to]?.text === 'con' &&
    next?.kind === 'word' &&
    !FILLERS.has(next.text)
  );
}

/** "…, chờ phát thanh viên đọc", "…, ngồi chờ thôi": what is left is another's turn; "cho em" asks. */
function opensWaiting(scope: Scope): boolean {
  const start = /^(?:gio|nay|nen)$/.test(wordAt(scope, scope.clause.from)) ? 1 : 0;
  const at = scope.clause.from + start;
  const [first, next] = [wordAt(scope, at), wordAt(scope, at + 1)];
  if (/^(?:ngoi|nam)$/.test(first) && /^(?:cho|doi|hong)$/.test(next)) return true;
  if (!/^(?:cho|doi)$/.test(first)) return false;
  const isThing = scope.marks.some(({ from, kinds }) => from === at + 1 && kinds.includes('resource'));
  return next === '' || next === 'thoi' || isThing || !FILLERS.has(next);
}

/** What is waited for and not handed out: orders, a stamp, a delegation. */
const AWAITED = /^(?:lenh|chi thi|dau|giay|doan|tin|vat tu|hang ve|hang|tho|thiet bi|may ve|mat bang)\b/;

/** "5.2 chờ kế hoạch của Sở", "đợi lệnh": it opens with what is waited for. */
function waitsFor(scope: Scope): boolean {
  const { marked, clause, marks } = scope;
  const cue = marked.cues.find(({ from, to }) => from >= clause.from && to > from && to <= clause.to);
  let at = cue?.to ?? clause.from;
  while (at < clause.to && /^(?:a|em|anh|chi|thi|con|dang|van|phai|van|,|:)$/.test(wordAt(scope, at))) at++;
  if (!/^(?:cho|doi)$/.test(wordAt(scope, at))) return false;
  // "đổi quyết định rồi" has been changed.
  if (wordAt(scope, at) === 'doi' && wordAt(scope, clause.to - 1) === 'roi') return false;
  const thing = marks.some(({ from, kinds }) => from === at + 1 && kinds.includes('resource'));
  return thing || AWAITED.test(`${wordAt(scope, at + 1)} ${wordAt(scope, at + 2)}`);
}

/** "nhưng …" takes back what was said before, "còn …" leaves something over. */
function turnOf(scope: Scope, number: number): Said | undefined {
  const { marked, clause } = scope;
  const first = marked.tokens[clause.from]?.text;
  if (number === 0 || marked.cues.some((cue) => cue.from >= clause.from && cue.from < clause.to))
    return undefined;
  return first === 'nhung'
    ? 'but'
    : first === 'con' && !isTimeLeft(scope, clause.from)
      ? 'denies'
      : undefined;
}

/** The numbers of a statement, in its order. */
export function numbersIn(marked: Marked, clauses: readonly Clause[]): NumberMark[] {
  return marked.numbers.filter((number) =>
    clauses.some(({ from, to }) => number.from >= from && number.from < to),
  );
}

/** Does a number stand in a statement that is no code and no date? */
export function bareNumberIn({ tokens, cues, dates }: Marked, clauses: readonly Clause[]): boolean {
  const marks = [...cues, ...dates];
  return tokens.some(
    ({ kind }, at) =>
      kind === 'number' &&
      clauses.some(({ from, to }) => at >= from && at < to) &&
      !marks.some(({ from, to }) => at >= from && at < to),
  );
}
