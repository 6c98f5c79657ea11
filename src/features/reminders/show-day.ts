import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import type { DayAhead, DueReminder } from '#app/rounds/day-ahead.ts';
import { lookAhead } from '#app/rounds/look-ahead.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { done, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { addDays, type Day, parseDay, weekdayOf } from '#domain/time/day.ts';
import { gatherOverdue } from '#domain/work/work-item.ts';
import type { MemberRow } from '#store/people.ts';
import { DAYS_AHEAD } from './upcoming.ts';

const LABEL_LENGTH = 28;
/** People on one screen of a phone. */
const PAGE = 12;

const asked = z.object({ day: z.string(), memberId: z.coerce.number().int().optional() });

/** What one member will read on a day: their reminder, and what else the morning brings them. */
interface MorningOf {
  readonly member: MemberRow;
  readonly reminder: DueReminder | null;
  readonly brief: Message | null;
}

/** What is looked at: the whole of a day, or the very words one member will read. */
interface Outlook {
  readonly day: Day;
  readonly digests: DayAhead['digests'];
  readonly mornings: readonly MorningOf[];
  /** Null: the whole of it. */
  readonly one: MorningOf | null;
  readonly forAll: boolean;
}

/**
 * One day of the schedule: for a coordinator who will be written to, and for a pressed name the words themselves; for
 * others the words they will read. Nothing is sent.
 */
export const showDay = command({
  word: 'lichnhac.ngay',
  slow: true,
  input: asked.extend({ days: z.custom<readonly DayAhead[]>().nullable() }),
  read(words) {
    const [day = '', memberId] = words.trim().split(/\s+/);
    return { day, memberId };
  },

  async prepare(raw, _files, desk, { now }, store) {
    const read = asked.safeParse(raw);
    const day = read.success ? parseDay(read.data.day) : undefined;
    if (!read.success || !day) return refuse('schedule-day-far');
    return done({ ...read.data, days: await lookAhead(desk, now, store) });
  },

  async run(turn) {
    const { days, memberId } = turn.input;
    const day = parseDay(turn.input.day);
    if (!day || day < turn.today || day >= addDays(turn.today, DAYS_AHEAD)) return refuse('schedule-day-far');
    if (!days) return refuse('schedule-unseen');
    const me = memberOf(turn);
    const forAll = me.role === 'COORDINATOR';
    const found = days.find((each) => each.day === day);
    const mornings = found ? morningsOf(found, await turn.store.people.all()) : [];
    const wanted = forAll ? memberId : me.memberId;
    const one = mornings.find(({ member }) => member.id === wanted) ?? null;
    return done<Outlook>({ day, digests: found?.digests ?? [], mornings, one, forAll });
  },

  answer: (outlook) =>
    outlook.forAll && !outlook.one ? wholeMessage(outlook) : oneMessage(outlook.day, outlook.one),
});

function morningsOf({ reminders, briefs }: DayAhead, members: readonly MemberRow[]): MorningOf[] {
  return members.flatMap((member) => {
    const reminder = reminders.find((each) => each.member.id === member.id) ?? null;
    const brief = briefs.find(({ memberId }) => memberId === member.id)?.message ?? null;
    return reminder || brief ? [{ member, reminder, brief }] : [];
  });
}

function wholeMessage({ day, mornings, digests }: Outlook): Message {
  const shown = mornings.slice(0, PAGE);
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
      ...(mornings.length > PAGE ? [say('schedule-day-more', { count: mornings.length - PAGE })] : []),
      ...(mornings.length + digests.length === 0 ? [say('schedule-day-nothing')] : []),
    ],
    { choices: [...rowsOf(buttons, 2), [backToSchedule()]] },
  );
}

function personLine({ member, reminder, brief }: MorningOf): Say {
  // Counted as the letter counts: what is late many times once.
  const items = gatherOverdue(reminder?.items ?? []);
  return say('schedule-day-person', {
    name: member.name,
    items: items.length,
    overdue: items.filter(({ bucket }) => bucket === 'overdue').length,
    reach: member.reach,
    codes: [...new Set(items.map(({ code }) => code))].slice(0, 6).join(', '),
    brief: brief ? 'yes' : 'no',
  });
}

/** The words of the morning; their buttons stay off, for nothing is sent yet. */
function oneMessage(day: Day, one: MorningOf | null): Message {
  const title = say('schedule-day-title', { day, weekday: weekdayOf(day) });
  if (!one) return message([title, say('schedule-day-nothing')], { choices: [[backToSchedule()]] });
  const { member, reminder, brief } = one;
  const reach = member.reach === 'reachable' ? [] : [say('schedule-day-unreached', { reach: member.reach })];
  const words = [reminder?.message, brief].flatMap((each) => (each ? [null, ...each.lines] : []));
  return message([title, ...reach, ...words], {
    choices: [[backToSchedule()]],
    about: [...new Set([...(reminder?.message.about ?? []), ...(brief?.about ?? [])])],
  });
}

/** The button that leads back to the schedule. */
export function backToSchedule(): Choice {
  return choice(say('schedule-button-show'), 'lichnhac');
}
