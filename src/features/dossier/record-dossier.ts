import type { Turn } from '#app/turn/turn.ts';
import { type Dossier, missingIn } from '#domain/evidence/dossier.ts';
import { signatureOf } from '#domain/people/actor.ts';

/** An archive as the audit trail names it. */
export interface RecordedArchive {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * Writes an export down in the audit trail, with the hash of every archive: a dossier that is shown later can be told
 * from one that never was made here.
 */
export async function recordDossier(
  { store, actor, now }: Turn,
  dossier: Dossier,
  made: { files: number; waiting: number; lost: readonly unknown[]; archives: readonly RecordedArchive[] },
  by = signatureOf(actor),
): Promise<void> {
  const { files, waiting, lost, archives } = made;
  const details = {
    files,
    waiting,
    lost: lost.length,
    missing: missingIn(dossier),
    // What came later is not in it, however long the files took.
    gatheredAt: dossier.madeAt,
    trail: dossier.trail,
    archives,
  };
  await store.audit.record(
    { ...by, action: 'dossier-exported', subject: `dossier:${dossier.year}`, details },
    now,
  );
}
