import { say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type Assigned, criteriaOf } from '#app/work/assignments.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { CommuneStore, StoreQuestions } from '#store/open.ts';
import { hashCode } from '#store/people.ts';
import { type Guesser, hasGuessedTooOften, noteGuess } from './guess.ts';

type Invitation = NonNullable<Awaited<ReturnType<StoreQuestions['organisations']['invitationBy']>>>;

/** Somebody who has just become a member with an account, and what they were given before. */
export type Joined = Invitation['member'] & { readonly assigned: Assigned | null };

/**
 * Links the speaker's account to the member a one-time code was made for, and tells the coordinators. Refused for a
 * code that is unknown, used, ended or too old, and for whoever has guessed too often, whose code is not looked at.
 */
export async function join(turn: Turn, guesser: Guesser, code: string): Promise<Result<Joined>> {
  if (await hasGuessedTooOften(turn, guesser)) return refuse('start-too-many-tries');
  const invitation = await turn.everywhere.organisations.invitationBy(hashCode(code));
  if (!invitation) {
    await noteGuess(turn, guesser);
    return refuse('start-code-unknown');
  }
  const commune = turn.everywhere.commune(invitation.organisationId, turn.origin.source);
  const fault = faultOf(invitation, turn.now);
  if (fault) return refuse(fault);
  if (!(await commune.people.useInvitation(invitation.id, turn.now))) return refuse('start-code-used');
  await link(turn, commune, guesser, invitation);
  const assigned = await givenBefore({ ...turn, store: commune }, invitation.member.id);
  return done({ ...invitation.member, assigned });
}

/** What a member was given before they could be written to: they are told now. */
async function givenBefore(turn: Turn, memberId: number): Promise<Assigned | null> {
  const { store, today, now } = turn;
  const head = await planInForce(turn);
  const parts = head.ok ? await store.dutyReplies.untold(head.value.id, today, memberId) : [];
  if (!head.ok || parts.length === 0) return null;
  const criterionIds = parts.map(({ criterionId }) => criterionId);
  const plan = await store.work.plan(head.value, today, { criterionIds });
  await store.dutyReplies.noteTold(
    parts.map(({ dutyId }) => dutyId),
    now,
  );
  return { memberId, criteria: criteriaOf(plan, parts), parts, from: null };
}

function faultOf({ usedAt, revokedAt, expiresAt, member }: Invitation, now: Date): string | null {
  if (usedAt) return 'start-code-used';
  if (revokedAt || member.removedAt) return 'start-code-revoked';
  return expiresAt <= now ? 'start-code-expired' : null;
}

async function link(
  turn: Turn,
  commune: CommuneStore,
  { chat, speaker }: Guesser,
  { id, member }: Invitation,
): Promise<void> {
  const { now } = turn;
  const before = await commune.people.byId(member.id);
  const { channel, chatId } = chat;
  await commune.people.link(member.id, { channel, chatId, ...speaker }, now);
  await commune.audit.record(
    {
      actorId: member.id,
      actorName: member.name,
      action: 'member-linked',
      subject: `member:${member.id}`,
      details: { channel, again: before?.account !== null },
    },
    now,
  );
  const { name, position } = member;
  const line = say('start-joined', {
    name,
    position: position || 'none',
    again: before?.account ? 'yes' : 'no',
  });
  const news = { key: `joined:${id}`, lines: [line], aboutMemberId: member.id };
  await tellCoordinators({ ...turn, store: commune }, news);
}
