import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import type { Placed } from './hang.ts';
import { samePoints, tidyPoints } from './points.ts';
import type { Remarks } from './remarks.ts';
import { lostPoints, type TableTrack } from './tracks.ts';

/** Checks each criterion's points against each other and against the appendix it stands in. */
export function checkPoints(
  placed: readonly Placed[],
  tracks: ReadonlyMap<number, TableTrack>,
  remarks: Remarks,
): void {
  for (const { entry } of placed) {
    for (const { line } of entry.all) checkRow(entry.code, line, remarks);
    if (entry.hasChildren) continue;
    const table = tracks.get(entry.row.line.table);
    const lost = lostPoints(entry.points);
    if (!table?.isStated || lost === null) continue;
    const { place } = entry.row.line;
    if (table.track === 'maintain' && lost > 0)
      remarks.warn('plan-lost-in-maintain', { code: entry.code, lost }, place);
    if (table.track === 'remedy' && lost === 0)
      remarks.warn('plan-nothing-lost', { code: entry.code }, place);
  }
}

type RowLine = Placed['entry']['row']['line'];

function checkRow(code: string, { points, place }: RowLine, remarks: Remarks): void {
  const { max, baseline, lost } = points;
  if (max === null) return;
  if (lost !== null && lost > max) remarks.fault('plan-lost-over-max', { code, lost, max }, place);
  if (baseline !== null && baseline > max)
    remarks.fault('plan-baseline-over-max', { code, baseline, max }, place);
  else if (baseline !== null && lost !== null && lost <= max && !samePoints(baseline + lost, max)) {
    remarks.warn('plan-lost-differs', { code, lost, expected: tidyPoints(max - baseline) }, place);
  }
}

/** Warns where an untitled table holds full and lost points together: all of it counts as Phụ lục 2. */
export function checkMixed(
  criteria: readonly CriterionDraft[],
  placed: readonly Placed[],
  { tracks, remarks }: { tracks: ReadonlyMap<number, TableTrack>; remarks: Remarks },
): void {
  for (const [index, { track, isStated }] of tracks) {
    if (isStated || track === 'maintain') continue;
    const own = criteria.filter((_, at) => {
      const entry = placed[at]?.entry;
      return entry !== undefined && !entry.hasChildren && entry.row.line.table === index;
    });
    const full = own.filter((criterion) => criterion.lostPoints === 0).length;
    const [first] = own;
    if (first && full > 0)
      remarks.warn('plan-table-mixed', { sheet: first.place.sheet, full, all: own.length });
  }
}
