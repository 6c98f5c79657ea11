import { endDirective, noteEnding, tellLeads } from '#app/directives/end-directive.ts';
import {
  directiveToEnd,
  type FoundDirective,
  namedDirective,
  readNamed,
} from '#app/directives/find-directive.ts';
import { choice, message, say } from '#app/message.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { done, type Result, refuse } from '#domain/result.ts';

/** Who gave a directive finds it carried out: it is listed no more. */
export const acceptDirective = ending('chidao.dat', 'done', 'directive-done');

/** Who gave a directive takes it back. */
export const withdrawDirective = ending('chidao.rut', 'withdrawn', 'directive-withdrawn');

/** What was reported done is not done yet: it goes on, with words where there are any. */
export const reopenDirective = command({
  word: 'chidao.lamtiep',
  input: namedDirective,
  read: readNamed,

  async run(turn): Promise<Result<FoundDirective>> {
    const found = await directiveToEnd(turn, turn.input.id);
    if (!found.ok) return found;
    if (!found.value.receipts.some(({ reportedAt }) => reportedAt))
      return refuse('directive-not-reported', { code: found.value.code });
    await turn.store.directives.reopen(found.value.id, turn.now);
    await noteEnding(turn, found.value, 'directive-reopened');
    await tellLeads(turn, found.value, 'directive-goes-on');
    return found;
  },

  answer({ id, code, receipts }, turn) {
    const [first] = receipts;
    const given = first && `${id} ${first.memberId}`;
    return message([say('directive-reopened', { code, ...goesArgs(turn) })], {
      ...(given && {
        choices: [[choice(say('directive-button-reply'), `chidao.traloi ${given}`)]],
        expects: { word: 'chidao.traloi', given, byReply: true as const },
      }),
      about: [code],
    });
  },
});

type Reply = { readonly directive: FoundDirective; readonly memberId: number; readonly words: string | null };

/** Who gave a directive answers a lead who needs to talk. */
export const replyToLead = command({
  word: 'chidao.traloi',
  input: namedDirective,
  read: readNamed,

  async run(turn): Promise<Result<Reply>> {
    const { id, words } = turn.input;
    const [, lead = '', text = ''] = /^(\d+)\s*([\s\S]*)$/.exec(words) ?? [];
    const found = await directiveToEnd(turn, id);
    if (!found.ok) return found;
    const receipt = found.value.receipts.find(({ memberId }) => memberId === Number(lead));
    if (!receipt) return refuse('directive-unknown');
    const directive = found.value;
    if (text === '') return done({ directive, memberId: receipt.memberId, words: null });
    await noteEnding(turn, directive, 'directive-replied', { words: text, to: receipt.memberId });
    await tellLeads(turn, directive, 'directive-reply', { words: text }, [receipt.memberId]);
    return done({ directive, memberId: receipt.memberId, words: text });
  },

  answer({ directive: { id, code, receipts }, memberId, words }, turn) {
    const name = receipts.find((receipt) => receipt.memberId === memberId)?.member ?? '';
    if (words !== null)
      return message([say('directive-replied', { code, name, words, ...goesArgs(turn) })], {
        about: [code],
        place: 'new',
      });
    return message([say('directive-ask-reply', { code, name })], {
      expects: { word: 'chidao.traloi', given: `${id} ${memberId}` },
      about: [code],
      place: 'new',
    });
  },
});

function ending(
  word: 'chidao.dat' | 'chidao.rut',
  state: 'done' | 'withdrawn',
  key: 'directive-done' | 'directive-withdrawn',
) {
  return command({
    word,
    input: namedDirective,
    read: readNamed,

    run: (turn): Promise<Result<FoundDirective>> => endDirective(turn, turn.input.id, state),

    answer: ({ code, text }, turn) =>
      message(
        [say(key, { code, name: memberOf(turn).name, day: turn.today }), say('directive-text', { text })],
        {
          about: [code],
          place: turn.origin.pressed?.kind === 'brief' ? 'new' : 'edit',
        },
      ),
  });
}
