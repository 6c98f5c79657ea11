import type { DirectiveRow } from '#store/directive-rows.ts';
import { THE_ONLY_ONE } from '../directives/open-directives.ts';
import { choice, say } from '../message.ts';
import { tellLeader } from '../telling/tell-leader.ts';
import { actsFor } from '../turn/acts-for.ts';
import type { Turn } from '../turn/turn.ts';

/** A directive whose giver has been told what its lead answered. */
export interface PassedOn {
  readonly code: string;
  readonly from: string;
}

/**
 * Hands the words of a lead, or of who stands in, in reply to a directive or to what its giver wrote since, on to whoever
 * gave it: whatever else they say, they are the answer. Null where they reply to nothing of the kind.
 */
export async function answerInWords(turn: Turn, words: string): Promise<PassedOn | null> {
  const found = await directiveRepliedTo(turn);
  if (!found) return null;
  const { directive, leadId } = found;
  const code = (await turn.store.plans.codeOf(directive.criterionId)) ?? '';
  await turn.store.directives.note(directive.id, leadId, 'acknowledgedAt', turn.now);
  await tellLeader(turn, { ...directive, code, leadId }, 'directive-answered', { words }, [
    [
      choice(say('directive-button-reply'), `chidao.traloi ${directive.id} ${leadId}`),
      choice(say('directive-button-withdraw', THE_ONLY_ONE), `chidao.rut ${directive.id}`),
    ],
  ]);
  return { code, from: directive.from };
}

/** What its giver writes to a lead about a directive later names it in its key. */
const ABOUT_DIRECTIVE = /^directive-(?:reply|goes-on):(\d+):/;

async function directiveRepliedTo(
  turn: Turn,
): Promise<{ readonly directive: DirectiveRow; readonly leadId: number } | null> {
  const { repliedTo } = turn.origin;
  if (!repliedTo) return null;
  const { directives } = turn.store;
  const [, id] = ABOUT_DIRECTIVE.exec(repliedTo.key) ?? [];
  for (const leadId of await actsFor(turn)) {
    const directive =
      id === undefined
        ? await directives.under(repliedTo.outboxId, leadId)
        : await directives.byId(Number(id));
    const isTheirs = directive?.receipts.some(({ memberId }) => memberId === leadId);
    if (directive && isTheirs && directive.ending === null) return { directive, leadId };
  }
  return null;
}
