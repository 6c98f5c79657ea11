import { z } from 'zod';
import { pieceName } from '#app/evidence/piece-name.ts';
import { yearArgs } from '#app/explanation/lines.ts';
import { plansWith } from '#app/explanation/plan-of.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { pastYearOf, yearOfMessage } from '#app/year/year-meant.ts';
import { mayReview } from '#domain/people/permission.ts';
import { periodArgs, readReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { isClosed } from '#domain/work/progress.ts';
import type { CriterionWork, OccurrenceWork } from '#domain/work/work.ts';
import { answerersOf, confirmOccurrence, confirmWhereComplete } from './confirm.ts';
import { confirmedWith, decide, tellSender } from './decide.ts';
import { nextStep } from './next-step.ts';
import { type Step, stepMessage } from './review-message.ts';
import { awaitsWord, reviewQueue } from './review-queue.ts';

/** `/duyet [year]`: what waits for a word, one piece at a time, with the file itself; first what is of a year that is named. */
export const review = command({
  word: 'duyet',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  input: z.object({
    at: z.coerce.number().int().min(0).catch(0),
    of: z.coerce.number().int().nullable(),
  }),
  read(words) {
    const [, of = null] = /^(?:năm\s+)?(20\d\d)$/iu.exec(words.normalize('NFC').trim()) ?? [];
    return { at: of === null && words.trim() !== '' ? words.trim() : 0, of };
  },
  async run(turn) {
    const { at, of } = turn.input;
    if (of === null) return nextStep(turn, [], at);
    const queue = await reviewQueue(turn);
    if (!queue.ok) return queue;
    const first = queue.value.findIndex((each) => 'year' in each && each.year === of);
    return nextStep(turn, [], Math.max(0, first));
  },
  answer: stepMessage,
});

const piece = z.object({ evidenceId: z.coerce.number().int().positive(), reason: z.string().max(500) });
const readPiece = (words: string) => {
  const [evidenceId, ...reason] = words.trim().split(/\s+/);
  return { evidenceId, reason: reason.join(' ').replace(/^=/, '') };
};

/** Said with a piece that is accepted by itself: the work is not confirmed by it. */
const PIECE_ONLY = 'tep';

/**
 * Accepts a piece. Where that was the last one asked for, the time it was sent for is confirmed: reported done or not,
 * unless it is said that only the piece is accepted.
 */
export const acceptEvidence = command({
  word: 'duyet.nhan',
  input: piece,
  read: readPiece,
  async run(turn) {
    const decision = { verdict: 'accepted' as const, reason: '' };
    const row = await decide(turn, turn.input.evidenceId, decision);
    if (!row.ok) return row;
    const reportedOnly = turn.input.reason === PIECE_ONLY;
    const confirmed = await confirmWhereComplete(turn, row.value.links, reportedOnly);
    await tellSender(turn, row.value, decision, confirmed);
    const { own, others } = confirmedWith(row.value, confirmed);
    const args = {
      confirmed: own?.code ?? 'none',
      ...periodArgs(own?.period ?? 'once'),
      ...yearArgs(own?.year ?? null),
    };
    return nextStep(turn, [say('review-accepted', { name: pieceName(row.value), ...args }), ...others], 0);
  },
  answer: stepMessage,
});

/** A piece whose return needs a reason, and the criteria of the plan in force it was sent for. */
interface Ask {
  readonly ask: number;
  readonly about: readonly string[];
}

async function codesOf(turn: Turn, evidenceId: number): Promise<string[]> {
  const links = (await turn.store.evidence.byId(evidenceId))?.links ?? [];
  const plans = await plansWith(
    turn,
    links.map(({ criterionId }) => criterionId),
  );
  const present = plans.filter(({ year }) => year === null);
  return present.flatMap(({ plan }) => plan.criteria.map(({ code }) => code));
}

const REASONS = ['unsigned', 'wrong-period', 'unreadable', 'wrong-document', 'incomplete'] as const;

/** Returns a piece with a reason, which is asked for where it is missing; its sender hears at once. */
export const returnEvidence = command({
  word: 'duyet.tra',
  input: piece,
  read: readPiece,
  async run(turn): Promise<Result<Step | Ask>> {
    const { evidenceId, reason } = turn.input;
    if (reason === '') return done({ ask: evidenceId, about: await codesOf(turn, evidenceId) });
    const decision = { verdict: 'returned' as const, reason };
    const row = await decide(turn, evidenceId, decision);
    if (!row.ok) return row;
    const told = (await tellSender(turn, row.value, decision, [])) ? 'yes' : 'no';
    const args = { name: pieceName(row.value), reason, told, ...goesArgs(turn) };
    return nextStep(turn, [say('review-returned', args)], 0);
  },
  answer(outcome, turn): Message {
    if (!('ask' in outcome)) return stepMessage(outcome, turn);
    const preset = (reason: string) =>
      choice(say('review-button-reason', { reason }), `duyet.tra ${outcome.ask} =${reason}`);
    return message([say('review-ask-reason')], {
      choices: [
        REASONS.slice(0, 2).map(preset),
        REASONS.slice(2, 4).map(preset),
        REASONS.slice(4).map(preset),
      ],
      expects: { word: 'duyet.tra', given: String(outcome.ask) },
      about: outcome.about,
      place: 'new',
    });
  },
});

/**
 * Confirms by word what was reported done and has no evidence left to look at; without a period the time that waits.
 * Where evidence does wait, that is shown first.
 */
export const confirmByWord = command({
  word: 'duyet.xacnhan',
  input: z.object({ year: z.coerce.number().int().nullable(), reference: z.string().min(1) }),
  read(words) {
    const [, year = null, reference] = /^(?:(20\d\d)\s+)?(\S.*)$/.exec(words.trim()) ?? [];
    return { year, reference };
  },
  async run(turn) {
    const { reference } = turn.input;
    const year = turn.input.year ?? (await yearOfMessage(turn));
    const found = await findWork({ ...turn, year }, reference);
    if (!found.ok) return found;
    const { criterion, head } = found.value;
    const past = await pastYearOf(turn, head);
    // Nothing of what was appraised is confirmed any more.
    if (past !== null && criterion.appraisedScore !== null) return refuse('review-nothing');
    const occurrence = timeMeant(found.value, reference);
    if (!awaitsWord(criterion, occurrence)) return notYet(turn, criterion, occurrence);
    const by = mayReview(turn.actor, await answerersOf(turn, criterion, occurrence));
    if (!by.ok) return by;
    const count = await confirmOccurrence(turn, by.value, criterion, occurrence);
    if (count === 0) return refuse('review-nothing');
    return nextStep(
      turn,
      [
        say('review-confirmed', {
          code: criterion.code,
          ...periodArgs(occurrence.period),
          ...yearArgs(past),
        }),
      ],
      0,
    );
  },
  answer: stepMessage,
});

/** The time that is named; where none is, one that waits for a word before the one that is asked for now. */
function timeMeant({ criterion, occurrence }: FoundWork, reference: string): OccurrenceWork {
  if (readReference(reference)?.period || awaitsWord(criterion, occurrence)) return occurrence;
  return criterion.occurrences.find((each) => awaitsWord(criterion, each)) ?? occurrence;
}

/** Why a time cannot be confirmed yet: its evidence, which is shown, that there is none, or that nobody reported it done. */
async function notYet(
  turn: Turn,
  { id, code, requirements }: CriterionWork,
  { state, percent, period }: OccurrenceWork,
): Promise<Result<Step>> {
  const queue = await reviewQueue(turn);
  if (!queue.ok) return queue;
  const at = queue.value.findIndex(
    (each) => each.kind === 'evidence' && each.criteria.some((criterion) => criterion.id === id),
  );
  if (at >= 0 && state !== 'confirmed') return nextStep(turn, [say('review-evidence-first', { code })], at);
  const args = { code, ...periodArgs(period) };
  if (!isClosed(state)) return refuse('review-not-reported', { ...args, state, percent });
  return state === 'done' && requirements.length > 0
    ? refuse('review-evidence-missing', args)
    : refuse('review-nothing');
}
