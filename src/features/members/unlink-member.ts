import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { done, type Result } from '#domain/result.ts';
import type { MemberRow } from '#store/people.ts';
import { findMember, keepsCoordinator, namedMember, readNamed } from './find-member.ts';
import { backToCard, cardOf, type MemberCard, memberCard } from './member-card.ts';
import { writeDown } from './write-down.ts';

type Outcome = { readonly asks: MemberRow } | { readonly card: MemberCard };

/** Takes a member's account away from them, once confirmed: they are a stranger again until invited anew. */
export const unlinkMember = command({
  word: 'canbo.huylienket',
  input: namedMember,
  read: readNamed,

  async run(turn): Promise<Result<Outcome>> {
    const member = await findMember(turn, turn.input.id);
    if (!member.ok) return member;
    const last = await keepsCoordinator(turn, member.value);
    if (last) return last;
    if (turn.input.rest !== '=yes') return done({ asks: member.value });
    const { id } = member.value;
    const accounts = await turn.store.people.unlink(id, turn.now);
    await turn.store.people.revokeInvitations(id, turn.now);
    if (accounts > 0) await writeDown(turn, 'member-unlinked', id, { accounts });
    return done({ card: await cardOf(turn, { ...member.value, account: null, reach: 'unlinked' }) });
  },

  answer(outcome, { actor }) {
    if ('card' in outcome) {
      const { id, name } = outcome.card.member;
      const news = say('members-unlinked', { name });
      const isOwn = actor.kind === 'member' && actor.memberId === id;
      return isOwn ? message([news]) : memberCard(outcome.card, [news]);
    }
    const { id, name } = outcome.asks;
    const yes = choice(say('members-button-unlink-yes'), `canbo.huylienket ${id} =yes`);
    return message([say('members-unlink-confirm', { name })], { choices: [[yes, backToCard(id)]] });
  },
});
