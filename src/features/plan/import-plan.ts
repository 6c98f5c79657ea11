import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { signatureOf } from '#domain/people/permission.ts';
import { done, type Result } from '#domain/result.ts';
import type { CommuneStore } from '#store/open.ts';
import { previewMessage } from './preview-message.ts';
import { type ReadPlan, readPlanSchema } from './proposal.ts';
import { readPlan } from './read-plan.ts';
import { type PlanReview, reviewPlan } from './review-plan.ts';

const refusal = z.object({
  reason: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What `/nhap` is given: the year said, and the plan that was read, why there is none, or no file at all. */
const input = z.object({
  year: z.number().int().nullable(),
  file: z.union([readPlanSchema, refusal]).nullable(),
});

/** What came of it: a question for the file, a file that is no plan, one with faults, or one that can be adopted. */
type Outcome =
  | { readonly kind: 'asked' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'faulty'; readonly review: PlanReview }
  | { readonly kind: 'proposed'; readonly review: PlanReview; readonly proposalId: number };

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

  async prepare(raw, [file], desk, now) {
    const { year } = z.object({ year: z.number().nullable() }).parse(raw);
    if (!file) return done({ year, file: null });
    const bytes = await desk.vault.read(file.sha256);
    const plan = await readPlan({ bytes, fileName: file.name, year: year ?? now.getFullYear() });
    // A file that is no plan is answered with the next try still open, so it is no refusal.
    return done({ year, file: plan.ok ? plan.value : { reason: plan.reason, args: plan.args } });
  },

  async run(turn): Promise<Result<Outcome>> {
    const { file } = turn.input;
    if (!file) return done({ kind: 'asked' });
    return 'reason' in file ? done({ kind: 'unreadable' }) : proposePlan(turn, file);
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
    const shown = previewMessage(outcome.review, outcome.kind === 'proposed' ? outcome.proposalId : null);
    return message(shown.lines, {
      choices: shown.choices,
      expects: outcome.kind === 'faulty' ? again : null,
      place: 'new',
    });
  },
});

/** Keeps a plan without faults as a proposal and shows it; one with faults is only shown. */
async function proposePlan(turn: Turn, plan: ReadPlan): Promise<Result<Outcome>> {
  const review = await reviewPlan(turn.store, plan);
  if (plan.draft.faults.length > 0) return done({ kind: 'faulty', review });
  return done({ kind: 'proposed', review, proposalId: await keep(turn, turn.store, review) });
}

function keep({ actor, now }: Turn, store: CommuneStore, { plan, basedOn }: PlanReview): Promise<number> {
  const { draft, ...file } = plan;
  const { actorId: proposedById } = signatureOf(actor);
  return store.proposals.add({ ...file, proposedById, draft: { draft, basedOn } }, now);
}

function yearIn(words: string): number | null {
  const [, year] = /(?:^|\D)(20\d{2})(?!\d)/.exec(words) ?? [];
  return year ? Number(year) : null;
}
