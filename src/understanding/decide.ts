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
  /** Facts that led to the decision. */
  readonly because: readonly Said[];
}

/** What the deciding looks at: what was said, the numbers with it, and whether anything tells what was sent. */
export interface Statements {
  readonly facts: readonly Fact[];
  readonly numbers: readonly NumberMark[];
  readonly named: boolean;
}

const REPORTS: ReadonlySet<Said> = new Set<Said>(['done', 'done-weakly', 'begun', 'sent', 'undone', 'not-done', 'near', 'half', 'partly', 'remains', 'in-progress', 'drafted', 'submitted', 'not-started', 'not-yet', 'blocked', 'cannot', 'lacks', 'waits', 'fine', 'score', 'full-score', 'not-arisen', 'evidence']);

/** The one thing a statement wants, by rules in order of weight. */
export function decide({ facts: all, numbers, named }: Statements): Decision {
  const asking = new Set(all.filter(({ said }) => said === 'asks').map(({ clause }) => clause));
  const facts = all.filter(({ said, clause }) => !asking.has(clause) || said === 'asks' || said === 'extension');
  const saw = new Set(facts.map(({ said }) => said));
  const has = (...said: Said[]): boolean => said.some((each) => saw.has(each));
  const reports = facts.some(({ said }) => REPORTS.has(said));
  const counted = asking.size === 0 || reports ? numbers : [];
  const percent = percentOf(counted, has);
  const figure = counted.findLast(({ kind }) => kind === 'figure')?.value ?? null;
  const points = counted.findLast(({ kind }) => kind === 'points')?.value ?? (has('full-score') ? 'all' : null);
  const make = (intent: Intent, rest: Partial<Decision> = {}): Decision => ({ intent, state: null, percent: null, figure, points: null, doubt: false, because: [...saw], ...rest });

  if (has('extension')) return make('extension', { percent: null, figure: null });
  if (asking.size > 0 && !reports && percent === null) return make('question', { figure: null });
  if (asking.size > 0 && isTag(facts, asking)) return make('question', { figure: null });
  if (has('not-arisen')) return make('other', { state: 'not_arisen', doubt: has('condition', 'blocked', 'not-started') });
  if (has('score') || (points !== null && !has('done', 'near', 'blocked', 'not-done'))) return make('score', { points, doubt: points === null });
  return byProgress({ has, percent, figure, reports, named, make });
}

interface Weighing {
  readonly has: (...said: Said[]) => boolean;
  readonly percent: Share | null;
  readonly figure: number | null;
  readonly reports: boolean;
  readonly named: boolean;
  readonly make: (intent: Intent, rest?: Partial<Decision>) => Decision;
}

interface Share {
  readonly value: number | null;
  readonly doubt: boolean;
}

function byProgress({ has, percent, figure, named, make }: Weighing): Decision {
  const value = percent?.value ?? null;
  const wavering = (percent?.doubt ?? false) || (has('condition', 'promise') && has('done', 'done-weakly', 'sent', 'begun') && !has('near', 'in-progress'));
  const progress = (state: StatedState, rest: Partial<Decision> = {}): Decision =>
    make('progress', { state, percent: value ?? (has('near') ? NEAR_PERCENT : has('half') ? HALF_PERCENT : null), doubt: wavering, ...rest });
  const short = value === null || value < 100;

  const unfinished = has('not-done', 'undone', 'not-yet', 'remains', 'lacks', 'waits');
  const obstacle = has('blocked') || has('lacks') || has('cannot');
  const finished = has('done', 'done-weakly', 'sent') || value === 100;
  if (has('blocked') && !has('fine')) return make('blocked', { state: 'blocked', percent: value, doubt: wavering || (finished && short) });
  if (obstacle && !finished) return make('blocked', { state: 'blocked', percent: value, doubt: has('cannot') && !has('lacks') });
  if (has('waits') && !finished && value === null && !has('in-progress', 'near', 'half', 'submitted', 'drafted', 'begun')) return make('blocked', { state: 'blocked' });
  if (has('submitted')) return progress('submitted', value === 100 ? { percent: null } : {});
  if (value !== null && value > 0 && value !== 100) return progress('in_progress', { doubt: wavering || has('not-started') });
  if (finished && unfinished) return progress('in_progress', value === 100 ? { percent: null } : {});
  if (has('near', 'half', 'partly', 'remains')) return progress('in_progress', { doubt: wavering || has('not-started') });
  if (value === 0 || has('not-started')) return make('not_started', { state: 'not_started', percent: 0, doubt: wavering || finished || has('in-progress') });
  if (has('not-done')) return progress('in_progress');
  if (has('evidence') && !has('done')) return make('evidence', { doubt: has('undone') });
  if (has('undone') && !has('drafted', 'in-progress')) return make('not_started', { state: 'not_started', percent: 0, doubt: true });
  if (has('not-yet') && !finished) return make('not_started', { state: 'not_started', percent: 0, doubt: wavering || has('in-progress') });
  if (has('done', 'done-weakly') || value === 100) return make('done', { state: 'done', percent: 100, doubt: wavering });
  if (has('sent')) return make('done', { state: 'done', percent: 100, doubt: wavering || !named });
  if (has('in-progress', 'drafted', 'begun') || percent !== null) return progress('in_progress', percent?.value === null ? { doubt: true } : {});
  if (figure !== null) return progress('in_progress');
  if (has('fine')) return make('progress', { state: 'in_progress' });
  if (has('asks-for-report')) return make('question');
  if (has('condition')) return make('other');
  if (has('acknowledges', 'promise')) return make('acknowledge');
  return make('other', { doubt: true });
}

/** A question that hangs on a report: "xong rồi, đúng không?". */
function isTag(facts: readonly Fact[], asking: ReadonlySet<number>): boolean {
  return facts.some(({ said, from, to, clause }) => said === 'asks' && asking.has(clause) && to - from <= 2 && facts.filter((each) => each.clause === clause).length === 1 && clause > 0 && from >= 0) && facts.filter(({ said }) => said === 'asks').every(({ to, from }) => to - from >= 2);
}

function percentOf(numbers: readonly NumberMark[], has: (...said: Said[]) => boolean): Share | null {
  const shares = numbers.filter(({ kind }) => kind === 'percent' || kind === 'fraction' || kind === 'range' || kind === 'below' || kind === 'relative');
  const last = shares.at(-1);
  if (!last) return null;
  if (last.kind === 'below' || last.kind === 'relative') return { value: null, doubt: true };
  const full = shares.find(({ value }) => value === 100);
  const chosen = full && has('done') && !has('near') ? full : last;
  return { value: chosen.value, doubt: chosen.kind === 'range' || !chosen.told };
}
