import { sumPoints } from '../score/points.ts';
import { REMOVERS, type Remover } from '../steering/remover.ts';
import type { BlockerRow } from './report-lists.ts';

/** What waits for one remover. The rows of all groups are those of `ReportLists.blockers`, each once. */
export interface BlockerGroup {
  readonly remover: Remover;
  readonly atRisk: number;
  /** Whole days the oldest of them has waited. */
  readonly days: number;
  /** Longest held up first. */
  readonly rows: readonly BlockerRow[];
}

/** Blockers by who can remove them, most points first. */
export function blockerGroups(blockers: readonly BlockerRow[]): BlockerGroup[] {
  return REMOVERS.map((remover) => {
    const rows = blockers.filter((row) => row.remover === remover);
    const days = rows.reduce((most, row) => Math.max(most, row.days), 0);
    return { remover, atRisk: sumPoints(rows.map((row) => row.atRisk)), days, rows };
  })
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.atRisk - a.atRisk || b.days - a.days);
}
