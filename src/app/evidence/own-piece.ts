import { mayTouchEvidence } from '#domain/people/permission.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';

/** A piece as the store gives it. */
export type StoredPiece = NonNullable<Awaited<ReturnType<Turn['store']['evidence']['byId']>>>;

/** A piece that is the caller's to change: their own, or any for a coordinator. Refused where it is gone or another's. */
export async function ownPiece(turn: Turn, evidenceId: number): Promise<Result<StoredPiece>> {
  const piece = await turn.store.evidence.byId(evidenceId);
  if (!piece || piece.state === 'withdrawn') return refuse('evidence-gone');
  const allowed = mayTouchEvidence(turn.actor, piece.sentById);
  return allowed.ok ? done(piece) : allowed;
}

/** What a piece proves first; null where nothing yet. */
export async function referenceOf(turn: Turn, { links }: StoredPiece): Promise<string | null> {
  const [link] = links;
  const code = link ? await turn.store.plans.codeOf(link.criterionId) : null;
  return code === null ? null : writeReference(code, link?.occurrence?.period ?? null);
}

/** Notes in the trail what was done with a piece. */
export async function noteDeed(
  turn: Turn,
  piece: StoredPiece,
  action: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { memberId, name } = memberOf(turn);
  const [link] = piece.links;
  const code = link ? await turn.store.plans.codeOf(link.criterionId) : null;
  const subject = code === null ? `evidence:${piece.id}` : `criterion:${code}`;
  await turn.store.audit.record(
    { actorId: memberId, actorName: name, action, subject, details: { evidenceId: piece.id, ...details } },
    turn.now,
  );
}
