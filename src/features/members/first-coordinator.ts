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

/**
 * Invites the first coordinator of a commune, who is added under `name` where there is none. Null where a coordinator
 * has linked an account, or has an invitation that can still be used.
 */
export function firstCoordinator(
  store: Store,
  organisationId: number,
  { desk, now, name }: FirstStart,
): Promise<Invitation | null> {
  return store.transaction(async (tx) => {
    const commune = tx.commune(organisationId);
    const coordinators = await commune.people.withRole('COORDINATOR');
    const invited = new Set((await commune.people.openInvitations(now)).map(({ memberId }) => memberId));
    if (coordinators.some(({ id, account }) => account || invited.has(id))) return null;

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
