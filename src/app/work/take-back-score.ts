import { mayUndo } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { criterionAt } from '../explanation/plan-of.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import { codeEver } from './code-ever.ts';

/** A self-score that no longer counts, and what counts instead. */
export interface ScoreTakenBack {
  readonly code: string;
  readonly taken: number | null;
  readonly now: number | null;
  /** Of a plan that is over; null for the plan in force. */
  readonly year: number | null;
}

/**
 * Takes a self-score back by a new row that says again what stood before. Refused for one of somebody else, one that was
 * taken back already, one that was given anew since, and one that somebody has decided about: what was confirmed is
 * changed by scoring anew, so that it is confirmed anew.
 */
export async function takeBackScore(turn: Turn, scoreId: number): Promise<Result<ScoreTakenBack>> {
  const { store, now } = turn;
  const entry = await store.scores.entry(scoreId);
  if (!entry || entry.undoesId !== null) return refuse('undo-nothing');
  const allowed = mayUndo(turn.actor, entry.actorId);
  if (!allowed.ok) return allowed;
  if (entry.takenBackAt) return refuse('undo-already', { day: turn.dayOf(entry.takenBackAt) });
  if (!entry.counts) return refuse('undo-superseded');
  const code = await codeEver(turn, entry.criterionId);
  if (entry.decision) return refuse('undo-score-decided', { code, name: entry.decision.actor.name });
  const appraised = (await store.scores.standing([entry.criterionId], 'appraised')).get(entry.criterionId);
  if (appraised) return refuse('score-appraised', { code, points: appraised.points ?? 0 });
  const before = await store.scores.before(entry);
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const { criterionId } = entry;
  await store.scores.give(
    {
      criterionId,
      actorId,
      kind: 'self',
      points: before?.points ?? null,
      reason: before?.reason ?? '',
      undoesId: scoreId,
    },
    now,
  );
  const details = { scoreId, points: entry.points, restored: before?.points ?? null };
  const deed = { actorId, actorName, action: 'score-undone', subject: `criterion:${code}`, details };
  await store.audit.record(deed, now);
  const year = (await criterionAt(turn, criterionId))?.year ?? null;
  return done({ code, taken: entry.points, now: before?.points ?? null, year });
}
