import { addDays, type Day, later, makeDay, partsOf } from '../time/day.ts';
import { keyPeriod, type Period, periodsOfYear } from '../time/period.ts';
import type { Deadline } from './deadline.ts';

/** One time a criterion is to fall due by the plan. `period` as in `Occurrence`; `dueOn` is null where no date is known. */
export interface PlannedOccurrence {
  readonly period: string;
  readonly dueOn: Day | null;
}

const FRIDAY = 5;

/**
 * The times a criterion falls due in a plan's year, in order.
 *
 * One fixed day, an unknown deadline and none give one, `once`. Several fixed days give one each, its period being the
 * day. A recurring duty has one for each period of the year, due on `dueDay` of the period's last month (its last day
 * where the month is shorter, and without `dueDay`); a weekly one falls due on Friday, or on weekday `dueDay` (1 Monday).
 * Work that never ends is looked at on the last day of each month.
 */
export function occurrencesOf(deadline: Deadline, year: number): PlannedOccurrence[] {
  switch (deadline.kind) {
    case 'fixed':
      return onFixedDays(deadline.days);
    case 'recurring':
      return periodsOfYear(deadline.every, year).map((period) => ({
        period: period.key,
        dueOn: dueDayIn(period, deadline.dueDay),
      }));
    case 'continuous':
      return periodsOfYear('month', year).map(({ key, to }) => ({ period: key, dueOn: to }));
    default:
      return [{ period: 'once', dueOn: null }];
  }
}

function onFixedDays(days: readonly Day[]): PlannedOccurrence[] {
  const inOrder = [...new Set(days)].sort();
  const [first = null] = inOrder;
  return inOrder.length > 1
    ? inOrder.map((day) => ({ period: day, dueOn: day }))
    : [{ period: 'once', dueOn: first }];
}

function dueDayIn(period: Period, dueDay: number | undefined): Day {
  if (period.kind === 'week') return addDays(period.from, Math.min(dueDay ?? FRIDAY, 7) - 1);
  const { year, month } = partsOf(period.to);
  return (dueDay && makeDay(year, month, dueDay)) || period.to;
}

/** An occurrence as it is kept. `answered`: somebody has said something of it. */
export interface KeptOccurrence extends PlannedOccurrence {
  readonly id: number;
  /** The day the plan gave, before any extension. */
  readonly originalDueOn: Day | null;
  readonly answered: boolean;
}

/** What a changed plan makes of a criterion's occurrences. */
export interface Reconciled<Kept extends KeptOccurrence = KeptOccurrence> {
  /** Those that go on, as they are to stand from now. `changed`: period or a date differs from what is kept. */
  readonly kept: readonly (Kept & { readonly changed: boolean })[];
  readonly added: readonly PlannedOccurrence[];
  /** Ids of those that end. */
  readonly ended: readonly number[];
}

/**
 * Brings the occurrences of one criterion in line with a plan that was imported again.
 *
 * Each wanted occurrence is matched with the one kept for the same period, `once` with `once`; what is then left without
 * a period of its own (`once`, single days) is matched by the same planned day. Matched ones take the new date, but an
 * extension that was granted stays where it reaches further. Unmatched ones end, except those that were answered: these
 * stay as they are, for what was said is never dropped. Hand in ended ones as well, so that a period that comes back
 * goes on with its old row.
 */
export function reconcile<Kept extends KeptOccurrence>(
  existing: readonly Kept[],
  wanted: readonly PlannedOccurrence[],
): Reconciled<Kept> {
  const matches = match(existing, wanted);
  const unmatched = existing.filter((old) => !matches.has(old));
  const found = new Set(matches.values());
  return {
    kept: existing.flatMap((old) => {
      const now = matches.get(old);
      if (now) return [taking(old, now)];
      return old.answered ? [{ ...old, changed: false }] : [];
    }),
    added: wanted.filter((now) => !found.has(now)),
    ended: unmatched.filter((old) => !old.answered).map((old) => old.id),
  };
}

/** Pairs by period first, so that a date that moved onto another's day does not take its row. */
function match<Kept extends KeptOccurrence>(
  existing: readonly Kept[],
  wanted: readonly PlannedOccurrence[],
): Map<Kept, PlannedOccurrence> {
  const matches = new Map<Kept, PlannedOccurrence>();
  const taken = new Set<PlannedOccurrence>();
  const pair = (isSame: (old: Kept, now: PlannedOccurrence) => boolean): void => {
    for (const old of existing) {
      const now = matches.has(old) ? undefined : wanted.find((one) => !taken.has(one) && isSame(old, one));
      if (!now) continue;
      matches.set(old, now);
      taken.add(now);
    }
  };
  pair((old, now) => old.period === now.period);
  pair((old, now) => isSingle(old) && isSingle(now) && now.dueOn !== null && now.dueOn === old.originalDueOn);
  return matches;
}

function isSingle({ period }: PlannedOccurrence): boolean {
  return keyPeriod(period) === undefined;
}

function taking<Kept extends KeptOccurrence>(old: Kept, now: PlannedOccurrence): Kept & { changed: boolean } {
  const dueOn = dueBetween(old, now.dueOn);
  const changed = old.period !== now.period || old.dueOn !== dueOn || old.originalDueOn !== now.dueOn;
  return { ...old, period: now.period, dueOn, originalDueOn: now.dueOn, changed };
}

/** When something falls due that a plan of later names another day for: an extension stays where it reaches further. */
export function dueBetween(
  { dueOn, originalDueOn }: Pick<KeptOccurrence, 'dueOn' | 'originalDueOn'>,
  planned: Day | null,
): Day | null {
  if (planned === originalDueOn) return dueOn;
  const isExtended = dueOn !== null && originalDueOn !== null && dueOn > originalDueOn;
  return isExtended && planned ? later(dueOn, planned) : planned;
}
