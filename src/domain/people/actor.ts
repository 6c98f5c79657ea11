import type { Role } from './people.ts';

/** Who acts: a member, the operator at the machine, a stranger, or an unknown person in the leadership group. */
export type Actor =
  | {
      readonly kind: 'member';
      readonly memberId: number;
      readonly name: string;
      readonly role: Role;
      /** The plan gives a supervisor a part of their own: lead and support are duties, not roles. */
      readonly hasDuty?: true;
    }
  | { readonly kind: 'operator'; readonly name: string }
  | { readonly kind: 'group' }
  | { readonly kind: 'guest' };

/** A member who acts. */
export type MemberActor = Extract<Actor, { kind: 'member' }>;

/** How an actor signs in the audit trail; nobody but members has an id. */
export function signatureOf(actor: Actor): { actorId: number | null; actorName: string } {
  if (actor.kind === 'member') return { actorId: actor.memberId, actorName: actor.name };
  return { actorId: null, actorName: actor.kind === 'operator' ? actor.name : '' };
}
