import { choice, message, rowsOf, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import {
  announce,
  extensionToDecide,
  namedExtension,
  nextInQueue,
  type OpenExtension,
  readNamed,
  writeNamed,
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

  instead: (outcome, turn) =>
    outcome.kind === 'refused' ? nextInQueue(refusedLine(outcome, turn), turn) : null,

  answer(outcome, turn) {
    const { code, period, fromOn, wantedOn } = outcome.extension;
    if (outcome.kind === 'refused')
      return message([refusedLine(outcome, turn)], {
        choices: nextChoices(outcome.waiting),
        about: [code],
      });
    const args = { code, ...periodArgs(period), from: fromOn, to: wantedOn };
    const named = writeNamed(turn.input);
    const presets = REASONS.map((reason) =>
      choice(say('extension-button-refusal', { reason }), `giahan.tuchoi ${named} =${reason}`),
    );
    return message([say('extension-ask-refusal', args)], {
      choices: rowsOf(presets, 1),
      about: [code],
      expects: { word: 'giahan.tuchoi', given: named },
      place: 'new',
    });
  },
});

function refusedLine({ extension, reason }: Extract<Outcome, { kind: 'refused' }>, turn: Turn): Say {
  const { code, period, fromOn, wantedOn } = extension;
  const { name } = memberOf(turn);
  const args = { code, ...periodArgs(period), from: fromOn, to: wantedOn };
  return say('extension-refused', { ...args, reason, name, day: turn.today });
}
