import { z } from 'zod';
import { shorten } from './text/text.ts';

/** What of somebody's words the trail quotes, in characters: enough to find the message again. */
const WORDS_LENGTH = 300;

/** Through what a deed came. */
export const sourceSchema = z.object({
  via: z.enum(['words', 'file', 'button', 'reaction', 'command-line']),
  /** The update as the log names it (`telegram:815`); null at the command line. */
  update: z.string().nullable(),
  /** When the words or the file were sent, or the message whose button it was; an ISO instant, null where nobody knows. */
  at: z.iso.datetime().nullable(),
  /** The beginning of what was written, a file's caption; empty for buttons and for what is no business of the trail. */
  words: z.string(),
  /** What kind of message of ours was pressed; null where none was, or it is not known any more. */
  pressed: z.string().nullable(),
  /** The coordinator in whose place it was done, with a right that is theirs; null: with one's own. */
  insteadOf: z.string().nullable().default(null),
});

/** Through what a deed came, as the trail keeps it with the deed. */
export type Source = z.infer<typeof sourceSchema>;

/** The source of what an operator does at the machine. */
export const COMMAND_LINE: Source = {
  via: 'command-line',
  update: null,
  at: null,
  words: '',
  pressed: null,
  insteadOf: null,
};

/** The beginning of what was written, in one line; nothing of what may hold the code of an invitation. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return /^\/start\b/i.test(line) ? '' : shorten(line, WORDS_LENGTH);
}
