import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { type Filed, filePieces } from './take.ts';
import { targetsOfPiece } from './targets.ts';

/**
 * What the whole album of a piece proves by now, in the order it came: the one answer stands for all of it. `filed` is
 * what was filed just now; without an album that is all.
 */
export async function wholeAlbum(
  turn: Turn,
  batch: string | null,
  filed: readonly Filed[],
): Promise<Filed[]> {
  if (batch === null) return filed.map((each) => ({ ...each, pieces: 1 }));
  const album = await turn.store.evidence.inBatch(memberOf(turn).memberId, batch);
  const proven = new Map<string, number[]>();
  for (const piece of album)
    for (const reference of await targetsOfPiece(turn, piece))
      proven.set(reference, [...(proven.get(reference) ?? []), piece.id]);
  for (const { code, period } of filed) {
    const reference = writeReference(code, period);
    if (!proven.has(reference)) proven.set(reference, []);
  }
  const all: Filed[] = [];
  for (const [reference, ids] of proven) {
    const now = filed.find(({ code, period }) => writeReference(code, period) === reference);
    const before = now ? null : await filePieces(turn, [], reference);
    const pieces = Math.max(1, ids.length);
    if (now) all.push({ ...now, ids, pieces });
    else if (before?.ok) all.push({ ...before.value, ids, pieces, evidenceId: ids.at(-1) ?? null });
  }
  return all;
}
