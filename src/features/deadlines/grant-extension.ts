import { choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { command, type Instead, type TurnWith } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { daysOffered, laterDeadline } from '#domain/steering/extension.ts';
import { type Day, parseDay } from '#domain/time/day.ts';
import { readDay } from '#understanding/dates/read-day.ts';
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

type Outcome =
  | {
      readonly kind: 'granted';
      readonly extension: OpenExtension;
      readonly day: Day;
      readonly waiting: number;
    }
  | {
      readonly kind: 'ask-day';
      readonly extension: OpenExtension;
      readonly offered: readonly Day[];
      readonly problem: Refusal | null;
    };

/** Grants a request as it was made, or for the day a button names: reminders follow the new deadline. */
export const grantExtension = command({
  word: 'giahan.dongy',
  input: namedExtension,
  read: readNamed,

  async run(turn): Promise<Result<Outcome>> {
    const found = await extensionToDecide(turn, turn.input.id);
    if (!found.ok) return found;
    const day = turn.input.words === '' ? found.value.wantedOn : parseDay(turn.input.words.replace(/^=/, ''));
    return day ? grantFor(turn, found.value, day) : askDay(turn, found.value, null);
  },

  answer: grantMessage,
  instead: nextAfter,
});

/** Another day than was asked for: asked for, then granted. */
export const grantOtherDay = command({
  word: 'giahan.khac',
  input: namedExtension,
  read: readNamed,

  async run(turn): Promise<Result<Outcome>> {
    const { id, words } = turn.input;
    const found = await extensionToDecide(turn, id);
    if (!found.ok) return found;
    if (words === '') return askDay(turn, found.value, null);
    const { day, impossible } = readDay(words, turn.today);
    if (day) return grantFor(turn, found.value, day);
    return askDay(
      turn,
      found.value,
      refuse(impossible ? 'extension-day-impossible' : 'extension-day-unclear'),
    );
  },

  answer: grantMessage,
  instead: nextAfter,
});

async function grantFor(turn: Turn, extension: OpenExtension, day: Day): Promise<Result<Outcome>> {
  const later = laterDeadline(extension.fromOn, day, turn.today);
  if (!later.ok) return askDay(turn, extension, later);
  const { memberId } = memberOf(turn);
  if (!(await turn.store.extensions.grant(extension.id, day, memberId, turn.now)))
    return refuse('extension-unknown');
  await announce(turn, extension, 'extension-granted', { to: day, reason: 'none' });
  return done({ kind: 'granted', extension, day, waiting: await nextToDecide(turn) });
}

function askDay(
  { today, calendar }: Turn,
  extension: OpenExtension,
  problem: Refusal | null,
): Result<Outcome> {
  const offered = daysOffered(extension.fromOn, today, calendar).filter((day) => day !== extension.wantedOn);
  return done({ kind: 'ask-day', extension, offered, problem });
}

type Deciding = TurnWith<{ readonly id: number; readonly queued: boolean }>;

function nextAfter(outcome: Outcome, turn: Deciding): Instead | null {
  return outcome.kind === 'granted' ? nextInQueue(grantedLine(outcome, turn), turn) : null;
}

function grantedLine({ extension, day }: Extract<Outcome, { kind: 'granted' }>, turn: Turn): Say {
  const { code, period, fromOn: from } = extension;
  const { name } = memberOf(turn);
  const args = { code, ...periodArgs(period), from, to: day, name, day: turn.today, reason: 'none' };
  return say('extension-granted', args);
}

function grantMessage(outcome: Outcome, turn: Deciding): Message {
  const { extension } = outcome;
  const { code, period, fromOn, wantedOn } = extension;
  const named = writeNamed(turn.input);
  const args = { code, ...periodArgs(period), from: fromOn };
  if (outcome.kind === 'ask-day') {
    const { problem, offered } = outcome;
    const days = offered.map((day) =>
      choice(say('extension-button-day', { day }), `giahan.dongy ${named} =${day}`),
    );
    return message(
      [
        ...(problem ? [say(problem.reason, problem.args)] : []),
        say('extension-ask-other-day', { ...args, wanted: wantedOn }),
      ],
      {
        choices: rowsOf(days, 3),
        about: [code],
        expects: { word: 'giahan.khac', given: named },
        place: 'new',
      },
    );
  }
  return message([grantedLine(outcome, turn)], { choices: nextChoices(outcome.waiting), about: [code] });
}
