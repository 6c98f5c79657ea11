import { fold } from '#domain/text/fold.ts';
import type { Day } from '#domain/time/day.ts';
import { isNamedBy, type KnownCriterion } from './criteria/criteria.ts';
import { type Resolved, resolveCriterion } from './criteria/criterion.ts';
import { isMeasured } from './criteria/nature.ts';
import { isStory } from './criteria/strange-words.ts';
import { dateOf } from './dates/dating.ts';
import type { When } from './dates/when.ts';
import { alternativesOf } from './decide/alternatives.ts';
import type { Decision } from './decide/decision.ts';
import { doneWithFigure } from './decide/done-with-figure.ts';
import { explain } from './explain.ts';
import { type Heard, isWithin } from './heard.ts';
import { noteOf } from './note.ts';
import { isNotOwnScore, pointsOf } from './numbers/scoring.ts';
import { once } from './once.ts';
import type { Clue, Hearing, Intent, Problem, Reading } from './reading.ts';
import type { Said } from './said/said.ts';
import { wordsBetween } from './text/words-between.ts';

/** Intents that put something into a record and so must know their criterion. */
const RECORDED = new Set(['progress', 'done', 'not_started', 'blocked', 'extension', 'evidence', 'score']);

/** The readings of a statement, one for each criterion it speaks of; with the day that the rules take, or with another one. */
export function readingsOf(heard: Heard, taken: Decision, hearing: Hearing, day?: Day | null): Reading[] {
  const needsCriterion = RECORDED.has(taken.intent) || taken.state === 'not_arisen' || taken.figure !== null;
  const when = day === undefined ? dateOf(heard, taken, hearing.today) : { day, vague: false, problem: null };
  return subjectsOf(heard, hearing, needsCriterion).map((subject) => {
    const { resolved, isRate, maxPoints } = subject;
    const isMonthly = heard.period !== null || hearing.monthly?.has(resolved.criterion ?? '') === true;
    const decision =
      isRate && isMonthly && taken.intent === 'progress' ? doneWithFigure(heard, taken) : taken;
    const points = pointsOf(heard, decision, maxPoints);
    const problem = problemOf({ decision, subject, points, when, needsCriterion });
    const tooLittle =
      decision.doubt ||
      ((decision.intent === 'done' || decision.intent === 'not_started') && subject.isStory()) ||
      (decision.bare && isRate) ||
      (decision.intent === 'done' && subject.issuesOnlyPlan()) ||
      (decision.intent === 'extension' && when.day === null) ||
      (decision.intent === 'score' && resolved.criterion !== null && maxPoints === null) ||
      (decision.intent === 'score' && isNotOwnScore(heard)) ||
      when.vague;
    const unsure =
      problem ??
      (tooLittle && !when.vague && (decision.doubt || decision.intent !== 'extension') ? 'unclear' : null);
    return {
      intent: decision.intent,
      criterion: resolved.criterion,
      candidates: resolved.candidates,
      state: decision.state,
      percent: decision.percent !== null && decision.percent > 100 ? null : decision.percent,
      points,
      date: when.day,
      figure: decision.figure,
      ...(decision.bare && isRate && !decision.doubt && { share: true as const }),
      ...(isRate && exactly(heard, decision)),
      ...periodsOf(heard),
      note: subject.note(decision.intent, when.day !== null),
      sure: problem === null && !tooLittle,
      problem: unsure,
      alternatives: unsure === 'unclear' ? alternativesOf(decision, heard.facts) : [],
      why: subject.why(),
    };
  });
}

/** What was counted of a rate, to one decimal. */
function exactly({ numbers }: Heard, { percent }: Decision): Pick<Reading, 'exact'> {
  const counted = numbers.findLast(({ kind, value }) => kind === 'fraction' && value === percent);
  return counted?.exact === undefined ? {} : { exact: counted.exact };
}

/**
 * What follows from a statement and one criterion it speaks of, however it is taken. It is taken in several ways, one after
 * another: this is worked out once for all of them, when one of them asks.
 */
interface Subject {
  readonly resolved: Resolved;
  readonly known: KnownCriterion | undefined;
  readonly maxPoints: number | null;
  /** Its name says that it is measured in percent. */
  readonly isRate: boolean;
  readonly isStory: () => boolean;
  readonly issuesOnlyPlan: () => boolean;
  /** What it leaves to be told; the days as well, unless one was taken. */
  readonly note: (intent: Intent, isDated: boolean) => string;
  readonly why: () => Clue[];
}

