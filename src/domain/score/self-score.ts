/** A row of scores: given, or taking an earlier one back. */
export interface ScoreEntry {
  readonly id: number;
  readonly undoesId: number | null;
}

/** What a coordinator or leader said of a self-score. */
export type ScoreVerdict = 'confirmed' | 'returned';

/** The row that counts of one kind of score of one criterion, `rows` oldest first: the newest not taken back. */
export function entryThatCounts<T extends ScoreEntry>(rows: readonly T[]): T | null {
  const takenBack = new Set(rows.map(({ undoesId }) => undoesId));
  return rows.findLast(({ id, undoesId }) => undoesId === null && !takenBack.has(id)) ?? null;
}
