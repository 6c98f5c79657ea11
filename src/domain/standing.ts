import { addDays, type Day, daysBetween } from './day.ts';
import { isClosed, NOTHING_SAID, type ProgressState, percentOf } from './progress.ts';
import type { CriterionWork, OccurrenceWork } from './work.ts';

/** Days before a deadline from which the evidence asked for should be at hand. */
const EVIDENCE_DAYS_AHEAD = 7;

/** The next time something of a criterion is due. `daysLeft` is 0 on the day itself. */
export interface NextDue {
  readonly dueOn: Day;
  readonly daysLeft: number;
  readonly occurrenceId: number;
  readonly period: string;
}

/** What holds a criterion up, in its official's words, and since when. */
export interface Blocker {
  readonly occurrenceId: number;
  readonly note: string;
  readonly since: Date | null;
}

/** How a whole criterion stands on a day. */
export interface CriterionStanding {
  readonly state: ProgressState;
  /** Mean of the occurrences that count, 0–100, rounded down; 100 only when all are closed. */
  readonly percent: number;
  readonly notApplicable: boolean;
  /** The occurrences that count, by deadline, those without one last. */
  readonly counted: readonly OccurrenceWork[];
  /** False where every deadline had passed before the plan existed: such work is never late. */
  readonly chased: boolean;
  /** The one to be answered now: the oldest overdue, else the next due, else one without deadline, else the last. */
  readonly currentOccurrence: OccurrenceWork | null;
  readonly nextDue: NextDue | null;
  /** Days since the oldest open deadline passed; 0 where none has. */
  readonly overdueDays: number;
  readonly overdueCount: number;
  readonly onTime: number;
  readonly late: number;
  readonly toCome: number;
  readonly blocked: Blocker | null;
  readonly evidenceMissing: boolean;
  readonly lastHeardAt: Date | null;
}

/**
 * How a criterion stands on `today`, from what its leads said of each occurrence.
 *
 * Occurrences due before `trackedFrom` do not count, unless there are no others; then they are never late. The
 * criterion is closed when all that count are; one held up holds it up; otherwise it stands as the current one does,
 * and in progress where that has not begun but others have. Only passed deadlines make it late, never those to come.
 *
 * The ledger (`onTime`, `late`, `toCome`) goes by the original deadline where an extension moved it, because an
 * extension does not make late work punctual; being overdue goes by the deadline in force. Not applicable occurrences
 * stand in neither, and what did not arise was on time.
 */
export function standingOf(criterion: CriterionWork, today: Day, trackedFrom: Day): CriterionStanding {
  const { counted, chased } = countedOf(criterion.occurrences, trackedFrom);
  const overdue = chased ? counted.filter((occurrence) => isOverdue(occurrence, today)) : [];
  const next = chased ? counted.find((occurrence) => isAhead(occurrence, today)) : undefined;
  const current =
    overdue[0] ?? next ?? counted.find((occurrence) => !isClosed(occurrence.state)) ?? counted.at(-1) ?? null;
  const oldest = overdue[0]?.dueOn;
  const blocker = counted.find((occurrence) => occurrence.state === 'blocked');
  const applicable = counted.filter((occurrence) => occurrence.state !== 'not_applicable');

  return {
    state: blocker ? 'blocked' : stateOf(applicable, current),
    percent: meanPercent(applicable, counted.length > 0),
    notApplicable: counted.length > 0 && applicable.length === 0,
    counted,
    chased,
    currentOccurrence: current,
    nextDue: next?.dueOn ? dueIn(next, next.dueOn, today) : null,
    overdueDays: oldest ? daysBetween(oldest, today) : 0,
    overdueCount: overdue.length,
    ...ledgerOf(applicable, chased ? today : null),
    blocked: blocker ? { occurrenceId: blocker.id, note: blocker.note, since: blocker.since } : null,
    evidenceMissing: counted.some((occurrence) => {
      if (!lacksEvidence(criterion, occurrence)) return false;
      if (isClosed(occurrence.state)) return occurrence.state === 'done';
      return chased && occurrence.dueOn !== null && occurrence.dueOn <= addDays(today, EVIDENCE_DAYS_AHEAD);
    }),
    lastHeardAt: lastHeard(criterion.occurrences),
  };
}

