import type { Clause, Marked } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { Fact, Said } from './said.ts';

/** What tells how the work stands: beside it, what keeps people from it is only why. */
const TELLS: ReadonlySet<Said> = new Set<Said>([
  'done',
  'done-weakly',
  'begun',
  'acted',
  'counted',
  'sent',
  'not-able',
  'undone',
  'not-done',
  'near',
  'half',
  'partly',
  'remains',
  'in-progress',
  'drafted',
  'submitted',
  'not-started',
  'not-yet',
  'blocked',
  'cannot',
  'lacks',
  'misses',
  'nothing',
  'waits',
  'not-before',
  'not-arisen',
  'extension',
  'spoilt',
  'step',
  'promise',
  'score',
]);

const FINISHED: ReadonlySet<Said> = new Set<Said>(['done', 'done-weakly', 'acted', 'sent']);
const OBSTACLES: ReadonlySet<Said> = new Set<Said>(['blocked', 'lacks', 'waits', 'hampered', 'cannot']);
const POLITE: ReadonlySet<Said> = new Set<Said>(['courteous', 'acknowledges', 'but', 'happened', 'already']);

/** After it things stand otherwise than the obstacle lets expect. */
const ALL_THE_SAME = /(?:^| )(?:nhung|ma|song|tuy nhien|van|cung|the ma|may ma)(?= )/;

/** "tuần rồi", "hôm trước": over since. */
const PAST = /(?:^| )(?:(?:tuan|thang|dot|hom|bua) (?:roi|truoc|kia)|hom qua|hoi (?:dau|sang|tuan))(?: |$)/;

/**
 * Obstacles that don't decide how the work stands become the reason of it: what only hampers beside a state ("mưa to nhưng
 * xong rồi", "kế toán nghỉ nên chưa làm"), what has been overcome ("mất điện mà nộp rồi"), and what is over where a day
 * is set ("cúp điện tuần rồi, thứ 6 này phát bù").
 */
export function withHindrance(marked: Marked, clauses: readonly Clause[], facts: readonly Fact[]): Fact[] {
  const onlyWaits = clauses[0]?.from === 0 ? waitsOnly(marked, facts) : undefined;
  if (onlyWaits) return facts.map((fact) => (fact === onlyWaits ? { ...fact, said: 'waits' } : fact));
  if (!facts.some(({ said }) => OBSTACLES.has(said))) return [...facts];
  const isBeside = facts.some(({ said }) => TELLS.has(said)) || marked.numbers.length > 0;
  return facts.map((fact) => {
    if (!OBSTACLES.has(fact.said)) return fact;
    const isReason =
      (fact.said === 'hampered' && isBeside) ||
      isOvercome(marked, fact, facts) ||
      isOver(marked, clauses, fact, facts);
    return isReason ? { ...fact, said: 'reason' } : fact;
  });
}

/** "còn chờ số liệu": of the work nothing is told but that something is waited for. */
function waitsOnly(marked: Marked, facts: readonly Fact[]): Fact | undefined {
  const [only, other] = facts.filter(({ said }) => TELLS.has(said));
  if (only?.said !== 'remains' || other || marked.numbers.length > 0) return undefined;
  return /^con (?:cho|doi)$/.test(wordsBetween(marked.tokens, only.from, only.to)) ? only : undefined;
}

/** "mất điện nhưng nộp rồi": all that follows is told as finished. */
function isOvercome(marked: Marked, { to }: Fact, facts: readonly Fact[]): boolean {
  const after = facts.filter(({ said, from }) => from >= to && !POLITE.has(said));
  const [first] = after;
  if (!first || !after.every(({ said }) => FINISHED.has(said))) return false;
  return ALL_THE_SAME.test(wordsBetween(marked.tokens, to, first.from + 1));
}

/** It was last week, and another clause says when the work will be done. */
function isOver(marked: Marked, clauses: readonly Clause[], fact: Fact, facts: readonly Fact[]): boolean {
  const clause = clauses[fact.clause];
  if (!clause || !PAST.test(wordsBetween(marked.tokens, clause.from, clause.to))) return false;
  return facts.some(
    ({ said, clause: own }) =>
      own !== fact.clause &&
      said === 'promise' &&
      marked.dates.some(({ from, ahead }) => {
        const other = clauses[own];
        return (
          other !== undefined &&
          from >= other.from &&
          from < other.to &&
          ahead !== null &&
          ahead > marked.today
        );
      }),
  );
}
