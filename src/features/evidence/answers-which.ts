import type { Turn } from '#app/turn/turn.ts';
import { findWish } from '#app/wish/find-wish.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { planMeant } from '#app/work/find-work.ts';
import { readReferences } from '#domain/plan/reference.ts';
import { codeAtEnd } from '#understanding/criteria/code-in-words.ts';
import { type Reading, understand } from '#understanding/index.ts';
import { namesOnly } from '#understanding/names-only.ts';

/**
 * Whether words answer which criterion a file is for: they write its code, or name it and tell nothing of it. Where they
 * tell nothing at all they may be meant so, and it is asked again. What reports, asks ("3.2.1 cần giấy tờ gì") or wishes says
 * something else.
 */
export async function answersWhich(turn: Turn, words: string): Promise<boolean> {
  if (readReferences(words).length > 0) return true;
  const head = await planMeant(turn);
  if (!head.ok) return true;
  const readings = understand(words, await hearingOf(turn, head.value, []));
  const last = codeAtEnd(words);
  const isCode = last !== undefined && (await turn.store.plans.entryByCode(head.value.setId, last)) !== null;
  if (isCode || readings.some((each) => writesCode(each) && !TALK.has(each.intent))) return true;
  if (!namesOnly(words, readings) || readings.some(({ intent }) => TALK.has(intent))) return false;
  return readings.some(({ criterion }) => criterion !== null) || (await findWish(turn, words, [])) === null;
}

const TALK: ReadonlySet<Reading['intent']> = new Set(['acknowledge', 'question']);

function writesCode({ why }: Reading): boolean {
  return why.some(({ means }) => means === 'criterion' || means === 'no-criterion');
}
