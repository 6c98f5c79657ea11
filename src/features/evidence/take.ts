import { type FoundWork, findWork } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import type { IncomingFile, Turn } from '#app/turn.ts';
import { mayReport } from '#domain/permission.ts';
import { readReference } from '#domain/reference.ts';
import { done, type Result } from '#domain/result.ts';

/** What a piece of evidence proves, and what the criterion has now. */
export interface Filed {
  readonly code: string;
  readonly period: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** Pieces that came in the same album, or 1. */
  readonly pieces: number;
  readonly asked: number;
  readonly there: number;
  /** The same bytes were there already. */
  readonly known: boolean;
}

/** Keeps a file as a piece of evidence that is not yet said to prove anything. */
export async function keepPiece(turn: Turn, file: IncomingFile, caption: string): Promise<number> {
  const { name, batch, ...stored } = file;
  return turn.store.evidence.add(
    { file: stored, originalName: name, caption, sentById: memberOf(turn).memberId, batch },
    turn.now,
  );
}

/** Says what pieces prove. Refused where the criterion is not the caller's. */
export async function filePieces(
  turn: Turn,
  evidenceIds: readonly number[],
  reference: string,
): Promise<Result<Filed>> {
  const found = await findTime(turn, reference);
  if (!found.ok) return found;
  const { criterion, occurrence } = found.value;
  const allowed = mayReport(turn.actor, criterion);
  if (!allowed.ok) return allowed;
  let known = false;
  for (const id of evidenceIds) known = (await fileOne(turn, id, found.value)) || known;
  const pieces = await turn.store.evidence.of([criterion.id]);
  const there = pieces.filter(
    ({ occurrenceId }) => criterion.occurrences.length === 1 || occurrenceId === occurrence.id,
  );
  return done({
    code: criterion.code,
    period: occurrence.period,
    name: criterion.name,
    isOpen:
      found.value.standing.state !== 'confirmed' &&
      occurrence.state !== 'done' &&
      occurrence.state !== 'confirmed',
    pieces: evidenceIds.length,
    asked: criterion.evidenceAsked.length,
    there: there.length,
    known,
  });
}

/** Links one piece; true where the criterion already had the same bytes and so nothing was linked. */
async function fileOne(
  turn: Turn,
  evidenceId: number,
  { criterion, occurrence }: FoundWork,
): Promise<boolean> {
  const piece = await turn.store.evidence.byId(evidenceId);
  if (!piece) return false;
  const already = await turn.store.evidence.already(piece.sha256, criterion.id);
  if (already && already.id !== evidenceId) return true;
  await turn.store.evidence.link(evidenceId, criterion.id, occurrence.id, turn.now);
  const actor = memberOf(turn);
  await turn.store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action: 'evidence-filed',
      subject: `criterion:${criterion.code}`,
      details: { evidenceId, sha256: piece.sha256, period: occurrence.period },
    },
    turn.now,
  );
  return false;
}

/** Withdraws those of some pieces that prove nothing because their bytes were there already. */
export async function dropDuplicates(turn: Turn, evidenceIds: readonly number[]): Promise<void> {
  for (const id of evidenceIds) {
    const piece = await turn.store.evidence.byId(id);
    if (piece?.links.length === 0) await turn.store.evidence.setState(id, 'withdrawn');
  }
}

/** The time a reference means; a period the criterion has not is left aside. */
async function findTime(turn: Turn, reference: string): Promise<Result<FoundWork>> {
  const found = await findWork(turn, reference);
  if (found.ok || found.reason !== 'criterion-without-period') return found;
  return findWork(turn, readReference(reference)?.code ?? reference);
}
