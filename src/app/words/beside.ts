import { choice, type Message, receiptOf, rowsOf, say, type Told } from '../message.ts';
import type { Origin } from '../turn/turn.ts';

/**
 * Words that came with something else, a file: they may report how the work stands. `about`: the references of what the
 * file was filed for; `chosen`: that was said after the words, which are read as if they had named it.
 */
export interface Beside {
  readonly words: string;
  readonly about: readonly string[];
  readonly chosen: boolean;
}

const IN_A_ROW = 2;

/** The button that takes back everything the message it stands under has written down. */
export const UNDO_ALL = 'hoantac =tin';

/**
 * An answer with what the words beside it were answered, and with what stood beside the answer whose place it takes.
 * What was said needs no button to say it; one button takes all of it back. An answer that only asks something hands the
 * receipt on, and nothing is told.
 */
export function tellBeside(answer: Message, origin: Origin, words: Message | null): Message {
  const { receipt } = answer;
  const stood = origin.continues ?? (answer.place === 'edit' ? (origin.pressed?.receipt ?? null) : null);
  if (receipt !== null && receipt === stood) return answer;
  const earlier = receipt ? stood : null;
  const told = [...(earlier?.told ?? []), ...(words ? [partOf(words)] : [])];
  if (told.length === 0) return answer;
  const entries = [...(earlier?.entries ?? []), ...(words?.receipt?.entries ?? [])];
  const codes = new Set(told.flatMap(({ about }) => about));
  const pieces = receipt?.pieces ?? [];
  const isBoth = entries.length > 0 && pieces.length > 0;
  const needless = (call: string) =>
    codes.has(/^capnhat ([\d.]+)/.exec(call)?.[1] ?? '') || (isBoth && call === UNDO_ALL);
  const own = answer.choices.map((row) => row.filter(({ call }) => !needless(call)));
  const whole = own.filter((row, at) => row.length === answer.choices[at]?.length);
  const left = own.filter((row) => !whole.includes(row)).flat();
  const theirs = told.flatMap(({ choices }) => choices);
  const undo = isBoth ? [choice(say('undo-both'), UNDO_ALL)] : [];
  return {
    ...answer,
    lines: [...answer.lines, ...told.flatMap(({ lines }) => [null, ...lines])],
    choices: [
      ...whole,
      ...rowsOf(left, IN_A_ROW),
      ...theirs.slice(0, -1),
      ...rowsOf([...(theirs.at(-1) ?? []), ...undo], IN_A_ROW),
    ],
    about: [...new Set([...answer.about, ...codes])],
    expects: words?.expects ?? answer.expects,
    receipt: receiptOf({ entries, pieces, told }),
  };
}

function partOf({ lines, choices, about }: Message): Told {
  return { lines, choices, about };
}
