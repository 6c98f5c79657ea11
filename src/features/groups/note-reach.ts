import { choice, say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import { groupLeft } from './leave-group.ts';

/** A message that a chat will never take. */
export interface RefusedDelivery {
  readonly memberId: number | null;
  readonly channel: string;
  readonly chatId: string;
  readonly reason: 'unreachable' | 'left-group' | 'bad-request';
}

/**
 * An account can no longer be written to, or can again. Coordinators are told when a member is lost, at most once a
 * day; that one is back is only written down.
 */
export async function reachChanged(
  turn: Turn,
  { channel, userId, reachable }: { channel: string; userId: string; reachable: boolean },
): Promise<void> {
  const { everywhere, store, now, today } = turn;
  const account = await everywhere.organisations.accountOf(channel, userId);
  if (!account || (account.unreachableAt === null) === reachable) return;
  await everywhere.organisations.setReach(channel, userId, reachable ? null : now);

  const { id, name, position } = account.member;
  const action = reachable ? 'member-reachable' : 'member-unreachable';
  await store.audit.record(
    { actorId: id, actorName: name, action, subject: `member:${id}`, details: { channel } },
    now,
  );
  if (reachable) return;
  await tellCoordinators(turn, {
    key: `unreachable:${id}:${today}`,
    lines: [say('groups-member-unreachable', { name, position: position || 'none' })],
    choices: [[choice(say('groups-button-member', { name }), `canbo.xem ${id}`)]],
    aboutMemberId: id,
  });
}

/** What follows when a chat refuses a message for good: the member or the group counts as lost. */
export async function onRefusedDelivery(turn: Turn, refused: RefusedDelivery): Promise<void> {
  const { memberId, channel, chatId, reason } = refused;
  if (reason === 'bad-request') return;
  await groupLeft(turn, { channel, chatId });
  const account = await turn.store.people.accountAt(channel, chatId);
  if (!account || account.memberId !== memberId) return;
  await reachChanged(turn, { channel, userId: account.userId, reachable: false });
}
