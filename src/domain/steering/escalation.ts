import type { WorkingCalendar } from '../time/calendar.ts';
import { type Day, later } from '../time/day.ts';
import type { LateItem } from '../work/late-work.ts';
import { snoozeOf } from './reminder.ts';
import type { Remover } from './remover.ts';

/** What calls for somebody else: late work, somebody's silence, an obstacle. */
export type EscalationCause = 'late' | 'silent' | 'blocked';

/** Who is told: the lead, the coordinator, the leader in charge of the field, the chairman. */
export type EscalationAudience = 'lead' | 'coordinator' | 'field_leader' | 'chairman';

/** One level: after how many working days late, or reminders without answer, who is told. Kept as data, not as code. */
export interface EscalationRule {
  readonly id: number;
  readonly cause: EscalationCause;
  readonly audience: EscalationAudience;
  readonly after: number;
  readonly active: boolean;
}

/** The levels a commune begins with. */
export const FIRST_LADDER: readonly Omit<EscalationRule, 'id'>[] = [
  { cause: 'late', audience: 'lead', after: 0, active: true },
  { cause: 'late', audience: 'coordinator', after: 3, active: true },
  { cause: 'late', audience: 'field_leader', after: 7, active: true },
  { cause: 'late', audience: 'chairman', after: 14, active: true },
  { cause: 'silent', audience: 'coordinator', after: 3, active: true },
  { cause: 'blocked', audience: 'coordinator', after: 0, active: true },
  { cause: 'blocked', audience: 'field_leader', after: 0, active: true },
];

/** Work is late on its first working day late, whatever a level says of 0 days. */
const FIRST_LATE_DAY = 1;

/** A level that was reached before, for the same subject. */
export interface ReachedStep {
  readonly ruleId: number;
  readonly subject: string;
  readonly on: Day;
}

/** What is known beside the plan. */
export interface LadderFacts {
  readonly rules: readonly EscalationRule[];
  readonly reached: readonly ReachedStep[];
  /** The first day on which a message that named the work reached one of its present leads; null where none has. */
  readonly toldOn: (item: LateItem) => Day | null;
  /** Whether it waits for others now: a request for a later deadline, or evidence that nobody has looked at. */
  readonly waits: (item: LateItem) => boolean;
  /** The day on which what its leads asked for or sent was last turned down; null where nothing was. */
  readonly turnedDownOn: (item: LateItem) => Day | null;
  /** Whether all whom a level tells lead the work themselves: they know. */
  readonly isOfReaders: (rule: EscalationRule, item: LateItem) => boolean;
}

/** A level that late work reaches today. `unreached`: no message about it has ever reached its lead. */
export interface LadderStep {
  readonly rule: EscalationRule;
  readonly item: LateItem;
  readonly subject: string;
  readonly unreached: boolean;
}

/** What a ladder of late work is about: an extension makes it another, and so does a lead who takes over late work. */
export function lateSubject({ occurrence, dueOn, leads }: LateItem): string {
  const subject = `late:${occurrence.id}:${dueOn}`;
  const since = leads.map((lead) => lead.since ?? dueOn).toSorted()[0] ?? dueOn;
  return since > dueOn ? `${subject}:${since}` : subject;
}

/**
 * The levels that late work reaches on `today`, one for each piece of work at most.
 *
 * Levels are taken in their order, each once, as long as the work is open: a word about it is told with the level and
 * ends nothing. Only while others have to decide, of a later deadline or of evidence, does it wait. Nobody is reported
 * before a fair chance: days count from when the lead was first told of the work, not from the deadline, where that was
 * later; and between two levels lie as many working days as the ladder says, even where the first one came late, or
 * where something was turned down in between. A level that would only tell the leads of their own work is passed over. While no message has reached the lead, only the coordinator hears of it.
 * Silent as well: work whose leads are away without anybody standing in, and work that is snoozed.
 */
