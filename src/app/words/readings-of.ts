import { type Reading, understand } from '#understanding/index.ts';
import type { Turn } from '../turn/turn.ts';
import { planMeant } from '../work/find-work.ts';
import { hearingOf } from './hearing.ts';

/** How words of whoever acts are read, said of `about`; nothing where no plan is in force. */
export async function readingsOf(
  turn: Turn,
  words: string,
  about: readonly string[] = [],
): Promise<Reading[]> {
  const head = await planMeant(turn);
  return head.ok ? understand(words, await hearingOf(turn, head.value, about)) : [];
}
