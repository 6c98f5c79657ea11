import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { mayUndo } from '#domain/people/permission.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { done, refuse } from '#domain/result.ts';
import { announce, namedExtension, readNamed, waitingExtension } from './find-extension.ts';

/**
 * Takes back a request that was not decided yet: who made it, or a coordinator. What is said with it may report how the
 * work stands.
 */
export const withdrawExtension = command({
  word: 'giahan.rut',
  input: namedExtension,
  read: readNamed,

  async run(turn) {
    const found = await waitingExtension(turn, turn.input.id);
    if (!found.ok) return found;
    const extension = found.value;
    const allowed = mayUndo(turn.actor, extension.askedById);
    if (!allowed.ok) return allowed;
    if (!(await turn.store.extensions.withdraw(extension.id, turn.now))) return refuse('extension-unknown');
    await announce(turn, extension, 'extension-withdrawn', { to: extension.wantedOn, reason: 'none' });
    return done(extension);
  },

  beside: ({ code }, { input: { words } }) => (words === '' ? null : { words, about: [code], chosen: true }),

  answer({ code, period, fromOn, wantedOn }, turn) {
    const { name } = memberOf(turn);
    const args = { code, ...periodArgs(period), from: fromOn, to: wantedOn, name, day: turn.today };
    return message([say('extension-withdrawn', args)], { about: [code] });
  },
});
