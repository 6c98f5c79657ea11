import { z } from 'zod';
import type { Turn } from '#app/turn/turn.ts';
import { evidenceEnds, hashesOver } from '#domain/evidence/retention.ts';
import { type Day, partsOf } from '#domain/time/day.ts';

/** A plan whose time is over, with what would go. `held`: its dossier was never made, so it stays. */
export interface OldPlan {
  readonly year: number;
  readonly endedOn: Day;
  readonly files: number;
  readonly bytes: number;
  readonly held: boolean;
  /** Files that stay in any case: only criteria have them which the plan no longer has, so that no dossier holds them. */
  readonly outside: number;
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

type Piece = Awaited<ReturnType<Turn['store']['evidence']['keptPieces']>>[number];

/**
 * The evidence whose period is over: of plans that were closed so many months ago. A plan whose dossier was not gathered
 * after its last piece came is held back, and of any plan what its dossier cannot hold.
 */
export async function findOldEvidence(turn: Turn, { months, unexported }: Keeping): Promise<OldEvidence> {
  const { store, today, dayOf } = turn;
  if (months === null) return { plans: [], hashes: [], bytes: 0 };
  const pieces = await store.evidence.keptPieces();
  const sizes = new Map(pieces.map(({ sha256, size }) => [sha256, size]));
  const bytesOf = (hashes: Iterable<string>) =>
    [...hashes].reduce((sum, sha256) => sum + (sizes.get(sha256) ?? 0), 0);
  const isOld = (sentOn: Day) => evidenceEnds(partsOf(sentOn).year, months) <= today;

  const plans: OldPlan[] = [];
  const over = new Set<number>();
  const outside = new Set<Piece>();
  for (const plan of await store.plans.all()) {
    const endedOn = evidenceEnds(plan.year, months);
    if (endedOn > today) continue;
    const own = pieces.filter(({ planIds }) => planIds.includes(plan.id));
    const hashes = hashesOf(own);
    const held = hashes.size > 0 && !unexported && !(await isExported(turn, plan, own));
    if (!held) over.add(plan.id);
    const left = unexported ? [] : await findOutside(turn, plan, own);
    for (const piece of left) outside.add(piece);
    if (hashes.size > 0)
      plans.push({
        year: plan.year,
        endedOn,
        files: hashes.size,
        bytes: bytesOf(hashes),
        held,
        outside: hashesOf(left).size,
      });
  }
  const kept = pieces.map((piece) => ({ ...piece, sentOn: dayOf(piece.at), held: outside.has(piece) }));
  const hashes = [...hashesOver(kept, over, isOld)];
  return { plans, hashes, bytes: bytesOf(hashes) };
}

function hashesOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.map(({ sha256 }) => sha256));
}

const exported = z.object({ gatheredAt: z.coerce.date() });

/** Whether the dossier of a plan was gathered after its last piece came and was filed where it is. */
async function isExported(
  { store }: Turn,
  { id, year }: { readonly id: number; readonly year: number },
  pieces: readonly Piece[],
): Promise<boolean> {
  let last = 0;
  for (const { at, proves } of pieces)
    for (const { planId, since } of [{ planId: id, since: at }, ...proves])
      if (planId === id) last = Math.max(last, since.getTime());
  const made = await store.audit.latest(20, `dossier:${year}`);
  return made.some(({ action, details }) => {
    const { data } = exported.safeParse(details);
    return action === 'dossier-exported' && data !== undefined && data.gatheredAt.getTime() > last;
  });
}

/** Pieces that prove something of a plan, but nothing that the set in force still has: a dossier passes them over. */
async function findOutside(
  { store }: Turn,
  { id, year }: { readonly id: number; readonly year: number },
  pieces: readonly Piece[],
): Promise<Piece[]> {
  const head = await store.plans.ofYear(year);
  const entries = head ? await store.plans.entries(head.setId) : [];
  const criteria = new Set(entries.flatMap(({ isLeaf, criterionId }) => (isLeaf ? [criterionId] : [])));
  return pieces.filter(({ proves }) => {
    const here = proves.filter(({ planId }) => planId === id);
    return here.length > 0 && here.every(({ criterionId }) => !criteria.has(criterionId));
  });
}
