import { z } from 'zod';
import { answerDispute, disputeFor } from '#app/explanation/answer.ts';
import { type Answered, answeredParts, yearArgs } from '#app/explanation/lines.ts';
import { codesAbout, type Dispute, openDisputes, presentWindow } from '#app/explanation/open-windows.ts';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork, planInForce } from '#app/work/find-work.ts';
import { pastYearOf } from '#app/year/year-meant.ts';
import { maySeeExplanation } from '#domain/people/permission.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { agreesWith } from '#understanding/explains.ts';
import { explanationCard, explanationList } from './explanation-message.ts';

const LONGEST = 3000;

type Outcome =
  | { readonly kind: 'list'; readonly disputes: readonly Dispute[] }
  | ({ readonly kind: 'card'; readonly found: FoundWork } & Pick<Dispute, 'window' | 'year'>)
  | { readonly kind: 'answered'; readonly answered: Answered };

/**
 * `/giaitrinh [year] [code] [words]`: what was appraised below the self-score and can be explained; a lead sees their own,
 * coordinators and leaders all. With words it is explained, or agreed to where the words say so.
 */
export const explain = command({
  word: 'giaitrinh',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN', 'OFFICIAL'],
  input: z.object({
    reference: z.string().nullable(),
    text: z.string().max(LONGEST),
  }),
  read(words) {
    const [, first = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { reference: readReference(first) ? first : null, text: text.trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { reference, text } = turn.input;
    if (reference === null) return listed(turn);
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const year = await pastYearOf(turn, found.value.head);
    const { criterion } = found.value;
    const allowed = maySeeExplanation(turn.actor, criterion);
    if (!allowed.ok) return allowed;
    const window = await presentWindow(turn, criterion);
    if (!window) return refuse('explanation-none', { code: criterion.code, ...yearArgs(year) });
    if (text === '') return done({ kind: 'card', found: found.value, window, year });
    return answered(turn, window.id, text);
  },

  answer(outcome, turn) {
    if (outcome.kind === 'list') return explanationList(outcome.disputes, turn.actor);
    if (outcome.kind === 'card') return explanationCard(outcome.found, outcome, turn);
    return answeredMessage(outcome.answered);
  },
});

const windowId = z.coerce.number().int().positive();

/** A lead agrees to the appraised points. */
export const agreeToAppraisal = command({
  word: 'giaitrinh.dongy',
  input: z.object({ windowId }),
  read: (words) => ({ windowId: words.trim() }),
  run: (turn) => answerDispute(turn, turn.input.windowId, { agrees: true, text: '' }),
  answer: answeredMessage,
});

/** A lead explains; the words are asked for where they are missing. */
export const explainAppraisal = command({
  word: 'giaitrinh.noidung',
  input: z.object({ windowId, text: z.string().max(LONGEST) }),
  read(words) {
    const [, id, text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { windowId: id, text: text.trim() };
  },
  async run(turn): Promise<Result<Answered | { readonly ask: Dispute }>> {
    const { windowId: id, text } = turn.input;
    if (text !== '')
      return answerDispute(turn, id, { agrees: agreesWith(text), text: agreesWith(text) ? '' : text });
    const dispute = await disputeFor(turn, id);
    return dispute.ok ? done({ ask: dispute.value }) : dispute;
  },
  answer(outcome) {
    if (!('ask' in outcome)) return answeredMessage(outcome);
    const { window, criterion, year } = outcome.ask;
    return message(
      [
        say('explanation-ask', {
          code: criterion.code,
          points: window.points,
          self: criterion.selfScore ?? 0,
          ...yearArgs(year),
        }),
      ],
      {
        expects: { word: 'giaitrinh.noidung', given: String(window.id) },
        about: codesAbout([outcome.ask]),
        place: 'new',
      },
    );
  },
});

async function answered(turn: Turn, id: number, text: string): Promise<Result<Outcome>> {
  const agrees = agreesWith(text);
  const made = await answerDispute(turn, id, { agrees, text: agrees ? '' : text });
  return made.ok ? done({ kind: 'answered', answered: made.value }) : made;
}

async function listed(turn: Turn): Promise<Result<Outcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const disputes = (await openDisputes(turn)).filter(
    ({ criterion }) => maySeeExplanation(turn.actor, criterion).ok,
  );
  return done({ kind: 'list', disputes });
}

function answeredMessage(answered: Answered) {
  const { lines, choices } = answeredParts(answered);
  return message(lines, { choices, about: codesAbout([answered]) });
}