export function ladderSteps(
  items: readonly LateItem[],
  facts: LadderFacts,
  today: Day,
  calendar: WorkingCalendar,
): LadderStep[] {
  const levels = facts.rules
    .filter(({ cause, active }) => cause === 'late' && active)
    .toSorted((a, b) => a.after - b.after);
  const reachedOf = bySubject(facts.reached);
  return items.flatMap((item) => {
    if (!isAsked(item, today) || facts.waits(item)) return [];
    const subject = lateSubject(item);
    const reached = reachedOf.get(subject) ?? [];
    const rule = levels.find(
      (level) => !reached.some(({ ruleId }) => ruleId === level.id) && !facts.isOfReaders(level, item),
    );
    if (!rule) return [];
    const toldOn = facts.toldOn(item);
    const unreached = toldOn === null;
    if (unreached && rule.audience !== 'coordinator' && rule.audience !== 'lead') return [];
    const lastDay = calendar.onOrAfter(item.dueOn);
    const days = calendar.workingDaysBetween(later(lastDay, toldOn ?? lastDay), today);
    const rest = { levels, reached, turnedDownOn: facts.turnedDownOn(item) };
    if (days < rule.after || !isRested(rule, rest, today, calendar)) return [];
    return [{ rule, item, subject, unreached }];
  });
}

function bySubject(reached: readonly ReachedStep[]): Map<string, ReachedStep[]> {
  const groups = new Map<string, ReachedStep[]>();
  for (const step of reached) {
    const group = groups.get(step.subject);
    if (group) group.push(step);
    else groups.set(step.subject, [step]);
  }
  return groups;
}

/** Somebody who leads it is there to answer, and may be asked today. */
function isAsked({ criterion, leads }: LateItem, today: Day): boolean {
  return leads.some((lead) => {
    const snoozedUntil = snoozeOf(criterion, lead);
    return lead.standIn !== null && (snoozedUntil === null || snoozedUntil <= today);
  });
}

/**
 * Whether as many working days have gone by since the level before, or since something was turned down, as the ladder
 * puts between the two.
 */
function isRested(
  rule: EscalationRule,
  {
    levels,
    reached,
    turnedDownOn,
  }: { levels: readonly EscalationRule[]; reached: readonly ReachedStep[]; turnedDownOn: Day | null },
  today: Day,
  calendar: WorkingCalendar,
): boolean {
  const before = levels.findLast(
    ({ id, after }) => after < rule.after && reached.some(({ ruleId }) => ruleId === id),
  );
  const on = (before && reached.find(({ ruleId }) => ruleId === before.id)?.on) ?? turnedDownOn;
  if (!on) return true;
  const since = turnedDownOn === null ? on : later(on, turnedDownOn);
  return (
    calendar.workingDaysBetween(since, today) >= rule.after - Math.max(before?.after ?? 0, FIRST_LATE_DAY)
  );
}

/** A reminder that reached a member, and the day it did. */
export interface DeliveredReminder {
  readonly id: number;
  readonly memberId: number;
  readonly at: Date;
  readonly on: Day;
}

/** A run of reminders that a member has not answered. */
export interface SilentRun {
  readonly memberId: number;
  readonly reminders: number;
  readonly since: Day;
  /** Names the run: the same run is told once. */
  readonly subject: string;
}

/**
 * Who has left at least `after` reminders in a row without any answer. One of today is not counted: there was no time
 * to answer it.
 */
export function silentRuns(
  reminders: readonly DeliveredReminder[],
  lastWord: (memberId: number) => Date | null,
  after: number,
  today: Day,
): SilentRun[] {
  const members = [...new Set(reminders.map(({ memberId }) => memberId))];
  return members.flatMap((memberId) => {
    const word = lastWord(memberId);
    const run = reminders
      .filter((each) => each.memberId === memberId && each.on < today && (!word || each.at > word))
      .toSorted((a, b) => a.id - b.id);
    const [first] = run;
    if (!first || run.length < after) return [];
    return [{ memberId, reminders: run.length, since: first.on, subject: `silent:${memberId}:${first.id}` }];
  });
}

/** Obstacles that only a leader can speak with somebody about; all others the coordinator can begin with. */
const FOR_LEADERS: readonly Remover[] = ['province', 'district', 'leaders', 'funds'];

/** Whether an obstacle is for this audience to take away: the coordinator hears of each, leaders of theirs. */
export function canRemove(audience: EscalationAudience, remover: Remover): boolean {
  if (audience === 'coordinator') return true;
  return audience !== 'lead' && FOR_LEADERS.includes(remover);
}