/** True for open work whose deadline in force has passed. */
export function isOverdue(occurrence: OccurrenceWork, today: Day): boolean {
  return occurrence.dueOn !== null && occurrence.dueOn < today && !isClosed(occurrence.state);
}

/**
 * True where documents are asked for and none was sent that was not returned. A criterion that falls due once takes
 * what was sent for it as a whole; one that comes round needs a document for each time.
 */
export function lacksEvidence(criterion: CriterionWork, occurrence: OccurrenceWork): boolean {
  if (criterion.evidenceAsked.length === 0) return false;
  const { submitted, accepted } = criterion.occurrences.length === 1 ? criterion.evidence : occurrence.evidence;
  return submitted + accepted === 0;
}

function isAhead(occurrence: OccurrenceWork, today: Day): boolean {
  return occurrence.dueOn !== null && occurrence.dueOn >= today && !isClosed(occurrence.state);
}

function countedOf(
  occurrences: readonly OccurrenceWork[],
  trackedFrom: Day,
): { counted: readonly OccurrenceWork[]; chased: boolean } {
  const tracked = occurrences.filter(({ dueOn }) => dueOn === null || dueOn >= trackedFrom);
  const counted = tracked.length > 0 ? tracked : occurrences;
  return { counted: counted.length > 1 ? counted.toSorted(byDeadline) : counted, chased: tracked.length > 0 };
}

function byDeadline(a: OccurrenceWork, b: OccurrenceWork): number {
  if (a.dueOn === b.dueOn) return 0;
  if (a.dueOn === null) return 1;
  return b.dueOn === null || a.dueOn < b.dueOn ? -1 : 1;
}

function stateOf(applicable: readonly OccurrenceWork[], current: OccurrenceWork | null): ProgressState {
  if (!current) return NOTHING_SAID.state;
  if (isClosed(current.state)) {
    const closedBy = (state: ProgressState) => applicable.some((occurrence) => occurrence.state === state);
    return (['done', 'confirmed', 'not_arisen'] as const).find(closedBy) ?? 'not_applicable';
  }
  const begun = applicable.some((occurrence) => occurrence.state !== 'not_started');
  return current.state === 'not_started' && begun ? 'in_progress' : current.state;
}

function meanPercent(applicable: readonly OccurrenceWork[], any: boolean): number {
  if (applicable.length === 0) return any ? 100 : 0;
  const sum = applicable.reduce((total, { state, percent }) => total + percentOf(state, percent), 0);
  return Math.floor(sum / applicable.length);
}

function dueIn(occurrence: OccurrenceWork, dueOn: Day, today: Day): NextDue {
  return { dueOn, daysLeft: daysBetween(today, dueOn), occurrenceId: occurrence.id, period: occurrence.period };
}

/** `today` is null where nothing can be late. */
function ledgerOf(applicable: readonly OccurrenceWork[], today: Day | null) {
  let onTime = 0;
  let late = 0;
  for (const occurrence of applicable) {
    if (!isClosed(occurrence.state)) {
      if (today && isOverdue(occurrence, today)) late += 1;
    } else if (today && isClosedLate(occurrence, occurrence.originalDueOn ?? occurrence.dueOn)) late += 1;
    else onTime += 1;
  }
  return { onTime, late, toCome: applicable.length - onTime - late };
}

/** True for work reported done after `deadline`. What did not arise cannot be late. */
export function isClosedLate(occurrence: OccurrenceWork, deadline: Day | null): boolean {
  const { state, doneOn } = occurrence;
  return (state === 'done' || state === 'confirmed') && doneOn !== null && deadline !== null && doneOn > deadline;
}

function lastHeard(occurrences: readonly OccurrenceWork[]): Date | null {
  let last: Date | null = null;
  for (const { lastHeardAt } of occurrences) if (lastHeardAt && (!last || lastHeardAt > last)) last = lastHeardAt;
  return last;
}
