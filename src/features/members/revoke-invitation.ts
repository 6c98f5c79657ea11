import { say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { done } from '#domain/result.ts';
import { findMember, namedMember, readNamed } from './find-member.ts';
import { cardOf, memberCard } from './member-card.ts';
import { writeDown } from './write-down.ts';

/** Ends the open invitation of a member. */
export const revokeInvitation = command({
  word: 'canbo.thuhoi',
  input: namedMember,
  read: readNamed,

  async run(turn) {
    const member = await findMember(turn, turn.input.id);
    if (!member.ok) return member;
    const ended = await turn.store.people.revokeInvitations(member.value.id, turn.now);
    if (ended > 0) await writeDown(turn, 'invitation-revoked', member.value.id);
    return done({ ended, card: await cardOf(turn, member.value) });
  },

  answer: ({ ended, card }) =>
    memberCard(card, [say(ended > 0 ? 'members-revoked' : 'members-nothing-to-revoke')]),
});
