import { isComplete, sufficiencyAt } from '../evidence/evidence.ts';
import type { Day } from '../time/day.ts';
import { type LastDayInTime, type TimedOccurrence, timed } from '../time/timing.ts';
import { isClosed, NOTHING_SAID, type ProgressState, percentOf } from './progress.ts';
import type { CriterionWork, OccurrenceWork } from './work.ts';

/** Days before a deadline from which the evidence asked for should be at hand. */
const EVIDENCE_DAYS_AHEAD = 7;

/** A criterion that is closed throughout stands as the first of these that one of its occurrences has. */
const CLOSED_IN_ORDER: readonly ProgressState[] = ['done', 'confirmed', 'not_arisen'];

/** A deadline that counts. `daysLeft` is 0 on the last day in time and negative when overdue. */
export interface Due {
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
  /** The supporter whose part alone is held up; null where its leads say so of the whole. */
  readonly partOf: string | null;
}

/** How a whole criterion stands on a day. */
export interface CriterionStanding {
  readonly state: ProgressState;
  /** Mean of the occurrences that count, 0–100, rounded down; 100 only when all are closed. */
  readonly percent: number;
  readonly notApplicable: boolean;
  /** The occurrences that count, by deadline, those without one last. */
  readonly counted: readonly TimedOccurrence[];
  /** The one to be answered now: the oldest overdue, else the next due, else one without deadline, else the last. */
  readonly currentOccurrence: OccurrenceWork | null;
  readonly nextDue: Due | null;
  readonly oldestOverdue: Due | null;
  /** Days since the oldest open deadline passed; 0 where none has. */
  readonly overdueDays: number;
  readonly overdueCount: number;
  readonly onTime: number;
  readonly late: number;
  readonly toCome: number;
  /** What its leads say, else what a supporter says of a part of what is still open: that leaves the state as it is. */
  readonly blocked: Blocker | null;
  /** Something was reported done, or is due within a week or overdue, without the documents asked for. */
  readonly evidenceMissing: boolean;
  /** The occurrences of which that is true. */
  readonly lackingEvidence: readonly OccurrenceWork[];
  readonly lastHeardAt: Date | null;
}

/**
 * How a criterion stands on `today`, from what its leads said of each occurrence.
 *
 * Occurrences due before `trackedFrom` do not count, unless there are no others; then they are never late. The
 * criterion is closed when all that count are; one held up holds it up; otherwise it stands as the current one does,
 * and in progress where that has not begun but others have. Only passed deadlines make it late, never those to come, and
 * never what a survey scores: it is not reminded of either.
 * `lastDayInTime` gives the grace of a deadline on a day off; without it the deadline itself is the last day.
 *
 * In the ledger (`onTime`, `late`, `toCome`) what is overdue is late, not applicable ones are left out, and what did
 * not arise was on time.
 */
export function standingOf(
  criterion: CriterionWork,
  today: Day,
  trackedFrom: Day,
  lastDayInTime?: LastDayInTime,
): CriterionStanding {
  const surveyed = criterion.scoredBy === 'survey';
  const counted = timed(criterion.occurrences, { today, trackedFrom, lastDayInTime, surveyed });
  const applicable = counted.filter(({ occurrence }) => occurrence.state !== 'not_applicable');
  const overdue = counted.filter((each) => each.overdue);
  const next = counted.find((each) => each.daysLeft !== null && !each.overdue && isOpen(each));
  const current = overdue[0] ?? next ?? counted.find(isOpen) ?? counted.at(-1);
  const blocker = counted.find(({ occurrence }) => occurrence.state === 'blocked')?.occurrence;
  const late = applicable.filter((each) => each.overdue || each.lateByPlan).length;
  const toCome = applicable.filter((each) => isOpen(each) && !each.overdue).length;
  const lacking = counted.filter((each) => needsEvidence(each) && lacksEvidence(criterion, each.occurrence));

  return {
    state: blocker ? 'blocked' : stateOf(applicable, current?.occurrence),
    percent: meanPercent(applicable, counted.length > 0),
    notApplicable: counted.length > 0 && applicable.length === 0,
    counted,
    currentOccurrence: current?.occurrence ?? null,
    nextDue: dueOf(next),
    oldestOverdue: dueOf(overdue[0]),
    overdueDays: -(overdue[0]?.daysLeft ?? 0) + 0,
    overdueCount: overdue.length,
    onTime: applicable.length - late - toCome,
    late,
    toCome,
    blocked: blocker
      ? { occurrenceId: blocker.id, note: blocker.note, since: blocker.since, partOf: null }
      : partHeldUp(criterion, counted),
    evidenceMissing: lacking.length > 0,
    lackingEvidence: lacking.map(({ occurrence }) => occurrence),
    lastHeardAt: lastHeard(criterion.occurrences),
  };
}

