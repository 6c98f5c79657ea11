import type { Message } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { askedLater } from './said-together.ts';
import { readUnclearGiven, type Unclear, unclearGiven, unclearStill } from './unclear.ts';
import { unsurePart } from './words-message.ts';

/** What is still to be asked of words of which something was unclear, and the words. */
export interface AskedOn {
  readonly unclear: readonly Unclear[];
  readonly words: string;
}

/** The question that goes on: what is asked of first, and what is named to be asked later. */
export function askedOnParts(
  { unclear, words }: AskedOn,
  turn: Pick<Turn, 'actor'>,
): Pick<Message, 'lines' | 'choices' | 'about' | 'expects'> {
  const [next, ...later] = unclear;
  if (!next) return { lines: [], choices: [], about: [], expects: null };
  const { lines, choices } = unsurePart(next.reading, next.reference, turn);
  const references = unclear.map(({ reference }) => reference);
  return {
    lines: [...lines, ...askedLater(later.map(({ reading }) => reading))],
    choices,
    about: unclear.flatMap(({ reading }) => reading.criterion ?? []),
    expects: { word: 'noi.ghi', given: unclearGiven(references, words) },
  };
}

/** A message with the question that goes on beneath it. */
export function withAskedOn(told: Message, asked: AskedOn, turn: Pick<Turn, 'actor'>): Message {
  const parts = askedOnParts(asked, turn);
  if (!parts.expects) return told;
  return {
    ...told,
    lines: [...told.lines, ...parts.lines],
    choices: [...told.choices, ...parts.choices],
    about: [...new Set([...told.about, ...parts.about])],
    expects: parts.expects,
  };
}

/** What the pressed message asks, and takes out of sight with it. */
export async function askedInPressed(turn: Turn): Promise<AskedOn> {
  const open = await openDialogueOf(turn);
  const isIts = open?.word === 'noi.ghi' && open.outboxId === turn.origin.pressed?.outboxId;
  const { references, words } = readUnclearGiven(isIts ? open.given : '');
  return { unclear: words === '' ? [] : await unclearStill(turn, words, references), words };
}
