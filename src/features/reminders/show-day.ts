import { z } from 'zod';
import { command } from '#app/command.ts';
import type { DueReminder } from '#app/due-reminders.ts';
import { memberOf } from '#app/member.ts';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { addDays, type Day, parseDay, weekdayOf } from '#domain/day.ts';
import { done, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text.ts';
import { lastReminded } from './send-reminders.ts';
import { DAYS_AHEAD, type DayAhead, onDay } from './upcoming.ts';

const LABEL_LENGTH = 28;
/** People on one screen of a phone. */
const PAGE = 12;

/** What is looked at: the whole of a day, or the very words one member will read. */
interface Outlook {
  readonly day: Day;
  readonly whole: DayAhead | null;
  readonly one: DueReminder | null;
}

/**
 * One day of the schedule: for a coordinator who will be written to, and for a pressed name the words themselves; for
 * others the words they will read. Nothing is sent.
 */
export const showDay = command({
  word: 'lichnhac.ngay',
  input: z.object({ day: z.string(), memberId: z.coerce.number().int().optional() }),
  read(words) {
    const [day = '', memberId] = words.trim().split(/\s+/);
    return { day, memberId };
  },

  async run(turn) {
    const day = parseDay(turn.input.day);
    if (!day || day < turn.today || day >= addDays(turn.today, DAYS_AHEAD)) return refuse('schedule-day-far');
    const me = memberOf(turn);
    const isCoordinator = me.role === 'COORDINATOR';
    const found = await onDay(turn, day, turn.calendar.isWorkingDay(day) ? await lastReminded(turn) : day);
    const wanted = isCoordinator ? turn.input.memberId : me.memberId;
    const one = found.reminders.find(({ member }) => member.id === wanted) ?? null;
    const whole = isCoordinator && one === null ? found : null;
    return done<Outlook>({ day, whole, one });
  },

  answer: ({ day, whole, one }) => (whole ? wholeMessage(whole) : oneMessage(day, one)),
});

function wholeMessage({ day, reminders, digests }: DayAhead): Message {
  const shown = reminders.slice(0, PAGE);
  const buttons = shown.map(({ member }) =>
    choice(
      say('schedule-button-person', { name: shorten(member.name, LABEL_LENGTH) }),
      `lichnhac.ngay ${day} ${member.id}`,
    ),
  );
  return message(
    [
      say('schedule-day-title', { day, weekday: weekdayOf(day) }),
      ...digests.map(({ kind, period }) => say('schedule-day-digest', { kind, period: period.key })),
      ...shown.map(personLine),
      ...(reminders.length > PAGE ? [say('schedule-day-more', { count: reminders.length - PAGE })] : []),
      ...(reminders.length + digests.length === 0 ? [say('schedule-day-nothing')] : []),
    ],
    { choices: [...rowsOf(buttons, 2), [backToSchedule()]] },
  );
}

function personLine({ member, items }: DueReminder): Say {
  return say('schedule-day-person', {
    name: member.name,
    items: items.length,
    overdue: items.filter(({ bucket }) => bucket === 'overdue').length,
    reach: member.reach,
    codes: [...new Set(items.map(({ code }) => code))].slice(0, 6).join(', '),
  });
}

/** The words of the reminder; its buttons stay off, for it is not sent yet. */
function oneMessage(day: Day, one: DueReminder | null): Message {
  const title = say('schedule-day-title', { day, weekday: weekdayOf(day) });
  if (!one) return message([title, say('schedule-day-nothing')], { choices: [[backToSchedule()]] });
  const { member, message: words } = one;
  const reach = member.reach === 'reachable' ? [] : [say('schedule-day-unreached', { reach: member.reach })];
  return message([title, ...reach, null, ...words.lines], {
    choices: [[backToSchedule()]],
    about: words.about,
  });
}

/** The button that leads back to the schedule. */
export function backToSchedule(): Choice {
  return choice(say('schedule-button-show'), 'lichnhac');
}
