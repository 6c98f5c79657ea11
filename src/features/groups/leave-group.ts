import { say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';

/** The bot can no longer post to a group. Where it was the leadership group it ends, and coordinators are told. */
export async function groupLeft(
  turn: Turn,
  { channel, chatId }: { channel: string; chatId: string },
): Promise<void> {
  const group = await turn.everywhere.organisations.groupOf(channel, chatId);
  if (!group || (await turn.store.people.endGroup(channel, chatId, turn.now)) === 0) return;
  await turn.store.audit.record(
    { actorId: null, actorName: group.title, action: 'group-left', subject: `group:${channel}:${chatId}` },
    turn.now,
  );
  await tellCoordinators(turn, {
    key: `group-left:${group.id}`,
    lines: [say('groups-left', { title: group.title })],
  });
}
