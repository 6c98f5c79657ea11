import { type Choice, choice, type Message, message, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { isBody } from '#domain/people/body.ts';
import type { Day } from '#domain/time/day.ts';
import type { MemberRow } from '#store/people.ts';

/** A member as the card shows them. */
export interface MemberCard {
  readonly member: MemberRow;
  /** The last day of an invitation that is still open. */
  readonly invitedUntil: Day | null;
  /** Since when messages bounce, and the day of their last word. */
  readonly blockedOn?: Day | null;
  readonly heardOn?: Day | null;
}

/** What the card of a member needs to know. */
export async function cardOf(turn: Turn, member: MemberRow): Promise<MemberCard> {
  const open = await turn.store.people.openInvitations(turn.now);
  const invitation = open.find((each) => each.memberId === member.id);
  const onDay = (at: Date | null) => at && turn.dayOf(at);
  return {
    member,
    invitedUntil: invitation ? turn.dayOf(invitation.expiresAt) : null,
    blockedOn: onDay(member.blockedAt),
    heardOn: onDay(member.heardAt),
  };
}

/** The card of a member with its buttons, under what has just happened. */
export function memberCard(
  { member, invitedUntil, blockedOn = null, heardOn = null }: MemberCard,
  news: readonly Say[] = [],
): Message {
  const { name, position, role, reach } = member;
  const day = reach === 'blocked' ? blockedOn : heardOn;
  return message(
    [
      ...news,
      ...(news.length > 0 ? [null] : []),
      say('members-card-name', { name }),
      say('members-card-post', { position: position || 'none', role }),
      ...(isBody(name) ? [say('members-card-body')] : []),
      say('members-card-reach', { reach, since: day ?? 'none' }),
      ...(invitedUntil ? [say('members-card-invited', { day: invitedUntil })] : []),
    ],
    { choices: cardChoices(member, invitedUntil !== null) },
  );
}

function cardChoices({ id, account }: MemberRow, isInvited: boolean): Choice[][] {
  const invite = choice(
    say('members-button-invite', { again: account || isInvited ? 'yes' : 'no' }),
    `canbo.moi ${id}`,
  );
  const revoke = choice(say('members-button-revoke'), `canbo.thuhoi ${id}`);
  const unlink = choice(say('members-button-unlink'), `canbo.huylienket ${id}`);
  return [
    isInvited ? [invite, revoke] : [invite],
    [
      choice(say('members-button-edit'), `canbo.sua ${id}`),
      choice(say('members-button-role'), `canbo.vaitro ${id}`),
    ],
    [...(account ? [unlink] : []), choice(say('members-button-remove'), `canbo.xoa ${id}`)],
    [choice(say('erase-button'), `canbo.xoahan ${id}`)],
    [backToList()],
  ];
}

/** The button that leads back to the list. */
export function backToList(): Choice {
  return choice(say('members-button-list'), 'canbo');
}

/** The button that leads back to a member's card. */
export function backToCard(id: number): Choice {
  return choice(say('members-button-back'), `canbo.xem ${id}`);
}
