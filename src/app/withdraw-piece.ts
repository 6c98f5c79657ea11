import { done, type Result, refuse } from '#domain/result.ts';
import { noteDeed, ownPiece, referenceOf } from './own-piece.ts';
import type { Turn } from './turn.ts';

/** A piece of evidence that proves nothing any more. */
export interface Withdrawn {
  readonly name: string;
  /** What it was sent for; null where nobody had said. */
  readonly reference: string | null;
}

/** Takes a piece back that nobody has accepted. Nothing is deleted: it proves nothing any more. */
export async function withdrawPiece(turn: Turn, evidenceId: number): Promise<Result<Withdrawn>> {
  const piece = await ownPiece(turn, evidenceId);
  if (!piece.ok) return piece;
  if (piece.value.state === 'accepted') return refuse('evidence-accepted');
  await turn.store.evidence.setState(piece.value.id, 'withdrawn');
  await noteDeed(turn, piece.value, 'evidence-withdrawn', {});
  const reference = await referenceOf(turn, piece.value);
  return done({ name: piece.value.originalName, reference });
}
