import { compareCodes } from '../plan/code.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { type Day, earlier, later } from '../time/day.ts';
import { pointsOfTime } from '../work/points-of-time.ts';
import { isClosed, type ProgressState } from '../work/progress.ts';
import {
  BUCKETS,
  type Bucket,
  graceOf,
  hasBegun,
  type Moment,
  type Urgency,
  urgencyOf,
} from '../work/urgency.ts';
import type { Assignee, CriterionWork, OccurrenceWork, PlanWork } from '../work/work.ts';
import { type Asked, answererOf, rankFor, stillAsked } from './asked.ts';

/** When to remind. */
export interface ReminderSettings {
  /** Days before the due date on which we speak up. Work is listed from the first of them on. */
  readonly daysAhead: readonly number[];
  /**
   * The last day on which reminders went out, where that was not the working day before: reminder days missed since are
   * made up for by today's one message.
   */
  readonly lastRunOn?: Day;
}

/** One occurrence a member is to answer for. `state` and `percent` are what this member said of their own part. */
export interface ReminderItem {
  readonly occurrenceId: number;
  readonly criterionId: number;
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly dueOn: Day;
  /** The last day in time, where that is not the due date itself. */
  readonly graceUntil: Day | null;
  /** Days until the due date; once late, minus the days since the last day in time. */
  readonly daysLeft: number;
  /** Today is the last working day in time, though the due date may be some days off yet. */
  readonly lastChance: boolean;
  /** Points at stake: the criterion's maximum in equal parts over its occurrences, on either track. Null: not given. */
  readonly points: number | null;
  readonly kind: 'lead' | 'support';
  readonly bucket: Bucket;
  readonly state: ProgressState;
  readonly percent: number;
  /** Whose part it is, where they are away and the one reminded stands in. */
  readonly insteadOf: string | null;
}

/** The one message a member gets on a day, most urgent first. */
export interface DailyReminder {
  readonly memberId: number;
  readonly items: readonly ReminderItem[];
}

const DEFAULT_SETTINGS: ReminderSettings = { daysAhead: [30, 14, 7, 3, 1, 0] };

/**
 * The reminders owed on `today`, one for each member concerned; none on a day off.
 *
 * A member hears from us when today is a reminder day of something of theirs. One that falls on a day off comes on the
 * working day before; the last, 0, comes also on the next working day, on which work due on a day off is still in time
 * (Civil Code 2015, art. 148(5)) and after which it is overdue. The message then lists the member's whole picture: what
 * is overdue, due today, and ahead. Overdue work gives the occasion on every working day. All is a function of the dates:
 * asking again gives the same, and a missed day is folded into the next message, never sent after.
 *
 * Who is away is not reminded: their part goes to whoever stands in, and waits where nobody does. What is snoozed comes
 * back on its day, which is a reminder day of it.
 *
 * Silent: closed work, surveys, followers, supporters once every lead has closed, periods that have not begun, work
 * without a date or due before the plan was tracked.
 */
export function remindersOn(
  plan: PlanWork,
  today: Day,
  calendar: WorkingCalendar,
  settings: ReminderSettings = DEFAULT_SETTINGS,
): DailyReminder[] {
  if (!calendar.isWorkingDay(today)) return [];
  const previous = calendar.previous(today);
  const since = earlier(settings.lastRunOn ?? previous, previous);
  const moment = { today, since, calendar, daysAhead: settings.daysAhead };

  const entries = plan.criteria
    .filter(({ scoredBy }) => scoredBy === 'unit')
    .flatMap((criterion) =>
      criterion.occurrences.filter(isChased(plan, moment)).flatMap((occurrence) => {
        const urgency = urgencyOf(occurrence.dueOn, moment);
        if (!urgency) return [];
        return stillAsked(criterion, occurrence).flatMap((asked) => {
          const snoozedUntil = snoozeOf(criterion, asked.assignee);
          if (snoozedUntil !== null && snoozedUntil > today) return [];
          const comesBack = snoozedUntil !== null && snoozedUntil > since;
          const prompts = urgency.prompts || comesBack;
          return entriesOf(criterion, occurrence, asked, { ...urgency, prompts });
        });
      }),
    );

  return [...byMember(entries)]
    .filter(([, own]) => own.some(({ urgency }) => urgency.prompts))
    .sort(([a], [b]) => a - b)
    .map(([memberId, own]) => ({ memberId, items: onceEach(own).sort(byUrgency) }));
}

interface Entry {
  readonly memberId: number;
  readonly rank: number;
  readonly item: ReminderItem;
  readonly urgency: Urgency;
}

/** Until when an assignee, or whoever answers for them, is not to be reminded of a criterion; null where nothing says so. */
export function snoozeOf({ snoozes = [] }: CriterionWork, assignee: Assignee): Day | null {
  const whose = [null, assignee.memberId, answererOf(assignee)?.memberId];
  return snoozes
    .filter(({ memberId }) => whose.includes(memberId))
    .reduce<Day | null>((last, { until }) => (last === null ? until : later(last, until)), null);
}

/** Open, dated, in the plan's time and begun. */
function isChased({ trackedFrom }: PlanWork, moment: Moment) {
  return (occurrence: OccurrenceWork): occurrence is Dated =>
    !isClosed(occurrence.state) &&
    occurrence.dueOn !== null &&
    occurrence.dueOn >= trackedFrom &&
    hasBegun(occurrence.period, moment);
}

type Dated = OccurrenceWork & { readonly dueOn: Day };

function entriesOf(
  criterion: CriterionWork,
  occurrence: Dated,
  { assignee, answer }: Asked,
  urgency: Urgency,
): Entry[] {
  const answerer = answererOf(assignee);
  if (!answerer) return [];
  const { memberId } = answerer;
  const item: ReminderItem = {
    occurrenceId: occurrence.id,
    criterionId: criterion.id,
    code: criterion.code,
    name: criterion.name,
    period: occurrence.period,
    dueOn: occurrence.dueOn,
    graceUntil: graceOf(urgency, occurrence.dueOn),
    daysLeft: urgency.daysLeft,
    lastChance: urgency.lastChance,
    points: pointsOfTime(criterion),
    kind: assignee.kind === 'lead' ? 'lead' : 'support',
    bucket: urgency.bucket,
    state: answer.state,
    percent: answer.percent,
    insteadOf: assignee.memberId === memberId ? null : assignee.name,
  };
  return [{ memberId, rank: rankFor(memberId, assignee), item, urgency }];
}

/** Who has several parts of one occurrence is asked for the foremost: the next follows once it is closed. */
function onceEach(entries: readonly Entry[]): ReminderItem[] {
  const items = new Map<number, ReminderItem>();
  for (const { item } of entries.toSorted((a, b) => a.rank - b.rank))
    if (!items.has(item.occurrenceId)) items.set(item.occurrenceId, item);
  return [...items.values()];
}

function byMember(entries: readonly Entry[]): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.memberId);
    if (group) group.push(entry);
    else groups.set(entry.memberId, [entry]);
  }
  return groups;
}

function byUrgency(a: ReminderItem, b: ReminderItem): number {
  return (
    BUCKETS.indexOf(a.bucket) - BUCKETS.indexOf(b.bucket) ||
    (b.points ?? 0) - (a.points ?? 0) ||
    compareCodes(a.code, b.code) ||
    a.occurrenceId - b.occurrenceId
  );
}
