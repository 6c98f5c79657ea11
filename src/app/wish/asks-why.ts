import { mayUse } from '#domain/people/words.ts';
import { fold } from '#domain/text/fold.ts';
import { matchField } from '#understanding/wishes/match-field.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce } from '../work/find-work.ts';

const ASKS =
  /(?<!\blam )\bsao\b(?! cho\b).*\b(?:the|vay)\b[^a-z]*$|\b(?:ly|li) do gi\b|\b(?:vi|tai) sao\b|\bthe nao\b/;
/** Whoever is to find out why is given an order: "báo cáo anh vì sao 7.2.2 chậm". */
const ORDERS =
  /^(?:(?:da|em|anh|chi|dong chi|cac|[\d.]+[,:]?)\s+)*(?:bao cao|giai trinh|lam ro|kiem tra|ra soat|xem lai|yeu cau|de nghi|giao|chi dao|neu ro)\b/;
const FIELD =
  /\b(?:linh vuc|mang)\s+(?:so\s+)?(.+?)(?=\s+(?:sao|ly do|li do|vi sao|tai sao|the nao|lai|ma|dang)\b|[,:;?]|$)/;

/** Whether words ask why, or how, something stands, and order nothing: "7.2.2 sao chậm thế". */
export function asksWhy(words: string): boolean {
  const said = fold(words);
  return ASKS.test(said) && !ORDERS.test(said);
}

/** The line that shows the field of which somebody who follows everybody's work asks why it stands so; null for any other words. */
export async function fieldAsked(turn: Turn, words: string): Promise<string | null> {
  const [, named] = FIELD.exec(fold(words)) ?? [];
  const head = named === undefined || !asksWhy(words) ? null : await planInForce(turn);
  if (named === undefined || !head?.ok || mayUse(turn.actor, 'baocao') !== null) return null;
  const field = matchField(await turn.store.plans.fieldsOf(head.value.setId), named);
  return field ? `baocao.xem field.${field.code} 1` : null;
}
