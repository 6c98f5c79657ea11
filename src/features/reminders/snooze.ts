import { z } from 'zod';
import { leadsOf } from '#app/directives/give-directive.ts';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { putOffReminders } from '#app/work/put-off.ts';
import { mayDirect, mayReport } from '#domain/people/permission.ts';
import { mayUse } from '#domain/people/words.ts';
import { readReference, writeReference } from '#domain/plan/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { type Day, parseDay, weekdayOf } from '#domain/time/day.ts';
import { maySnooze, type Snoozing, snoozeDays } from '#domain/work/snooze.ts';
import { codeAmong } from '#understanding/criteria/code-in-words.ts';
import { readDay } from '#understanding/dates/read-day.ts';
import { beginsWithCause } from '#understanding/reasons/begins-with-cause.ts';
import { backToSchedule } from './show-day.ts';

const input = z.object({
  reference: z.string(),
  /** A day as a button has it or in words, or that reminders go on at once. */
  until: z.string(),
});

/** What came of putting reminders off. */
export type SnoozeOutcome =
  | {
      readonly kind: 'ask';
      readonly found: FoundWork;
      readonly days: readonly Day[];
      /** What is wrong with the day as it was named. */
      readonly problem: Refusal | null;
    }
  | { readonly kind: 'put'; readonly code: string; readonly until: Day; readonly forAll: boolean }
  | { readonly kind: 'ended'; readonly code: string };

/**
 * Puts the reminders of one criterion off to a day: whoever answers for it their own, not beyond its deadline; a
 * coordinator everybody's, to any day. The criterion stays open and late where it is late, and in every report.
 */
export const snooze = command({
  word: 'lichnhac.hoan',
  input,
  read: readSnooze,
  async run(turn): Promise<Result<SnoozeOutcome | Unrelated>> {
    const isOfOther = await namesOther(turn, turn.input);
    return isOfOther ? done({ kind: 'unrelated', words: turn.input.until }) : putOff(turn, turn.input);
  },
  unrelated: (outcome) => (outcome.kind === 'unrelated' ? outcome.words : null),
  answer: (outcome) => (outcome.kind === 'unrelated' ? null : snoozeMessage(outcome)),
});

/** Words that are about another criterion than the one that is to be put off. */
interface Unrelated {
  readonly kind: 'unrelated';
  readonly words: string;
}

/** Whether words name another criterion of the plan: "hoãn nhắc 2.1 đến thứ 6" does, "đến 20.6" names a day; a reason may name any. */
async function namesOther(turn: Turn, { reference, until }: z.infer<typeof input>): Promise<boolean> {
  if (beginsWithCause(until)) return false;
  const code = codeAmong(readDay(until, turn.today).rest);
  if (code === undefined || code === readReference(reference)?.code) return false;
  return (await findWork(turn, code)).ok;
}

/** Reads `3.2.1 =2026-06-20`, `3.2.1 =go`, or a code and a day in words. */
export function readSnooze(words: string): z.infer<typeof input> {
  const [reference = ''] = words.trim().split(/\s+/);
  return { reference, until: words.trim().slice(reference.length).trim() };
}

/** Takes putting a criterion off as far as it goes with what was said. */
export async function putOff(
  turn: Turn,
  { reference, until }: z.infer<typeof input>,
): Promise<Result<SnoozeOutcome>> {
  const found = await findWork(turn, reference);
  if (!found.ok) return found;
  const part = mayReport(turn.actor, found.value.criterion);
  const forAll = mayUse(turn.actor, 'lichnhac.gio') === null;
  if (!part.ok && !forAll) return mayDirect(turn.actor).ok ? whoMay(turn, found.value) : part;
  const snoozing = snoozingOf(turn, found.value, forAll);
  const ask = (problem: Refusal | null): Result<SnoozeOutcome> =>
    done({ kind: 'ask', found: found.value, days: snoozeDays(snoozing), problem });
  if (until === '') return ask(null);
  if (until === '=go') return end(turn, found.value, forAll);
  if (until.startsWith('=')) {
    const pressed = parseDay(until.slice(1));
    const allowed = pressed ? maySnooze(pressed, snoozing) : refuse('snooze-day-past', { day: turn.today });
    return allowed.ok ? put(turn, found.value, allowed.value, forAll) : allowed;
  }
  const { day, impossible } = readDay(until, turn.today);
  if (!day) return ask(refuse(impossible ? 'extension-day-impossible' : 'extension-day-unclear'));
  const allowed = maySnooze(day, snoozing);
  return allowed.ok ? put(turn, found.value, allowed.value, forAll) : ask(allowed);
}

/** Who steers is not reminded themselves: they are told who may put it off, and what to do where it does not apply. */
async function whoMay(turn: Turn, { criterion }: FoundWork): Promise<Refusal> {
  const { code } = criterion;
  const leads = leadsOf(criterion).map(({ name }) => name);
  const coordinators = (await coordinatorsToday(turn)).map(({ name }) => name);
  return refuse('snooze-by-others', {
    code,
    leads: leads.join(', ') || 'none',
    coordinators: coordinators.join(', ') || 'none',
  });
}

function snoozingOf({ today, calendar }: Turn, { occurrence }: FoundWork, freely: boolean): Snoozing {
  return { dueOn: occurrence.dueOn, today, calendar, freely };
}

async function put(
  turn: Turn,
  { criterion }: FoundWork,
  untilOn: Day,
  forAll: boolean,
): Promise<Result<SnoozeOutcome>> {
  await putOffReminders(turn, criterion, untilOn, forAll);
  return done({ kind: 'put', code: criterion.code, until: untilOn, forAll });
}

async function end(turn: Turn, { criterion }: FoundWork, forAll: boolean): Promise<Result<SnoozeOutcome>> {
  const whose = forAll ? undefined : memberOf(turn).memberId;
  const ended = await turn.store.snoozes.end(criterion.id, whose, turn.now);
  if (ended > 0) await writeResumed(turn, criterion.code, forAll);
  return done({ kind: 'ended', code: criterion.code });
}

async function writeResumed(turn: Turn, code: string, forAll: boolean): Promise<void> {
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const deed = { actorId, actorName, action: 'reminder-resumed', subject: `criterion:${code}` };
  await turn.store.audit.record({ ...deed, details: { forAll } }, turn.now);
}

/** The words for how far it has come. */
export function snoozeMessage(outcome: SnoozeOutcome): Message {
  if (outcome.kind === 'ask') return askMessage(outcome);
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

function askMessage({ found, days, problem }: Extract<SnoozeOutcome, { kind: 'ask' }>): Message {
  const { criterion, occurrence } = found;
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
  return message([...(problem ? [say(problem.reason, problem.args)] : []), ask], {
    choices: [...rowsOf(buttons, 3), [backToSchedule()]],
    about: [code],
    expects: days.length > 0 ? { word: 'lichnhac.hoan', given: reference } : null,
    place: 'new',
  });
}
