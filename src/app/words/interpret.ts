import { readReference } from '#domain/plan/reference.ts';
import { webAddressIn } from '#domain/text/web-address.ts';
import type { OpenDialogue } from '#store/dialogues.ts';
import { callsOff } from '#understanding/calls-off.ts';
import type { Inbound } from '../channel.ts';
import { type Command, type CommandList, findCommand } from '../turn/command.ts';
import { takesLink } from './kinds-of-question.ts';
import { typedCommand } from './near-command.ts';

/** What a message asks for: a command and the words for it. Null: a command nobody knows. */
export type Asked = {
  readonly command: Command;
  readonly words: string;
  /** It answers what was asked. */
  readonly answers?: true;
} | null;

type Spoken = Extract<Inbound, { kind: 'text' | 'file' | 'choice' }>;

/** A code anywhere among words; `1,5` may as well be a number. */
const DOTTED_CODE = /(?<![\d.])\d{1,2}(?:\.\d{1,2})+(?![\d.]*\d)/;
const COMMAND_LINE = /^\/ ?([\p{L}\p{M}\p{N}_]+(?:\s+[\s\S]*)?)$/u;

/**
 * What somebody asks for: a typed command, a pressed choice, the answer to what they were asked, or words of their own.
 * A command ends the dialogue before it; words and files go on with it where they are what it waits for. `about`: the
 * criteria of the message that was replied to.
 */
export function interpret(
  spoken: Spoken,
  list: CommandList,
  dialogue: OpenDialogue | null,
  { isGuest, about }: { readonly isGuest: boolean; readonly about: readonly string[] },
): Asked {
  if (spoken.kind === 'choice') return fromLine(spoken.call, list);
  const words = (spoken.kind === 'text' ? spoken.text : spoken.caption).trim();
  const [, line] = COMMAND_LINE.exec(words) ?? [];
  const typed = line === undefined ? null : typedCommand(list, line);
  if (typed) return { ...typed, words: withCode(typed, about) };
  if (line !== undefined && spoken.kind === 'text') return null;
  if (isGuest) return { command: list.forGuests, words };
  const begun = dialogue && findCommand(list, dialogue.word);
  // Questions about words of one's own read a "no" themselves.
  const isNoAnswer = begun && !begun.word.startsWith('noi') && spoken.kind === 'text' && callsOff(words);
  const address = webAddressIn(words);
  const isMereLink = dialogue !== null && address?.written === words && !takesLink(dialogue);
  const callOff = isNoAnswer ? findCommand(list, 'noi.thoi') : undefined;
  if (callOff) return { command: callOff, words: '', answers: true };
  if (begun && (spoken.kind === 'text' ? begun.takesWords(words) : begun.takesFiles) && !isMereLink) {
    return { command: begun, words: `${dialogue.given} ${words}`.trim(), answers: true };
  }
  if (spoken.kind === 'file') return { command: list.forFiles, words };
  return { command: address ? list.forLinks : list.forWords, words };
}

/** The words of a typed command, with the criterion that was replied to where they lack one. */
function withCode({ command, words }: NonNullable<Asked>, about: readonly string[]): string {
  const [code, ...others] = new Set(about);
  if (command.ofCriterion === null || code === undefined || others.length > 0) return words;
  if (words !== '' && command.ofCriterion === 'alone') return words;
  const [first = ''] = words.split(/\s+/);
  return readReference(first) || DOTTED_CODE.test(words) ? words : `${code} ${words}`.trim();
}

/** What a command line asks for, as a button carries it. */
export function fromLine(line: string, list: CommandList): Asked {
  const [, word = '', words = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line.trim()) ?? [];
  const command = findCommand(list, word);
  return command ? { command, words } : null;
}
