import { recode } from '#domain/plan/recode.ts';
import type { AdoptionPlace } from './proposal.ts';

/**
 * Whoever was asked something about a criterion goes on answering about it under its new code. A question about one that
 * is in the plan no more ends: the next words are words of their own.
 */
export async function bringQuestions(
  { store, now }: AdoptionPlace,
  codes: ReadonlyMap<string, string | null>,
): Promise<void> {
  if (codes.size === 0) return;
  for (const { word, given, ...seat } of await store.dialogues.all(now)) {
    const line = recode(`${word} ${given}`, codes);
    if (line.gone.length > 0) await store.dialogues.end(seat);
    else if (line.followed.length > 0) await store.dialogues.rewrite(seat, line.text.slice(word.length + 1));
  }
}
