import { z } from 'zod';
import { disputesOf, isUnanswered, openDisputes } from '#app/explanation/open-windows.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { findWork, planMeant } from '#app/work/find-work.ts';
import { pastYearOf } from '#app/year/year-meant.ts';
import { yearPerhapsAppraised } from '#app/year/year-perhaps.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { appraisedOf } from '#domain/score/score.ts';
import type { PlanHead } from '#store/plans.ts';
import { appraiseMessage } from './appraise-message.ts';
import type { AppraiseOutcome } from './appraise-outcome.ts';
import { reviewAppraisal } from './review-appraisal.ts';
import { storedRow } from './stored-rows.ts';
import { takeOver } from './take-over.ts';

const refusal = z.object({
  reason: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});

const input = z.object({
  reference: z.string().nullable(),
  /** `drop`: what was entered is taken away. */
  points: z.union([z.number().nonnegative(), z.literal('drop')]).nullable(),
  note: z.string().max(500),
  file: z.union([z.object({ name: z.string(), rows: z.array(storedRow) }), refusal]).nullable(),
});
type Input = z.infer<typeof input>;

/**
 * `/thamdinh [year] [code] [points] [why]`, or a file: the scores that the superior office has appraised. One is written down at
 * once; a file is shown first, with what it differs in, and taken over as a whole or not at all.
 */
export const appraise = command({
  word: 'thamdinh',
  menu: ['COORDINATOR'],
  takesFiles: true,
  input,
  read: readWords,
  answeredBy: namesWhat,

  async prepare(raw, [file], desk) {
    if (!file) return done(raw);
    const bytes = await desk.vault.read(file.sha256);
    // Loaded with the first file: few turns read workbooks.
    const { readAppraisal } = await import('#documents/scores/read-appraisal.ts');
    const read = await readAppraisal(bytes, file.name);
    const words = z.object({}).loose().parse(raw);
    if (!read.ok) return done({ ...words, file: { reason: read.reason, args: read.args } });
    const rows = read.value.map(({ appraised, ...row }) => ({
      ...row,
      points: appraised.ok ? appraised.value : null,
    }));
    return done({ ...words, file: { name: file.name, rows } });
  },

  async run(turn): Promise<Result<AppraiseOutcome>> {
    const { reference, points, note, file } = turn.input;
    const head = await planMeant(turn);
    if (!head.ok) return head;
    if (file) return fromFile(turn, file, head.value);
    if (reference === null) return overviewOf(turn, head.value);
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    if (points === null) return done({ kind: 'ask', found: found.value, year: head.value.year });
    const { criterion } = found.value;
    const { code, maxPoints } = criterion;
    if (points !== 'drop' && maxPoints !== null && points > maxPoints)
      return refuse('score-above-maximum', { code, points, max: maxPoints });
    if (points === 'drop' && criterion.appraisedScore === null) return refuse('appraisal-none', { code });
    const other =
      turn.year === null && points !== 'drop' ? await yearPerhapsAppraised(turn, head.value, code) : null;
    if (other !== null) return done({ kind: 'which-year', code, years: [other, head.value.year] });
    const given = points === 'drop' ? null : points;
    const past = { year: await pastYearOf(turn, head.value) };
    const taken = await takeOver(turn, [{ criterion, points: given, note }], past);
    return done({ kind: 'taken', found: found.value, points: given, taken, year: head.value.year });
  },

  answer: appraiseMessage,
});

function readWords(words: string): Input {
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
  const reference = readReference(first) ? first : null;
  const [, number, note = ''] = /^(\d+(?:[.,]\d+)?|=bo)(?=[\s;:]|$)[\s;:]*([\s\S]*)$/.exec(rest) ?? [];
  const points = number === undefined ? null : number === '=bo' ? 'drop' : Number(number.replace(',', '.'));
  return { reference, points: reference === null ? null : points, note: note.trim(), file: null };
}

/** Whether words are more of it: they begin with a code, a year or points. */
function namesWhat(words: string): boolean {
  const [first = ''] = words.trim().split(/\s+/);
  return /^\d/.test(first) || readReference(first) !== null;
}

async function fromFile(
  turn: TurnWith<Input>,
  file: NonNullable<Input['file']>,
  head: PlanHead,
): Promise<Result<AppraiseOutcome>> {
  if ('reason' in file) return done({ kind: 'unreadable', ...file });
  const reviewed = await reviewAppraisal(turn, file.rows, head);
  if (!reviewed.ok) return reviewed;
  const review = reviewed.value;
  if (review.faults.length > 0) return done({ kind: 'faulty', review });
  if (review.rows.every(({ criterion, points }) => criterion.appraisedScore === points))
    return done({ kind: 'nothing', review });
  const proposal = {
    proposedById: memberOf(turn).memberId,
    fileName: file.name,
    rows: { setId: review.setId, rows: file.rows, year: head.year },
  };
  return done({ kind: 'proposed', review, proposalId: await turn.store.appraisals.add(proposal, turn.now) });
}

async function overviewOf(turn: TurnWith<Input>, head: PlanHead): Promise<Result<AppraiseOutcome>> {
  const plan = await turn.store.work.plan(head, turn.today);
  const given = plan.criteria.flatMap(({ appraisedScore: points, selfScore: self }) =>
    points === null ? [] : [{ self, points }],
  );
  const disputes = await disputesOf(turn, plan);
  return done({
    kind: 'overview',
    overview: {
      of: plan.criteria.length,
      appraised: appraisedOf(given),
      disputed: disputes.length,
      unanswered: disputes.filter(isUnanswered).length,
      before: (await openDisputes(turn)).flatMap(({ year }) => (year === plan.year ? [] : (year ?? []))),
      days: turn.settings.explanationDays,
      year: plan.year,
    },
  });
}