/** The subjects of each statement; it is only ever heard with one hearing. */
const subjects = new WeakMap<Heard, Map<boolean, Subject[]>>();

function subjectsOf(heard: Heard, hearing: Hearing, needsCriterion: boolean): readonly Subject[] {
  const known = subjects.get(heard) ?? new Map<boolean, Subject[]>();
  const isNeeded = needsCriterion || heard.statement.cue !== null;
  const found = known.get(isNeeded);
  if (found) return found;
  const made = resolveCriterion(heard, hearing, isNeeded).map((resolved) =>
    subjectOf(heard, hearing, resolved),
  );
  subjects.set(heard, known.set(isNeeded, made));
  return made;
}

/** Said beside a percentage without telling of what it is. */
const TELLS_NOTHING: ReadonlySet<Said> = new Set<Said>([
  'courteous',
  'acknowledges',
  'already',
  'happened',
  'all',
]);

function subjectOf(heard: Heard, hearing: Hearing, resolved: Resolved): Subject {
  const { index } = hearing;
  const known = index.byCode.get(resolved.criterion ?? '');
  const isNameWord = isNameWordOf(heard, resolved, hearing);
  const rest = once(() => noteOf(heard, 'rest', isNameWord));
  const restWithDays = once(() => noteOf(heard, 'rest-with-days', isNameWord));
  return {
    resolved,
    known,
    maxPoints: known?.maxPoints ?? null,
    isRate: isMeasured(known, () => heard.facts.every(({ said }) => TELLS_NOTHING.has(said))),
    isStory: once(() => isStory(heard, index, resolved.criterion)),
    issuesOnlyPlan: once(() => issuesOnlyPlan(heard) && !/ke hoach/.test(fold(known?.name ?? ''))),
    note: (intent, isDated) =>
      intent === 'extension'
        ? noteOf(heard, 'reason', isNameWord)
        : intent === 'blocked'
          ? noteOf(heard, 'obstacle', isNameWord)
          : isDated
            ? rest()
            : restWithDays(),
    why: once(() => explain(heard, resolved.clue)),
  };
}

/** The period spoken of, and all of them where there are several. */
function periodsOf(heard: Heard): Pick<Reading, 'period' | 'periods'> {
  const { period: mark } = heard;
  if (!mark || !isWithin(heard, mark.from)) return { period: null };
  const { period, also } = mark;
  return also ? { period, periods: [period, ...also] } : { period };
}

/** "đã ban hành kế hoạch kiểm tra": of work that is no plan itself only the plan is there. */
function issuesOnlyPlan({ marked, facts }: Heard): boolean {
  if (facts.some(({ said }) => said === 'done' || said === 'done-weakly' || said === 'sent')) return false;
  const { tokens } = marked;
  return facts.some(({ said, from, to }) => {
    const issued =
      said === 'acted' &&
      /^(?:ky|ban hanh|ky ban hanh|phe duyet|duyet|phat hanh)$/.test(wordsBetween(tokens, from, to));
    const before =
      /(?:^| )ke hoach (?!da\b|em\b|chi\b|anh\b|duoc\b|nay\b|do\b|thi\b|nam\b)[a-z-]+(?: [a-z-]+){0,4}$/.test(
        wordsBetween(tokens, from - 6, from),
      );
    return issued && (before || /^(?:duoc |xong )?ke hoach\b/.test(wordsBetween(tokens, to, to + 3)));
  });
}

/** The words that named the criterion, where no code did. */
function isNameWordOf(
  { statement }: Heard,
  { criterion }: Resolved,
  { index }: Hearing,
): (word: string) => boolean {
  const byName = statement.cue !== null && statement.cue.to <= statement.cue.from;
  const place = criterion === null ? -1 : index.placeOf(criterion);
  return (word) => byName && isNamedBy(index, word, place);
}

interface Judged {
  readonly decision: Decision;
  readonly subject: Subject;
  readonly points: number | null;
  readonly when: When;
  readonly needsCriterion: boolean;
}

function problemOf({ decision, subject, points, when, needsCriterion }: Judged): Problem | null {
  if (!needsCriterion) return null;
  const { resolved, known, maxPoints } = subject;
  if (resolved.problem) return resolved.problem;
  if (decision.percent !== null && decision.percent > 100) return 'percent-over-100';
  if (decision.intent === 'score' && known?.scoredBy === 'survey') return 'survey';
  if (points !== null && maxPoints !== null && points > maxPoints) return 'points-above-max';
  if (when.problem) return when.problem;
  if (decision.intent === 'score' && points === null) return 'unclear';
  return null;
}
