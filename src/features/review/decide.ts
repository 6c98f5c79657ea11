import { sufficiencyLines } from '#app/evidence-lines.ts';
import { findWork } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { message, type Say, say } from '#app/message.ts';
import { pieceName } from '#app/piece-name.ts';
import type { Turn } from '#app/turn.ts';
import { sufficiencyOf } from '#domain/evidence.ts';
import { mayReview } from '#domain/permission.ts';
import { writeReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { timesToProve } from '#domain/standing.ts';

/** A piece that was decided, with what it proves. */
export type DecidedPiece = NonNullable<Awaited<ReturnType<Turn['store']['evidence']['byId']>>>;

/** What is decided of a piece. */
export interface Decision {
  readonly verdict: 'accepted' | 'returned';
  readonly reason: string;
}

/** Decides about a piece that waits, for good: who, when and why stay on record. Nobody decides about their own. */
export async function decide(
  turn: Turn,
  evidenceId: number,
  decision: Decision,
): Promise<Result<DecidedPiece>> {
  const row = await turn.store.evidence.byId(evidenceId);
  if (row?.state !== 'submitted' || row.partOfId !== null) return refuse('review-nothing');
  const by = mayReview(turn.actor, [row.sentById]);
  if (!by.ok) return by;
  const { verdict, reason } = decision;
  await turn.store.evidence.decide({ evidenceId, actorId: by.value.memberId, verdict, reason }, turn.now);
  await turn.store.audit.record(
    {
      actorId: by.value.memberId,
      actorName: memberOf(turn).name,
      action: `evidence-${verdict}`,
      subject: `criterion:${await codeOf(turn, row)}`,
      details: { evidenceId, sha256: row.sha256, reason },
    },
    turn.now,
  );
  return done(row);
}

/** Tells who sent a piece what became of it, at once, and what is still missing. */
export async function tellSender(
  turn: Turn,
  piece: DecidedPiece,
  { verdict, reason }: Decision,
  confirmed: readonly string[],
): Promise<void> {
  const sender = await turn.store.people.byId(piece.sentById);
  if (!sender?.account || sender.reach !== 'reachable') return;
  const code = await codeOf(turn, piece);
  const news = say('review-news', {
    name: pieceName(piece),
    code,
    state: verdict,
    reason: reason || 'none',
    by: memberOf(turn).name,
    confirmed: confirmed.length === 0 ? 'none' : confirmed.join(', '),
  });
  await turn.store.outbox.post(
    {
      key: `review:${piece.id}:${verdict}:${turn.now.getTime()}`,
      kind: 'review',
      memberId: sender.id,
      channel: sender.account.channel,
      chatId: sender.account.chatId,
      message: message([news, ...(await stillMissing(turn, piece, code, verdict))], { about: [code] }),
      about: [code],
    },
    turn.now,
  );
}

/** Of a returned piece the reason is enough. */
async function stillMissing(turn: Turn, piece: DecidedPiece, code: string, verdict: string): Promise<Say[]> {
  if (verdict !== 'accepted') return [];
  const period = piece.links[0]?.occurrence?.period ?? null;
  const found = await findWork(turn, writeReference(code, period));
  if (!found.ok) return [];
  const { criterion, standing, occurrence } = found.value;
  return sufficiencyLines(sufficiencyOf(criterion, timesToProve(standing, occurrence)));
}

async function codeOf(turn: Turn, { links }: DecidedPiece): Promise<string> {
  const codes = await Promise.all(links.map(({ criterionId }) => turn.store.plans.codeOf(criterionId)));
  return codes.find((each) => each !== null) ?? '';
}
