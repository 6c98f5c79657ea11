import type { Say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { done, type Result } from '#domain/result.ts';
import type { Step } from './review-message.ts';
import { reviewQueue } from './review-queue.ts';

/** What comes next: the one at a position, round again after the last. */
export async function nextStep(turn: Turn, decided: readonly Say[], at: number): Promise<Result<Step>> {
  const queue = await reviewQueue(turn);
  if (!queue.ok) return queue;
  const waiting = queue.value;
  const next = waiting[at % Math.max(1, waiting.length)];
  const step = { decided, count: waiting.length, at };
  if (next?.kind !== 'evidence') return done({ ...step, shown: next ?? null });
  const row = await turn.store.evidence.byId(next.evidenceId);
  if (!row) return done({ ...step, shown: null });
  const versions = await turn.store.evidence.versionsBefore(row.id);
  const decisions = await turn.store.evidence.decisionsOn(versions.map(({ id }) => id));
  const { criteria, plan, year } = next;
  return done({
    ...step,
    shown: { kind: 'evidence', piece: row, versions, decisions, criteria, plan, year },
  });
}
