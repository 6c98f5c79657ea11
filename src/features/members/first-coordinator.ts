import type { Desk } from '#app/turn/desk.ts';
import type { Store } from '#store/open.ts';
import { addMember } from './add-member.ts';
import { type Invitation, inviteMember } from './invite-member.ts';

/** What the invitation of the first coordinator is made with. `name` stands until they write their own. */
export interface FirstStart {
  readonly desk: Desk;
  readonly now: Date;
  readonly name: string;
}

/** The invitation of an earlier start, which can still be used; its code is known no more. */
export interface StillInvited {
  readonly memberId: number;
  readonly until: Date;
}

/**
 * Invites the first coordinator of a commune, who is added under `name` where there is none. Gives the invitation they
 * have where it can still be used; null once a coordinator has linked an account.
 */
export function firstCoordinator(
  store: Store,
  organisationId: number,
  { desk, now, name }: FirstStart,
): Promise<Invitation | StillInvited | null> {
  return store.transaction(async (tx) => {
    const commune = tx.commune(organisationId);
    const coordinators = await commune.people.withRole('COORDINATOR');
    if (coordinators.some(({ account }) => account)) return null;
    const ids = new Set(coordinators.map(({ id }) => id));
    const open = (await commune.people.openInvitations(now)).find(({ memberId }) => ids.has(memberId));
    if (open) return { memberId: open.memberId, until: open.expiresAt };

    const actor = { kind: 'operator', name: 'operator' } as const;
    const office = { actor, store: commune, desk, now, settings: await commune.settings.all() };
    const [first] = coordinators;
    const id = first?.id ?? (await added(office, name));
    const invitation = await inviteMember(office, id);
    if (!invitation.ok) throw new Error(`The first coordinator could not be invited: ${invitation.reason}`);
    return invitation.value;
  });
}

async function added(office: Parameters<typeof addMember>[0], name: string): Promise<number> {
  const member = await addMember(office, { name, position: '', body: '', role: 'COORDINATOR' });
  if (!member.ok) throw new Error(`The first coordinator could not be added: ${member.reason}`);
  return member.value.member.id;
}
