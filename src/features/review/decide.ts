import { sufficiencyLines } from '#app/evidence/evidence-lines.ts';
import { pieceName } from '#app/evidence/piece-name.ts';
import { yearArgs } from '#app/explanation/lines.ts';
import { criterionAt } from '#app/explanation/plan-of.ts';
import { type Expectation, message, type Say, say } from '#app/message.ts';
import { memberOf } from '#app/turn/member.ts';
import { occasionOf } from '#app/turn/occasion.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import { expectedOfYear } from '#app/year/told-of-year.ts';
import { sufficiencyOf } from '#domain/evidence/evidence.ts';
import { mayReview } from '#domain/people/permission.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { timesToProve } from '#domain/work/standing.ts';
import type { Confirmed } from './confirm.ts';

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

/** Tells who sent a piece what became of it, at once, and what is still missing; false where they cannot be written to. */
export async function tellSender(
  turn: Turn,
  piece: DecidedPiece,
  { verdict, reason }: Decision,
  confirmed: readonly Confirmed[],
): Promise<boolean> {
  const sender = await turn.store.people.byId(piece.sentById);
  if (!sender?.account || sender.reach !== 'reachable') return false;
  const code = await codeOf(turn, piece);
  const [link] = piece.links;
  const at = link ? await criterionAt(turn, link.criterionId) : null;
  const year = at?.year ?? null;
  const period = periodOf(piece);
  const { own, others } = confirmedWith(piece, confirmed);
  const again =
    verdict === 'returned' ? await nextPiece(turn, piece, at, writeReference(code, period)) : null;
  const news = say('review-news', {
    name: pieceName(piece),
    code,
    state: verdict === 'returned' && again === null ? 'closed' : verdict,
    reason: reason || 'none',
    by: memberOf(turn).name,
    ...periodArgs(period ?? 'once'),
    confirmed: own?.code ?? 'none',
    ...yearArgs(year),
  });
  const missing = await stillMissing(turn, piece, at, verdict);
  const about = year === null ? [code] : [];
  await turn.store.outbox.post(
    {
      key: `review:${piece.id}:${verdict}:${occasionOf(turn)}`,
      kind: 'review',
      memberId: sender.id,
      channel: sender.account.channel,
      chatId: sender.account.chatId,
      message: message([news, ...others, ...missing], {
        about,
        expects: again,
      }),
      about,
    },
    turn.now,
  );
  return true;
}

/**
 * Where a better file goes: to the criterion; of a year that is over as long as that is not appraised, else to what is
 * explained of it. Null where that is closed.
 */
async function nextPiece(turn: Turn, { links }: DecidedPiece, at: At, reference: string) {
  const there: Expectation = { word: 'minhchung', given: reference };
  if (!at || at.year === null) return there;
  if (at.criterion.appraisedScore === null) return expectedOfYear(there, at.year);
  const open = await turn.store.explanations.opened();
  const window = open.find(({ criterionId }) => links.some((link) => link.criterionId === criterionId));
  return window ? { word: 'giaitrinh.tailieu', given: String(window.id) } : null;
}

/** The criterion a piece proves, with its plan; null where that is nowhere any more. */
type At = Awaited<ReturnType<typeof criterionAt>>;

/** Of a returned piece the reason is enough, and of what is appraised nothing is missing any more. */
async function stillMissing(turn: Turn, piece: DecidedPiece, at: At, verdict: string): Promise<Say[]> {
  const isOver = at?.year != null && at.criterion.appraisedScore !== null;
  if (verdict !== 'accepted' || isOver) return [];
  const reference = writeReference(await codeOf(turn, piece), periodOf(piece));
  const found = await findWork({ ...turn, year: at?.year ?? null }, reference);
  if (!found.ok) return [];
  const { criterion, standing, occurrence } = found.value;
  return sufficiencyLines(sufficiencyOf(criterion, timesToProve(standing, occurrence)));
}

/** The time a piece was sent for, of those that were confirmed with it; the others have a line each. */
export function confirmedWith(
  piece: DecidedPiece,
  confirmed: readonly Confirmed[],
): { readonly own: Confirmed | null; readonly others: Say[] } {
  const own = confirmed.find(({ period }) => period === periodOf(piece)) ?? null;
  const others = confirmed.filter((each) => each !== own);
  return {
    own,
    others: others.map(({ code, period, year }) =>
      say('review-confirmed', { code, ...periodArgs(period), ...yearArgs(year) }),
    ),
  };
}

function periodOf({ links }: DecidedPiece): string | null {
  return links[0]?.occurrence?.period ?? null;
}

async function codeOf(turn: Turn, { links }: DecidedPiece): Promise<string> {
  const codes = await Promise.all(links.map(({ criterionId }) => turn.store.plans.codeOf(criterionId)));
  return codes.find((each) => each !== null) ?? '';
}
