import type { Fact } from './facts.ts';
import type { NumberMark } from './number-mark.ts';
import type { Said } from './said.ts';

/** What the deciding looks at: what was said, the numbers with it, and what is known beside. */
export interface Hints {
  readonly facts: readonly Fact[];
  readonly numbers: readonly NumberMark[];
  /** A criterion or period is named, or the message is a reply. */
  readonly named: boolean;
  /** A criterion is named in the statement itself. */
  readonly cued: boolean;
  /** "xin" or "cho em": the sender asks, and doesn't grant. */
  readonly wishes: boolean;
  /** Number of the clause that begins with "giờ", "nay": obstacles spoken of before it are past. 0: none does. */
  readonly nowFrom: number;
}

const REPORTS: ReadonlySet<Said> = new Set<Said>([
  'done',
  'done-weakly',
  'acted',
  'counted',
  'begun',
  'sent',
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
  'not-able',
  'blocked',
  'cannot',
  'lacks',
  'waits',
  'fine',
  'score',
  'full-score',
  'not-arisen',
  'evidence',
]);

const MENDS: ReadonlySet<Said> = new Set<Said>([
  'evidence',
  'promise',
  'fine',
  'done',
  'acknowledges',
  'asks',
  'sent',
  'score',
]);

const OBSTACLES: ReadonlySet<Said> = new Set<Said>([
  'blocked',
  'lacks',
  'waits',
  'not-able',
  'cannot',
  'not-done',
  'not-yet',
  'undone',
  'not-started',
  'reason',
]);

interface Share {
  readonly value: number | null;
  readonly doubt: boolean;
  readonly bare: boolean;
}

/** A statement with its facts and numbers weighed against each other. */
export interface Weighing extends Hints {
  readonly has: (...said: Said[]) => boolean;
  readonly percent: Share | null;
  readonly figure: number | null;
  readonly points: number | 'all' | null;
  readonly asks: 'no' | 'beside' | 'only';
  /** Something in progress is spoken of after something finished. */
  readonly goesOn: boolean;
  /** "nhưng" and something that takes the finish back, not only evidence or a promise. */
  readonly takenBack: boolean;
  /** Something is denied or left over after what is finished. */
  readonly denied: boolean;
  /** What was sent and the evidence stand in different clauses. */
  readonly evidenceApart: boolean;
}

/** Leaves out what only a question or the past holds, and sums the rest up. */
export function weigh(hints: Hints): Weighing {
  const asking = new Set(hints.facts.filter(({ said }) => said === 'asks').map(({ clause }) => clause));
  const facts = hints.facts.filter(
    ({ said, clause }) =>
      (!asking.has(clause) || said === 'asks' || said === 'extension') &&
      !(clause < hints.nowFrom && OBSTACLES.has(said)),
  );
  const saw = new Set(facts.map(({ said }) => said));
  const has = (...said: Said[]): boolean => said.some((each) => saw.has(each));
  const reports = facts.some(({ said }) => REPORTS.has(said) && said !== 'evidence' && said !== 'fine');
  const numbers = asking.size === 0 || reports ? hints.numbers : [];
  const percent = percentOf(numbers, has);
  const finishedAt =
    facts.findLast(
      ({ said }) => said === 'done' || said === 'done-weakly' || said === 'acted' || said === 'counted',
    )?.from ?? Number.POSITIVE_INFINITY;
  const sent = facts.find(({ said }) => said === 'sent');
  return {
    ...hints,
    facts,
    has,
    percent,
    figure: numbers.findLast(({ kind }) => kind === 'figure')?.value ?? null,
    points: numbers.findLast(({ kind }) => kind === 'points')?.value ?? (has('full-score') ? 'all' : null),
    asks:
      asking.size === 0 ? 'no' : (!reports && percent === null) || isTag(facts, asking) ? 'only' : 'beside',
    goesOn: facts.some(
      ({ said, from }) => from > finishedAt && (said === 'in-progress' || said === 'drafted'),
    ),
    takenBack: facts.some(
      ({ said, clause, from }) =>
        said === 'but' &&
        from > finishedAt &&
        !facts.some((each) => each.clause === clause && MENDS.has(each.said)),
    ),
    denied: facts.some(({ said, from }) => said === 'denies' && from > finishedAt),
    evidenceApart: facts.some(
      ({ said, clause }) => said === 'evidence' && sent !== undefined && clause !== sent.clause,
    ),
  };
}

/** A short question that hangs on a report: "xong rồi, đúng không?". */
function isTag(facts: readonly Fact[], asking: ReadonlySet<number>): boolean {
  return [...asking].some((clause) => {
    const own = facts.filter((each) => each.clause === clause);
    return clause > 0 && own.every(({ said, from, to }) => said === 'asks' && to - from <= 2);
  });
}

function percentOf(numbers: readonly NumberMark[], has: (...said: Said[]) => boolean): Share | null {
  const shares = numbers.filter(
    ({ kind }) =>
      kind === 'percent' ||
      kind === 'fraction' ||
      kind === 'range' ||
      kind === 'below' ||
      kind === 'relative' ||
      kind === 'maybe',
  );
  const last = shares.at(-1);
  if (!last) return null;
  if (last.kind === 'below' || last.kind === 'relative') return { value: null, doubt: true, bare: false };
  const full = shares.find(({ value }) => value === 100);
  const chosen = full && has('done') && !has('near') ? full : last;
  return {
    value: chosen.value,
    doubt: chosen.kind === 'range' || chosen.kind === 'maybe' || (chosen.kind === 'fraction' && !chosen.told),
    bare: chosen.kind === 'percent' && !chosen.told,
  };
}
