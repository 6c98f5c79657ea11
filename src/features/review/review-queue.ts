import { planInForce } from '#app/find-work.ts';
import type { Turn } from '#app/turn.ts';
import { done, type Result } from '#domain/result.ts';
import type { CriterionWork, OccurrenceWork } from '#domain/work.ts';

/** Something that waits for a coordinator's word: a piece of evidence, or work reported done that asks for none. */
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
  | { readonly kind: 'word'; readonly criterion: CriterionWork; readonly occurrence: OccurrenceWork };

/** Everything that waits, evidence first, oldest first; without what is the caller's own. */
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
  const words = plan.criteria
    .filter(({ evidenceAsked }) => evidenceAsked.length === 0)
    .flatMap((criterion) =>
      criterion.occurrences
        .filter((each) => each.state === 'done' || each.state === 'not_arisen')
        .filter((each) => each.answers.every((answer) => !isOwn(turn, answer.memberId)))
        .map((occurrence): Waiting => ({ kind: 'word', criterion, occurrence })),
    );
  return done([...evidence, ...words]);
}

function isOwn(turn: Turn, memberId: number): boolean {
  return turn.actor.kind === 'member' && turn.actor.memberId === memberId;
}
