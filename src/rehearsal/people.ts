import { dueReminders } from '#app/rounds/due-reminders.ts';
import { inviteMember } from '#features/members/invite-member.ts';
import type { Program } from '#root/program.ts';
import type { Absent } from '#sandbox/front/backstage.ts';
import type { Cast } from '#sandbox/front/cast.ts';
import type { Words } from '#sandbox/front/words.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import { inTurn } from './found-commune.ts';

/** What people are given their phones with. */
export interface Casting {
  readonly program: Program;
  readonly organisationId: number;
  readonly cast: Cast;
  readonly words: Words;
}

/** Invites a member, and opens the invitation on a phone. */
export async function openInvitation(
  { program, organisationId }: Casting,
  phone: Phone,
  memberId: number | null,
): Promise<void> {
  if (memberId === null) return;
  const invitation = await inTurn(program, organisationId, (turn) => inviteMember(turn, memberId));
  if (!invitation.ok) throw new Error(`Member ${memberId} cannot be invited: ${invitation.reason}`);
  await phone.answer(`/start ${invitation.value.code}`);
}

/** Members who have no account and no phone on the table. */
export async function absentOf({ program, organisationId, cast }: Casting): Promise<Absent[]> {
  const seated = new Set(cast.seats.map(({ name }) => name));
  const members = await program.store.commune(organisationId).people.all();
  return members
    .filter(({ account, name }) => !account && !seated.has(name))
    .map(({ id: memberId, name, position }) => ({ memberId, name, position }));
}

/** Gives a member a phone and opens their invitation on it. @throws where there is no such member. */
export async function seatMember(casting: Casting, memberId: number): Promise<void> {
  const member = await casting.program.store.commune(casting.organisationId).people.byId(memberId);
  if (!member) throw new Error(`There is no member ${memberId}`);
  const { name, position, role: part } = member;
  await openInvitation(casting, casting.cast.seat({ name, position, part }), memberId);
}

/** Opens an invitation on a phone whose owner the commune knows by name; nothing happens where it does not. */
export async function linkPhone(casting: Casting, userId: number): Promise<void> {
  const phone = casting.cast.phone(userId);
  const members = await casting.program.store.commune(casting.organisationId).people.all();
  const member = members.find(({ name }) => name === phone?.person.user.first_name);
  if (phone && member) await openInvitation(casting, phone, member.id);
}

/** The code of what is most urgent for the owner of a phone; what they lead comes before what they support. */
export async function dutyOf({ program, organisationId }: Casting, userId: number): Promise<string | null> {
  const due = await inTurn(program, organisationId, (turn) => dueReminders(turn, null));
  const own = due.find(({ member }) => member.account?.chatId === String(userId));
  const [first] = own?.items.toSorted((a, b) => Number(b.kind === 'lead') - Number(a.kind === 'lead')) ?? [];
  return first?.code ?? null;
}
