import { command } from '#app/turn/command.ts';
import { done } from '#domain/result.ts';
import { findMember, namedMember, readNamed } from './find-member.ts';
import { cardOf, memberCard } from './member-card.ts';

/** The card of one member. */
export const showMember = command({
  word: 'canbo.xem',
  input: namedMember,
  read: readNamed,

  async run(turn) {
    const member = await findMember(turn, turn.input.id);
    return member.ok ? done(await cardOf(turn, member.value)) : member;
  },

  answer: (card) => memberCard(card),
});
