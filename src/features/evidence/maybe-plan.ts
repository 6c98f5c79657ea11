import { choice, type Message, message, say } from '#app/message.ts';
import { mayNow } from '#app/turn/in-place.ts';
import type { Turn } from '#app/turn/turn.ts';
import { shorten } from '#domain/text/text.ts';

/** Files that hold tables, as a plan does; as evidence a .csv is kept as the text it is. */
const TABLES = /\.(?:xlsx|docx|csv)(?:\.txt)?$/i;

/**
 * The command that looks whether the file of a turn is the plan, once it is kept as a piece; null where it cannot be: it is
 * no table, one of an album, or sent by somebody who imports no plans.
 */
export async function planFrom(turn: Turn, evidenceId: number): Promise<string | null> {
  const [file] = turn.files;
  const isTable = file?.batch === null && TABLES.test(file.name);
  return isTable && (await mayNow(turn, 'nhap')) ? `nhap.tep ${evidenceId}` : null;
}

const NAME_LENGTH = 50;

/** A table that is kept while there is no plan: what it is taken for, and how it becomes the plan or evidence of it. */
export function planlessMessage({ evidenceId, file }: { evidenceId: number; file: string }): Message {
  // As evidence a .csv is kept as the text it is.
  const name = shorten(file.replace(/\.csv\.txt$/i, '.csv'), NAME_LENGTH);
  return message([say('plan-none-kept', { file: name }), say('plan-none-next')], {
    choices: [[choice(say('plan-button-file'), `minhchung.gan ${evidenceId}`)]],
    place: 'new',
  });
}
