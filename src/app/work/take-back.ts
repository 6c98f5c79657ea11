import { mayUndo } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { ProgressState } from '#domain/work/progress.ts';
import { criterionAt } from '../explanation/plan-of.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import { codeEver } from './code-ever.ts';

/** An entry that no longer counts, and what stands instead. */
export interface TakenBack {
  readonly code: string;
  readonly period: string;
  readonly taken: { readonly state: ProgressState; readonly percent: number };
  readonly now: { readonly state: ProgressState; readonly percent: number };
  /** Its criterion is in the plan in force, and can be reported on. */
  readonly isInPlan: boolean;
}

/**
 * Takes an entry back by a new row that says again what stood before. Refused for an entry of somebody else, one that
 * was taken back already, and one that somebody has built upon since.
 */
export async function takeBack(turn: Turn, entryId: number): Promise<Result<TakenBack>> {
  const entry = await turn.store.work.entry(entryId);
  if (!entry || entry.undoesId !== null) return refuse('undo-nothing');
  const allowed = mayUndo(turn.actor, entry.actorId);
  if (!allowed.ok) return allowed;
  if (entry.takenBackAt) return refuse('undo-already', { day: turn.dayOf(entry.takenBackAt) });
  if (entry.isSuperseded) return refuse('undo-superseded');
  const before = await turn.store.work.before(entry);
  const restored = {
    state: before?.state ?? 'not_started',
    percent: before?.percent ?? 0,
    note: before?.note ?? '',
  };
  const actor = memberOf(turn);
  await turn.store.work.record(
    {
      occurrenceId: entry.occurrenceId,
      dutyId: entry.dutyId,
      actorId: actor.memberId,
      ...restored,
      undoesId: entryId,
    },
    turn.now,
    turn.dayOf,
  );
  const code = await codeEver(turn, entry.occurrence.criterionId);
  await turn.store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action: 'progress-undone',
      subject: `criterion:${code}`,
      details: { entryId },
    },
    turn.now,
  );
  return done({
    code,
    period: entry.occurrence.period,
    taken: { state: entry.state, percent: entry.percent },
    now: { state: restored.state, percent: restored.percent },
    isInPlan: (await criterionAt(turn, entry.occurrence.criterionId))?.year === null,
  });
}
