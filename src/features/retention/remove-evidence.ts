import type { Turn } from '#app/turn/turn.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { findOldEvidence, type Keeping, type OldEvidence } from './find-old-evidence.ts';

/**
 * Marks the evidence whose period is over as removed and writes it down. Its bytes are the caller's to take out of the
 * vault, once this is in the database.
 */
export async function removeEvidence(turn: Turn, keeping: Keeping): Promise<OldEvidence> {
  const { store, actor, now } = turn;
  const old = await findOldEvidence(turn, keeping);
  if (old.hashes.length === 0) return old;
  await store.evidence.markRemoved(old.hashes, now);
  const years = old.plans.filter(({ held }) => !held).map(({ year }) => year);
  const details = {
    months: keeping.months,
    years,
    files: old.hashes.length,
    bytes: old.bytes,
    sha256: old.hashes,
  };
  await store.audit.record(
    { ...signatureOf(actor), action: 'evidence-removed', subject: 'evidence:retention', details },
    now,
  );
  return old;
}
