import type { Day } from '#domain/time/day.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import { say } from '../message.ts';
import { goodHour } from '../telling/good-hour.ts';
import { tellCoordinators } from '../telling/tell-coordinators.ts';
import { tellMember } from '../telling/tell-member.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import { directiveMessage } from './directive-message.ts';

/** A directive that has been given. */
export interface GivenDirective {
  readonly id: number;
  readonly code: string;
  readonly text: string;
  readonly dueOn: Day | null;
  readonly names: readonly string[];
  readonly leadIds: readonly number[];
  /** Leads whom the message cannot reach; the coordinators have been told. */
  readonly unreachable: readonly string[];
  /** The day it goes out, where that is not at once. */
  readonly goesOn: Day | null;
}

/** What is directed; `replaced` is the directive whose place it takes. */
interface NewDirective {
  readonly text: string;
  readonly dueOn: Day | null;
  readonly replaced?: DirectiveRow | null;
}

/** Gives the leads of a criterion a directive of the leader who acts: written down, sent, and on the trail. */
export async function giveDirective(
  turn: Turn,
  criterion: CriterionWork,
  { text, dueOn, replaced = null }: NewDirective,
): Promise<GivenDirective> {
  const { store, now } = turn;
  const { code } = criterion;
  const { memberId: fromId, name: from } = memberOf(turn);
  const at = goodHour(turn);
  const id = await store.directives.give({ criterionId: criterion.id, fromId, text, dueOn }, at);
  const position = (await store.people.byId(fromId))?.position ?? '';
  const leads = leadsOf(criterion);
  const unreachable: string[] = [];
  for (const { memberId, name } of leads) {
    const { outboxId } = await tellMember(turn, memberId, {
      key: `directive:${id}`,
      kind: 'directive',
      message: directiveMessage({
        ...{ id, text, dueOn, from, position, criterion },
        ...(replaced?.receipts.some((receipt) => receipt.memberId === memberId) && {
          inPlace: 'now' as const,
        }),
      }),
    });
    await store.directives.address(id, memberId, outboxId);
    if (outboxId === null) unreachable.push(name);
  }
  const leadIds = leads.map(({ memberId }) => memberId);
  const details = { directiveId: id, text, dueOn, to: leadIds };
  const deed = { actorId: fromId, actorName: from, action: 'directive-given', subject: `criterion:${code}` };
  await store.audit.record({ ...deed, details }, now);
  if (unreachable.length > 0)
    await tellCoordinators(turn, {
      key: `directive-undelivered:${id}`,
      lines: [say('directive-undelivered', { code, text, by: from, names: unreachable.join(', ') })],
      about: [code],
      aboutMemberId: fromId,
    });
  const names = leads.map(({ name }) => name);
  return { id, code, text, dueOn, names, leadIds, unreachable, goesOn: at > now ? turn.dayOf(at) : null };
}

/** Those a directive about a criterion is given to. */
export function leadsOf({ assignees }: Pick<CriterionWork, 'assignees'>): CriterionWork['assignees'] {
  return assignees.filter(({ kind }) => kind === 'lead');
}
