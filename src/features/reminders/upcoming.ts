import type { DayAhead } from '#app/rounds/day-ahead.ts';
import { owedDigests } from '#app/rounds/owed-digests.ts';
import type { BriefGatherer } from '#app/telling/brief.ts';
import type { Turn } from '#app/turn/turn.ts';
import { workingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import { keepCalendar } from './keep-calendar.ts';
import { remindToday } from './send-reminders.ts';

/** How far ahead is looked, in days. */
export const DAYS_AHEAD = 14;

/**
 * The days of the next two weeks on which something will be sent. The senders themselves are at work,
 * day after day, each with the duties, stand-ins and days off of that day and with what the days before have sent: all
 * that they write stays in the store of `turn`, which must be a copy. Today is among them until its messages have gone
 * out.
 */
export async function upcoming(turn: Turn, gather: BriefGatherer): Promise<DayAhead[]> {
  const days: DayAhead[] = [];
  const last = addDays(turn.today, DAYS_AHEAD - 1);
  const store = askingOnce(turn.store);
  const [group] = await turn.store.people.leadershipGroups();
  for (let day = turn.today; day <= last; day = addDays(day, 1)) {
    const then = await turnOn(turn, store, day);
    if (!then) continue;
    const reminders = await remindToday(then);
    const briefs = await gather(then);
    const digests = group ? await owedDigests(then) : [];
    await turn.store.outbox.supposeSent(then.now);
    if (reminders.length + briefs.length + digests.length > 0) days.push({ day, reminders, briefs, digests });
  }
  return days;
}

/**
 * The turn in which the senders of a day will be at work; null where there is none, or it is over. Expected days off that come to
 * act until then do.
 */
async function turnOn(turn: Turn, store: Turn['store'], day: Day): Promise<Turn | null> {
  const { today, hour, now, settings, atHour } = turn;
  const isLate = day === today && hour >= settings.remindHour;
  if (isLate && hour >= settings.quietFromHour) return null;
  const { remindHour } = settings;
  const at = isLate ? { hour, now } : { hour: remindHour, now: atHour(day, remindHour) };
  const then = { ...turn, ...at, today: day, store };
  await keepCalendar(then);
  const calendar = workingCalendar(await store.settings.daysOff());
  return calendar.isWorkingDay(day) ? { ...then, calendar } : null;
}

/** Nothing is said, sent in or assigned during a rehearsal: what is asked about that is asked once. */
function askingOnce(store: Turn['store']): Turn['store'] {
  const { answers, dutyReplies, evidence, leaves, people, plans, remarks, work } = store;
  return {
    ...store,
    answers: remembering(answers),
    dutyReplies: remembering(dutyReplies),
    evidence: remembering(evidence),
    leaves: remembering(leaves),
    people: remembering(people),
    plans: remembering(plans),
    remarks: remembering(remarks),
    work: remembering(work),
  };
}

/** The same questions, each answered once for the same words. */
function remembering<T extends object>(questions: T): T {
  const known = new Map<string, unknown>();
  return new Proxy(questions, {
    get(target, name) {
      const question: unknown = Reflect.get(target, name);
      if (typeof question !== 'function') return question;
      return (...args: unknown[]) => {
        const key = `${String(name)} ${JSON.stringify(args)}`;
        if (!known.has(key)) known.set(key, Reflect.apply(question, target, args));
        return known.get(key);
      };
    },
  });
}
