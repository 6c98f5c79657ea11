import { type Choice, choice, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { periodArgs } from '#domain/plan/reference.ts';

/** What the message under a button had told as written down, and how it is taken back; [] where that was done since. */
export interface RecordedWith {
  readonly entryId: number;
  readonly line: Say;
  readonly undo: Choice;
}

/** Tells again what stands in the message that was pressed and is about to change: nothing of it goes out of sight. */
export async function recordedWith(turn: Turn): Promise<RecordedWith[]> {
  const told: RecordedWith[] = [];
  for (const entryId of turn.origin.pressed?.receipt?.entries ?? []) {
    const entry = await turn.store.work.entry(entryId);
    const code = entry && (await turn.store.plans.codeOf(entry.occurrence.criterionId));
    if (!entry || !code || entry.takenBackAt !== null || entry.isSuperseded) continue;
    const { state, percent, occurrence } = entry;
    const args = { code, ...periodArgs(occurrence.period), state, percent };
    const undo = choice(
      say('progress-button-undo-time', { code, ...periodArgs(occurrence.period) }),
      `hoantac ${entryId}`,
    );
    told.push({ entryId, line: say('progress-recorded-with', args), undo });
  }
  return told;
}
