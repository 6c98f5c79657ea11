import type { Track } from '#domain/plan/plan-draft.ts';
import { statedTrack } from './appendix.ts';
import type { Table } from './find-tables.ts';
import type { Line, PointsOfRow } from './line.ts';
import { tidyPoints } from './points.ts';

/** The appendix a table stands for, and whether its title says so or its points do. */
export interface TableTrack {
  readonly track: Track;
  readonly isStated: boolean;
}

/** The track of each table: what its title or sheet says; else `remedy` where points were lost, `maintain` where not. */
export function readTracks(
  tables: readonly Table[],
  lines: readonly Line[],
): ReadonlyMap<number, TableTrack> {
  const tracks = new Map<number, TableTrack>();
  for (const index of new Set(lines.map((line) => line.table))) {
    const table = tables[index];
    const stated = table && statedTrack(table.name, table.titles);
    const own = lines.filter((line) => line.table === index && line.kind === 'coded');
    const hasLost = leavesAmong(own).some((line) => (lostPoints(line.points) ?? 0) > 0);
    tracks.set(index, { track: stated ?? (hasLost ? 'remedy' : 'maintain'), isStated: stated !== undefined });
  }
  return tracks;
}

/** Points lost as written or, where only maximum and last year's are, their difference. */
export function lostPoints({ max, baseline, lost }: PointsOfRow): number | null {
  if (lost !== null) return lost;
  return max !== null && baseline !== null && baseline <= max ? tidyPoints(max - baseline) : null;
}

/** The rows without rows below them. Points are lost there: what a field or a sum above says may be wrong. */
function leavesAmong(lines: readonly Line[]): readonly Line[] {
  const numbered = lines.filter(({ code }) => code?.form === 'number');
  const above = new Set(numbered.map(({ code }) => code?.parts.slice(0, -1).join('.')));
  const leaves = numbered.filter(({ code }) => !above.has(code?.parts.join('.')));
  return leaves.length > 0 ? leaves : lines;
}
