import { fold } from '#domain/text/fold.ts';
import { type Resolved, resolveCriterion } from './criteria/criterion.ts';
import { isStory } from './criteria/strange-words.ts';
import { dateOf, type When } from './dates/dating.ts';
import { alternativesOf } from './decide/alternatives.ts';
import type { Decision } from './decide/decision.ts';
import { explain } from './explain.ts';
import { type Heard, isWithin } from './heard.ts';
import { noteOf } from './note.ts';
import { pointsOf } from './numbers/scoring.ts';
import type { Hearing, Problem, Reading } from './reading.ts';

/** Intents that put something into a record and so must know their criterion. */
const RECORDED = new Set(['progress', 'done', 'not_started', 'blocked', 'extension', 'evidence', 'score']);

/** The readings of a statement, one for each criterion it speaks of. */
export function readingsOf(heard: Heard, decision: Decision, hearing: Hearing): Reading[] {
  const needsCriterion =
    RECORDED.has(decision.intent) || decision.state === 'not_arisen' || decision.figure !== null;
  return resolveCriterion(heard, hearing, needsCriterion).map((resolved) => {
    const points = pointsOf(heard, decision, maxOf(resolved, hearing));
    const when = dateOf(heard, decision, hearing.today);
    const problem = problemOf({ decision, resolved, points, when, hearing, needsCriterion });
    const tooLittle =
      decision.doubt ||
      ((decision.intent === 'done' || decision.intent === 'not_started') &&
        isStory(heard, hearing.index, resolved.criterion)) ||
      (decision.bare && isRate(resolved.criterion, hearing)) ||
      (decision.intent === 'done' && issuesOnlyPlan(heard, resolved, hearing)) ||
      (decision.intent === 'extension' && when.day === null) ||
      (decision.intent === 'score' && resolved.criterion !== null && maxOf(resolved, hearing) === null) ||
      when.vague;
    const unsure =
      problem ?? (tooLittle && !when.vague && decision.intent !== 'extension' ? 'unclear' : null);
    return {
      intent: decision.intent,
      criterion: resolved.criterion,
      candidates: resolved.candidates,
      state: decision.state,
      percent: decision.percent !== null && decision.percent > 100 ? null : decision.percent,
      points,
      date: when.day,
      figure: decision.figure,
      ...(decision.bare &&
        isRate(resolved.criterion, hearing) &&
        !decision.doubt && { share: true as const }),
      ...periodsOf(heard),
      note: noteOf(
        heard,
        { intent: decision.intent, holdsDay: when.day !== null },
        isNameWordOf(heard, resolved, hearing),
      ),
      sure: problem === null && !tooLittle,
      problem: unsure,
      alternatives: unsure === 'unclear' ? alternativesOf(decision, heard.facts) : [],
      why: explain(heard, resolved.clue),
    };
  });
}

/** The period spoken of, and all of them where there are several. */
function periodsOf(heard: Heard): Pick<Reading, 'period' | 'periods'> {
  const { period: mark } = heard;
  if (!mark || !isWithin(heard, mark.from)) return { period: null };
  const { period, also } = mark;
  return also ? { period, periods: [period, ...also] } : { period };
}

/** "đã ban hành kế hoạch kiểm tra": of work that is no plan itself only the plan is there. */
function issuesOnlyPlan({ marked, facts }: Heard, { criterion }: Resolved, { index }: Hearing): boolean {
  if (facts.some(({ said }) => said === 'done' || said === 'done-weakly' || said === 'sent')) return false;
  if (/ke hoach/.test(fold(index.byCode.get(criterion ?? '')?.name ?? ''))) return false;
  const text = (from: number, to: number): string =>
    marked.tokens
      .slice(Math.max(0, from), to)
      .map((token) => token.text)
      .join(' ');
  return facts.some(({ said, from, to }) => {
    const issued =
      said === 'acted' && /^(?:ky|ban hanh|ky ban hanh|phe duyet|duyet|phat hanh)$/.test(text(from, to));
    const before =
      /(?:^| )ke hoach (?!da\b|em\b|chi\b|anh\b|duoc\b|nay\b|do\b|thi\b|nam\b)[a-z-]+(?: [a-z-]+){0,4}$/.test(
        text(from - 6, from),
      );
    return issued && (before || /^(?:duoc |xong )?ke hoach\b/.test(text(to, to + 3)));
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
  return (word) => byName && (index.places.get(word)?.includes(place) ?? false);
}

function maxOf({ criterion }: Resolved, { index }: Hearing): number | null {
  return index.byCode.get(criterion ?? '')?.maxPoints ?? null;
}

/** A criterion whose name says that it is measured in percent. */
function isRate(code: string | null, { index }: Hearing): boolean {
  return /^(?:ty le|ti le|muc do)\b/.test(fold(index.byCode.get(code ?? '')?.name ?? ''));
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
