import { z } from 'zod';
import {
  type ExtensionStep,
  extensionStep,
  extensionStepParts,
  type SaidOfExtension,
} from '#app/extension/step.ts';
import { timeMeant } from '#app/extension/time-meant.ts';
import { type Choice, choice, message, rowsOf, say } from '#app/message.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { findWork, momentOf, planInForce } from '#app/work/find-work.ts';
import { workLine } from '#app/work/work-lines.ts';
import { periodArgs, readReference, writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { parseDay } from '#domain/time/day.ts';
import { gatherOverdue, type WorkItem, workItemsOf } from '#domain/work/work-item.ts';
import { readDay } from '#understanding/dates/read-day.ts';

const OFFERED = 10;
const ANOTHER_DAY = /^(?:đến |tới |sang )?(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}(?:[/.-]\d{4})?(?:\s|$)/iu;

const input = z.object({ reference: z.string().nullable(), words: z.string() });
type Given = TurnWith<z.infer<typeof input>>;

type Outcome = ExtensionStep | { readonly kind: 'choose'; readonly items: readonly WorkItem[] };

/**
 * `/giahan [code] [time] [day] [reason]`: the lead asks for a later deadline. What is missing is asked for; the deadline stays
 * until somebody decides.
 */
export const askExtension = command({
  word: 'giahan',
  menu: ['COORDINATOR', 'OFFICIAL'],
  ofCriterion: 'with-words',
  input,
  read(words) {
    const [first = ''] = words.trim().split(/\s+/);
    return readReference(first)
      ? { reference: first, words: words.trim().slice(first.length).trim() }
      : { reference: null, words: words.trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { reference, words } = turn.input;
    if (reference === null) return choose(turn);
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const [, pressed = '', said = ''] = /^(=\S+\s+)?([\s\S]*)$/.exec(words) ?? [];
    const meant = await timeMeant(turn, found.value, said);
    return extensionStep(turn, meant.found, readWish(`${pressed}${meant.words}`, turn));
  },

  answer(outcome) {
    if (outcome.kind !== 'choose') {
      const parts = extensionStepParts(outcome);
      return message(parts.lines, parts);
    }
    const offered = outcome.items.slice(0, OFFERED);
    return message([say('extension-choose'), ...offered.map(workLine)], {
      choices: rowsOf(offered.map(chooseButton), 3),
    });
  },
});

/** `=2026-07-15 =waiting` as a button has it, or a day and a reason in words. */
function readWish(words: string, { today }: Pick<Given, 'today'>): SaidOfExtension {
  const [, pressed, reason = ''] = /^=(\d{4}-\d{2}-\d{2})(?:\s+([\s\S]*))?$/.exec(words) ?? [];
  const day = pressed === undefined ? undefined : parseDay(pressed);
  // Asked for the reason, somebody names another day with it.
  if (day && ANOTHER_DAY.test(reason)) return readWish(reason, { today });
  if (day) return { day, reason: reason.trim().replace(/^=/, '') };
  const said = readDay(words, today);
  const unclear = said.impossible ? 'extension-day-impossible' : 'extension-day-unclear';
  const problem = said.day === null && words !== '' ? refuse(unclear) : null;
  return { day: said.day, problem, reason: said.rest };
}

async function choose(turn: Given): Promise<Result<Outcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const { memberId } = memberOf(turn);
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  const items = workItemsOf(plan, memberId, momentOf(turn)).filter(
    ({ kind, dueOn }) => kind === 'lead' && dueOn !== null,
  );
  return items.length === 0
    ? refuse('extension-nothing-open')
    : done({ kind: 'choose', items: gatherOverdue(items) });
}

function chooseButton({ code, period }: WorkItem): Choice {
  return choice(
    say('progress-button-choose', { code, ...periodArgs(period) }),
    `giahan ${writeReference(code, period)}`,
  );
}
