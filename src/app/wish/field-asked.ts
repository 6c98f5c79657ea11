import { mayUse } from '#domain/people/words.ts';
import { fieldAskedWhy } from '#understanding/asks-why.ts';
import { matchField } from '#understanding/wishes/match-field.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce } from '../work/find-work.ts';

/** The line that shows the field of which somebody who follows everybody's work asks why it stands so; null for any other words. */
export async function fieldAsked(turn: Turn, words: string): Promise<string | null> {
  const named = fieldAskedWhy(words);
  if (named === null || mayUse(turn.actor, 'baocao') !== null) return null;
  const head = await planInForce(turn);
  const field = head.ok ? matchField(await turn.store.plans.fieldsOf(head.value.setId), named) : null;
  return field ? `baocao.xem field.${field.code} 1` : null;
}
