import { compareCodes } from '../plan/code.ts';
import type { Day } from '../time/day.ts';
import type { LastDayInTime, TimedOccurrence } from '../time/timing.ts';
import { isClosed, type ProgressState } from '../work/progress.ts';
import type { Answer, Assignee, PlanWork } from '../work/work.ts';
import { linesOf } from './line.ts';

/** How a time of somebody's own part went: done in time or late, nothing arose, late and open, or not due yet. */
export type SheetMark = 'on-time' | 'late' | 'exempt' | 'overdue' | 'open';

/** One time of a criterion, as far as it is a member's own. */
export interface SheetRow {
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly kind: 'lead' | 'support';
  /** The deadline the plan gave. */
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly state: ProgressState;
  readonly percent: number;
  readonly mark: SheetMark;
}

/** A member's month: what fell due in it or was done in it, and what is overdue from before. */
export interface PersonalSheet {
  readonly from: Day;
  readonly to: Day;
  readonly leads: number;
  readonly supports: number;
  /** Times that fell due in the month by the plan: `onTime` + `late` + `exempt` + `overdue` + `open`. */
  readonly due: Readonly<Record<'onTime' | 'late' | 'exempt' | 'overdue' | 'open', number>>;
  /** Times done in the month, whenever they were due. */
  readonly done: number;
  /** Times that are late and open, from before the month as well. */
  readonly overdue: number;
  /** Overdue first, then by deadline. */
  readonly rows: readonly SheetRow[];
}

/** The month a sheet is about, and the clock it is told by. */
export interface SheetMonth {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  readonly dayOf: (at: Date) => Day;
  readonly lastDayInTime: LastDayInTime;
}

const ORDER: readonly SheetMark[] = ['overdue', 'open', 'late', 'on-time', 'exempt'];

/**
 * The sheet of a member for a month, as the work stands on `today`. It is of their own part: who supports answers for
 * what they were asked, and a criterion with two leads is done by each for themselves. An extension does not make late
 * work punctual.
 */
export function personalSheet(plan: PlanWork, memberId: number, month: SheetMonth): PersonalSheet {
  const { from, to, today, lastDayInTime } = month;
  const mine = linesOf(plan, today, lastDayInTime).flatMap((line) => {
    const own = line.criterion.assignees.filter((each) => each.memberId === memberId);
    const duty = own.find(({ kind }) => kind === 'lead') ?? own.find(({ kind }) => kind === 'support');
    return duty ? [{ ...line, duty }] : [];
  });
  const rows = mine.flatMap(({ criterion, standing, duty }) =>
    standing.counted
      .filter((timed) => isTheirs(timed, duty))
      .map((timed) => rowOf({ code: criterion.code, name: criterion.name }, timed, duty, month)),
  );
  const within = (day: Day | null) => day !== null && day >= from && day <= to;
  const due = rows.filter(({ dueOn }) => within(dueOn));
  const count = (mark: SheetMark) => due.filter((row) => row.mark === mark).length;
  return {
    from,
    to,
    leads: mine.filter(({ duty }) => duty.kind === 'lead').length,
    supports: mine.filter(({ duty }) => duty.kind === 'support').length,
    due: {
      onTime: count('on-time'),
      late: count('late'),
      exempt: count('exempt'),
      overdue: count('overdue'),
      open: count('open'),
    },
    done: rows.filter(({ doneOn, mark }) => within(doneOn) && mark !== 'exempt').length,
    overdue: rows.filter(({ mark }) => mark === 'overdue').length,
    rows: rows
      .filter(({ dueOn, doneOn, mark }) => within(dueOn) || within(doneOn) || mark === 'overdue')
      .sort(
        (a, b) =>
          ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark) ||
          (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
          compareCodes(a.code, b.code),
      ),
  };
}

/** What does not apply is nobody's; nothing more is asked of a supporter once the leads have closed it. */
function isTheirs({ occurrence: { state, answers } }: TimedOccurrence, duty: Assignee): boolean {
  if (state === 'not_applicable') return false;
  if (duty.kind === 'lead' || !isClosed(state)) return true;
  return answers.some((own) => own.memberId === duty.memberId && isClosed(own.state));
}

function rowOf(
  subject: Pick<SheetRow, 'code' | 'name'>,
  timed: TimedOccurrence,
  duty: Assignee,
  month: SheetMonth,
): SheetRow {
  const { occurrence } = timed;
  const own = occurrence.answers.find(({ memberId }) => memberId === duty.memberId);
  const dueOn = occurrence.originalDueOn ?? occurrence.dueOn;
  const doneOn = own && isClosed(own.state) ? doneDay(own, timed, month) : null;
  return {
    ...subject,
    period: occurrence.period,
    kind: duty.kind === 'lead' ? 'lead' : 'support',
    dueOn,
    doneOn,
    state: own?.state ?? 'not_started',
    percent: own?.percent ?? 0,
    mark: markOf(own, { dueOn, doneOn }, timed, month),
  };
}

/** Work is done on the day it was reported, not on that of its confirmation. */
function doneDay(own: Answer, { occurrence }: TimedOccurrence, { dayOf }: SheetMonth): Day {
  return own.state === 'confirmed' ? (occurrence.doneOn ?? dayOf(own.at)) : dayOf(own.at);
}

function markOf(
  own: Answer | undefined,
  { dueOn, doneOn }: { dueOn: Day | null; doneOn: Day | null },
  { daysLeft }: TimedOccurrence,
  { lastDayInTime }: SheetMonth,
): SheetMark {
  if (own?.state === 'not_arisen') return 'exempt';
  if (doneOn === null) return daysLeft !== null && daysLeft < 0 ? 'overdue' : 'open';
  return dueOn !== null && daysLeft !== null && doneOn > lastDayInTime(dueOn) ? 'late' : 'on-time';
}
