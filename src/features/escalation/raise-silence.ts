import { choice, rowsOf, say } from '#app/message.ts';
import { audienceOf, steeringOf } from '#app/rounds/escalation.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import type { Turn } from '#app/turn/turn.ts';
import { silentRuns } from '#domain/steering/escalation.ts';
import { type LatePart, raiseLate } from './raise-late.ts';

/** A run of silence that began earlier was told long ago. */
const LOOK_BACK_MS = 60 * 86_400_000;
const SHOWN = 8;

/** Late work nobody answers for, and who answers nothing at all: whoever is named for the one is not named for the other. */
export async function raiseUnanswered(turn: Turn): Promise<BriefPart[]> {
  const late = await raiseLate(turn);
  return [...late, ...(await raiseSilence(turn, late))];
}

/** Who has not answered so many reminders in a row, for the coordinator: once for each run of silence. */
async function raiseSilence(turn: Turn, late: readonly LatePart[]): Promise<BriefPart[]> {
  const { store, now, today, dayOf } = turn;
  const rule = (await store.escalations.rules()).find(({ cause, active }) => cause === 'silent' && active);
  if (!rule) return [];
  const since = new Date(now.getTime() - LOOK_BACK_MS);
  const reminders = (await store.outbox.remindersSince(since)).map((each) => ({
    ...each,
    on: dayOf(each.at),
  }));
  const words = await store.answers.since(since);
  const members = new Map((await store.people.all()).map((member) => [member.id, member]));
  // Whoever was only asked back has not been silent: that they were heard at all counts as a word.
  const lastWord = (memberId: number) =>
    words.reduce<Date | null>(
      (last, word) => (word.memberId === memberId && (!last || word.at > last) ? word.at : last),
      members.get(memberId)?.heardAt ?? null,
    );
  const steering = await steeringOf(turn);
  const parts = new Map<number, { name: string; id: number; reminders: number; since: string }[]>();
  for (const run of silentRuns(reminders, lastWord, rule.after, today)) {
    const member = members.get(run.memberId);
    const recipients = audienceOf('coordinator', '', steering, [run.memberId]);
    if (!member || recipients.length === 0) continue;
    const { memberId, subject } = run;
    const step = { ruleId: rule.id, subject, occurrenceId: null, memberId, reached: run.reminders };
    if (!(await store.escalations.record({ ...step, told: recipients }, now))) continue;
    const line = { name: member.name, id: member.id, reminders: run.reminders, since: run.since };
    const isNamed = (recipient: number) =>
      late.some((part) => part.memberId === recipient && part.unanswered.includes(memberId));
    for (const recipient of recipients.filter((each) => !isNamed(each)))
      parts.set(recipient, [...(parts.get(recipient) ?? []), line]);
  }
  return [...parts].map(([memberId, silent]) => ({
    memberId,
    lines: [
      say('escalation-silent-title', { count: silent.length }),
      ...silent.slice(0, SHOWN).map(({ id: _, ...args }) => say('escalation-silent-line', args)),
      ...(silent.length > SHOWN ? [say('urge-late-more', { count: silent.length - SHOWN })] : []),
      say('escalation-why', { cause: 'silent', audience: 'coordinator', after: rule.after }),
    ],
    choices: rowsOf(
      silent
        .slice(0, SHOWN)
        .map(({ id, name }) => choice(say('groups-button-member', { name }), `canbo.xem ${id}`)),
      2,
    ),
  }));
}
