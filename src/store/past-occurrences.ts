import { occurrencesOf, type PlannedOccurrence } from '#domain/plan/occurrence.ts';
import { keyPeriod } from '#domain/time/period.ts';
import { deadlineSchema } from './deadline-schema.ts';
import { group } from './group.ts';
import type { GrantRow, HistoryRows, PastEntry, PastOccurrence } from './history-rows.ts';
import { storedDayOrNull } from './stored-day.ts';
import type { OccurrenceRow } from './work-rows.ts';

/** The versions of the criteria that had been in force by an instant, oldest first. */
export interface Then {
  readonly versions: readonly (readonly PastEntry[])[];
  readonly year: number;
  readonly until: Date;
  /** No other version came after them. */
  readonly isNewest: boolean;
}

/**
 * The occurrences as they stood at an instant, with the deadlines in force then.
 *
 * A later import moves and ends occurrences without writing down what they were: they are told from the deadlines of
 * the version then in force, single days in their order. What had been answered counts in any case, by the last version
 * that named it.
 */
export function occurrencesThen(rows: HistoryRows, then: Then): OccurrenceRow[] {
  const { until, versions } = then;
  const alive = rows.occurrences.filter(({ endedAt }) => endedAt === null || endedAt >= until);
  const grants = group(rows.grants, ({ occurrenceId }) => occurrenceId);
  const dated = (row: PastOccurrence, planned?: PlannedOccurrence): OccurrenceRow => {
    const { id, criterionId, period } = row;
    const then = planned ? { ...row, dueOn: planned.dueOn, originalDueOn: planned.dueOn } : row;
    const dueOn = dueThen(then, grants.get(id) ?? [], until);
    return { id, criterionId, period: planned?.period ?? period, dueOn, originalDueOn: then.originalDueOn };
  };
  if (then.isNewest) return alive.map((row) => dated(row)).toSorted(byDeadline);

  const answered = answeredBy(rows, until);
  const byCriterion = group(alive, ({ criterionId }) => criterionId);
  const planned = versions.map((entries) => plannedIn(entries, byCriterion, then.year));
  const now = planned.at(-1);
  const last = (row: PastOccurrence) => planned.findLast((version) => version.has(row))?.get(row);
  return (versions.at(-1) ?? [])
    .flatMap(({ criterionId }) => byCriterion.get(criterionId) ?? [])
    .filter((row) => now?.has(row) || answered.has(row.id))
    .map((row) => dated(row, last(row)))
    .toSorted(byDeadline);
}

/** Occurrences of which something had been said, or for which something had been sent. */
function answeredBy({ said, evidence }: HistoryRows, until: Date): Set<number | null> {
  return new Set([...said, ...evidence].filter(({ at }) => at < until).map((row) => row.occurrenceId));
}

/** Which times of a version the occurrences were. */
function plannedIn(
  entries: readonly PastEntry[],
  byCriterion: ReadonlyMap<number, readonly PastOccurrence[]>,
  year: number,
): Map<PastOccurrence, PlannedOccurrence> {
  return new Map(
    entries.flatMap(({ criterionId, deadline }) => {
      const rows = byCriterion.get(criterionId) ?? [];
      return [...plannedFor(rows, occurrencesOf(deadlineSchema.parse(deadline), year))];
    }),
  );
}

/** Which of the planned times each row was: the one of its period, then single days in their order. */
function plannedFor(
  rows: readonly PastOccurrence[],
  planned: readonly PlannedOccurrence[],
): Map<PastOccurrence, PlannedOccurrence> {
  const found = new Map<PastOccurrence, PlannedOccurrence>();
  for (const row of rows) {
    const same = planned.find(({ period }) => period === row.period);
    if (same) found.set(row, same);
  }
  const isSingle = ({ period }: { readonly period: string }) => keyPeriod(period) === undefined;
  const taken = new Set(found.values());
  const left = planned.filter((each) => isSingle(each) && !taken.has(each));
  for (const row of rows) {
    const next = isSingle(row) && !found.has(row) ? left.shift() : undefined;
    if (next) found.set(row, next);
  }
  return found;
}

/** The deadline in force: the newest that had been granted, else the one from before the first that was granted since. */
function dueThen(row: OccurrenceRow, granted: readonly GrantRow[], until: Date): string | null {
  const before = granted.findLast(({ decidedAt }) => decidedAt !== null && decidedAt < until);
  if (before) return before.grantedOn;
  const since = granted.find(({ decidedAt }) => decidedAt === null || decidedAt >= until);
  return since ? (row.originalDueOn ?? since.fromOn) : row.dueOn;
}

/** As the rows are read: by deadline, those without one first. */
function byDeadline(a: OccurrenceRow, b: OccurrenceRow): number {
  const [x, y] = [storedDayOrNull(a.dueOn) ?? '', storedDayOrNull(b.dueOn) ?? ''];
  if (x === y) return a.id - b.id;
  return x < y ? -1 : 1;
}
