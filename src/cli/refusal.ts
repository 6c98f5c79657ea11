import { message, type Say, say } from '#app/message.ts';
import type { Refusal } from '#domain/result.ts';
import type { Report } from './verb.ts';

/** Refusals whose words in chat say what to send there: at the command line they have words of their own, `cli-…`. */
const SAID_IN_CHAT: ReadonlySet<string> = new Set([
  'criterion-became',
  'criterion-has-parts',
  'criterion-moved',
  'criterion-unknown',
  'criterion-without-period',
  'members-unknown',
  'plan-adopted-next',
  'plan-none',
  'plan-proposal-gone',
  'plan-proposal-stale',
  'report-no-plan',
  'report-period-unknown',
]);

/** A refusal, with what to do about it at the command line. Its reason stays what it is. */
export function refused({ reason, args }: Refusal): Report {
  return {
    ok: false,
    message: message([atCommandLine(say(reason, args))]),
    json: { ok: false, reason, args },
  };
}

/** The same line in the words of the command line, where it has any. */
export function atCommandLine({ key, args }: Say): Say {
  return say(SAID_IN_CHAT.has(key) ? `cli-${key}` : key, args);
}
