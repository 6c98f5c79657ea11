import type { CriterionStanding } from './standing.ts';
import type { CriterionWork, EvidenceCount } from './work.ts';

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

/** What of a criterion tells whether points of it have anything to stand on. */
export interface Supported {
  readonly criterion: Pick<CriterionWork, 'evidenceAsked'> & { readonly evidence: EvidenceCount };
  readonly standing: Pick<CriterionStanding, 'state'>;
}

/**
 * Whether points above zero would have nothing to stand on at appraisal: no document was accepted, or, where none is
 * asked for, nobody has confirmed the work.
 */
export function lacksSupport(points: number, { criterion, standing }: Supported): boolean {
  if (points <= 0 || criterion.evidence.accepted > 0) return false;
  return (
    criterion.evidenceAsked.length > 0 || (standing.state !== 'confirmed' && standing.state !== 'not_arisen')
  );
}
