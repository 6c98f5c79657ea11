import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { ROLES, type Role } from '#domain/people/people.ts';
import { done, type Result } from '#domain/result.ts';
import type { MemberRow } from '#store/people.ts';
import { findMember, keepsCoordinator, namedMember, readNamed } from './find-member.ts';
import { backToCard, cardOf, type MemberCard, memberCard } from './member-card.ts';
import { readRole } from './role-words.ts';
import { writeDown } from './write-down.ts';

type Outcome = { readonly asks: MemberRow } | { readonly card: MemberCard };

/** Shows the roles a member may have, or gives them one; what they may do changes at once. */
export const changeRole = command({
  word: 'canbo.vaitro',
  input: namedMember,
  read: readNamed,

  async run(turn): Promise<Result<Outcome>> {
    const member = await findMember(turn, turn.input.id);
    if (!member.ok) return member;
    const role = readRole(turn.input.rest);
    return role ? give(turn, member.value, role) : done({ asks: member.value });
  },

  answer(outcome, { actor }) {
    if ('asks' in outcome) return askMessage(outcome.asks);
    const { member } = outcome.card;
    const news = say('members-role-changed', { name: member.name, role: member.role });
    const isOwn = actor.kind === 'member' && actor.memberId === member.id;
    return isOwn && member.role !== 'COORDINATOR' ? message([news]) : memberCard(outcome.card, [news]);
  },
});

async function give(turn: Turn, member: MemberRow, role: Role): Promise<Result<Outcome>> {
  if (role !== 'COORDINATOR') {
    const last = await keepsCoordinator(turn, member);
    if (last) return last;
  }
  if (role !== member.role) {
    await turn.store.people.changeRole(member.id, role, turn.now);
    await writeDown(turn, 'member-role-changed', member.id, { from: member.role, to: role });
  }
  return done({ card: await cardOf(turn, { ...member, role }) });
}

function askMessage({ id, name, role }: MemberRow) {
  const roles = ROLES.filter((each) => each !== role).map((each) =>
    choice(say('members-role', { role: each }), `canbo.vaitro ${id} ${each}`),
  );
  return message([say('members-role-ask', { name, role })], {
    choices: [...rowsOf(roles, 2), [backToCard(id)]],
    expects: { word: 'canbo.vaitro', given: String(id) },
  });
}
