import { type Message, message } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { previewMessage } from './preview-message.ts';
import type { ReadPlan } from './proposal.ts';
import { type PlanReview, reviewPlan } from './review-plan.ts';

/** A plan that was read: one with faults is only shown, one without is kept as a proposal. */
export interface Proposed {
  readonly review: PlanReview;
  /** Null: it has faults. */
  readonly proposalId: number | null;
}

/**
 * Keeps a plan without faults as a proposal, to be put in force by a press; `apart` are moves that are said to be none. Nothing
 * is changed yet.
 */
export async function proposePlan(
  turn: Turn,
  plan: ReadPlan,
  apart: readonly string[] = [],
): Promise<Proposed> {
  const { store, actor, now } = turn;
  const review = await reviewPlan(turn, plan, apart);
  if (plan.draft.faults.length > 0) return { review, proposalId: null };
  const { draft, ...file } = plan;
  const { actorId: proposedById } = signatureOf(actor);
  const { basedOn } = review;
  const proposalId = await store.proposals.add(
    { ...file, proposedById, draft: { draft, basedOn, apart } },
    now,
  );
  return { review, proposalId };
}

/** What the file holds, and what can be done with it. */
export function proposedMessage({ review, proposalId }: Proposed, rest: Partial<Message> = {}): Message {
  const { lines, choices } = previewMessage(review, proposalId);
  return message(lines, { choices, place: 'new', ...rest });
}

/** The year that words name; null where they name none. */
export function yearIn(words: string): number | null {
  const [, year] = /(?:^|\D)(20\d{2})(?!\d)/.exec(words) ?? [];
  return year ? Number(year) : null;
}