/** What the supporter who waits longest says of their part, while the whole is open. */
function partHeldUp({ assignees }: CriterionWork, counted: readonly TimedOccurrence[]): Blocker | null {
  const held = counted.filter(isOpen).flatMap(({ occurrence }) =>
    occurrence.answers.flatMap(({ kind, state, dutyId, note, since = null }) => {
      const support = assignees.find((each) => each.dutyId === dutyId);
      if (kind !== 'support' || state !== 'blocked' || !support) return [];
      return [{ occurrenceId: occurrence.id, note, since, partOf: support.name }];
    }),
  );
  return held.toSorted((a, b) => (a.since?.getTime() ?? 0) - (b.since?.getTime() ?? 0))[0] ?? null;
}

/**
 * The times of a criterion for which documents should be there by now: reported done, due within a week or overdue, and
 * the one that is asked about.
 */
export function timesToProve(
  { counted }: CriterionStanding,
  asked: OccurrenceWork | null = null,
): OccurrenceWork[] {
  const times = counted.filter(
    (each) =>
      each.occurrence.state === 'confirmed' || needsEvidence(each) || each.occurrence.id === asked?.id,
  );
  const own = times.map(({ occurrence }) => occurrence);
  return asked === null || own.some(({ id }) => id === asked.id) ? own : [...own, asked];
}

/** True where a document that a time of a criterion needs was not sent, or was returned. */
export function lacksEvidence(criterion: CriterionWork, occurrence: OccurrenceWork): boolean {
  return criterion.requirements.length > 0 && !isComplete(sufficiencyAt(criterion, occurrence));
}

/** True for work reported done, and for open work that is due within a week or overdue. */
function needsEvidence({ occurrence, daysLeft }: TimedOccurrence): boolean {
  if (isClosed(occurrence.state)) return occurrence.state === 'done';
  return daysLeft !== null && daysLeft <= EVIDENCE_DAYS_AHEAD;
}

function isOpen({ occurrence }: TimedOccurrence): boolean {
  return !isClosed(occurrence.state);
}

function stateOf(applicable: readonly TimedOccurrence[], current: OccurrenceWork | undefined): ProgressState {
  if (!current) return NOTHING_SAID.state;
  if (isClosed(current.state)) {
    const states = applicable.map(({ occurrence }) => occurrence.state);
    return CLOSED_IN_ORDER.find((state) => states.includes(state)) ?? 'not_applicable';
  }
  const begun = applicable.some(({ occurrence }) => occurrence.state !== 'not_started');
  return current.state === 'not_started' && begun ? 'in_progress' : current.state;
}

function meanPercent(applicable: readonly TimedOccurrence[], any: boolean): number {
  if (applicable.length === 0) return any ? 100 : 0;
  const sum = applicable.reduce(
    (total, { occurrence }) => total + percentOf(occurrence.state, occurrence.percent),
    0,
  );
  return Math.floor(sum / applicable.length);
}

function dueOf(timed: TimedOccurrence | undefined): Due | null {
  if (!timed || timed.daysLeft === null || timed.occurrence.dueOn === null) return null;
  const { id: occurrenceId, period, dueOn } = timed.occurrence;
  return { dueOn, daysLeft: timed.daysLeft, occurrenceId, period };
}

function lastHeard(occurrences: readonly OccurrenceWork[]): Date | null {
  let last: Date | null = null;
  for (const { lastHeardAt } of occurrences)
    if (lastHeardAt && (!last || lastHeardAt > last)) last = lastHeardAt;
  return last;
}
