import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { message, type Say, say } from '#app/message.ts';
import { perform } from '#app/turn/perform.ts';
import type { Turn } from '#app/turn/turn.ts';
import { moveKey } from '#domain/plan/moved-criteria.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { localTime } from '#domain/time/clock.ts';
import { partsOf } from '#domain/time/day.ts';
import { confirmImport } from '#features/plan/confirm-import.ts';
import { importPlan } from '#features/plan/import-plan.ts';
import { fullReview } from '#features/plan/preview-message.ts';
import type { ReadPlan } from '#features/plan/proposal.ts';
import { readPlan } from '#features/plan/read-plan.ts';
import { guessesOf, type PlanReview, reviewPlan } from '#features/plan/review-plan.ts';
import { dayOption } from './day-option.ts';
import { planJson } from './plan-json.ts';
import { atCommandLine } from './refusal.ts';
import { oneRest, type Report, type Tools, verb } from './verb.ts';

const input = z.object({
  rest: oneRest,
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  number: z.string().min(1).optional(),
  date: dayOption.optional(),
  apart: z.string().transform(readMoves).optional(),
  'dry-run': z.boolean().default(false),
});

/**
 * Imports a plan as `/nhap` does and confirms it with its people: all or nothing. `--dry-run` only shows it. `--apart`
 * names codes that were recognised as moved, or back in the plan, and are not: the old criterion ends, the new one begins.
 */
export const planImport = verb({
  name: 'plan import',
  args: 'F [--year Y] [--number N] [--date D] [--apart OLD:NEW,…|all] [--dry-run] [--json]',
  options: {
    year: { type: 'string' },
    number: { type: 'string' },
    date: { type: 'string' },
    apart: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  input,

  async run(given, tools): Promise<Result<Report>> {
    const plan = await readGiven(given, tools);
    if (!plan.ok) return plan;
    return tools.withHouse((house) => house.inTurn((turn) => takeIn(turn, plan.value, { given, tools })));
  },
});

async function readGiven(given: z.output<typeof input>, tools: Tools): Promise<Result<ReadPlan>> {
  const [file] = given.rest;
  const bytes = await readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  });
  if (!bytes) return refuse('cli-file-missing', { file });
  const thisYear = partsOf(localTime(tools.clock(), tools.config.timeZone).day).year;
  const plan = await readPlan({
    bytes,
    fileName: path.basename(file),
    year: given.year ?? thisYear,
    yearIsSure: given.year !== undefined,
  });
  if (!plan.ok) return plan;
  const { draft } = plan.value;
  const number = given.number ?? draft.number;
  return done({ ...plan.value, draft: { ...draft, number, issuedOn: given.date ?? draft.issuedOn } });
}

/** What comes of a plan that was read and may be put in force. */
const PROPOSED = z.object({ proposed: z.object({ proposalId: z.number() }) });

/** Shows a plan and, where it may be, puts it in force through the same gate as the chat. */
async function takeIn(
  turn: Turn,
  plan: ReadPlan,
  { given, tools }: { given: z.output<typeof input>; tools: Tools },
): Promise<Result<Report>> {
  const dryRun = given['dry-run'];
  const whole = await reviewPlan(turn, plan);
  const apart = takenApart(given.apart ?? [], guessesOf(whole).map(moveKey));
  if (!apart.ok) return apart;
  const review = apart.value.length > 0 ? await reviewPlan(turn, plan, apart.value) : whole;
  if (dryRun || plan.draft.faults.length > 0) return done(reportOf(review, tools, { dryRun, adopted: [] }));
  const proposed = await perform(importPlan, { year: plan.year, file: plan, apart: apart.value }, turn);
  if (!proposed.ok) return proposed;
  const { proposalId } = PROPOSED.parse(proposed.value.outcome).proposed;
  const adopted = await perform(confirmImport, { proposalId, addPeople: true, from: null }, turn);
  if (!adopted.ok) return adopted;
  const lines = (adopted.value.message?.lines ?? []).map((line) => line && atCommandLine(line));
  return done(reportOf(review, tools, { dryRun, adopted: [null, ...lines] }));
}

function reportOf(
  review: PlanReview,
  { words }: Tools,
  { dryRun, adopted }: { dryRun: boolean; adopted: ReturnType<typeof fullReview> },
): Report {
  return {
    ok: review.plan.draft.faults.length === 0,
    message: message([...fullReview(review), ...howApart(review, dryRun), ...adopted]),
    json: planJson(review, { dryRun, words }),
  };
}

/** How to say that a guess is wrong, before it counts. */
function howApart(review: PlanReview, dryRun: boolean): Say[] {
  const [first] = guessesOf(review);
  return dryRun && first ? [say('cli-apart-how', { example: `${first.from}:${first.to}` })] : [];
}

/** Every guess there is. */
const ALL = 'all';

/** `3.2.1:3.2.2,3.3:3.3`, or `all`. A colon, as a shell takes `>` for its own. */
function readMoves(text: string, context: z.RefinementCtx): string[] {
  const moves = text.split(',').map((move) => move.trim());
  if (text === ALL || moves.every((move) => /^[\d.]+:[\d.]+$/.test(move)))
    return moves.map((move) => move.replace(':', '>'));
  context.addIssue({ code: 'custom', message: 'names no moves' });
  return z.NEVER;
}

/** The guesses that are said to be none; refused where one of them was not guessed. */
function takenApart(asked: readonly string[], guesses: readonly string[]): Result<readonly string[]> {
  if (asked[0] === ALL) return done(guesses);
  const unknown = asked.filter((move) => !guesses.includes(move));
  const shown = (moves: readonly string[]) =>
    moves.map((move) => move.replace('>', ':')).join(', ') || 'none';
  if (unknown.length === 0) return done(asked);
  return refuse('cli-apart-unknown', { moves: shown(unknown), guesses: shown(guesses) });
}
