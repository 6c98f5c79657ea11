import { leadFor, mayScore } from '#domain/people/permission.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { type ScoreSteps, scoreSteps, stepOf } from '#domain/score/score-steps.ts';
import { lacksSupport } from '#domain/score/score-support.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import type { FoundWork } from '../work/find-work.ts';

/** Points for a criterion; `exact`: they were confirmed although they are no usual step. */
export interface Points {
  readonly points: number;
  readonly reason: string;
  readonly exact: boolean;
}

/** A self-score as it was written down. */
export interface Given {
  readonly scoreId: number;
  readonly found: FoundWork;
  readonly points: number;
  readonly max: number;
  readonly reason: string;
  /** What stood before; null where nothing did. */
  readonly before: number | null;
  /** Nothing would hold it at appraisal: no document accepted, no work confirmed. */
  readonly unsupported: boolean;
}

/** Points that are no usual step of a criterion: nothing was written down. */
export interface Odd {
  readonly found: FoundWork;
  readonly points: number;
  readonly max: number;
  readonly steps: ScoreSteps;
}

/** Whether points were written down. */
export function isGiven(score: Given | Odd): score is Given {
  return 'scoreId' in score;
}

const TRY_AGAIN: ReadonlySet<string> = new Set(['score-above-maximum', 'score-unlisted']);

/** Whether a refusal is about the points themselves: others are waited for. */
export function asksAgain({ reason }: Refusal): boolean {
  return TRY_AGAIN.has(reason);
}

/**
 * Writes the points of a criterion down. Refused above the maximum, for what its own rule does not know, for surveys and
 * for whoever has no say; points that are no usual step come back to be confirmed. The same points again, without another
 * reason, are the score that stands already: what was decided of it stays.
 */
export async function recordScore(
  turn: Turn,
  found: FoundWork,
  { points, reason, exact }: Points,
): Promise<Result<Given | Odd>> {
  const allowed = mayScore(turn.actor, found.criterion);
  if (!allowed.ok) return allowed;
  const { code, scoring, id: criterionId, appraisedScore } = allowed.value;
  if (appraisedScore !== null) return refuse('score-appraised', { code, points: appraisedScore });
  const max = allowed.value.maxPoints ?? 0;
  if (points > max) return refuse('score-above-maximum', { code, points, max });
  const steps = scoreSteps(scoring, max);
  const fits = stepOf(points, steps);
  if (fits === 'unlisted')
    return refuse('score-unlisted', { code, points, steps: steps.offered.map(comma).join('; ') });
  if (fits === 'odd' && !exact) return done({ found, points, max, steps });
  const standing = (await turn.store.scores.standing([criterionId])).get(criterionId);
  const before = standing?.points ?? null;
  const unsupported = lacksSupport(points, found);
  if (standing?.points === points && (reason === '' || reason === standing.reason))
    return done({ scoreId: standing.id, found, points, max, reason: standing.reason, before, unsupported });
  const scoreId = await write(turn, allowed.value, { points, reason, before });
  return done({ scoreId, found, points, max, reason, before, unsupported });
}

async function write(
  turn: Turn,
  criterion: CriterionWork,
  { points, reason, before }: { points: number; reason: string; before: number | null },
): Promise<number> {
  const { id: criterionId, code } = criterion;
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const lead = leadFor(actorId, criterion);
  const insteadOf = lead && lead.memberId !== actorId ? { insteadOf: lead.name } : {};
  const scoreId = await turn.store.scores.give(
    { criterionId, actorId, kind: 'self', points, reason },
    turn.now,
  );
  const details = { scoreId, points, before, reason, ...insteadOf };
  await turn.store.audit.record(
    { actorId, actorName, action: 'score-given', subject: `criterion:${code}`, details },
    turn.now,
  );
  return scoreId;
}

function comma(points: number): string {
  return String(points).replace('.', ',');
}
