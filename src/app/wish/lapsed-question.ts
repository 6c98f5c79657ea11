import { isWord } from '#domain/people/permission.ts';
import { readReference } from '#domain/plan/reference.ts';
import { mayNow } from '../turn/in-place.ts';
import type { Turn } from '../turn/turn.ts';
import { lapsedDialogueOf } from '../words/open-dialogue.ts';
import type { FoundWish } from './find-wish.ts';

/** Questions whose answer is a file, or that are asked anew by saying the same again. */
const NOT_IN_WORDS = /^(?:noi|nhap$|minhchung$|thamdinh$|lichnhac|viec|tieuchi)/;

/**
 * Words that may answer what was asked too long ago: they are offered as its answer, so that nothing that was said is
 * dropped without a word. Null where nothing was asked.
 */
export async function lapsedQuestion(turn: Turn, words: string): Promise<FoundWish | null> {
  if (turn.origin.repliedTo || turn.origin.amends) return null;
  const lapsed = await lapsedDialogueOf(turn);
  if (!lapsed || !isWord(lapsed.word) || NOT_IN_WORDS.test(lapsed.word)) return null;
  const { word, given } = lapsed;
  if (!(await mayNow(turn, word))) return null;
  const [first = ''] = given.split(' ');
  const code = readReference(first)?.code ?? '';
  const about = code.includes('.') ? code : '';
  const line = `${word} ${given} ${words}`.replace(/ {2,}/, ' ');
  return { kind: 'confirm', line, word, lapsed: true, code: about, names: [], text: words, day: '' };
}
