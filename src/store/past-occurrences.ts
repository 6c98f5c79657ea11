import { group } from '#domain/group.ts';
import { dueBetween, occurrencesOf, type PlannedOccurrence } from '#domain/plan/occurrence.ts';
import type { Day } from '#domain/time/day.ts';
import { keyPeriod } from '#domain/time/period.ts';
import { deadlineSchema } from './deadline-schema.ts';
import type { GrantRow, HistoryRows, PastEntry, PastOccurrence } from './history-rows.ts';
import { storedDayOrNull } from './stored-day.ts';
import type { OccurrenceRow } from './work-rows.ts';

/** The versions of the criteria that had been in force by an instant, oldest first. */
export interface Then {
  readonly versions: readonly { readonly importedAt: Date; readonly entries: readonly PastEntry[] }[];
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
  const byCriterion = group(alive, ({ criterionId }) => criterionId);
  const planned = versions.map(({ importedAt, entries }) => ({
    importedAt,
    times: plannedIn(entries, byCriterion, then.year),
  }));
  const dated = (row: PastOccurrence, now?: PlannedOccurrence): OccurrenceRow => {
    const { id, criterionId, period } = row;
    const stood = now ? { ...row, dueOn: now.dueOn, originalDueOn: now.dueOn } : row;
    const plans = planned.flatMap(({ importedAt, times }) => {
      const named = times.get(row);
      return named ? [{ at: importedAt, dueOn: named.dueOn }] : [];
    });
    const granted = grants.get(id) ?? [];
    const dueOn = dueThen(stood, { plans, granted, until, isPlanned: now !== undefined });
    return { id, criterionId, period: now?.period ?? period, dueOn, originalDueOn: stood.originalDueOn };
  };
  if (then.isNewest) return alive.map((row) => dated(row)).toSorted(byDeadline);

  const answered = answeredBy(rows, until);
  const now = planned.at(-1)?.times;
  const last = (row: PastOccurrence) => planned.findLast(({ times }) => times.has(row))?.times.get(row);
  return (versions.at(-1)?.entries ?? [])
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

/** What a deadline came from: the days that plans named and those that were granted, each list oldest first. */
interface Deadlines {
  readonly plans: readonly { readonly at: Date; readonly dueOn: Day | null }[];
  readonly granted: readonly GrantRow[];
  readonly until: Date;
  /** The row tells what the plan then in force named, and not what came later. */
  readonly isPlanned: boolean;
}

/**
 * The deadline in force: where something had been granted, what became of that and of the plans that came after it; else what
 * the plan named, or the one from before the first that was granted since.
 */
function dueThen(row: OccurrenceRow, { plans, granted, until, isPlanned }: Deadlines): string | null {
  const isBefore = ({ decidedAt }: GrantRow): boolean => decidedAt !== null && decidedAt < until;
  const before = granted.filter(isBefore);
  const since = granted.find((grant) => !isBefore(grant));
  if (before.length === 0) return since && !isPlanned ? (row.originalDueOn ?? since.fromOn) : row.dueOn;
  const grants = before.map(({ decidedAt, grantedOn }) => ({ at: decidedAt, grantedOn }));
  const [first, ...later] = plans;
  const after = [...later, ...grants].toSorted((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0));
  let stood = { dueOn: first?.dueOn ?? null, originalDueOn: first?.dueOn ?? null };
  for (const each of after)
    stood =
      'grantedOn' in each
        ? { ...stood, dueOn: storedDayOrNull(each.grantedOn) }
        : { dueOn: dueBetween(stood, each.dueOn), originalDueOn: each.dueOn };
  return stood.dueOn;
}

/** As the rows are read: by deadline, those without one first. */
function byDeadline(a: OccurrenceRow, b: OccurrenceRow): number {
  const [x, y] = [storedDayOrNull(a.dueOn) ?? '', storedDayOrNull(b.dueOn) ?? ''];
  if (x === y) return a.id - b.id;
  return x < y ? -1 : 1;
}
