import { type Choice, choice, type Say, say } from '#app/message.ts';
import { UNDO_ALL } from '#app/words/beside.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import type { FigureTold, Recorded } from './record.ts';
import { shareChoice, shareLines } from './share.ts';

const NAME_LENGTH = 60;
const NOTE_LENGTH = 300;
/** Codes named of many reports. */
const NAMED = 30;

/** What was written down, said back: never guessed in silence. */
export function echoLines(recorded: Recorded): Say[] {
  const { code, period, name, before, after, onBehalfOf, waitingFor, figure, share, supporting } = recorded;
  return [
    say('progress-recorded', {
      code,
      ...periodArgs(period),
      name: shorten(name, NAME_LENGTH),
      part: supporting === null ? 'lead' : 'support',
      state: after.state,
      percent: after.percent,
      before: before.state,
      beforePercent: before.percent,
    }),
    ...(after.note === '' ? [] : [say('progress-note', { note: shorten(after.note, NOTE_LENGTH) })]),
    ...(figure === null
      ? []
      : [say('progress-figure', { percent: figure.percent, points: figure.points ?? 'none' })]),
    ...(share === null ? [] : shareLines(share)),
    ...(onBehalfOf === null ? [] : [say('progress-on-behalf', { name: onBehalfOf })]),
    ...(supporting === null
      ? []
      : [
          say('progress-supporting', {
            leads: supporting.join(', ') || 'none',
            whose: onBehalfOf ?? 'none',
          }),
        ]),
    ...(waitingFor.length === 0 ? [] : [say('progress-waiting-for', { names: waitingFor.join(', ') })]),
    ...(asksForEvidence(recorded) ? [say('progress-evidence-missing', { code })] : []),
  ];
}

/** What can be done about it at once: take it back, and send the evidence it lacks. */
export function echoChoices(recorded: Recorded): Choice[] {
  const { code, period, entryId } = recorded;
  const reference = writeReference(code, period);
  const args = { code, ...periodArgs(period) };
  const undo = choice(say('progress-button-undo-time', args), `hoantac ${entryId}`);
  const offered = [...scoreChoice(recorded), ...otherShare(recorded)];
  if (!asksForEvidence(recorded)) return [...offered, undo];
  return [...offered, choice(say('progress-button-evidence-time', args), `minhchung ${reference}`), undo];
}

/** Many reports of one state said back together, with one press that takes back all `count` reports of the message. */
export function manyParts(recorded: readonly Recorded[], count: number) {
  const [first] = recorded;
  if (!first) return { lines: [], choices: [] };
  const codesOf = (some: readonly Recorded[]) => [...new Set(some.map(({ code }) => code))];
  const codes = codesOf(recorded);
  const lacking = codesOf(recorded.filter(asksForEvidence)).length;
  const { state, percent } = first.after;
  const undo = choice(say('progress-button-undo-all', { count }), UNDO_ALL);
  const evidence = choice(say('progress-button-evidence-all', { count: lacking }), 'minhchung');
  return {
    lines: [
      say('progress-recorded-many', {
        count: recorded.length,
        criteria: codes.length,
        codes: codes.slice(0, NAMED).join(', '),
        more: Math.max(0, codes.length - NAMED),
        state,
        percent,
      }),
    ],
    choices: [lacking > 0 ? [evidence, undo] : [undo]],
  };
}

/** The same share is the other thing: one tap. */
function otherShare({ code, period, share }: Recorded): Choice[] {
  if (share === null) return [];
  const told = { reference: writeReference(code, period), code, percent: share.percent };
  return [shareChoice(told, share.means === 'figure' ? 'progress' : 'figure')];
}

/** A figure that was told alone: what it is worth, and what it may be followed by. */
export function figureParts({ code, figure }: { code: string; figure: FigureTold }) {
  const { percent, points } = figure;
  const update = choice(say('progress-button-again', { code }), `capnhat ${code}`);
  return {
    lines: [say('progress-figure-alone', { code, percent, points: points ?? 'none' })],
    choices: [[...scoreChoice({ code, figure }), update]],
  };
}

/** Points are proposed, and given only by a press. */
function scoreChoice({ code, figure }: Pick<Recorded, 'code' | 'figure'>): Choice[] {
  if (!figure?.mayScore || figure.points === null) return [];
  const { points } = figure;
  return [choice(say('progress-button-score', { code, points }), `tucham ${code} ${points}`)];
}

function asksForEvidence({ evidenceMissing, after }: Recorded): boolean {
  return evidenceMissing && (after.state === 'done' || after.state === 'submitted');
}
