import type { Turn } from '#app/turn/turn.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';

/** The words about a criterion that were asked about; empty where they were said too long ago, or about another. */
export async function askedAbout(turn: Turn, criterionId: number): Promise<string> {
  const begun = await openDialogueOf(turn);
  const [, id, text = ''] = /^(\d+)\s+([\s\S]+)$/.exec(begun?.given ?? '') ?? [];
  return begun?.word === 'hop.loi' && Number(id) === criterionId ? text : '';
}
