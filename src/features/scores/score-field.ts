import { z } from 'zod';
import { type Choice, choice, message, say } from '#app/message.ts';
import { asksAgain, type Given, isGiven, type Odd, recordScore } from '#app/scores/record-score.ts';
import { givenLines, lacksReason, reasonChoices, reasonMayFollow } from '#app/scores/score-parts.ts';
import { command } from '#app/turn/command.ts';
import { findWork } from '#app/work/find-work.ts';
import { done, type Refusal, type Result } from '#domain/result.ts';
import { readScore, speaksOfPoints } from '#understanding/numbers/read-points.ts';
import { type FieldStep, stepAfter, stepAt, stepMessage } from './field-step.ts';
import { againMessage, oddMessage } from './give-score.ts';
import { hearPoints } from './hear-points.ts';
import { pointsRead } from './points-schema.ts';
import { unreadLine } from './score-lines.ts';

/** Said instead of a criterion: show how the field stands. */
const SUMMARY = '=tong';

type Outcome =
  | { readonly step: FieldStep; readonly score: Given | Odd | null; readonly isUnread?: boolean }
  | { readonly refusal: Refusal; readonly code: string }
  | { readonly unrelated: string };

/**
 * `tucham.linhvuc <field> [criterion] [points]`: a whole field, one criterion after another. Where it stands follows from
 * what was scored, so that it goes on from there after any break; a button of an old message still means what it says.
 */
export const scoreField = command({
  word: 'tucham.linhvuc',
  input: z.object({
    field: z.string().min(1),
    reference: z.string().nullable(),
    given: pointsRead.nullable(),
    said: z.string(),
    summary: z.boolean(),
  }),
  read(words) {
    const [, field = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    const score = readScore(rest);
    const summary = rest.trim() === SUMMARY;
    return { field, ...score, said: summary ? '' : score.said, summary };
  },

  answeredBy: speaksOfPoints,

  async run(turn): Promise<Result<Outcome>> {
    const { field, reference, summary } = turn.input;
    const heard = await hearPoints(turn, turn.input);
    if (heard.kind === 'unrelated') return done({ unrelated: heard.words });
    if (reference === null || heard.kind !== 'points') {
      const step = await stepAt(turn, field, reference);
      if (!step.ok) return step;
      const at = summary ? { ...step.value, found: null } : step.value;
      return done({ step: at, score: null, isUnread: heard.kind === 'unread' });
    }
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const score = await recordScore(turn, found.value, heard.given);
    const { code } = found.value.criterion;
    if (!score.ok) return asksAgain(score) ? done({ refusal: score, code }) : score;
    const step = await stepAfter(turn, field, code);
    return step.ok ? done({ step: step.value, score: score.value }) : step;
  },

  unrelated: (outcome) => ('unrelated' in outcome ? outcome.unrelated : null),

  answer(outcome, { input }) {
    if ('unrelated' in outcome) return null;
    if ('refusal' in outcome) {
      const { refusal, code } = outcome;
      return againMessage(refusal, code, `tucham.linhvuc ${input.field} ${code}`);
    }
    const { step, score, isUnread = false } = outcome;
    if (score === null) return stepMessage(step, unreadLine(isUnread));
    const field = step.walk.field.code;
    const { code } = score.found.criterion;
    if (!isGiven(score)) return oddMessage(score, `tucham.linhvuc ${field} ${code}`);
    const undo = choice(say('progress-button-undo', { code }), `hoantac d${score.scoreId}`);
    return lacksReason(score) ? askReason(score, step, undo) : stepMessage(step, givenLines(score), [undo]);
  },
});

function askReason(score: Given, { walk, found }: FieldStep, undo: Choice) {
  const field = walk.field.code;
  const { code } = score.found.criterion;
  const next = found ? found.criterion.code : SUMMARY;
  return message([...givenLines(score), say('score-ask-reason', { code })], {
    choices: [
      ...reasonChoices(score.scoreId, field),
      [undo, choice(say('score-button-no-reason'), `tucham.linhvuc ${field} ${next}`)],
    ],
    about: [code],
    expects: reasonMayFollow(score.scoreId, field),
  });
}
