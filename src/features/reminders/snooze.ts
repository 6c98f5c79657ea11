import { z } from 'zod';
import { command } from '#app/command.ts';
import { type FoundWork, findWork } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { type Day, parseDay, weekdayOf } from '#domain/day.ts';
import { mayReport, mayUse } from '#domain/permission.ts';
import { writeReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { maySnooze, type Snoozing, snoozeDays } from '#domain/snooze.ts';
import { backToSchedule } from './show-day.ts';

const input = z.object({
  reference: z.string(),
  /** A day, or that reminders go on at once. */
  until: z.string(),
});

type Outcome =
  | { readonly kind: 'ask'; readonly found: FoundWork; readonly days: readonly Day[] }
  | { readonly kind: 'put'; readonly code: string; readonly until: Day; readonly forAll: boolean }
  | { readonly kind: 'ended'; readonly code: string };

/**
 * Puts the reminders of one criterion off to a day: whoever answers for it their own, not beyond its deadline; a
 * coordinator everybody's, to any day. The criterion stays open and late where it is late, and in every report.
 */
export const snooze = command({
  word: 'lichnhac.hoan',
  input,
  read(words) {
    const [reference = '', until = ''] = words.trim().split(/\s+/);
    return { reference, until: until.replace(/^=/, '') };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { reference, until } = turn.input;
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const part = mayReport(turn.actor, found.value.criterion);
    const forAll = mayUse(turn.actor, 'lichnhac.gio') === null;
    if (!part.ok && !forAll) return part;
    const snoozing = snoozingOf(turn, found.value, forAll);
    if (until === '') return done({ kind: 'ask', found: found.value, days: snoozeDays(snoozing) });
    if (until === 'go') return end(turn, found.value, forAll);
    const day = parseDay(until);
    const allowed = day ? maySnooze(day, snoozing) : refuse('snooze-day-past', { day: turn.today });
    if (!allowed.ok) return allowed;
    return put(turn, found.value, allowed.value, forAll);
  },

  answer: answerOf,
});

function snoozingOf({ today, calendar }: Turn, { occurrence }: FoundWork, freely: boolean): Snoozing {
  return { dueOn: occurrence.dueOn, today, calendar, freely };
}

async function put(
  turn: Turn,
  { criterion }: FoundWork,
  untilOn: Day,
  forAll: boolean,
): Promise<Result<Outcome>> {
  const { memberId } = memberOf(turn);
  const whose = forAll ? null : memberId;
  const snooze = { criterionId: criterion.id, memberId: whose, untilOn, setById: memberId };
  await turn.store.snoozes.put(snooze, turn.now);
  await writeDown(turn, 'reminder-snoozed', criterion.code, { until: untilOn, forAll });
  return done({ kind: 'put', code: criterion.code, until: untilOn, forAll });
}

async function end(turn: Turn, { criterion }: FoundWork, forAll: boolean): Promise<Result<Outcome>> {
  const whose = forAll ? undefined : memberOf(turn).memberId;
  const ended = await turn.store.snoozes.end(criterion.id, whose, turn.now);
  if (ended > 0) await writeDown(turn, 'reminder-resumed', criterion.code, { forAll });
  return done({ kind: 'ended', code: criterion.code });
}

async function writeDown(turn: Turn, action: string, code: string, details: object): Promise<void> {
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const deed = { actorId, actorName, action, subject: `criterion:${code}`, details: { ...details } };
  await turn.store.audit.record(deed, turn.now);
}

function answerOf(outcome: Outcome): Message {
  if (outcome.kind === 'ask') return askMessage(outcome.found, outcome.days);
  const { code } = outcome;
  if (outcome.kind === 'ended')
    return message([say('snooze-ended', { code })], { choices: [[backToSchedule()]], about: [code] });
  const { until, forAll } = outcome;
  const goOn = choice(say('snooze-button-go-on', { code }), `lichnhac.hoan ${code} =go`);
  return message(
    [say('snooze-put', { code, until, weekday: weekdayOf(until), scope: forAll ? 'all' : 'own' })],
    {
      choices: [[goOn], [backToSchedule()]],
      about: [code],
    },
  );
}

function askMessage({ criterion, occurrence }: FoundWork, days: readonly Day[]): Message {
  const { code, name } = criterion;
  const reference = writeReference(code, occurrence.period);
  const buttons = days.map((day) =>
    choice(
      say('schedule-button-day', { day, weekday: weekdayOf(day) }),
      `lichnhac.hoan ${reference} =${day}`,
    ),
  );
  const due = occurrence.dueOn ?? 'none';
  const ask = say('snooze-ask', { code, name, due, choices: days.length });
  return message([ask], {
    choices: [...rowsOf(buttons, 3), [backToSchedule()]],
    about: [code],
    place: 'new',
  });
}
