import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import { isClosed } from '#domain/work/progress.ts';

/** Whether the criterion of a directive is reported done: who gave it is told so where nobody said it of the directive. */
export async function isReportedDone(turn: Turn, code: string): Promise<boolean> {
  const found = await findWork(turn, code);
  return found.ok && isClosed(found.value.standing.state);
}
