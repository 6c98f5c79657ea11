import { mayNow } from '#app/turn/in-place.ts';
import type { Turn } from '#app/turn/turn.ts';

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
