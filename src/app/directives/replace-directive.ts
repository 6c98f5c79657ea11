import { z } from 'zod';
import type { DirectiveRow } from '#store/directive-rows.ts';
import { trailOf } from '../timeline/entries.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import { noteEnding, tellLeads } from './end-directive.ts';
import type { GivenDirective } from './give-directive.ts';

const WITHDRAWN = 'directive-withdrawn';
const replacedDetails = z.object({ directiveId: z.number(), replacedBy: z.number() });

/** The open directive that a message of the leader who acts gave before it was edited; null where it gave none. */
export async function directiveAmended(turn: Turn): Promise<DirectiveRow | null> {
  const id = turn.origin.amends?.directive;
  const before = id === undefined ? null : await turn.store.directives.byId(id);
  return before?.ending === null && before.fromId === memberOf(turn).memberId ? before : null;
}

/** What was given, where a message says the same after it was edited. */
export function givenBefore({ id, text, dueOn, receipts }: DirectiveRow, code: string): GivenDirective {
  const namesOf = (some: DirectiveRow['receipts']) => some.map(({ member }) => member);
  return {
    ...{ id, code, text, dueOn },
    names: namesOf(receipts),
    leadIds: receipts.map(({ memberId }) => memberId),
    unreachable: namesOf(receipts.filter(({ outboxId }) => outboxId === null)),
    goesOn: null,
  };
}

/** Ends a directive whose place another takes. Its leads have the other's letter; who has no part in that is told. */
export async function replaceDirective(
  turn: Turn,
  before: DirectiveRow,
  { id: replacedBy, leadIds }: Pick<GivenDirective, 'id' | 'leadIds'>,
): Promise<void> {
  const { store, now } = turn;
  const code = (await store.plans.codeOf(before.criterionId)) ?? '';
  if (!(await store.directives.end(before.id, 'withdrawn', memberOf(turn).memberId, now))) return;
  await noteEnding(turn, { ...before, code }, WITHDRAWN, { replacedBy });
  const gone = before.receipts.map(({ memberId }) => memberId).filter((id) => !leadIds.includes(id));
  await tellLeads(turn, { ...before, code }, 'directive-taken-back', {}, gone);
}

/** The directive that took the place of one, by way of others where it was changed again; null where none did. */
export async function replacementOf(turn: Turn, id: number): Promise<DirectiveRow | null> {
  const directive = await turn.store.directives.byId(id);
  if (directive?.ending !== 'withdrawn') return null;
  for (const { action, details } of await trailOf(turn, directive.criterionId)) {
    const ended = action === WITHDRAWN ? replacedDetails.safeParse(details).data : undefined;
    if (ended?.directiveId !== id) continue;
    const next = await replacementOf(turn, ended.replacedBy);
    return next ?? turn.store.directives.byId(ended.replacedBy);
  }
  return null;
}
