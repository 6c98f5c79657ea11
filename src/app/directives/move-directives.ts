import { signatureOf } from '#domain/people/actor.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import type { PlanHead } from '#store/plans.ts';
import { goodHour } from '../telling/good-hour.ts';
import { tellMember } from '../telling/tell-member.ts';
import { occasionOf } from '../turn/occasion.ts';
import type { Turn } from '../turn/turn.ts';
import { directiveMessage } from './directive-message.ts';
import { leadsOf } from './give-directive.ts';

/**
 * Open directives go with the lead of their criterion, once its duties have changed: whoever leads it now is given them
 * with the same buttons, whoever does not any more has nothing to answer. What was said so far stays.
 */
export async function moveDirectives(
  turn: Turn,
  head: PlanHead,
  criterionIds: readonly number[],
): Promise<void> {
  const open = (await turn.store.directives.open()).filter((each) => criterionIds.includes(each.criterionId));
  if (open.length === 0) return;
  const { criteria } = await turn.store.work.plan(head, turn.today, { criterionIds });
  for (const directive of open) {
    const criterion = criteria.find(({ id }) => id === directive.criterionId);
    if (criterion) await move(turn, directive, criterion);
  }
}

async function move(turn: Turn, directive: DirectiveRow, criterion: CriterionWork): Promise<void> {
  const { id, receipts } = directive;
  const leads = leadsOf(criterion);
  const gone = receipts.filter(({ memberId }) => leads.every((lead) => lead.memberId !== memberId));
  const come = leads.filter(({ memberId }) => receipts.every((receipt) => receipt.memberId !== memberId));
  if (gone.length === 0 && come.length === 0) return;
  const at = goodHour(turn);
  const goneIds = gone.map(({ memberId }) => memberId);
  await turn.store.directives.release(id, goneIds, at);
  const message = await messageFor(turn, directive, criterion);
  // Who takes over what is reported done waits for the leader as those before them did.
  const reportedAt = gone.find((receipt) => receipt.reportedAt)?.reportedAt ?? null;
  for (const { memberId } of come) {
    const key = `directive-moved:${id}:${occasionOf(turn)}`;
    const { outboxId } = await tellMember(turn, memberId, { key, kind: 'directive', message });
    await turn.store.directives.addressLater(id, memberId, { outboxId, at, reportedAt }, turn.now);
  }
  const details = { directiveId: id, from: goneIds, to: come.map(({ memberId }) => memberId) };
  const subject = `criterion:${criterion.code}`;
  await turn.store.audit.record(
    { ...signatureOf(turn.actor), action: 'directive-moved', subject, details },
    turn.now,
  );
}

async function messageFor(turn: Turn, directive: DirectiveRow, criterion: CriterionWork) {
  const { fromId, receipts, past } = directive;
  const position = (await turn.store.people.byId(fromId))?.position ?? '';
  const before = (receipts.length > 0 ? receipts : past).map(({ member }) => member).join(', ') || 'none';
  const moved = { givenOn: turn.dayOf(directive.givenAt), before };
  return directiveMessage({ ...directive, position, criterion, moved });
}
