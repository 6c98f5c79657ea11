import { done, type Result, refuse } from '#domain/result.ts';
import { criterionAt } from '../explanation/plan-of.ts';
import type { Turn } from '../turn/turn.ts';
import { noteDeed, ownPiece, referenceOf, type StoredPiece } from './own-piece.ts';

/** A piece that proves nothing any more, and what it proved. */
export interface Withdrawn {
  readonly piece: StoredPiece;
  readonly reference: string | null;
  /** The year of a plan that is over; null for the plan in force. */
  readonly year: number | null;
}

/**
 * Takes a piece back that nobody has accepted. Nothing is deleted: it proves nothing any more. Refused for a piece of
 * somebody else's and for one that was accepted.
 */
export async function withdrawPiece(turn: Turn, evidenceId: number): Promise<Result<Withdrawn>> {
  const piece = await ownPiece(turn, evidenceId);
  if (!piece.ok) return piece;
  if (piece.value.state === 'accepted') return refuse('evidence-accepted');
  await turn.store.evidence.setState(piece.value.id, 'withdrawn', turn.now);
  await noteDeed(turn, piece.value, 'evidence-withdrawn', {});
  const [link] = piece.value.links;
  const year = (link && (await criterionAt(turn, link.criterionId))?.year) ?? null;
  return done({ piece: piece.value, reference: await referenceOf(turn, piece.value), year });
}
