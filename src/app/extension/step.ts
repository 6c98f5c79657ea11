import { choice, type Message, rowsOf, say } from '#app/message.ts';
import { mayAskExtension } from '#domain/people/permission.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { daysOffered, laterDeadline } from '#domain/steering/extension.ts';
import { fold } from '#domain/text/fold.ts';
import { shorten } from '#domain/text/text.ts';
import type { Day } from '#domain/time/day.ts';
import { readPeriod } from '#domain/time/period.ts';
import { isClosed } from '#domain/work/progress.ts';
import type { Turn } from '../turn/turn.ts';
import type { FoundWork } from '../work/find-work.ts';
import { type Requested, requestExtension } from './request.ts';

/** Reasons that are offered as buttons; their words are `extension-reason`. */
const REASONS = ['waiting', 'papers', 'urgent', 'people'] as const;
const NAME_LENGTH = 70;

/** How far a request for a later deadline has come: the day is missing (or will not do), the reason is, or it is made. */
export type ExtensionStep =
  | {
      readonly kind: 'ask-day';
      readonly found: FoundWork;
      readonly dueOn: Day;
      readonly offered: readonly Day[];
      readonly problem: Refusal | null;
    }
  | { readonly kind: 'ask-reason'; readonly found: FoundWork; readonly wantedOn: Day }
  | { readonly kind: 'asked'; readonly requested: Requested };

/** What somebody has said of the later deadline they wish for. */
export interface SaidOfExtension {
  readonly day: Day | null;
  /** What is wrong with the day as they named it. */
  readonly problem?: Refusal | null;
  readonly reason: string;
}

/** Takes a request for a later deadline as far as it goes with what was said. */
export async function extensionStep(
  turn: Turn,
  found: FoundWork,
  said: SaidOfExtension,
): Promise<Result<ExtensionStep>> {
  const { criterion, occurrence } = found;
  const duty = mayAskExtension(turn.actor, criterion);
  if (!duty.ok) return duty;
  const { code } = criterion;
  const { dueOn } = occurrence;
  if (isClosed(occurrence.state))
    return refuse('extension-closed', { code, ...periodArgs(occurrence.period) });
  if (dueOn === null) return refuse('extension-without-deadline', { code });

  const ask = (problem: Refusal | null): Result<ExtensionStep> =>
    done({
      kind: 'ask-day',
      found,
      dueOn,
      offered: daysOffered(dueOn, turn.today, turn.calendar),
      problem,
    });
  if (said.day === null) return ask(said.problem ?? null);
  const wanted = laterDeadline(dueOn, said.day, turn.today);
  if (!wanted.ok) return ask(wanted);
  const { reason } = said;
  if (reason === '' || isPeriod(reason, turn.today))
    return done({ kind: 'ask-reason', found, wantedOn: wanted.value });
  const wish = { duty: duty.value, fromOn: dueOn, wantedOn: wanted.value, reason };
  return done({ kind: 'asked', requested: await requestExtension(turn, found, wish) });
}

/** "T11", "kỳ tháng 11": of which time the work is, and no reason why it is late. */
function isPeriod(reason: string, today: Day): boolean {
  return readPeriod(fold(reason).replace(/^(?:(?:cua|cho|ky) )+/, ''), today).ok;
}

/** The words and buttons for how far it has come. */
export function extensionStepParts(
  step: ExtensionStep,
): Pick<Message, 'lines' | 'choices' | 'about' | 'expects'> {
  if (step.kind === 'asked') return askedParts(step.requested);
  const { criterion, occurrence } = step.found;
  const { code } = criterion;
  const reference = writeReference(code, occurrence.period);
  const args = { code, ...periodArgs(occurrence.period), name: shorten(criterion.name, NAME_LENGTH) };
  if (step.kind === 'ask-day') {
    const { problem, dueOn, offered } = step;
    const days = offered.map((day) =>
      choice(say('extension-button-day', { day }), `giahan ${reference} =${day}`),
    );
    return {
      lines: [
        ...(problem ? [say(problem.reason, problem.args)] : []),
        say('extension-ask-day', { ...args, due: dueOn }),
      ],
      choices: rowsOf(days, 3),
      about: [code],
      expects: { word: 'giahan', given: reference },
    };
  }
  const given = `${reference} =${step.wantedOn}`;
  const reasons = REASONS.map((reason) =>
    choice(say('extension-button-reason', { reason }), `giahan ${given} =${reason}`),
  );
  return {
    lines: [say('extension-ask-reason', { ...args, day: step.wantedOn })],
    choices: rowsOf(reasons, 2),
    about: [code],
    expects: { word: 'giahan', given },
  };
}

function askedParts(requested: Requested): Pick<Message, 'lines' | 'choices' | 'about' | 'expects'> {
  const { id, code, period, fromOn, wantedOn, reason, onBehalfOf, told } = requested;
  return {
    lines: [
      say('extension-asked', { code, ...periodArgs(period), from: fromOn, to: wantedOn, reason }),
      ...(onBehalfOf === null ? [] : [say('progress-on-behalf', { name: onBehalfOf })]),
      say('extension-asked-of', { told }),
    ],
    choices: [[choice(say('extension-button-withdraw', { code }), `giahan.rut ${id}`)]],
    about: [code],
    expects: null,
  };
}
