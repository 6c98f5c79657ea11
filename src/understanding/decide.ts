import type { Fact, Said } from './facts.ts';
import type { NumberMark } from './numbers.ts';
import type { Intent, StatedState } from './reading.ts';

/** What gần xong, sắp xong and cơ bản xong stand for, and một nửa: percent. */
export const NEAR_PERCENT = 90;
export const HALF_PERCENT = 50;

/** A statement without its criterion and date. `doubt`: the words contradict each other or say too little. */
export interface Decision {
  readonly intent: Intent;
  readonly state: StatedState | null;
  readonly percent: number | null;
  readonly figure: number | null;
  readonly points: number | 'all' | null;
  readonly doubt: boolean;
  /** The percentage stands alone: with a rate it may be the indicator. */
  readonly bare: boolean;
}

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

/** What a statement wants: mostly one thing; progress with an extension, or something done with its evidence, are two. */
export function decide(hints: Hints): Decision[] {
  const weighing = weigh(hints);
  const { has, percent } = weighing;
  const main = mainDecision(weighing);
  const known = percent !== null && percent.value !== null && percent.value < 100;
  if (main.intent === 'extension' && (known || has('near', 'half')))
    return [progressOf(weighing), main];
  if (main.intent === 'score' && has('done')) return [{ ...progressOf(weighing), points: null }, main];
  if (
    main.intent === 'done' &&
    has('evidence') &&
    !has('undone', 'remains') &&
    has('done', 'acted', 'done-weakly')
  )
    return [main, { ...blank('evidence'), doubt: false }];
  if (main.intent === 'done' && has('evidence') && weighing.evidenceApart) return [main, blank('evidence')];
  return [main];
}

interface Share {
  readonly value: number | null;
  readonly doubt: boolean;
  readonly bare: boolean;
}

interface Weighing extends Hints {
  readonly has: (...said: Said[]) => boolean;
  readonly percent: Share | null;
  readonly figure: number | null;
  readonly points: number | 'all' | null;
  readonly asks: 'no' | 'beside' | 'only';
  /** Something in progress is spoken of after something finished. */
  readonly goesOn: boolean;
  /** What was sent and the evidence stand in different clauses. */
  readonly evidenceApart: boolean;
}

function weigh(hints: Hints): Weighing {
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
    evidenceApart: facts.some(
      ({ said, clause }) => said === 'evidence' && sent !== undefined && clause !== sent.clause,
    ),
  };
}

function blank(intent: Intent): Decision {
  return { intent, state: null, percent: null, figure: null, points: null, doubt: false, bare: false };
}

function mainDecision(weighing: Weighing): Decision {
  const { has, points, asks, named, wishes, percent, figure } = weighing;
  if (has('extension') && !wishes && has('acknowledges')) return blank('acknowledge');
  if (has('extension')) return blank('extension');
  if (asks === 'only' || (asks === 'beside' && !named && has('blocked', 'evidence')))
    return blank('question');
  if (has('not-arisen'))
    return {
      ...blank('other'),
      state: 'not_arisen',
      doubt: has('condition', 'doubtful', 'blocked', 'not-started'),
    };
  if (has('score') || (points !== null && !has('near', 'blocked', 'not-done')))
    return { ...blank('score'), points, doubt: has('doubtful', 'condition') };
  if (!named && has('chat')) return blank('other');
  const finished = has(
    'done',
    'done-weakly',
    'begun',
    'in-progress',
    'near',
    'half',
    'blocked',
    'submitted',
    'not-done',
    'not-started',
    'lacks',
  );
  if (figure !== null && percent === null && !finished) return { ...blank('other'), figure };
  return progressOf(weighing);
}

