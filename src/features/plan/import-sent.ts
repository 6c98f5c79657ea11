import { z } from 'zod';
import { ownPiece } from '#app/evidence/own-piece.ts';
import { withdrawPiece } from '#app/evidence/withdraw-piece.ts';
import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { partsOf } from '#domain/time/day.ts';
import { figuresOf } from './figures.ts';
import { type ReadPlan, readPlanSchema } from './proposal.ts';
import { type Proposed, proposedMessage, proposePlan, yearIn } from './propose-plan.ts';
import { readPlan } from './read-plan.ts';

/** A button: it is the plan, and is to be looked at as one. */
const LOOK = '=xem';
/** Rows that make a table look like a plan. */
const FEWEST_CRITERIA = 5;
const NAME_LENGTH = 50;

const asked = z.object({ evidenceId: z.coerce.number().int().positive(), look: z.boolean() });

type Outcome = Proposed | { readonly evidenceId: number; readonly plan: ReadPlan };

/**
 * `nhap.tep <piece> [=xem]`: a table that a coordinator has sent outside of any dialogue, and that looks like a plan. Where
 * there is no plan, or with the button, its preview is shown and it is no evidence any more; else it is asked whether it is
 * the plan. Refused where it is none.
 */
export const importSent = command({
  word: 'nhap.tep',
  input: asked.extend({ plan: readPlanSchema }),
  read(words) {
    const [evidenceId, look] = words.trim().split(/\s+/);
    return { evidenceId, look: look === LOOK };
  },

  async prepare(raw, _files, desk, { today }, store) {
    const read = asked.safeParse(raw);
    const piece = read.success ? await store.evidence.byId(read.data.evidenceId) : null;
    if (!read.success || !piece || piece.file.removedAt !== null) return refuse('evidence-gone');
    const bytes = await desk.vault.read(piece.sha256);
    const year = yearIn(piece.caption) ?? partsOf(today).year;
    // As evidence a .csv is kept as the text it is.
    const fileName = piece.originalName.replace(/\.csv\.txt$/i, '.csv');
    const plan = await readPlan({ bytes, fileName, year });
    if (!plan.ok) return plan;
    const isTable = read.data.look || plan.value.draft.criteria.length >= FEWEST_CRITERIA;
    return isTable
      ? done({ ...read.data, plan: plan.value })
      : refuse('plan-file-not-a-plan', { file: fileName });
  },

  async run(turn): Promise<Result<Outcome>> {
    const { evidenceId, look, plan } = turn.input;
    const piece = await ownPiece(turn, evidenceId);
    if (!piece.ok) return piece;
    if (piece.value.links.length > 0) return refuse('plan-file-is-evidence');
    if (!look && (await planInForce(turn)).ok) return done({ evidenceId, plan });
    const withdrawn = await withdrawPiece(turn, evidenceId);
    return withdrawn.ok ? done(await proposePlan(turn, plan)) : withdrawn;
  },

  answer(outcome, { origin }) {
    if ('review' in outcome) return proposedMessage(outcome, origin.pressed ? { place: 'edit' } : {});
    const { evidenceId, plan } = outcome;
    const { leaves, fields } = figuresOf(plan.draft);
    const file = shorten(plan.fileName, NAME_LENGTH);
    return message([say('plan-sent', { file, leaves, fields: fields.length })], {
      choices: [
        [choice(say('plan-button-sent'), `nhap.tep ${evidenceId} ${LOOK}`)],
        [choice(say('plan-button-evidence'), `minhchung.gan ${evidenceId}`)],
      ],
      place: 'new',
    });
  },
});
