import { createHash } from 'node:crypto';
import { type Choice, choice, say } from '../message.ts';

/** The word under which a question before a command line is carried out is answered, by button or in words. */
export const CONFIRMS = 'noi.lam';

/** On a button: the words, so many letters at the end of the line, are words of one's own and no answer. */
export const OWN = '=own';

/** Tells one question from another: a button answers its own. */
export function markOf(line: string): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 8);
}

/** The button that drops the line that was asked about. */
export function dropButton(line: string): Choice {
  return choice(say('wish-button-no'), `${CONFIRMS} ${markOf(line)} =no`);
}

/** The slot that is taken once a question of ours was answered, or is asked anew in another message. */
export function confirmedSlot(outboxId: number): string {
  return `confirmed:${outboxId}`;
}
