import { z } from 'zod';
import { yearArgs } from '#app/explanation/lines.ts';
import { criterionAt } from '#app/explanation/plan-of.ts';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import { tellMembers } from '#app/telling/tell-member.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { toldOfYear } from '#app/year/told-of-year.ts';
import { mayReview } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { nextStep } from './next-step.ts';
import { type Step, stepMessage } from './review-message.ts';
import { authorsOf } from './score-item.ts';

const input = z.object({ scoreId: z.coerce.number().int().positive(), reason: z.string().max(500) });
const read = (words: string) => {
  const [scoreId, ...reason] = words.trim().split(/\s+/);
  return { scoreId, reason: reason.join(' ').replace(/^=/, '') };
};

/** Confirms a self-score: it stands until it is given anew. */
export const confirmScore = command({
  word: 'duyet.diem',
  input,
  read,
  async run(turn) {
    const decided = await decideScore(turn, turn.input.scoreId, { confirmed: true, reason: '' });
    if (!decided.ok) return decided;
    return nextStep(turn, [say('review-score-confirmed', decided.value)], 0);
  },
  answer: stepMessage,
});

const REASONS = ['too-high', 'too-low', 'no-evidence', 'no-reason'] as const;

/** Returns a self-score with a reason, which is asked for where it is missing; its lead hears at once. */
export const returnScore = command({
  word: 'duyet.tradiem',
  input,
  read,
  async run(turn): Promise<Result<Step | { readonly ask: number; readonly about: readonly string[] }>> {
    const { scoreId, reason } = turn.input;
    if (reason === '') {
      const waiting = await waitingScore(turn, scoreId);
      if (!waiting.ok) return waiting;
      const { criterion, year } = waiting.value;
      return done({ ask: scoreId, about: year === null ? [criterion.code] : [] });
    }
    const decided = await decideScore(turn, scoreId, { confirmed: false, reason });
    if (!decided.ok) return decided;
    return nextStep(turn, [say('review-score-returned', { ...decided.value, reason, ...goesArgs(turn) })], 0);
  },
  answer(outcome, turn): Message {
    if (!('ask' in outcome)) return stepMessage(outcome, turn);
    const preset = (reason: string) =>
      choice(say('review-button-score-reason', { reason }), `duyet.tradiem ${outcome.ask} =${reason}`);
    return message([say('review-ask-score-reason')], {
      choices: rowsOf(REASONS.map(preset), 2),
      expects: { word: 'duyet.tradiem', given: String(outcome.ask) },
      about: outcome.about,
      place: 'new',
    });
  },
});

/** A self-score that counts and waits, and who may decide about it. Refused where either is not so. */
async function waitingScore(turn: Turn, scoreId: number) {
  const { store } = turn;
  const score = await store.scores.entry(scoreId);
  if (!score?.counts || score.points === null || score.decision) return refuse('review-nothing');
  const at = await criterionAt(turn, score.criterionId);
  if (!at) return refuse('review-nothing');
  const { criterion, year } = at;
  const by = mayReview(turn.actor, authorsOf(criterion, score));
  return by.ok ? done({ score, points: score.points, by: by.value, criterion, year }) : by;
}

async function decideScore(
  turn: Turn,
  scoreId: number,
  decision: { readonly confirmed: boolean; readonly reason: string },
): Promise<Result<{ code: string; points: number; year: string }>> {
  const waiting = await waitingScore(turn, scoreId);
  if (!waiting.ok) return waiting;
  const { criterion, points, by, score, year } = waiting.value;
  const { code } = criterion;
  const { memberId: actorId, name: actorName } = by;
  const { store, now } = turn;
  await store.scores.decide({ scoreId, actorId, ...decision }, now);
  const verdict = decision.confirmed ? 'confirmed' : 'returned';
  const details = { scoreId, points, reason: decision.reason };
  await store.audit.record(
    { actorId, actorName, action: `score-${verdict}`, subject: `criterion:${code}`, details },
    now,
  );
  const args = { code, points, max: criterion.maxPoints ?? 0, by: memberOf(turn).name, ...yearArgs(year) };
  const news = say('score-news', { ...args, verdict, reason: decision.reason || 'none' });
  const again = choice(say('score-button-again', { code }), `tucham ${code}`);
  const letter = message([news], {
    choices: decision.confirmed ? [] : [[again]],
    expects: decision.confirmed ? null : { word: 'tucham', given: code },
    about: [code],
    place: 'new',
  });
  await tellMembers(turn, authorsOf(criterion, score), {
    key: `score-${verdict}:${scoreId}`,
    kind: 'review',
    message: year === null ? letter : toldOfYear(letter, year),
    silent: decision.confirmed,
  });
  return done({ code, points, ...yearArgs(year) });
}
