import type { ChatRef, Speaker } from '#app/channel.ts';
import type { Turn } from '#app/turn.ts';

/** Wrong codes that an account may try within an hour. */
const GUESSES = 5;
const HOUR_MS = 3_600_000;
const ACTION = 'invitation-guessed';

/** An account that tries a code. */
export interface Guesser {
  readonly chat: ChatRef;
  readonly speaker: Speaker;
}

/** Whether an account has tried so many wrong codes that none is looked at for a while. Wrong codes are on the trail. */
export async function hasGuessedTooOften({ store, now }: Turn, guesser: Guesser): Promise<boolean> {
  const entries = await store.audit.latest(GUESSES, subjectOf(guesser));
  const recent = entries.filter(({ at }) => now.getTime() - at.getTime() < HOUR_MS);
  return recent.length === GUESSES;
}

/** Writes a wrong code down, without the code. */
export async function noteGuess({ store, now }: Turn, guesser: Guesser): Promise<void> {
  const subject = subjectOf(guesser);
  await store.audit.record({ actorId: null, actorName: '', action: ACTION, subject }, now);
}

function subjectOf({ chat, speaker }: Guesser): string {
  return `account:${chat.channel}:${speaker.userId}`;
}
