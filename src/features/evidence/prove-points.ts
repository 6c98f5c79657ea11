import { z } from 'zod';
import { sufficiencyLines } from '#app/evidence/evidence-lines.ts';
import { ownPiece } from '#app/evidence/own-piece.ts';
import { pieceName } from '#app/evidence/piece-name.ts';
import { withdrawPiece } from '#app/evidence/withdraw-piece.ts';
import { disputeFor } from '#app/explanation/answer.ts';
import { kitChoice, yearArgs } from '#app/explanation/lines.ts';
import type { Dispute } from '#app/explanation/open-windows.ts';
import { criterionAt } from '#app/explanation/plan-of.ts';
import { choice, type Message, message, receiptOf, rowsOf, say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import type { Sufficiency } from '#domain/evidence/evidence.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { factsOf } from '#store/stored-facts.ts';
import { type Placed, placePiece } from './place-piece.ts';
import { sufficiencyAfter } from './take.ts';

const NAME_LENGTH = 50;

/** What came of a file or a link for the points of a plan that is over: filed, or asked which of several it proves. */
export type PointsOutcome =
  | {
      readonly kind: 'points';
      readonly dispute: Dispute;
      readonly evidenceId: number;
      readonly name: string;
      readonly known: Placed['known'];
      readonly sufficiency: Sufficiency;
    }
  | { readonly kind: 'points-which'; readonly disputes: readonly Dispute[]; readonly evidenceId: number };

type Outcome =
  | PointsOutcome
  | { readonly kind: 'ask'; readonly dispute: Dispute }
  | { readonly kind: 'withdrawn'; readonly dispute: Dispute; readonly name: string };

/**
 * More evidence for points that are explained: asks for it; `#12` files a piece that was kept, `-12` takes it back. Files and
 * links that follow go the same way. Refused where the time to explain is over, or the points are another's.
 */
export const proveAppraised = command({
  word: 'giaitrinh.tailieu',
  // Files and links that follow are evidence like any other, and know what is talked about.
  answeredBy: () => false,
  input: z.object({
    windowId: z.coerce.number().int().positive(),
    piece: z.object({ id: z.coerce.number().int().positive(), takenBack: z.boolean() }).nullable(),
  }),
  read(words) {
    const [, windowId, sign, id] = /^(\d+)(?:\s+([#-])(\d+))?/.exec(words.trim()) ?? [];
    return { windowId, piece: id === undefined ? null : { id, takenBack: sign === '-' } };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { windowId, piece } = turn.input;
    const dispute = await disputeFor(turn, windowId);
    if (!dispute.ok) return dispute;
    if (piece === null) return done({ kind: 'ask', dispute: dispute.value });
    if (!piece.takenBack) return provePoints(turn, piece.id, [dispute.value]);
    const withdrawn = await withdrawPiece(turn, piece.id);
    if (!withdrawn.ok) return withdrawn;
    return done({ kind: 'withdrawn', dispute: dispute.value, name: pieceName(withdrawn.value.piece) });
  },

  answer(outcome) {
    if (outcome.kind === 'points' || outcome.kind === 'points-which') return pointsMessage(outcome);
    const { criterion, year, window } = outcome.dispute;
    const named = { code: criterion.code, ...yearArgs(year) };
    const expects = { word: 'giaitrinh.tailieu', given: String(window.id) };
    return outcome.kind === 'ask'
      ? message([say('explanation-ask-proof', { ...named, due: window.dueOn })], { expects, place: 'new' })
      : message([say('explanation-proof-withdrawn', { ...named, name: outcome.name })], { expects });
  },
});

/**
 * Files a piece that was kept as evidence for the points of a plan that is over. It stands in the draft at once, and waits for
 * a coordinator's or leader's word like any other; coordinators hear of it. Of several criteria it is asked which.
 */
export async function provePoints(
  turn: Turn,
  evidenceId: number,
  disputes: readonly Dispute[],
): Promise<Result<PointsOutcome>> {
  const [dispute, ...others] = disputes;
  if (!dispute) return refuse('explanation-unknown');
  if (others.length > 0) return done({ kind: 'points-which', disputes, evidenceId });
  const row = await ownPiece(turn, evidenceId);
  if (!row.ok) return row;
  if (row.value.links.length > 0) return refuse('evidence-gone');
  const piece = { ...row.value, facts: factsOf(row.value) };
  const found = await timeOf(turn, dispute, piece.facts.period);
  if (!found.ok) return found;
  const placed = await placePiece(turn, piece, found.value);
  if (placed.known) await turn.store.evidence.setState(piece.id, 'withdrawn', turn.now);
  else await tell(turn, dispute, piece.id, pieceName(piece));
  const { period } = found.value.occurrence;
  const after = await timeOf(turn, dispute, period);
  if (!after.ok) return after;
  return done({
    kind: 'points',
    dispute,
    evidenceId,
    name: pieceName(piece),
    known: placed.known,
    sufficiency: sufficiencyAfter(after.value),
  });
}

/** The time of a past criterion that a document is about, else its last. */
async function timeOf(
  turn: Turn,
  { criterion: { id } }: Dispute,
  about: string | null,
): Promise<Result<FoundWork>> {
  const at = await criterionAt(turn, id);
  if (!at) return refuse('explanation-unknown');
  const { criterion, ...inHand } = at;
  const times = criterion.occurrences;
  const time = times.find(({ period }) => period === about) ?? times.at(-1);
  return findWork(turn, writeReference(criterion.code, time?.period ?? null), inHand);
}

async function tell(turn: Turn, dispute: Dispute, evidenceId: number, name: string): Promise<void> {
  const { memberId, name: by } = memberOf(turn);
  const { criterion, year } = dispute;
  await tellCoordinators(turn, {
    key: `explanation-proof:${dispute.window.id}:${evidenceId}`,
    lines: [
      say('explanation-proof-told', {
        code: criterion.code,
        ...yearArgs(year),
        name: by,
        file: shorten(name, NAME_LENGTH),
      }),
    ],
    choices: [
      [choice(say('explanation-button-piece'), `minhchung.xem ${evidenceId}`), kitChoice(dispute)],
      [
        choice(say('review-button-accept', { last: 'no' }), `duyet.nhan ${evidenceId} =tep`),
        choice(say('review-button-return'), `duyet.tra ${evidenceId}`),
      ],
    ],
    aboutMemberId: memberId,
  });
}

/** What was filed for points of a plan that is over, or which of them it is for. */
export function pointsMessage(outcome: PointsOutcome): Message {
  if (outcome.kind === 'points-which') {
    const buttons = outcome.disputes.map(({ window, criterion, year }) =>
      choice(
        say('explanation-button-card', { code: criterion.code, ...yearArgs(year) }),
        `giaitrinh.tailieu ${window.id} #${outcome.evidenceId}`,
      ),
    );
    const receipt = receiptOf({ pieces: [outcome.evidenceId] });
    return message([say('explanation-which-proof')], { choices: rowsOf(buttons, 3), receipt, place: 'new' });
  }
  const { dispute, evidenceId, name, known, sufficiency } = outcome;
  const { criterion, year, window } = dispute;
  const named = { code: criterion.code, ...yearArgs(year), name: shorten(name, NAME_LENGTH) };
  const expects = { word: 'giaitrinh.tailieu', given: String(window.id) };
  if (known)
    return message([say('explanation-proof-known', { ...named, by: known.by })], { expects, place: 'new' });
  return message(
    [say('explanation-proven', { ...named, due: window.dueOn }), ...sufficiencyLines(sufficiency)],
    {
      choices: [
        [choice(say('explanation-button-explain', named), `giaitrinh.noidung ${window.id}`)],
        [
          kitChoice(dispute),
          choice(say('evidence-button-undo'), `giaitrinh.tailieu ${window.id} -${evidenceId}`),
        ],
      ],
      receipt: receiptOf({ pieces: [evidenceId] }),
      expects,
      place: 'new',
    },
  );
}
