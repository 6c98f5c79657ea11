import { type ExtensionDetail, extensionChoices, extensionLines, IN_QUEUE } from '#app/extension/card.ts';
import type { Choice, Message } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { PlanWork } from '#domain/work/work.ts';

/** A request for a later deadline that waits for a decision. */
export type WaitingExtension = ExtensionDetail & { readonly kind: 'extension' };

/** The requests that wait, oldest first; without the caller's own. */
export async function waitingExtensions(turn: Turn, plan: PlanWork): Promise<WaitingExtension[]> {
  const { actor, store } = turn;
  const own = actor.kind === 'member' ? actor.memberId : null;
  const found: WaitingExtension[] = [];
  for (const extension of await store.extensions.waiting()) {
    const criterion = plan.criteria.find(({ id }) => id === extension.criterionId);
    const occurrence = criterion?.occurrences.find(({ id }) => id === extension.occurrenceId);
    if (!criterion || !occurrence || extension.askedById === own || extension.forId === own) continue;
    const history = await store.extensions.of(criterion.id);
    found.push({ kind: 'extension', criterion, occurrence, extension, history });
  }
  return found;
}

/** The request with its buttons, below what was decided before. */
export function extensionItem(
  before: Message['lines'],
  waiting: WaitingExtension,
  skip: Choice,
): Pick<Message, 'lines' | 'choices'> {
  return {
    lines: [...before, ...extensionLines(waiting)],
    choices: [...extensionChoices(waiting.extension, IN_QUEUE), [skip]],
  };
}
