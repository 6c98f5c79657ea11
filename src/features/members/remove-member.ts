import { type Choice, choice, message, say } from '#app/message.ts';
import { assignButtons, tellLeaderless } from '#app/telling/tell-leaderless.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
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
    const led = await soleLeads(turn, member.id);
    const leads = led.length;
    const isConfirmed = turn.input.rest === '=yes';
    if (isConfirmed) {
      await turn.store.people.remove(member.id, turn.now, turn.today);
      await writeDown(turn, 'member-removed', member.id, { name: member.name, leads });
    }
    if (isConfirmed && leads > 0) await tellLeaderless(turn);
    return done({ member, led, isConfirmed });
  },

  answer({ member: { id, name }, led, isConfirmed }, { actor }) {
    const leads = led.length;
    const without = leads > 0 ? [say('members-without-lead', { leads, codes: led.join(', ') })] : [];
    if (!isConfirmed) {
      const yes = choice(say('members-button-remove-yes'), `canbo.xoa ${id} =yes`);
      return message([say('members-remove-confirm', { name }), ...without], {
        choices: [...(leads > 0 ? [[handOver(id)]] : []), [yes, backToCard(id)]],
      });
    }
    const isOwn = actor.kind === 'member' && actor.memberId === id;
    return message([say('members-removed', { name }), ...without], {
      choices: isOwn ? [] : [...assignButtons(led), [backToList()]],
    });
  },
});

/** Codes of the criteria nobody would lead without a member. */
async function soleLeads(turn: Turn, memberId: number): Promise<string[]> {
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  return plan.criteria
    .filter(({ assignees }) => {
      const leads = assignees.filter(({ kind }) => kind === 'lead');
      return leads.length > 0 && leads.every((each) => each.memberId === memberId);
    })
    .map(({ code }) => code);
}

/** The button that hands everything of a member over before they go. */
function handOver(id: number): Choice {
  return choice(say('members-button-hand-over'), `bangiao ${id}`);
}
