import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import { putOffReminders } from '#app/work/put-off.ts';
import { speaksFor } from '#domain/steering/asked.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import { maySnooze } from '#domain/work/snooze.ts';
import { codeAmong } from '#understanding/criteria/code-in-words.ts';
import { promisedDay } from '#understanding/dates/read-day.ts';
import type { Promised } from './handled.ts';
import type { WordsOutcome } from './read-words.ts';

/**
 * A promise in answer to a reminder ("mai em trình chủ tịch ký"): nothing is reported by it. Where a day is told the bot keeps
 * quiet about that criterion until the morning after it, and asks then; never beyond the day on which it would have to. Null
 * where words promise nothing.
 */
export async function hearPromise(
  turn: Turn,
  words: string,
  outcome: WordsOutcome,
): Promise<Promised | null> {
  const { repliedTo } = turn.origin;
  if (repliedTo?.kind !== 'reminder' || outcome.amended || !promises(words, outcome, turn.today)) return null;
  const about = [...new Set(repliedTo.about)];
  const code = codeAmong(words) ?? (about.length === 1 ? about[0] : undefined);
  if (code === undefined) return { code: null, count: about.length };
  const found = await findWork(turn, code);
  if (!found.ok) return null;
  const { memberId } = memberOf(turn);
  const { criterion, occurrence } = found.value;
  if (!criterion.assignees.some((each) => each.kind !== 'follower' && speaksFor(memberId, each))) return null;
  const { dueOn: due } = occurrence;
  return {
    code,
    due,
    again: await quietUntil(turn, { id: criterion.id, code, due }, promisedDay(words, turn.today)),
  };
}

/** Whether all that was heard is what somebody will do, not what they have done; mere courtesy promises nothing. */
function promises(words: string, { handled }: WordsOutcome, today: Day): boolean {
  const [first, ...others] = handled.map((each) => (each.kind === 'heard' ? each.reading : null));
  if (!first || others.length > 0 || first.intent !== 'acknowledge') return false;
  return first.why.some(({ means }) => means === 'promise') || promisedDay(words, today) !== null;
}

/** Keeps the reminders of a criterion to its promised day; gives the morning on which it is asked again, if it may be so. */
async function quietUntil(
  turn: Turn,
  { id, code, due }: { readonly id: number; readonly code: string; readonly due: Day | null },
  promised: Day | null,
): Promise<Day | null> {
  const { calendar, today } = turn;
  if (promised === null || promised < today) return null;
  const again = calendar.onOrAfter(addDays(promised, 1));
  if (!maySnooze(again, { dueOn: due, today, calendar, freely: false }).ok) return null;
  await putOffReminders(turn, { id, code }, again, false);
  return again;
}
