import { z } from 'zod';
import { referenceOf } from '#app/evidence/own-piece.ts';
import { type Withdrawn, withdrawPiece } from '#app/evidence/withdraw-piece.ts';
import { withdrawnMessage } from '#app/evidence/withdrawn-message.ts';
import { choice, type Message, message, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type TakenBack, takeBack } from '#app/work/take-back.ts';
import { type ScoreTakenBack, takeBackScore } from '#app/work/take-back-score.ts';
import { toldOfYear } from '#app/year/told-of-year.ts';
import { periodArgs, readReference, writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { WorkItem } from '#domain/work/work-item.ts';
import { type AskedOn, askedInPressed, withAskedOn } from './asked-on.ts';
import { type Deed, lastDeeds } from './last-deeds.ts';
import { leftOver, reminderAfter } from './reminder-after.ts';

/** All that the pressed message has written down. */
const ALL = '=tin';

const input = z.object({
  deed: z
    .union([
      z.literal(ALL),
      z.object({ what: z.enum(['entry', 'score']), id: z.coerce.number().int().positive() }),
    ])
    .nullable(),
});

interface Outcome {
  readonly entries: readonly TakenBack[];
  readonly scores: readonly ScoreTakenBack[];
  readonly pieces: readonly Withdrawn[];
  /** Where the files stay that the pressed message told of: a reference for each. */
  readonly kept: readonly string[];
  readonly rest: readonly WorkItem[] | null;
  /** What was done last before a file was sent. */
  readonly before: Deed | null;
  /** What the pressed message asks of other statements. */
  readonly asked: AskedOn;
}

/**
 * `/hoantac`: takes back what the caller did last, a report, a score or a file they sent, or a file and the report under
 * it; or that of the button. What one message wrote is taken back together, or none of it.
 */
export const undo = command({
  word: 'hoantac',
  menu: ['COORDINATOR', 'OFFICIAL'],
  input,
  /** `12`: a report; `d12`: a score; `=tin`: all of the message. */
  read(words) {
    if (words.trim() === ALL) return { deed: ALL };
    const [, mark, id] = /^(d?)(.+)$/.exec(words.trim()) ?? [];
    return { deed: id === undefined ? null : { what: mark === 'd' ? 'score' : 'entry', id } };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { last, before } = await deedsOf(turn, turn.input.deed);
    if (last.length === 0) return refuse('undo-nothing');
    const entries: TakenBack[] = [];
    const scores: ScoreTakenBack[] = [];
    const pieces: Withdrawn[] = [];
    for (const { what, id } of last) {
      const undone = await take(turn, what, id);
      if (!undone.ok) return last.length > 1 ? refuse('undo-together', { what, why: undone.reason }) : undone;
      if ('piece' in undone.value) pieces.push(undone.value);
      else if ('period' in undone.value) entries.push(undone.value);
      else scores.push(undone.value);
    }
    return done({
      entries,
      scores,
      pieces,
      before,
      kept: await keptFiles(turn, last),
      rest: entries.length > 0 ? await reminderAfter(turn) : null,
      asked: await askedInPressed(turn),
    });
  },

  answer(outcome, turn) {
    const year = [...outcome.scores, ...outcome.pieces].find((each) => each.year !== null)?.year ?? null;
    const undone = undoneMessage(outcome);
    return withAskedOn(year === null ? undone : toldOfYear(undone, year), outcome.asked, turn);
  },
});

async function deedsOf(
  turn: Turn,
  deed: z.output<typeof input>['deed'],
): Promise<{ last: readonly Omit<Deed, 'at'>[]; before: Deed | null }> {
  if (deed === null) return lastDeeds(turn);
  if (deed !== ALL) return { last: [deed], before: null };
  const { entries = [], pieces = [] } = turn.origin.pressed?.receipt ?? {};
  const last = [
    ...entries.map((id) => ({ what: 'entry' as const, id })),
    ...pieces.map((id) => ({ what: 'evidence' as const, id })),
  ];
  return { last, before: null };
}

/** What the files prove that stood beside the report that is taken back, and are not taken back with it. */
async function keptFiles(turn: Turn, taken: readonly Omit<Deed, 'at'>[]): Promise<string[]> {
  const gone = new Set(taken.flatMap(({ what, id }) => (what === 'evidence' ? [id] : [])));
  const ids = turn.origin.pressed?.receipt?.pieces.filter((id) => !gone.has(id)) ?? [];
  const pieces = await Promise.all(ids.map((id) => turn.store.evidence.byId(id)));
  const standing = pieces.flatMap((piece) => (piece && piece.state !== 'withdrawn' ? [piece] : []));
  const references = await Promise.all(standing.map((piece) => referenceOf(turn, piece)));
  return references.flatMap((reference) => reference ?? []);
}

function keptSays(kept: readonly string[]): Say[] {
  return [...new Set(kept)].map((reference) => {
    const { code = reference, period = null } = readReference(reference) ?? {};
    const count = kept.filter((each) => each === reference).length;
    return say('undo-files-kept', { count, code, ...periodArgs(period ?? 'once') });
  });
}

function take(
  turn: Turn,
  what: Deed['what'],
  id: number,
): Promise<Result<TakenBack | ScoreTakenBack | Withdrawn>> {
  if (what === 'score') return takeBackScore(turn, id);
  return what === 'evidence' ? withdrawPiece(turn, id) : takeBack(turn, id);
}

function undoneMessage({ entries, scores, pieces, kept, rest, before }: Outcome): Message {
  const files = pieces.length > 0 ? withdrawnMessage(pieces) : message([]);
  const list = leftOver(rest);
  const again = [
    ...entries
      .filter(({ isInPlan }) => isInPlan)
      .map(({ code, period }) =>
        choice(say('progress-button-again', { code }), `capnhat ${writeReference(code, period)}`),
      ),
    ...scores.map(({ code }) => choice(say('score-button-again', { code }), `tucham ${code}`)),
  ];
  const earlier =
    before && before.what !== 'evidence' && pieces.length > 0
      ? [choice(say('undo-button-before', { what: before.what }), `hoantac ${lineOf(before)}`)]
      : [];
  const lines = [...entries.map(entrySay), ...scores.map(scoreSay), ...files.lines, ...keptSays(kept)];
  return message([...lines, ...list.lines], {
    choices: [again, ...files.choices, earlier, ...list.choices].filter((row) => row.length > 0),
    about: [...new Set([...entries, ...scores].map(({ code }) => code).concat(files.about, list.about))],
  });
}

function lineOf({ what, id }: Deed): string {
  return what === 'score' ? `d${id}` : String(id);
}

function entrySay({ code, period, taken, now }: TakenBack) {
  return say('progress-undone', {
    code,
    ...periodArgs(period),
    takenState: taken.state,
    takenPercent: taken.percent,
    state: now.state,
    percent: now.percent,
  });
}

function scoreSay({ code, taken, now }: ScoreTakenBack) {
  return say('score-undone', { code, taken: taken ?? 'none', now: now ?? 'none' });
}
