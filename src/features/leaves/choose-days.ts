import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { namedInLeave } from '#app/words/named-in-leave.ts';
import { standInNamed } from '#app/words/stand-in-named.ts';
import { planInForce } from '#app/work/find-work.ts';
import { checkLeave, type LeaveDays } from '#domain/people/leave.ts';
import { mayEnterLeave } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { addDays, type Day, parseDay, weekdayOf } from '#domain/time/day.ts';
import type { MemberRow } from '#store/people.ts';
import { readLeave } from '#understanding/dates/read-leave.ts';

/** Working days after which somebody is back, to choose from. */
const BACK_AFTER = [1, 2, 3, 5, 10, 15] as const;
const PAGE = 8;
const LABEL_LENGTH = 26;

/** Somebody who may stand in. `shared`: criteria they have in common; `away`: they are away themselves meanwhile. */
interface StandInOffer {
  readonly id: number;
  readonly name: string;
  readonly shared: number;
  readonly away: boolean;
  /** The words of the leave name them. */
  readonly named: boolean;
}

/** What is still to be said of a leave: the day of the return, or who stands in. */
export type DaysOutcome = { readonly member: Pick<MemberRow, 'id' | 'name'>; readonly isOwn: boolean } & (
  | { readonly backOn: readonly Day[] }
  | { readonly oneOf: readonly MemberRow[]; readonly days: LeaveDays | null }
  | { readonly days: LeaveDays; readonly offers: readonly StandInOffer[]; readonly page: number }
);

