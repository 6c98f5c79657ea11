import { type Heard, isWithin } from '../heard.ts';
import { TIMES } from '../numbers/out-of.ts';
import { FINISHED, type Said } from '../said/said.ts';
import type { Kind } from '../words/kinds.ts';
import { isBorneOut, isToldBefore } from './borne-out.ts';

type Fact = Heard['facts'][number];

/** Whether what sounds finished may not be: asked, promised, under a condition, only a part, or of something else. */
export function isNotDone(heard: Heard): boolean {
  return (
    isTakenBack(heard) ||
    isOnlyPart(heard) ||
    leavesOver(heard) ||
    isWaitedFor(heard) ||
    isOnlyNamed(heard) ||
    isOfObstacle(heard.facts)
  );
}

/** "token hết hạn rồi", "mạng chạy rồi": of what hinders or no longer does, and nothing of the work. */
export function isOfObstacle(facts: readonly Pick<Fact, 'said' | 'clause'>[]): boolean {
  const lifted = new Set(facts.filter(({ said }) => said === 'lifted').map(({ clause }) => clause));
  // "các thôn nộp hết rồi": the "rồi" is of what others gave.
  const isOfThem = ({ said, clause }: Pick<Fact, 'said' | 'clause'>): boolean =>
    (said === 'happened' || said === 'okay') && lifted.has(clause);
  return (
    facts.some(({ said }) => HINDERS.has(said)) &&
    !facts.some((fact) => (FINISHED.has(fact.said) || fact.said === 'counted') && !isOfThem(fact))
  );
}

/** A promise counts only where nothing is told as done: "nộp rồi, mai em gửi minh chứng". */
function isTakenBack(heard: Heard): boolean {
  const { facts } = heard;
  const told = facts.findLastIndex(({ said }) => said === 'promise');
  // "đủ 20 phiếu rồi, nhập xong em báo": that something is all there is no finish where one is promised behind it.
  const isPromised =
    told >= 0 &&
    !facts.some(
      ({ said }, at) => FINISHED.has(said) && (at > told || !(said === 'okay' || said === 'happened')),
    );
  const isPart = (fact: Fact): boolean =>
    fact.said === 'counted' &&
    !facts.some(({ said, from }) => said === 'done' && from > fact.from) &&
    !isBorneOut(heard);
  const isUndone = (fact: Fact): boolean =>
    NOT_DONE.has(fact.said) && !(AFTERWARDS.has(fact.said) && isToldBefore(heard, fact));
  return isPromised || facts.some((fact) => isUndone(fact) || isPart(fact));
}

/** "phần lớn xong", "xong một số thôn"; "may" is a machine as well. */
function isOnlyPart({ facts, marked: { tokens } }: Heard): boolean {
  return facts.some(({ said, from }) => said === 'partly' && tokens[from]?.text !== 'may');
}

/** "QĐ 61/QĐ-UBND ngày 14/3": which paper, and of what day, and not a word of what was done. */
function isOnlyNamed(heard: Heard): boolean {
  const { facts, marked, statement } = heard;
  const { tokens, phrases } = marked;
  return (
    facts.every(({ said }) => said === 'courteous') &&
    !phrases.some(({ from, kinds }) => kinds.some((kind) => DEEDS.has(kind)) && isWithin(heard, from)) &&
    statement.clauses.some(({ from, to }) => tokens.slice(from, to).some(({ text }) => text === '#document'))
  );
}

const DEEDS: ReadonlySet<Kind> = new Set<Kind>(['perfect', 'already', 'perfectAfter', 'send', 'act', 'work']);

/** "xong nhưng còn 2 thôn", "nộp rồi, thiếu vài bài": of what was told as done something is left. */
function leavesOver({ facts, marked: { tokens }, statement }: Heard): boolean {
  const at = facts.findLast(({ said }) => FINISHED.has(said))?.from ?? Number.POSITIVE_INFINITY;
  return statement.clauses.some(({ from, to }) =>
    tokens
      .slice(from, to)
      .some(
        ({ text }, step) =>
          from + step > at &&
          LEFT.test(text) &&
          FEW.test(tokens[from + step + 1]?.text ?? '') &&
          !TIMES.has(tokens[from + step + 2]?.text ?? ''),
      ),
  );
}

/** "xong 3 mục, còn mục ngân sách chờ kế toán": what is left over waits. */
function isWaitedFor({ facts, marked: { tokens }, statement }: Heard): boolean {
  const at = facts.findLast(({ said }) => FINISHED.has(said))?.from ?? Number.POSITIVE_INFINITY;
  return facts.some(
    ({ said, from, clause }) =>
      (said === 'waits' || said === 'remains' || said === 'submitted') &&
      from > at &&
      tokens
        .slice(Math.max(at, statement.clauses[clause]?.from ?? 0), from + 1)
        .some(({ text }) => text === 'con'),
  );
}

const FEW = /^(?:\d{1,3}|vai|may|mot|hai|ba)$/;
const LEFT = /^(?:con|thieu|sot|hut|tru)$/;

/** What may be asked, wished or told of life once something has been told as finished. */
const AFTERWARDS: ReadonlySet<Said> = new Set<Said>(['asks', 'condition', 'life']);
const NOT_DONE: ReadonlySet<Said> = new Set<Said>([
  'asks',
  'condition',
  'not-mine',
  'life',
  'spoilt',
  'step',
]);
const HINDERS: ReadonlySet<Said> = new Set<Said>(['lifted', 'hampered', 'blocked', 'lacks']);
