import { isWord } from '#domain/people/words.ts';
import { readReference } from '#domain/plan/reference.ts';
import { formatTime } from '#domain/time/clock.ts';
import type { AskedDialogue } from '#store/dialogues.ts';
import { callsOff } from '#understanding/calls-off.ts';
import { yesOrNo } from '#understanding/yes-or-no.ts';
import { mayNow } from '../turn/in-place.ts';
import type { Turn } from '../turn/turn.ts';
import { isQuestion } from '../words/kinds-of-question.ts';
import { lapsedDialogueOf } from '../words/open-dialogue.ts';
import { CONFIRMS } from './confirms.ts';
import type { FoundWish } from './find-wish.ts';

/** Questions that are answered by a file, or out of words said before: they are asked again. */
const ASKED_AGAIN = /^(?:noi|nhap$|thamdinh$)/;
/** What stands open for files and is no question. */
const FOR_FILES = 'minhchung';

/**
 * Words that may answer what was asked too long ago: they are offered as its answer, or it is asked again, so that nothing
 * that was said is dropped without a word. Null where nothing was asked.
 */
export async function lapsedQuestion(turn: Turn, words: string): Promise<FoundWish | null> {
  const lapsed = await lapsedOf(turn);
  if (!lapsed || lapsed.word === FOR_FILES) return null;
  const { word, given } = lapsed;
  const isContext = word.startsWith('noi') && !isQuestion(lapsed);
  if (ASKED_AGAIN.test(word)) return isContext ? null : lapsedNews(turn, lapsed);
  const [first = ''] = given.split(' ');
  const code = readReference(first)?.code ?? '';
  const about = code.includes('.') ? code : '';
  const line = `${word} ${given} ${words}`.replace(/ {2,}/, ' ');
  const late = { ...lapsed, time: timeOf(turn, lapsed) };
  return { kind: 'confirm', line, word, lapsed: late, code: about, names: [], text: words, day: '' };
}

/**
 * Words that make sense only as an answer to what has lapsed: a yes to what was asked back, the criterion that was missing,
 * that it is to be left. Null for everything else.
 */
export async function lapsedAnswer(turn: Turn, words: string): Promise<FoundWish | null> {
  const lapsed = await lapsedOf(turn);
  if (!lapsed || !isQuestion(lapsed)) return null;
  const isYes = lapsed.word === CONFIRMS && yesOrNo(words) === 'yes';
  const isCode = lapsed.word === 'noi.chon' && readReference(words.trim()) !== null;
  return isYes || isCode || callsOff(words) ? lapsedNews(turn, lapsed) : null;
}

function lapsedNews(turn: Turn, lapsed: AskedDialogue): FoundWish {
  return { kind: 'lapsed', ...lapsed, time: timeOf(turn, lapsed) };
}

async function lapsedOf(turn: Turn): Promise<AskedDialogue | null> {
  if (turn.origin.repliedTo || turn.origin.amends) return null;
  const lapsed = await lapsedDialogueOf(turn);
  if (!lapsed || !isWord(lapsed.word)) return null;
  return (await mayNow(turn, lapsed.word)) ? lapsed : null;
}

function timeOf({ clockOf }: Turn, { at }: AskedDialogue): string {
  return formatTime(clockOf(at));
}
