import { type Message, message, type Say } from '../message.ts';
import type { Turn } from '../turn/turn.ts';
import { coordinatorsToday } from './coordinators.ts';
import { tellMembers } from './tell-member.ts';

/** Something the coordinators should know, once. */
export interface News {
  /** Says which event it is about: the same event is told once. */
  readonly key: string;
  readonly lines: readonly Say[];
  readonly choices?: Message['choices'];
  readonly about?: readonly string[];
  /** A member it is about, who needs not be told. */
  readonly aboutMemberId?: number;
}

/**
 * Tells every coordinator who can be reached, or who stands in for one, at once and without a sound; where nobody is
 * there, each on the morning of their return. Gives how many there were.
 */
export async function tellCoordinators(turn: Turn, news: News): Promise<number> {
  const { key, lines, choices = [], about = [], aboutMemberId } = news;
  const words = message(lines, { choices, about, place: 'new' });
  const today = await coordinatorsToday(turn);
  const recipients = today.length > 0 ? today : await turn.store.people.withRole('COORDINATOR');
  const ids = recipients.map(({ id }) => id).filter((id) => id !== aboutMemberId);
  const told = await tellMembers(turn, ids, {
    key,
    kind: 'notice',
    message: words,
    silent: true,
    atOnce: true,
  });
  return told.length;
}
