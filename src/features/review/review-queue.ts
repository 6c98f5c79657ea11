import { plansWith } from '#app/explanation/plan-of.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result } from '#domain/result.ts';
import type { CriterionWork, EvidenceCount, OccurrenceWork, PlanWork } from '#domain/work/work.ts';
import { type WaitingExtension, waitingExtensions } from './extension-item.ts';
import { type WaitingScore, waitingScores } from './score-item.ts';

/**
 * Something that waits for a coordinator's word: a piece of evidence, a later deadline, a self-score, or work reported done
 * with nothing else to look at.
 */
export type Waiting =
  | {
      readonly kind: 'evidence';
      readonly evidenceId: number;
      readonly criteria: readonly CriterionWork[];
      /** Of a plan that is over, whose points are explained: its year. */
      readonly year: number | null;
    }
  | WaitingExtension
  | WaitingScore
  | { readonly kind: 'word'; readonly criterion: CriterionWork; readonly occurrence: OccurrenceWork };

/** What waits, and the plan it belongs to. */
export interface Queue {
  readonly plan: PlanWork;
  readonly waiting: readonly Waiting[];
}

/**
 * Everything that waits, later deadlines first, then evidence, oldest first, words and self-scores; without what is the
 * caller's own.
 */
export async function reviewQueue(turn: Turn): Promise<Result<Queue>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const plan = await turn.store.work.plan(head.value, turn.today);
  const extensions = await waitingExtensions(turn, plan);
  return done({
    plan,
    waiting: [
      ...extensions,
      ...(await piecesOf(turn, plan)),
      ...(await wordsOf(turn, plan)),
      ...(await waitingScores(turn, plan)),
    ],
  });
}

async function piecesOf(turn: Turn, plan: PlanWork): Promise<Waiting[]> {
  const rows = await turn.store.evidence.waiting();
  const present = new Map(plan.criteria.map((criterion) => [criterion.id, { criterion, year: null }]));
  const others = rows.map(({ criterionId }) => criterionId).filter((id) => !present.has(id));
  const byId = new Map([...(await explainedBefore(turn, [...new Set(others)])), ...present]);
  const pieces = new Map<number, { criteria: CriterionWork[]; year: number | null }>();
  for (const { evidence, criterionId } of rows) {
    const at = byId.get(criterionId);
    if (!at || isOwn(turn, evidence.sentById)) continue;
    const { criteria, year } = pieces.get(evidence.id) ?? { criteria: [], year: at.year };
    if (!criteria.includes(at.criterion))
      pieces.set(evidence.id, { criteria: [...criteria, at.criterion], year });
  }
  return [...pieces].map(([evidenceId, proven]) => ({ kind: 'evidence', evidenceId, ...proven }));
}

/**
 * Those of some criteria whose plan is over and whose points were or are explained. What was sent for that waits until it
 * is decided, however long the time to explain is over: the draft calls it waiting.
 */
async function explainedBefore(
  turn: Turn,
  criterionIds: readonly number[],
): Promise<Map<number, { readonly criterion: CriterionWork; readonly year: number | null }>> {
  const windows = await Promise.all(criterionIds.map((id) => turn.store.explanations.of(id)));
  const explained = criterionIds.filter((_, at) => windows[at]?.length);
  const plans = (await plansWith(turn, explained)).filter(({ year }) => year !== null);
  return new Map(
    plans.flatMap(({ plan, year }) =>
      plan.criteria.map((criterion) => [criterion.id, { criterion, year }] as const),
    ),
  );
}

async function wordsOf(turn: Turn, plan: PlanWork): Promise<Waiting[]> {
  const reported = plan.criteria.flatMap((criterion) =>
    criterion.occurrences
      .filter((each) => awaitsWord(criterion, each))
      .map((occurrence) => ({ kind: 'word' as const, criterion, occurrence })),
  );
  const authors = await turn.store.work.authorsOf(reported.map(({ occurrence }) => occurrence.id));
  return reported.filter(({ occurrence }) =>
    (authors.get(occurrence.id) ?? []).every((memberId) => !isOwn(turn, memberId)),
  );
}

/**
 * Whether work was reported done and only a word is missing. Where documents are asked for, those that were sent are
 * decided first; where none was sent yet, it waits for them.
 */
export function awaitsWord(criterion: CriterionWork, occurrence: OccurrenceWork): boolean {
  if (occurrence.state !== 'done') return false;
  if (criterion.requirements.length === 0) return true;
  const { submitted, accepted } = evidenceFor(criterion, occurrence);
  return submitted === 0 && accepted > 0;
}

/** What was sent for one time; a criterion that falls due once takes what was sent for it as a whole. */
export function evidenceFor(criterion: CriterionWork, occurrence: OccurrenceWork): EvidenceCount {
  return criterion.occurrences.length > 1 ? occurrence.evidence : criterion.evidence;
}

function isOwn(turn: Turn, memberId: number): boolean {
  return turn.actor.kind === 'member' && turn.actor.memberId === memberId;
}
