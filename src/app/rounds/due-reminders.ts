import { isAskedAgain } from '#domain/people/assignment.ts';
import { remindersOn } from '#domain/steering/reminder.ts';
import type { Day } from '#domain/time/day.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { gatherOverdue, type WorkItem } from '#domain/work/work-item.ts';
import type { MemberRow } from '#store/people.ts';
import { directivesToRemindOf, reminderExtras } from '../directives/owed-reminders.ts';
import { returnedEvidence } from '../evidence/returned-evidence.ts';
import { explanationsDue } from '../explanation/remind.ts';
import { choice, type Message, message, type Say, say } from '../message.ts';
import { readersToday } from '../telling/route.ts';
import type { Turn } from '../turn/turn.ts';
import { answerChoices, askAgainLine, criteriaOf, unansweredParts } from '../work/assignments.ts';
import { planInForce } from '../work/find-work.ts';
import { workChoices, workLine } from '../work/work-lines.ts';
import type { DueReminder } from './day-ahead.ts';
import { dueSteps, leadsOf } from './escalation.ts';
import { type Extras, joined, merged, withExtras } from './reminder-extras.ts';

/** Lines and buttons of one message: what fits on the screen of a phone. */
export const TASKS_SHOWN = 6;

/**
 * The reminders owed on the turn's day, whoever can be reached: what the sender sends, and what those who ask are shown.
 * `lastRunOn` is the last day on which they went out.
 */
export async function dueReminders(turn: Turn, lastRunOn: Day | null): Promise<DueReminder[]> {
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const plan = await turn.store.work.plan(head.value, turn.today);
  const settings = { daysAhead: turn.settings.remindDaysAhead, ...(lastRunOn ? { lastRunOn } : {}) };
  const members = new Map((await turn.store.people.all()).map((member) => [member.id, member]));
  const raised = await raisedToday(turn, plan);
  const extras = merged(
    merged(await explanationsDue(turn), await returnedEvidence(turn, plan)),
    reminderExtras(await directivesToRemindOf(turn), turn),
  );
  const asked = await askedAgain(turn, plan, lastRunOn);
  const due = remindersOn(plan, turn.today, turn.calendar, settings);
  const reminders = due.flatMap(({ memberId, items }): DueReminder[] => {
    const member = members.get(memberId);
    if (!member) return [];
    const words = withExtras(reminderMessage(member, items, raised(memberId)), extras.get(memberId));
    return [{ member, items, message: withExtras(words, besideWork(asked.get(memberId))) }];
  });
  const told = new Set(due.map(({ memberId }) => memberId));
  const others = turn.calendar.isWorkingDay(turn.today) ? [...merged(extras, asked)] : [];
  const alone = others.flatMap(([memberId, { lines, choices, about }]): DueReminder[] => {
    const member = members.get(memberId);
    if (!member || told.has(memberId)) return [];
    return [{ member, items: [], message: message(lines, { choices, about }) }];
  });
  return [...reminders, ...alone];
}

/** By member: what they were given a working day ago and have not said a word about, asked for once more. */
async function askedAgain(turn: Turn, plan: PlanWork, lastRunOn: Day | null): Promise<Map<number, Extras>> {
  const { dayOf, today, calendar } = turn;
  const due = (await unansweredParts(turn, plan)).filter(({ toldAt }) =>
    isAskedAgain(dayOf(toldAt), today, lastRunOn, calendar),
  );
  const readerOf = await readersToday(turn);
  const extras = new Map<number, Extras>();
  for (const memberId of new Set(due.map((part) => part.memberId))) {
    const reader = readerOf(memberId);
    const parts = due.filter((part) => part.memberId === memberId);
    const asked: Extras = {
      lines: [askAgainLine(plan, parts)],
      choices: [answerChoices(parts)],
      about: criteriaOf(plan, parts).map(({ code }) => code),
    };
    if (reader !== null) extras.set(reader, joined(extras.get(reader), asked));
  }
  return extras;
}

/**
 * What is asked for once more, below work that is due: an answer to the message ("all three are done") is about that work
 * and not about what was given lately and is due some day.
 */
function besideWork(asked: Extras | undefined): Extras | undefined {
  return asked && { ...asked, about: [] };
}

/** What leads are told of their own work being brought before others this morning: they hear of it first. */
async function raisedToday(turn: Turn, plan: PlanWork): Promise<(memberId: number) => Say[]> {
  const due = (await dueSteps(turn, plan)).filter(({ step }) => step.rule.audience !== 'lead');
  const audiences = [...new Set(due.map(({ step }) => step.rule.audience))];
  return (memberId) =>
    audiences.flatMap((audience) => {
      const own = due.filter(
        ({ step }) => step.rule.audience === audience && leadsOf(step.item).includes(memberId),
      );
      const codes = [...new Set(own.map(({ step }) => step.item.criterion.code))];
      return codes.length > 0 ? [say('reminder-raised', { codes: codes.join(', '), audience })] : [];
    });
}

/** The words of a reminder, with the buttons of each piece of work; `raised`: what is brought before others. */
export function reminderMessage(
  member: Pick<MemberRow, 'name'>,
  items: readonly Omit<WorkItem, 'occurrenceId' | 'dutyId'>[],
  raised: readonly Say[] = [],
): Message {
  const gathered = gatherOverdue(items);
  const shown = gathered.slice(0, TASKS_SHOWN);
  const count = (...buckets: readonly WorkItem['bucket'][]) =>
    gathered.filter(({ bucket }) => buckets.includes(bucket)).length;
  const more = gathered.length - shown.length;
  return message(
    [
      say('reminder-title', {
        name: member.name,
        count: gathered.length,
        overdue: count('overdue'),
        today: count('today'),
      }),
      ...shown.map(workLine),
      ...(more > 0 ? [say('reminder-more', { count: more })] : []),
      ...raised,
      null,
      say('reminder-how'),
    ],
    {
      choices: [
        ...shown.map(workChoices),
        ...(more > 0 ? [[choice(say('reminder-button-all'), 'viec')]] : []),
      ],
      about: items.map(({ code }) => code),
    },
  );
}
