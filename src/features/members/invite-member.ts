import { done, type Result, refuse } from '#domain/result.ts';
import { MS_PER_DAY } from '#domain/time/day.ts';
import { hashCode, type MemberRow } from '#store/people.ts';
import { type Office, writeDown } from './write-down.ts';

/** An invitation at the one moment at which its code is known. */
export interface Invitation {
  readonly member: MemberRow;
  readonly code: string;
  /** Null where the channel has no links. */
  readonly link: string | null;
  readonly expiresAt: Date;
}

/** Makes a one-time code for a member; the one they had before ends. Only its hash is kept. */
export async function inviteMember(
  office: Office,
  memberId: number,
  code: string = office.desk.newCode(),
): Promise<Result<Invitation>> {
  const { store, desk, now, settings } = office;
  const member = await store.people.byId(memberId);
  if (!member) return refuse('members-unknown');
  const expiresAt = new Date(now.getTime() + settings.invitationDays * MS_PER_DAY);
  await store.people.invite(memberId, hashCode(code), now, expiresAt);
  await writeDown(office, 'member-invited', memberId, { expiresAt: expiresAt.toISOString() });
  return done({ member, code, link: desk.inviteLink(code), expiresAt });
}
