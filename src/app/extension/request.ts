import { message, say } from '#app/message.ts';
import type { Granted } from '#domain/people/permission.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import type { Day } from '#domain/time/day.ts';
import type { Assignee } from '#domain/work/work.ts';
import type { ExtensionRow } from '#store/extensions.ts';
import { tellMembers } from '../telling/tell-member.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import type { FoundWork } from '../work/find-work.ts';
import { extensionCard } from './card.ts';

/** Cards of one request take each other's place in every chat: what is decided shows where it was asked. */
export function extensionThread(id: number): string {
  return `extension:${id}`;
}

/** A request for a later deadline as it was passed on. */
export interface Requested {
  readonly id: number;
  readonly code: string;
  readonly period: string;
  readonly fromOn: Day;
  readonly wantedOn: Day;
  readonly reason: string;
  /** Whose work it is, where somebody else asked. */
  readonly onBehalfOf: string | null;
  /** How many of those who decide can be written to. */
  readonly told: number;
}

/** What is asked for, checked. */
export interface Wish {
  readonly duty: Granted<Assignee, 'extend'>;
  readonly fromOn: Day;
  readonly wantedOn: Day;
  readonly reason: string;
}

/**
 * Writes a request down and lays it before those who decide: coordinators and leaders, but not before who asks or whose
 * work it is. One that still waits for the same time of the criterion is replaced.
 */
export async function requestExtension(turn: Turn, found: FoundWork, wish: Wish): Promise<Requested> {
  const { store, now } = turn;
  const { duty, fromOn, wantedOn, reason } = wish;
  const { criterion, occurrence } = found;
  const actor = memberOf(turn);
  const replaced = await replaceOpen(turn, occurrence.id);
  const id = await store.extensions.ask(
    {
      occurrenceId: occurrence.id,
      askedById: actor.memberId,
      forId: duty.memberId,
      fromOn,
      wantedOn,
      reason,
    },
    now,
  );
  await store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action: 'extension-asked',
      subject: `criterion:${criterion.code}`,
      details: {
        extensionId: id,
        period: occurrence.period,
        from: fromOn,
        to: wantedOn,
        reason,
        dutyOf: duty.memberId,
        replaced,
      },
    },
    now,
  );
  const history = await store.extensions.of(criterion.id);
  const extension = history.find((each) => each.id === id);
  const told = extension
    ? await tellMembers(turn, await deciders(turn, await concerned(turn, extension)), {
        key: `extension:${id}`,
        kind: 'extension',
        message: extensionCard({ ...found, extension, history }),
        thread: extensionThread(id),
      })
    : [];
  return {
    id,
    code: criterion.code,
    period: occurrence.period,
    fromOn,
    wantedOn,
    reason,
    onBehalfOf: duty.memberId === actor.memberId ? null : duty.name,
    told: told.length,
  };
}

/** Who decides on a later deadline: coordinators and leaders, without `own`, who are concerned themselves. */
export async function deciders(turn: Turn, own: readonly number[]): Promise<number[]> {
  const steering = await turn.store.people.withRole('COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN');
  return steering.map(({ id }) => id).filter((id) => !own.includes(id));
}

/** Whose work a request is about: who asked, whose part it is, and whoever leads the criterion beside them. */
export async function concerned(
  { store }: Turn,
  { criterionId, askedById, forId }: Pick<ExtensionRow, 'criterionId' | 'askedById' | 'forId'>,
): Promise<number[]> {
  return [...new Set([askedById, forId, ...(await store.plans.leadsOf(criterionId))])];
}

/** Withdraws what still waits for an occurrence; its cards say so, and whose it was where another replaces it. Gives its id. */
async function replaceOpen(turn: Turn, occurrenceId: number): Promise<number | null> {
  const [open] = await turn.store.extensions.waiting([occurrenceId]);
  if (!open || !(await turn.store.extensions.withdraw(open.id, turn.now))) return null;
  const code = (await turn.store.plans.codeOf(open.criterionId)) ?? '';
  const { memberId, name } = memberOf(turn);
  const line = say('extension-replaced', { code, ...periodArgs(open.period), name });
  await tellMembers(turn, await deciders(turn, await concerned(turn, open)), {
    key: `extension-replaced:${open.id}`,
    kind: 'extension',
    message: message([line], { about: [code] }),
    thread: extensionThread(open.id),
    silent: true,
  });
  const others = [...new Set([open.askedById, open.forId])].filter((id) => id !== memberId);
  await tellMembers(turn, others, {
    key: `extension-replaced:${open.id}`,
    kind: 'notice',
    message: message([line], { about: [code], place: 'new' }),
  });
  return open.id;
}
