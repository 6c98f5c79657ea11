import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { lacksEvidence } from '#domain/work/standing.ts';
import type { PlanWork } from '#domain/work/work.ts';
import type { WorkItem } from '#domain/work/work-item.ts';

/** For so long a file that follows a report is likely to be what was lacking for it. */
const JUST_MS = 3_600_000;

/** What the caller reported last, not long ago, and still lacks evidence: a file without words is likely for that. */
export async function justReported(
  turn: Turn,
  { criteria }: PlanWork,
): Promise<Pick<WorkItem, 'code' | 'name' | 'period'>[]> {
  const rows = await turn.store.work.latestOf(memberOf(turn).memberId);
  const [last] = rows;
  if (!last || turn.now.getTime() - last.at.getTime() > JUST_MS) return [];
  const told = new Set(
    rows.filter(({ at }) => at.getTime() === last.at.getTime()).map((row) => row.occurrenceId),
  );
  return criteria.flatMap((criterion) =>
    criterion.occurrences
      .filter((occurrence) => told.has(occurrence.id) && lacksEvidence(criterion, occurrence))
      .map(({ period }) => ({ code: criterion.code, name: criterion.name, period })),
  );
}
