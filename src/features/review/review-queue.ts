import { plansWith } from '#app/explanation/plan-of.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { planBefore } from '#app/year/year-perhaps.ts';
import { done, type Result } from '#domain/result.ts';
import type { CriterionWork, EvidenceCount, OccurrenceWork, PlanWork } from '#domain/work/work.ts';
import { type WaitingExtension, waitingExtensions } from './extension-item.ts';
import { type WaitingScore, waitingScores } from './score-item.ts';

/** The plan that something belongs to; `year`: of one that is over, null for the plan in force. */
interface OfPlan {
  readonly plan: PlanWork;
  readonly year: number | null;
}

/**
 * Something that waits for a coordinator's word: a piece of evidence, a later deadline, a self-score, or work reported done
 * with nothing else to look at.
 */
export type Waiting =
  | ({
      readonly kind: 'evidence';
      readonly evidenceId: number;
      readonly criteria: readonly CriterionWork[];
    } & OfPlan)
  | WaitingExtension
  | (WaitingScore & OfPlan)
  | ({
      readonly kind: 'word';
      readonly criterion: CriterionWork;
      readonly occurrence: OccurrenceWork;
    } & OfPlan);

/**
 * Everything that waits, later deadlines first, then evidence, oldest first, words and self-scores; then those of the year
 * before, until they are decided or appraised; without what is the caller's own.
 */
export async function reviewQueue(turn: Turn): Promise<Result<readonly Waiting[]>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const plan = await turn.store.work.plan(head.value, turn.today);
  const before = await planBefore(turn, head.value);
  const past = before && (await turn.store.work.plan(before, turn.today));
  return done([
    ...(await waitingExtensions(turn, plan)),
    ...(await piecesOf(turn, plan)),
    ...(await repliesOf(turn, { plan, year: null })),
    ...(past ? await repliesOf(turn, { plan: unappraised(past), year: past.year }) : []),
  ]);
}

/** Words and self-scores that wait. */
async function repliesOf(turn: Turn, of: OfPlan): Promise<Waiting[]> {
  const scores = await waitingScores(turn, of.plan);
  return [...(await wordsOf(turn, of)), ...scores.map((score) => ({ ...score, ...of }))];
}

/** A plan without what was appraised: nothing of that is confirmed any more. */
function unappraised(plan: PlanWork): PlanWork {
  return { ...plan, criteria: plan.criteria.filter(({ appraisedScore }) => appraisedScore === null) };
}

async function piecesOf(turn: Turn, plan: PlanWork): Promise<Waiting[]> {
  const rows = await turn.store.evidence.waiting();
  const present = new Map(plan.criteria.map((criterion) => [criterion.id, { criterion, plan, year: null }]));
  const others = rows.map(({ criterionId }) => criterionId).filter((id) => !present.has(id));
  const byId = new Map([...(await ofPlansBefore(turn, plan, [...new Set(others)])), ...present]);
  const pieces = new Map<number, { criteria: CriterionWork[] } & OfPlan>();
  for (const { evidence, criterionId } of rows) {
    const at = byId.get(criterionId);
    if (!at || isOwn(turn, evidence.sentById)) continue;
    const { criterion, ...of } = at;
    const criteria = pieces.get(evidence.id)?.criteria ?? [];
    if (!criteria.includes(criterion)) pieces.set(evidence.id, { criteria: [...criteria, criterion], ...of });
  }
  const all = [...pieces].map(([evidenceId, proven]) => ({
    kind: 'evidence' as const,
    evidenceId,
    ...proven,
  }));
  return all.toSorted((a, b) => Number(a.year !== null) - Number(b.year !== null));
}

/**
 * Those of some criteria whose plan is over and is that of the year before, or whose points were or are explained. What was
 * sent for that waits until it is decided, however long the time to explain is over: the draft calls it waiting.
 */
async function ofPlansBefore(
  turn: Turn,
  { year: present }: PlanWork,
  criterionIds: readonly number[],
): Promise<Map<number, { readonly criterion: CriterionWork } & OfPlan>> {
  const windows = await Promise.all(criterionIds.map((id) => turn.store.explanations.of(id)));
  const explained = new Set(criterionIds.filter((_, at) => windows[at]?.length));
  const plans = await plansWith(turn, criterionIds);
  return new Map(
    plans.flatMap(({ plan, year }) =>
      plan.criteria
        .filter(({ id }) => year !== null && ((year === present - 1 && !plan.sample) || explained.has(id)))
        .map((criterion) => [criterion.id, { criterion, plan, year }] as const),
    ),
  );
}

async function wordsOf(turn: Turn, of: OfPlan): Promise<Waiting[]> {
  const reported = of.plan.criteria.flatMap((criterion) =>
    criterion.occurrences
      .filter((each) => awaitsWord(criterion, each))
      .map((occurrence) => ({ kind: 'word' as const, criterion, occurrence, ...of })),
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
