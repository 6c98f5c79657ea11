import { type Choice, choice, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { FoundWork } from '#app/work/find-work.ts';
import { mayAskExtension } from '#domain/people/permission.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { isClosed } from '#domain/work/progress.ts';

/** The button that asks for a later deadline, for whoever leads open work that has one; none for others. */
export function extensionChoice(
  { actor }: Pick<Turn, 'actor'>,
  { criterion, occurrence }: Pick<FoundWork, 'criterion' | 'occurrence'>,
): Choice[] {
  const isOpen = occurrence.dueOn !== null && !isClosed(occurrence.state);
  if (!isOpen || !mayAskExtension(actor, criterion).ok) return [];
  const reference = writeReference(criterion.code, occurrence.period);
  return [choice(say('extension-button-ask'), `giahan ${reference}`)];
}
