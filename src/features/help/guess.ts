import type { ChatRef, Speaker } from '#app/channel.ts';
import { say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';

/** Wrong codes that an account may try within an hour. */
const GUESSES = 5;
/** Wrong codes of all accounts together within an hour, after which nobody's is looked at: a commune invites no fifty. */
const GUESSES_OF_ALL = 50;
const HOUR_MS = 3_600_000;
const ACTION = 'invitation-guessed';

/** An account that tries a code. */
export interface Guesser {
  readonly chat: ChatRef;
  readonly speaker: Speaker;
}

/**
 * Whether so many wrong codes were tried that none is looked at for a while: by this account, or by all accounts together.
 * Wrong codes are on the trail.
 */
export async function hasGuessedTooOften(turn: Turn, guesser: Guesser): Promise<boolean> {
  const { store, now } = turn;
  const entries = await store.audit.latest(GUESSES, subjectOf(guesser));
  const recent = entries.filter(({ at }) => now.getTime() - at.getTime() < HOUR_MS);
  return recent.length === GUESSES || (await guessesOfAll(turn)) >= GUESSES_OF_ALL;
}

/** Writes a wrong code down, without the code. The last one that is looked at is told to the coordinators. */
export async function noteGuess(turn: Turn, guesser: Guesser): Promise<void> {
  const { store, now, today } = turn;
  const subject = subjectOf(guesser);
  await store.audit.record({ actorId: null, actorName: '', action: ACTION, subject }, now);
  if ((await guessesOfAll(turn)) < GUESSES_OF_ALL) return;
  const line = say('start-many-guesses', { count: GUESSES_OF_ALL });
  await tellCoordinators(turn, { key: `guesses:${store.organisationId}:${today}`, lines: [line] });
}

function guessesOfAll({ store, now }: Pick<Turn, 'store' | 'now'>): Promise<number> {
  return store.audit.countSince(ACTION, new Date(now.getTime() - HOUR_MS));
}

function subjectOf({ chat, speaker }: Guesser): string {
  return `account:${chat.channel}:${speaker.userId}`;
}
