import type { Turn } from '../turn/turn.ts';

/**
 * A member spoke. Whoever does so in private can be written to again, whatever was refused before: nobody else tells us
 * where a chat refused for a while only.
 */
export async function noteHeard(turn: Turn): Promise<void> {
  const { everywhere, store, origin, actor, now } = turn;
  const { chat, speaker } = origin;
  if (!chat || !speaker || actor.kind !== 'member') return;
  const { organisations } = everywhere;
  await organisations.noteHeard(chat.channel, speaker.userId, now);
  if (chat.kind === 'group') return;
  const isBack = (await organisations.setReach(chat.channel, speaker.userId, null)) > 0;
  if (!isBack) return;
  const { memberId: actorId, name: actorName } = actor;
  const details = { channel: chat.channel };
  await store.audit.record(
    { actorId, actorName, action: 'member-reachable', subject: `member:${actorId}`, details },
    now,
  );
}
