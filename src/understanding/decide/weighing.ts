import type { NumberMark } from '../numbers/number-mark.ts';
import { onceFor } from '../once.ts';
import type { Fact, Said } from '../said/said.ts';

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
  /** Greetings, thanks and nothing else. */
  readonly courtesyOnly: boolean;
  /** The sender speaks of themselves ("em", "tôi"). */
  readonly self: boolean;
  /** A day is named by which it is to be finished, and nobody promises it. */
  readonly finishBy: boolean;
  /** What has not been begun is to be done on a day that is told. */
  readonly putOff: boolean;
  /** A number stands beside the criteria and dates that is nothing else. */
  readonly hasBareNumber: boolean;
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
  'not-before',
  'blocked',
  'cannot',
  'lacks',
  'misses',
  'waits',
  'fine',
  'lifted',
  'hampered',
  'none-yet',
  'score',
  'full-score',
  'not-arisen',
  'evidence',
  'evidence-missing',
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

/** What is told even where something is wondered about behind it. */
const TOLD_BEFORE: ReadonlySet<Said> = new Set<Said>(['blocked', 'done', 'done-weakly', 'acted', 'sent']);

interface Share {
  readonly value: number | null;
  readonly doubt: boolean;
  readonly bare: boolean;
  /** What is not begun is what it is told of: "còn 30% chưa làm". */
  readonly isOfRest?: boolean;
}

/** A statement with its facts and numbers weighed against each other. */
export interface Weighing extends Hints {
  readonly has: (...said: Said[]) => boolean;
  readonly percent: Share | null;
  readonly figure: number | null;
  /** The share that is told or that two counts may make up, in a question as well; null where none is. */
  readonly share: number | null;
  readonly points: number | 'all' | null;
  readonly asks: 'no' | 'beside' | 'only';
  /** What is asked is leave ("được không", "?"), not how things stand. */
  readonly asksLeave: boolean;
  /** What is asked stands in a clause of its own, after what is reported. */
  readonly asksApart: boolean;
  /** Something in progress is spoken of after something finished. */
  readonly goesOn: boolean;
  /** "nhưng" and something that takes the finish back, not only evidence or a promise. */
  readonly takenBack: boolean;
  /** Something is denied or left over after what is finished. */
  readonly denied: boolean;
  /** What was sent and the evidence stand in different clauses. */
  readonly evidenceApart: boolean;
}

/** Leaves out what only a question or the past holds, and sums the rest up; once for all ways of taking a statement. */
export const weigh = onceFor(weighed);

function weighed(hints: Hints): Weighing {
  const asking = new Set(hints.facts.filter(({ said }) => said === 'asks').map(({ clause }) => clause));
  // "bó tay tới bao giờ VNPT sửa": the obstacle is told, when it ends is wondered about.
  const wonders = hints.facts.find(({ said, wonder }) => said === 'asks' && wonder === true);
  const standsFirst = (said: Said, from: number): boolean =>
    TOLD_BEFORE.has(said) && wonders !== undefined && from < wonders.from;
  const kept = hints.facts.filter(
    ({ said, clause, from }) =>
      (!asking.has(clause) ||
        said === 'asks' ||
        said === 'extension' ||
        said === 'plea' ||
        standsFirst(said, from)) &&
      !(clause < hints.nowFrom && OBSTACLES.has(said)),
  );
  const later = withoutPromisedEvidence(kept);
  const thanks = kept.some(({ said }) => said === 'acknowledges');
  const facts = thanks ? later.filter((fact) => !(fact.said === 'done' && fact.sign)) : later;
  const saw = new Set(facts.map(({ said }) => said));
  const has = (...said: Said[]): boolean => said.some((each) => saw.has(each));
  const reports = facts.some(
    ({ said }) => REPORTS.has(said) && said !== 'evidence' && said !== 'fine' && said !== 'lifted',
  );
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
    share:
      shareIn(hints.numbers, has) ?? hints.numbers.findLast(({ kind }) => kind === 'counts')?.value ?? null,
    points: pointsIn(numbers, facts) ?? (has('full-score') ? 'all' : null),
    asks:
      asking.size === 0 ? 'no' : (!reports && percent === null) || isTag(facts, asking) ? 'only' : 'beside',
    asksApart: [...asking].every((clause) =>
      facts.every(
        ({ said, clause: own, from }) =>
          said === 'asks' || said === 'courteous' || own < clause || from < (wonders?.from ?? 0),
      ),
    ),
    asksLeave: facts.filter(({ said }) => said === 'asks').every((fact) => fact.leave === true),
    goesOn: facts.some(({ said, from }) => from > finishedAt && said === 'in-progress'),
    takenBack: facts.some(
      ({ said, clause, from }) =>
        said === 'but' &&
        from > finishedAt &&
        !facts.some((each) => each.clause === clause && MENDS.has(each.said)),
    ),
    denied: facts.some(
      (fact) => fact.said === 'denies' && fact.from > finishedAt && !isExplained(fact, facts),
    ),
    evidenceApart: facts.some(
      ({ said, clause }) => said === 'evidence' && sent !== undefined && clause !== sent.clause,
    ),
  };
}