/** The days of a member's leave: asked for, read from words (`đến 12/6`), or pressed; then who stands in. */
export const chooseDays = command({
  word: 'nghiphep.ngay',
  input: z.object({ memberId: z.coerce.number().int().positive(), words: z.string() }),
  read(words) {
    const [, memberId, rest = ''] = /^(\d+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { memberId, words: rest };
  },
  run: ({ input: { memberId, words }, ...turn }) =>
    words === '' ? askDays(turn, memberId) : daysOf(turn, memberId, words),
  answer: daysMessage,
});

/** Asks when a member is back. */
export async function askDays(turn: Turn, memberId: number): Promise<Result<DaysOutcome>> {
  const whose = await whoseLeave(turn, memberId);
  if (!whose.ok) return whose;
  const backOn = BACK_AFTER.map((count) => turn.calendar.add(turn.today, count));
  return done({ ...whose.value, backOn: [...new Set(backOn)] });
}

const PRESSED = /^=(\S+) (\S+)(?: (\d+))?$/;

/**
 * Reads the days of a leave, as pressed or in words, and offers who may stand in. Words that name another member are
 * about that member's leave, whoever was asked about.
 */
export async function daysOf(turn: Turn, memberId: number, said: string): Promise<Result<DaysOutcome>> {
  const isPressed = PRESSED.test(said);
  const { words, standIns } = isPressed ? { words: said, standIns: [] } : await standInNamed(turn, said);
  const inStead = standIns.map(({ id }) => id);
  const named = isPressed ? null : await namedInLeave(turn, words);
  if (!named) return daysFor(turn, memberId, words, inStead);
  if (!named.ok) return named;
  const [only, ...others] = named.value;
  const read = readLeave(words, turn.today, turn.calendar);
  if (only && others.length === 0)
    return read ? daysFor(turn, only.id, words, inStead) : askDays(turn, only.id);
  const whose = await whoseLeave(turn, memberId);
  if (!whose.ok) return whose;
  const days = read && { fromOn: read.fromOn ?? turn.today, returnOn: read.returnOn };
  return done({ ...whose.value, oneOf: named.value, days });
}

async function daysFor(
  turn: Turn,
  memberId: number,
  words: string,
  named: readonly number[],
): Promise<Result<DaysOutcome>> {
  const whose = await whoseLeave(turn, memberId);
  if (!whose.ok) return whose;
  const [, from = '', back = '', page = '1'] = PRESSED.exec(words) ?? [];
  const [pressedFrom, pressedBack] = [parseDay(from), parseDay(back)];
  const said = pressedBack ? null : readLeave(words, turn.today, turn.calendar);
  const returnOn = pressedBack ?? said?.returnOn;
  if (!returnOn) return refuse('leave-day-unclear');
  const days = checkLeave({ fromOn: pressedFrom ?? said?.fromOn ?? turn.today, returnOn }, turn.today);
  if (!days.ok) return days;
  return done({
    ...whose.value,
    days: days.value,
    offers: await standInOffers(turn, memberId, days.value, named),
    page: Number(page),
  });
}

async function whoseLeave(turn: Turn, memberId: number) {
  const allowed = mayEnterLeave(turn.actor, memberId);
  if (!allowed.ok) return allowed;
  const member = await turn.store.people.byId(memberId);
  if (!member) return refuse('members-unknown');
  return done({ member, isOwn: allowed.value.memberId === memberId });
}

/** Everybody but supervisors: who was named first, then those who know the work. */
async function standInOffers(
  turn: Turn,
  memberId: number,
  days: LeaveDays,
  named: readonly number[],
): Promise<StandInOffer[]> {
  const shared = await sharedWith(turn, memberId);
  const away = (await turn.store.leaves.open(turn.today)).filter(
    ({ fromOn, returnOn }) => fromOn < days.returnOn && returnOn > days.fromOn,
  );
  return (await turn.store.people.all())
    .filter(({ id, role }) => id !== memberId && role !== 'SUPERVISOR')
    .map(({ id, name }) => ({
      id,
      name,
      shared: shared.get(id) ?? 0,
      away: away.some((leave) => leave.memberId === id),
      named: named.includes(id),
    }))
    .sort(
      (a, b) => Number(b.named) - Number(a.named) || Number(a.away) - Number(b.away) || b.shared - a.shared,
    );
}

async function sharedWith(turn: Turn, memberId: number): Promise<Map<number, number>> {
  const head = await planInForce(turn);
  const counts = new Map<number, number>();
  if (!head.ok) return counts;
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  for (const { assignees } of plan.criteria)
    for (const id of new Set(assignees.map((each) => each.memberId)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What is asked next about a leave. */
export function daysMessage(outcome: DaysOutcome): Message {
  const { member, isOwn } = outcome;
  const name = isOwn ? 'none' : member.name;
  if ('backOn' in outcome) {
    const buttons = outcome.backOn.map((day) =>
      choice(
        say('leave-button-back-on', { day, weekday: weekdayOf(day) }),
        `nghiphep.ngay ${member.id} =today ${day}`,
      ),
    );
    return message([say('leave-ask-days', { name })], {
      choices: rowsOf(buttons, 3),
      expects: { word: 'nghiphep.ngay', given: String(member.id) },
    });
  }
  return 'oneOf' in outcome ? whoMessage(outcome) : standInMessage(outcome, name);
}

function whoMessage({ oneOf, days }: Extract<DaysOutcome, { oneOf: unknown }>): Message {
  const rest = days ? ` =${days.fromOn} ${days.returnOn}` : '';
  const buttons = oneOf.map(({ id, name }) =>
    choice(say('leave-button-person', { name: shorten(name, LABEL_LENGTH) }), `nghiphep.ngay ${id}${rest}`),
  );
  return message([say('leave-ask-member')], { choices: rowsOf(buttons, 2) });
}

function standInMessage(
  { member, days, offers, page }: Extract<DaysOutcome, { offers: unknown }>,
  name: string,
): Message {
  const pages = Math.max(1, Math.ceil(offers.length / PAGE));
  const at = Math.min(page, pages);
  const of = `${member.id} ${days.fromOn} ${days.returnOn}`;
  const people = offers.slice((at - 1) * PAGE, at * PAGE).map((offer) =>
    choice(
      say('leave-button-stand-in', {
        name: shorten(offer.name, LABEL_LENGTH),
        away: offer.away ? 'yes' : 'no',
        named: offer.named ? 'yes' : 'no',
      }),
      `nghiphep.ghi ${of} ${offer.id}`,
    ),
  );
  const turnTo = (to: number) => `nghiphep.ngay ${member.id} =${days.fromOn} ${days.returnOn} ${to}`;
  const turns: Choice[] = [
    ...(at > 1 ? [choice(say('button-previous'), turnTo(at - 1))] : []),
    ...(at < pages ? [choice(say('button-next'), turnTo(at + 1))] : []),
  ];
  return message(
    [
      say('leave-ask-stand-in', {
        name,
        from: days.fromOn,
        last: addDays(days.returnOn, -1),
        back: days.returnOn,
        weekday: weekdayOf(days.returnOn),
      }),
    ],
    {
      choices: [
        ...rowsOf(people, 2),
        ...(turns.length > 0 ? [turns] : []),
        [choice(say('leave-button-nobody'), `nghiphep.ghi ${of} 0`)],
      ],
    },
  );
}
