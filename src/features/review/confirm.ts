import { plansWith } from '#app/explanation/plan-of.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { isProven, sufficiencyAt } from '#domain/evidence/evidence.ts';
import type { MemberActor } from '#domain/people/actor.ts';
import { type Granted, mayReview } from '#domain/people/permission.ts';
import type { ProgressState } from '#domain/work/progress.ts';
import type { CriterionWork, OccurrenceWork } from '#domain/work/work.ts';

/** States that documents settle without a report: whoever has issued and filed them has done it. */
const SETTLED_BY_DOCUMENTS: readonly ProgressState[] = ['not_started', 'in_progress', 'submitted', 'done'];

/** What a piece proves: a criterion, and the time it was sent for. */
export interface ProvenTime {
  readonly criterionId: number;
  readonly occurrenceId: number | null;
}

/** A time of a criterion that was confirmed. */
export interface Confirmed {
  readonly code: string;
  readonly period: string;
  /** Of a plan that is over; null for the plan in force. */
  readonly year: number | null;
}

/**
 * Whether accepting what waits would leave nothing to ask for at a time that can then be confirmed. `accepted`: the piece
 * counts as accepted already.
 */
export function completes(criterion: CriterionWork, occurrence: OccurrenceWork, accepted?: number): boolean {
  if (criterion.requirements.length === 0 || !SETTLED_BY_DOCUMENTS.includes(occurrence.state)) return false;
  const pieces = criterion.pieces.map((piece) =>
    piece.id === accepted ? { ...piece, state: 'accepted' as const } : piece,
  );
  return isProven(sufficiencyAt({ ...criterion, pieces }, occurrence));
}

/**
 * Confirms the times of criteria that now have everything they ask for: those reported done, and, unless `reportedOnly`,
 * the ones a piece was sent for; of a plan that is over as long as they are not appraised. Gives these.
 */
export async function confirmWhereComplete(
  turn: Turn,
  proven: readonly ProvenTime[],
  reportedOnly: boolean,
): Promise<Confirmed[]> {
  const plans = await plansWith(
    turn,
    proven.map(({ criterionId }) => criterionId),
  );
  const criteria = plans.flatMap(({ plan, year }) =>
    plan.criteria
      .filter(({ appraisedScore }) => year === null || appraisedScore === null)
      .map((criterion) => ({ criterion, year })),
  );
  const meant = new Set(proven.map(({ occurrenceId }) => occurrenceId));
  const confirmed: Confirmed[] = [];
  for (const { criterion, year } of criteria)
    for (const occurrence of criterion.occurrences) {
      const isMeant = meant.has(occurrence.id) || criterion.occurrences.length === 1;
      const counts = occurrence.state === 'done' || (isMeant && !reportedOnly);
      if (!counts || !completes(criterion, occurrence)) continue;
      const by = mayReview(turn.actor, await answerersOf(turn, criterion, occurrence));
      if (by.ok && (await confirmOccurrence(turn, by.value, criterion, occurrence)) > 0)
        confirmed.push({ code: criterion.code, period: occurrence.period, year });
    }
  return confirmed;
}

/** Who answers for a time, by duty or by having answered: none of them confirms it. */
export async function answerersOf(
  turn: Turn,
  { assignees }: CriterionWork,
  { id }: OccurrenceWork,
): Promise<number[]> {
  const authors = await turn.store.work.authorsOf([id]);
  const leads = assignees.filter(({ kind }) => kind === 'lead').map(({ memberId }) => memberId);
  return [...(authors.get(id) ?? []), ...leads];
}

/** Confirms an occurrence: one row for each lead's part that is not settled yet. Gives how many there were. */
export async function confirmOccurrence(
  turn: Turn,
  by: Granted<MemberActor, 'review'>,
  criterion: CriterionWork,
  occurrence: OccurrenceWork,
): Promise<number> {
  const leads = criterion.assignees.filter(({ kind }) => kind === 'lead');
  const open = leads.flatMap(({ dutyId }) => {
    const answer = occurrence.answers.find((each) => each.dutyId === dutyId);
    const state = answer?.state ?? 'not_started';
    return SETTLED_BY_DOCUMENTS.includes(state) || state === 'not_arisen'
      ? [{ dutyId, note: answer?.note ?? '' }]
      : [];
  });
  for (const { dutyId, note } of open) {
    await turn.store.work.record(
      {
        occurrenceId: occurrence.id,
        dutyId,
        actorId: by.memberId,
        state: 'confirmed',
        percent: 100,
        note,
      },
      turn.now,
      turn.dayOf,
    );
  }
  if (open.length > 0) {
    await turn.store.audit.record(
      {
        actorId: by.memberId,
        actorName: memberOf(turn).name,
        action: 'progress-confirmed',
        subject: `criterion:${criterion.code}`,
        details: { period: occurrence.period },
      },
      turn.now,
    );
  }
  return open.length;
}
