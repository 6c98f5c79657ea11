import { command } from '#app/command.ts';
import { planInForce } from '#app/find-work.ts';
import { choice, message, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { done } from '#domain/result.ts';
import { findMember, keepsCoordinator, namedMember, readNamed } from './find-member.ts';
import { backToCard, backToList } from './member-card.ts';
import { writeDown } from './write-down.ts';

/** Takes a member off the list, once confirmed. What they wrote and sent stays; their duties end. */
export const removeMember = command({
  word: 'canbo.xoa',
  input: namedMember,
  read: readNamed,

  async run(turn) {
    const found = await findMember(turn, turn.input.id);
    if (!found.ok) return found;
    const member = found.value;
    const last = await keepsCoordinator(turn, member);
    if (last) return last;
    const leads = await countSoleLeads(turn, member.id);
    const isConfirmed = turn.input.rest === '=yes';
    if (isConfirmed) {
      await turn.store.people.remove(member.id, turn.now, turn.today);
      await writeDown(turn, 'member-removed', member.id, { name: member.name, leads });
    }
    return done({ member, leads, isConfirmed });
  },

  answer({ member: { id, name }, leads, isConfirmed }, { actor }) {
    const without = leads > 0 ? [say('members-without-lead', { leads })] : [];
    if (!isConfirmed) {
      const yes = choice(say('members-button-remove-yes'), `canbo.xoa ${id} =yes`);
      return message([say('members-remove-confirm', { name }), ...without], {
        choices: [[yes, backToCard(id)]],
      });
    }
    const isOwn = actor.kind === 'member' && actor.memberId === id;
    return message([say('members-removed', { name }), ...without], {
      choices: isOwn ? [] : [[backToList()]],
    });
  },
});

async function countSoleLeads(turn: Turn, memberId: number): Promise<number> {
  const head = await planInForce(turn);
  return head.ok ? turn.store.people.countSoleLeads(memberId, head.value.setId, turn.today) : 0;
}
