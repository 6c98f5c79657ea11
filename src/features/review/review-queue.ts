import { planInForce } from '#app/find-work.ts';
import type { Turn } from '#app/turn.ts';
import { done, type Result } from '#domain/result.ts';
import type { CriterionWork, EvidenceCount, OccurrenceWork } from '#domain/work.ts';
import { type WaitingExtension, waitingExtensions } from './extension-item.ts';

/** Something that waits for a coordinator's word: a piece of evidence, a later deadline, or work reported done with nothing else to look at. */
export type Waiting =
  | {
      readonly kind: 'evidence';
      readonly evidenceId: number;
      readonly fileName: string;
      readonly sha256: string;
      readonly caption: string;
      readonly sentById: number;
      readonly sentBy: string;
      readonly at: Date;
      readonly criterion: CriterionWork;
    }
  | WaitingExtension
  | { readonly kind: 'word'; readonly criterion: CriterionWork; readonly occurrence: OccurrenceWork };

/** Everything that waits, later deadlines first, then evidence, oldest first; without what is the caller's own. */
export async function reviewQueue(turn: Turn): Promise<Result<Waiting[]>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const plan = await turn.store.work.plan(head.value, turn.today);
  const byId = new Map(plan.criteria.map((criterion) => [criterion.id, criterion]));
  const pieces = await turn.store.evidence.waiting();
  const seen = new Set<number>();
  const evidence = pieces.flatMap((piece): Waiting[] => {
    const criterion = byId.get(piece.criterionId);
    if (!criterion || seen.has(piece.evidence.id) || isOwn(turn, piece.evidence.sentById)) return [];
    seen.add(piece.evidence.id);
    const { id, originalName, sha256, caption, sentById, sentBy, at } = piece.evidence;
    return [
      {
        kind: 'evidence',
        evidenceId: id,
        fileName: originalName,
        sha256,
        caption,
        sentById,
        sentBy: sentBy.name,
        at,
        criterion,
      },
    ];
  });
  const reported = plan.criteria.flatMap((criterion) =>
    criterion.occurrences
      .filter((each) => awaitsWord(criterion, each))
      .map((occurrence): Waiting => ({ kind: 'word', criterion, occurrence })),
  );
  const authors = await turn.store.work.authorsOf(reported.flatMap(idOfTime));
  const words = reported.filter((each) =>
    idOfTime(each).every((id) => (authors.get(id) ?? []).every((memberId) => !isOwn(turn, memberId))),
  );
  return done([...(await waitingExtensions(turn, plan)), ...evidence, ...words]);
}

/**
 * Whether work was reported done and only a word is missing. Where documents are asked for, those that were sent are
 * decided first; where none was sent yet, it waits for them.
 */
export function awaitsWord(criterion: CriterionWork, occurrence: OccurrenceWork): boolean {
  if (occurrence.state !== 'done') return false;
  if (criterion.evidenceAsked.length === 0) return true;
  const { submitted, accepted } = evidenceFor(criterion, occurrence);
  return submitted === 0 && accepted > 0;
}

/** What was sent for one time; a criterion that falls due once takes what was sent for it as a whole. */
export function evidenceFor(criterion: CriterionWork, occurrence: OccurrenceWork): EvidenceCount {
  return criterion.occurrences.length > 1 ? occurrence.evidence : criterion.evidence;
}

function idOfTime(waiting: Waiting): number[] {
  return waiting.kind === 'word' ? [waiting.occurrence.id] : [];
}

function isOwn(turn: Turn, memberId: number): boolean {
  return turn.actor.kind === 'member' && turn.actor.memberId === memberId;
}
