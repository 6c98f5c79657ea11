import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { refuseInGroup } from '#app/turn/refuse-in-group.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { KnownMember } from '#store/people.ts';
import { keepsCoordinator, namedMember, readNamed } from './find-member.ts';
import { backToCard, backToList } from './member-card.ts';

type Outcome =
  | { readonly kind: 'leads'; readonly member: KnownMember; readonly codes: readonly string[] }
  | {
      readonly kind: 'asks';
      readonly member: KnownMember;
      readonly pseudonym: string;
      readonly isShared: boolean;
    }
  | { readonly kind: 'erased'; readonly pseudonym: string };

/**
 * Takes a person out of the commune's records, once confirmed: a number stands for their name from then on, and what
 * they wrote to the bot is emptied. Refused for oneself, and for whoever still leads a criterion.
 */
export const eraseMember = command({
  word: 'canbo.xoahan',
  input: namedMember,
  read: readNamed,

  async run(turn): Promise<Result<Outcome>> {
    const { id, rest } = turn.input;
    const { store, actor, now, today, desk } = turn;
    const group = refuseInGroup(turn, 'members-private-only');
    if (group) return group;
    const member = await store.people.known(id);
    if (!member) return refuse('members-unknown');
    if (actor.kind === 'member' && actor.memberId === id) return refuse('erase-own');
    const present = await store.people.byId(id);
    const last = present && (await keepsCoordinator(turn, present));
    if (last) return last;
    const codes = await leadsOf(turn, id);
    if (codes.length > 0) return done({ kind: 'leads', member, codes });
    const pseudonym = desk.words('erased-name', { id: String(id) });
    if (rest !== '=yes') {
      const isShared = await store.erasures.isShared(id);
      return done({ kind: 'asks', member, pseudonym, isShared });
    }
    if (present) await store.people.remove(id, now, today);
    await store.erasures.erase({ memberId: id, pseudonym, by: signatureOf(actor) }, now);
    return done({ kind: 'erased', pseudonym });
  },

  answer(outcome) {
    if (outcome.kind === 'erased')
      return message([say('erase-done', { pseudonym: outcome.pseudonym })], { choices: [[backToList()]] });
    const { id, name, isRemoved } = outcome.member;
    const back = isRemoved ? choice(say('members-button-back'), 'canbo.daxoa') : backToCard(id);
    if (outcome.kind === 'leads') {
      const { codes } = outcome;
      return message([say('erase-leads', { name, leads: codes.length, codes: codes.join(', ') })], {
        choices: [[choice(say('members-button-hand-over'), `bangiao ${id}`), back]],
      });
    }
    const { pseudonym, isShared } = outcome;
    return message(
      [
        say('erase-confirm', { name }),
        null,
        say('erase-goes', { pseudonym }),
        say('erase-stays'),
        say('erase-beyond'),
        ...(isShared ? [say('erase-shared', { name })] : []),
      ],
      { choices: [[choice(say('erase-button-yes'), `canbo.xoahan ${id} =yes`), back]] },
    );
  },
});

/** Codes of the criteria a member leads today. */
async function leadsOf(turn: Turn, memberId: number): Promise<string[]> {
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  return plan.criteria
    .filter(({ assignees }) => assignees.some((each) => each.kind === 'lead' && each.memberId === memberId))
    .map(({ code }) => code);
}
