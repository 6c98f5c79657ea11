import { type Day, daysBetween } from '#domain/day.ts';
import { fold } from '#domain/fold.ts';
import { type Resolved, resolveCriterion } from './criterion.ts';
import type { DateMark } from './dates.ts';
import type { Decision } from './decide.ts';
import type { Fact, Said } from './facts.ts';
import { noteOf } from './note.ts';
import { decimal, type NumberMark } from './numbers.ts';
import type { PeriodMark } from './periods.ts';
import type { Clue, Hearing, Problem, Reading } from './reading.ts';
import type { Marked, Statement } from './statements.ts';

/** One statement with everything that was found in it. */
export interface Heard {
  readonly text: string;
  readonly marked: Marked;
  readonly statement: Statement;
  readonly facts: readonly Fact[];
  readonly dates: readonly DateMark[];
  readonly period: PeriodMark | null;
  readonly numbers: readonly NumberMark[];
  /** Criteria that the words name beside the one replied to. */
  readonly alsoNamed: readonly string[];
}

/** Intents that put something into a record and so must know their criterion. */
const RECORDED = new Set(['progress', 'done', 'not_started', 'blocked', 'extension', 'evidence', 'score']);

/** The readings of a statement, one for each criterion it speaks of. */
export function readingsOf(heard: Heard, decision: Decision, hearing: Hearing): Reading[] {
  const needsCriterion = RECORDED.has(decision.intent) || decision.state === 'not_arisen';
  return resolveCriterion(heard, hearing, needsCriterion).map((resolved) => {
    const points = pointsOf(heard, decision, resolved, hearing);
    const when = dateOf(heard, decision, hearing.today);
    const problem = problemOf({ decision, resolved, points, when, hearing, needsCriterion });
    const tooLittle =
      decision.doubt ||
      (decision.bare && isRate(resolved.criterion, hearing)) ||
      (decision.intent === 'extension' && when.day === null) ||
      when.vague;
    return {
      intent: decision.intent,
      criterion: resolved.criterion,
      candidates: resolved.candidates,
      state: decision.state,
      percent: decision.percent !== null && decision.percent > 100 ? null : decision.percent,
      points,
      date: when.day,
      figure: decision.figure,
      period: heard.period && within(heard, heard.period.from) ? heard.period.period : null,
      note: noteOf(heard),
      sure: problem === null && !tooLittle,
      problem: problem ?? (tooLittle && !when.vague && decision.intent !== 'extension' ? 'unclear' : null),
      why: cluesOf(heard, resolved),
    };
  });
}

/** A criterion whose name says that it is measured in percent. */
function isRate(code: string | null, { index }: Hearing): boolean {
  return /^(?:ty le|ti le|muc do)\b/.test(fold(index.byCode.get(code ?? '')?.name ?? ''));
}

function within({ statement }: Heard, at: number): boolean {
  return statement.clauses.some(({ from, to }) => at >= from && at < to);
}

interface When {
  readonly day: Day | null;
  readonly vague: boolean;
  readonly problem: Problem | null;
}

const COMPLETIONS: ReadonlySet<Said> = new Set<Said>([
  'done',
  'done-weakly',
  'acted',
  'sent',
  'counted',
  'okay',
]);

/** Words between what was done and the day on which it was. */
const DATE_REACH = 9;

const NO_DATE: When = { day: null, vague: false, problem: null };

/** The date that belongs to what is said: ahead for an extension, behind for something done. */
function dateOf(heard: Heard, { intent }: Decision, today: Day): When {
  const inside = heard.dates.filter(
    (mark) => within(heard, mark.from) && !heard.numbers.some((number) => number.from === mark.from),
  );
  if (intent === 'extension') {
    const mark = inside.findLast(({ ahead, impossible }) => ahead !== null || impossible) ?? inside.at(-1);
    if (!mark) return NO_DATE;
    if (mark.impossible) return { day: null, vague: false, problem: 'date-impossible' };
    if (mark.ahead !== null && mark.ahead < today)
      return { day: mark.ahead, vague: false, problem: 'date-past' };
    return { day: mark.ahead, vague: mark.vague, problem: null };
  }
  if (intent !== 'done') return NO_DATE;
  const heads = heard.facts.filter(({ said }) => COMPLETIONS.has(said));
  const mark = inside.find(
    ({ behind, impossible, vague, from, to }) =>
      (behind !== null || impossible) &&
      !vague &&
      heads.some((head) => from - head.to <= DATE_REACH && head.from - to <= DATE_REACH),
  );
  if (!mark) return NO_DATE;
  if (mark.impossible) return { day: null, vague: false, problem: 'date-impossible' };
  if (
    mark.behind !== null &&
    mark.ahead !== null &&
    daysBetween(today, mark.ahead) < daysBetween(mark.behind, today) / 2 &&
    mark.ahead > today
  ) {
    return { day: mark.ahead, vague: false, problem: 'unclear' };
  }
  if (mark.behind !== null && mark.behind > today)
    return { day: mark.behind, vague: false, problem: 'unclear' };
  return { day: mark.behind, vague: false, problem: null };
}

/** Points said with their unit, after "tự chấm", or "tối đa". */
function pointsOf(
  { marked, statement, numbers, facts }: Heard,
  decision: Decision,
  { criterion }: Resolved,
  { index }: Hearing,
): number | null {
  if (decision.intent !== 'score') return null;
  if (decision.points === 'all') return index.byCode.get(criterion ?? '')?.maxPoints ?? null;
  if (decision.points !== null) return decision.points;
  const score = facts.find(({ said }) => said === 'score');
  const taken = (at: number): boolean =>
    marked.cues.some((cue) => cue.from <= at && at < cue.to) ||
    numbers.some((each) => each.from <= at && at < each.to);
  const bare = marked.tokens.findIndex(
    (token, at) =>
      at >= (score?.to ?? 0) &&
      token.kind === 'number' &&
      /^\d{1,2}(?:[.,]\d{1,2})?$/.test(token.text) &&
      !taken(at) &&
      statement.clauses.some(({ from, to }) => at >= from && at < to),
  );
  return bare < 0 ? null : decimal(marked.tokens[bare]?.text ?? '');
}

interface Judged {
  readonly decision: Decision;
  readonly resolved: Resolved;
  readonly points: number | null;
  readonly when: When;
  readonly hearing: Hearing;
  readonly needsCriterion: boolean;
}

function problemOf({ decision, resolved, points, when, hearing, needsCriterion }: Judged): Problem | null {
  if (!needsCriterion) return null;
  if (resolved.problem) return resolved.problem;
  const known = hearing.index.byCode.get(resolved.criterion ?? '');
  if (decision.percent !== null && decision.percent > 100) return 'percent-over-100';
  if (decision.intent === 'score' && known?.scoredBy === 'survey') return 'survey';
  if (points !== null && known?.maxPoints !== null && known !== undefined && points > known.maxPoints)
    return 'points-above-max';
  if (when.problem) return when.problem;
  if (decision.intent === 'score' && points === null) return 'unclear';
  return null;
}

function cluesOf({ text, marked, facts, numbers, period }: Heard, { clue }: Resolved): Clue[] {
  const written = (from: number, to: number): string =>
    text.slice(marked.tokens[from]?.start ?? 0, marked.tokens[Math.max(from, to - 1)]?.end ?? 0);
  return [
    ...(clue ? [clue] : []),
    ...facts.map(({ said, from, to }) => ({ words: written(from, to), means: said })),
    ...numbers.map(({ kind, from, to }) => ({ words: written(from, to), means: kind })),
    ...(period ? [{ words: written(period.from, period.to), means: 'period' }] : []),
  ];
}