/** How far the work has come, as the words say. */
function progressOf(weighing: Weighing): Decision {
  const { has, percent, figure, goesOn, named } = weighing;
  const value = percent?.value ?? null;
  const doubt =
    (percent?.doubt ?? false) ||
    isWished(weighing) ||
    (has('doubtful') && !has('in-progress')) ||
    (has('counted') && !has('remains', 'not-yet', 'not-able', 'lacks')) ||
    (has('condition', 'promise') &&
      has('done', 'done-weakly', 'acted', 'sent', 'begun') &&
      !has('near', 'in-progress'));
  const make = (intent: Intent, state: StatedState | null, rest: Partial<Decision> = {}): Decision => ({
    ...blank(intent),
    state,
    figure,
    doubt,
    bare: percent?.bare ?? false,
    ...rest,
  });
  const progress = (state: StatedState, rest: Partial<Decision> = {}): Decision =>
    make('progress', state, {
      percent: value ?? (has('near') ? NEAR_PERCENT : has('half') ? HALF_PERCENT : null),
      ...rest,
    });
  const notStarted = (rest: Partial<Decision> = {}): Decision =>
    make('not_started', 'not_started', { percent: 0, ...rest });

  const complete = value === 100;
  const finished = has('done', 'done-weakly', 'acted', 'sent', 'counted') || complete;
  const unfinished = has('not-done', 'undone', 'not-yet', 'remains', 'lacks', 'waits', 'not-able');
  const share = complete ? { percent: null } : {};
  if (has('blocked') && !has('fine'))
    return make('blocked', 'blocked', {
      percent: complete ? null : value,
      doubt: doubt || finished || has('evidence'),
    });
  if (has('not-able', 'not-started') && !finished && has('lacks', 'blocked', 'cannot'))
    return make('blocked', 'blocked');
  if (has('not-able') && !finished && has('reason', 'waits')) return make('blocked', 'blocked');
  if (has('lacks', 'cannot') && !finished && value === null && !has('not-started'))
    return make('blocked', 'blocked', { doubt: has('cannot') && !has('lacks') });
  if (has('lacks') && !finished) return make('blocked', 'blocked', { percent: value });
  if (
    has('waits') &&
    !finished &&
    value === null &&
    !has('in-progress', 'near', 'half', 'submitted', 'drafted', 'begun', 'not-started')
  )
    return make('blocked', 'blocked');
  if (percent !== null && value === null && !has('blocked'))
    return progress('in_progress', { percent: null, doubt: true });
  if (has('submitted')) return progress('submitted', share);
  if (value !== null && value > 0 && !complete)
    return progress('in_progress', { doubt: doubt || has('not-started') });
  if (finished && (goesOn || unfinished)) return progress('in_progress', share);
  if (has('near', 'half', 'partly', 'remains'))
    return progress('in_progress', { doubt: doubt || has('not-started') });
  if (value === 0 || has('not-started'))
    return notStarted({ doubt: doubt || finished || has('in-progress') });
  if (has('not-able') && !has('in-progress')) return notStarted({ doubt: doubt || finished });
  if (has('not-done')) return progress('in_progress');
  if (has('evidence') && has('condition') && !finished) return blank('other');
  if (has('evidence') && !has('done', 'acted', 'done-weakly') && !weighing.evidenceApart)
    return make('evidence', null, { doubt: has('undone', 'doubtful') });
  if (has('undone') && !has('drafted', 'in-progress')) return notStarted({ doubt: true });
  if (has('not-yet') && !finished) return notStarted({ doubt: doubt || has('in-progress') || !named });
  if (has('done', 'done-weakly', 'acted', 'counted') || complete)
    return make('done', 'done', { percent: 100 });
  if (has('sent')) return make('done', 'done', { percent: 100, doubt: doubt || !named });
  if (has('in-progress', 'drafted', 'begun') || percent !== null)
    return progress('in_progress', percent?.value === null ? { doubt: true } : {});
  if (figure !== null) return make('other', null);
  return withoutReport(weighing);
}

/** "phấn đấu đạt 100%", "phải được 80%": a number that is wished for. */
function isWished({ facts, numbers }: Weighing): boolean {
  return numbers.some(({ from }) =>
    facts.some(
      (fact) =>
        (fact.said === 'promise' || fact.said === 'condition') && fact.to <= from && from - fact.to <= 4,
    ),
  );
}

function withoutReport({ has, cued, facts }: Weighing): Decision {
  if (has('fine')) return { ...blank('progress'), state: 'in_progress' };
  if (cued && has('okay') && facts.every(({ said }) => said === 'okay' || said === 'all'))
    return { ...blank('done'), state: 'done', percent: 100, doubt: true };
  if (has('promise') && !has('condition')) return blank('acknowledge');
  if (has('asks-for-report')) return blank('question');
  if (has('acknowledges', 'okay')) return blank('acknowledge');
  return { ...blank('other'), doubt: !has('condition', 'promise', 'chat') };
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
