import { momentOf, planInForce } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { periodArgs, writeReference } from '#domain/reference.ts';
import type { Refusal } from '#domain/result.ts';
import { type WorkItem, workItemsOf } from '#domain/work-item.ts';

/** Criteria offered to choose from. */
const OFFERED = 9;

/** What the caller has open, most urgent first, to choose a criterion from. */
export async function openItems(turn: Turn): Promise<WorkItem[]> {
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const { memberId } = memberOf(turn);
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  return workItemsOf(plan, memberId, momentOf(turn)).slice(0, OFFERED);
}

/** A piece that is kept and proves nothing yet. `pieces`: how many wait with it. */
export interface Which {
  readonly evidenceId: number;
  readonly pieces: number;
  readonly items: readonly WorkItem[];
  readonly refusals: readonly Refusal[];
}

/** Which criterion is it for? By button, or by typing a code. */
export function whichMessage({ evidenceId, pieces, items, refusals }: Which): Message {
  const buttons = items.map((item) =>
    choice(
      say('evidence-button-criterion', { code: item.code, ...periodArgs(item.period) }),
      `minhchung.gan ${evidenceId} ${writeReference(item.code, item.period)}`,
    ),
  );
  return message(
    [...refusals.map(({ reason, args }) => say(reason, args)), say('evidence-which', { pieces })],
    {
      choices: rowsOf(buttons, 3),
      expects: { word: 'minhchung.gan', given: String(evidenceId) },
      place: 'new',
    },
  );
}