const EXPLAINED: ReadonlySet<Said> = new Set<Said>([
  'undone',
  'not-done',
  'not-able',
  'submitted',
  'waits',
  'lacks',
  'blocked',
]);

/** "chưa gửi": what is denied is told by the word after it. */
function isExplained(denial: Fact, facts: readonly Fact[]): boolean {
  return facts.some(
    ({ said, clause, from }) =>
      EXPLAINED.has(said) && clause === denial.clause && from >= denial.to && from - denial.to <= 3,
  );
}

/** "xong, minh chứng mai em gửi": what is promised is the evidence, not the work. */
function withoutPromisedEvidence(facts: readonly Fact[]): readonly Fact[] {
  const apart = facts.find(
    ({ said, clause }) =>
      said === 'evidence' && facts.some((each) => each.said === 'promise' && each.clause === clause),
  );
  const done = facts.some(({ said, clause }) => said === 'done' && clause !== apart?.clause);
  return apart && done
    ? facts.filter(({ clause, said }) => clause !== apart.clause || said === 'asks')
    : facts;
}

const COURTESIES: ReadonlySet<Said> = new Set<Said>(['courteous', 'acknowledges']);

/** A short question that hangs on a report: "xong rồi, đúng không?". */
function isTag(facts: readonly Fact[], asking: ReadonlySet<number>): boolean {
  return [...asking].some((clause) => {
    const own = facts.filter((each) => each.clause === clause);
    return (
      facts.some((each) => each.clause < clause && !COURTESIES.has(each.said)) &&
      own.every(({ said, from, to, tag }) => said === 'asks' && to - from <= 2 && tag !== false)
    );
  });
}

/** The points said first after "tự chấm" ("1,25 điểm trên 1,5 điểm"); else the last. */
function pointsIn(numbers: readonly NumberMark[], facts: readonly Fact[]): number | null {
  const points = numbers.filter(({ kind }) => kind === 'points');
  const start = facts.find(({ said }) => said === 'score')?.to ?? Number.POSITIVE_INFINITY;
  return (points.find(({ from }) => from >= start) ?? points.at(-1))?.value ?? null;
}

/** The share that may be meant: where one of two is whole ("7/7 thôn, … 80%"), the other one is. */
function shareIn(numbers: readonly NumberMark[], has: (...said: Said[]) => boolean): number | null {
  const share = percentOf(numbers, has);
  if (share?.value !== 100 || !share.doubt) return share?.value ?? null;
  return numbers.findLast(({ kind, value }) => kind === 'percent' && value < 100)?.value ?? share.value;
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
  // "45% hộ tịch, đất đai 0%": two things, each with its own.
  // "6/9 bộ phận, ước khối lượng đạt 65%": what is estimated of the whole goes before what was counted.
  const others =
    chosen.kind === 'percent' && chosen.told ? shares.filter(({ kind }) => kind !== 'fraction') : shares;
  const falls = others.some(({ value }) => value > chosen.value) && chosen !== full;
  return {
    value: falls ? Math.max(...shares.map(({ value }) => value)) : chosen.value,
    doubt:
      falls ||
      chosen.kind === 'range' ||
      chosen.kind === 'maybe' ||
      (chosen.kind === 'fraction' && !chosen.told),
    bare: (chosen.kind === 'percent' && !chosen.told) || chosen.files === true,
    isOfRest: chosen.isOfRest === true,
  };
}
