import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { done, type Result } from '#domain/result.ts';
import { partsOf } from '#domain/time/day.ts';
import { readPlanSchema } from './proposal.ts';
import { type Proposed, proposedMessage, proposePlan, yearIn } from './propose-plan.ts';
import { readPlan } from './read-plan.ts';

const refusal = z.object({
  reason: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What `/nhap` is given: the year said, and the plan that was read, why there is none, or no file at all. */
const input = z.object({
  year: z.number().int().nullable(),
  file: z.union([readPlanSchema, refusal]).nullable(),
  /** Moves and returns that are said to be none, before anybody was shown them. */
  apart: z.array(z.string()).default([]),
});

/** What came of it: a question for the file, a file that is no plan, or one that was read. */
type Outcome =
  | { readonly kind: 'asked' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly proposed: Proposed };

/**
 * `/nhap [year]`, then a file: reads a plan, shows what it holds and what it would change, and asks whether to put it in
 * force. The year is the file's own, else the one said, else this year. Nothing is changed yet.
 */
export const importPlan = command({
  word: 'nhap',
  menu: ['COORDINATOR'],
  takesFiles: true,
  input,
  read: (words) => ({ year: yearIn(words) }),

  async prepare(raw, [file], desk, { today }) {
    const { year } = z.object({ year: z.number().nullable() }).parse(raw);
    if (!file) return done({ year, file: null, apart: [] });
    const bytes = await desk.vault.read(file.sha256);
    const plan = await readPlan({ bytes, fileName: file.name, year: year ?? partsOf(today).year });
    // A file that is no plan is answered with the next try still open, so it is no refusal.
    return done({ year, file: plan.ok ? plan.value : { reason: plan.reason, args: plan.args }, apart: [] });
  },

  async run(turn): Promise<Result<Outcome>> {
    const { file, apart } = turn.input;
    if (!file) return done({ kind: 'asked' });
    if ('reason' in file) return done({ kind: 'unreadable' });
    return done({ kind: 'read', proposed: await proposePlan(turn, file, apart) });
  },

  answer(outcome, { input: { year, file } }) {
    const again = { word: 'nhap', given: year === null ? '' : String(year) };
    if (outcome.kind === 'asked')
      return message([say('plan-ask-file', { year: year ?? 'none' }), say('plan-formats')], {
        expects: again,
        place: 'new',
      });
    if (outcome.kind === 'unreadable') {
      const why = file && 'reason' in file ? [say(file.reason, file.args)] : [];
      return message([...why, say('plan-send-again')], { expects: again, place: 'new' });
    }
    const { proposed } = outcome;
    return proposedMessage(proposed, { expects: proposed.proposalId === null ? again : null });
  },
});
