import type { MemberActor } from '#domain/people/actor.ts';
import type { Turn } from './turn.ts';

/** The member who acts. For commands that the gate opens to members only; anybody else here is a bug. */
export function memberOf(turn: Turn): MemberActor {
  if (turn.actor.kind !== 'member') throw new Error('Only a member can do this.');
  return turn.actor;
}
