import type { Turn } from '#app/turn.ts';
import { type Day, partsOf } from '#domain/day.ts';
import { evidenceEnds, hashesOver } from '#domain/retention.ts';

/** A plan whose time is over, with what would go. `held`: its dossier was never made, so it stays. */
export interface OldPlan {
  readonly year: number;
  readonly endedOn: Day;
  readonly files: number;
  readonly bytes: number;
  readonly held: boolean;
}

/** What may go of the evidence, and of which plans it is. */
export interface OldEvidence {
  readonly plans: readonly OldPlan[];
  /** The bytes that go. */
  readonly hashes: readonly string[];
  readonly bytes: number;
}

/** How what is old is looked for. `unexported`: also what no dossier was made of. */
export interface Keeping {
  readonly months: number | null;
  readonly unexported: boolean;
}

/**
 * The evidence whose period is over: of plans that were closed so many months ago. A plan whose dossier was not made
 * after its last piece came is held back.
 */
export async function findOldEvidence(turn: Turn, { months, unexported }: Keeping): Promise<OldEvidence> {
  const { store, today, dayOf } = turn;
  if (months === null) return { plans: [], hashes: [], bytes: 0 };
  const pieces = (await store.evidence.keptPieces()).map((piece) => ({ ...piece, sentOn: dayOf(piece.at) }));
  const sizes = new Map(pieces.map(({ sha256, size }) => [sha256, size]));
  const bytesOf = (hashes: Iterable<string>) =>
    [...hashes].reduce((sum, sha256) => sum + (sizes.get(sha256) ?? 0), 0);
  const isOld = (sentOn: Day) => evidenceEnds(partsOf(sentOn).year, months) <= today;

  const plans: OldPlan[] = [];
  const over = new Set<number>();
  for (const { id, year } of await store.plans.all()) {
    const endedOn = evidenceEnds(year, months);
    if (endedOn > today) continue;
    const own = pieces.filter(({ planIds }) => planIds.includes(id));
    const hashes = new Set(own.map(({ sha256 }) => sha256));
    const held = hashes.size > 0 && !unexported && !(await isExported(turn, year, own.at(-1)?.at));
    if (!held) over.add(id);
    if (hashes.size > 0) plans.push({ year, endedOn, files: hashes.size, bytes: bytesOf(hashes), held });
  }
  const hashes = [...hashesOver(pieces, over, isOld)];
  return { plans, hashes, bytes: bytesOf(hashes) };
}

/** Whether the dossier of a year was made after its last piece came. */
async function isExported({ store }: Turn, year: number, lastPieceAt = new Date(0)): Promise<boolean> {
  const made = await store.audit.latest(20, `dossier:${year}`);
  return made.some(({ action, at }) => action === 'dossier-exported' && at >= lastPieceAt);
}
