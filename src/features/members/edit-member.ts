import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { done, type Refusal, type Result } from '#domain/result.ts';
import type { MemberRow } from '#store/people.ts';
import { oddWords } from './add-member.ts';
import { findMember, namedMember, readNamed } from './find-member.ts';
import { backToCard, cardOf, type MemberCard, memberCard } from './member-card.ts';
import { readMember } from './read-member.ts';
import { writeDown } from './write-down.ts';

type Outcome = { readonly asks: MemberRow; readonly odd: Refusal | null } | { readonly card: MemberCard };

/** Writes a member's name and post anew, from one line `name; post`; without a post it stays. */
export const editMember = command({
  word: 'canbo.sua',
  input: namedMember,
  read: readNamed,

  async run(turn): Promise<Result<Outcome>> {
    const member = await findMember(turn, turn.input.id);
    if (!member.ok) return member;
    const before = member.value;
    const line = readMember(turn.input.rest);
    if (!line?.name) return done({ asks: before, odd: null });
    const after = { name: line.name, position: line.position ?? before.position };
    const odd = oddWords(after);
    if (odd) return done({ asks: before, odd });
    await turn.store.people.rename(before.id, after, turn.now);
    await writeDown(turn, 'member-renamed', before.id, {
      from: { name: before.name, position: before.position },
      to: after,
    });
    return done({ card: await cardOf(turn, { ...before, ...after }) });
  },

  answer(outcome) {
    if ('card' in outcome) return memberCard(outcome.card, [say('members-edited')]);
    const { asks, odd } = outcome;
    const { id, name, position } = asks;
    const ask = say('members-edit-ask', { name, position: position || 'none' });
    return message(odd ? [say(odd.reason, odd.args), ask] : [ask], {
      choices: [[backToCard(id)]],
      expects: { word: 'canbo.sua', given: String(id) },
    });
  },
});
