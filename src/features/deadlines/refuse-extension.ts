import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import {
  announce,
  extensionToDecide,
  namedExtension,
  type OpenExtension,
  readNamed,
} from './find-extension.ts';
import { nextChoices, nextToDecide } from './next-to-decide.ts';

/** Reasons that are offered as buttons; their words are `extension-refusal`. */
const REASONS = ['from-above', 'weak', 'repeated'] as const;

type Outcome =
  | { readonly kind: 'ask-reason'; readonly extension: OpenExtension }
  | {
      readonly kind: 'refused';
      readonly extension: OpenExtension;
      readonly reason: string;
      readonly waiting: number;
    };

/** Refuses a request with a reason, which is asked for where it is missing. The deadline stays. */
export const refuseExtension = command({
  word: 'giahan.tuchoi',
  input: namedExtension,
  read: readNamed,

  async run(turn): Promise<Result<Outcome>> {
    const found = await extensionToDecide(turn, turn.input.id);
    if (!found.ok) return found;
    const extension = found.value;
    const reason = turn.input.words.replace(/^=/, '');
    if (reason === '') return done({ kind: 'ask-reason', extension });
    const { memberId } = memberOf(turn);
    if (!(await turn.store.extensions.refuse(extension.id, reason, memberId, turn.now)))
      return refuse('extension-unknown');
    await announce(turn, extension, 'extension-refused', { to: extension.wantedOn, reason });
    return done({ kind: 'refused', extension, reason, waiting: await nextToDecide(turn) });
  },

  answer(outcome, turn) {
    const { id, code, period, fromOn, wantedOn } = outcome.extension;
    const args = { code, ...periodArgs(period), from: fromOn, to: wantedOn };
    if (outcome.kind === 'refused') {
      const { reason, waiting } = outcome;
      const { name } = memberOf(turn);
      return message([say('extension-refused', { ...args, reason, name, day: turn.today })], {
        choices: nextChoices(waiting),
        about: [code],
      });
    }
    const presets = REASONS.map((reason) =>
      choice(say('extension-button-refusal', { reason }), `giahan.tuchoi ${id} =${reason}`),
    );
    return message([say('extension-ask-refusal', args)], {
      choices: rowsOf(presets, 1),
      about: [code],
      expects: { word: 'giahan.tuchoi', given: String(id) },
      place: 'new',
    });
  },
});
