import { type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';

type Entry = Awaited<ReturnType<Turn['store']['work']['historyOf']>>[number];

/** What was said of a criterion, by whom, and for whom where it was another's part. */
export function historyLine(entry: Entry, { dayOf }: Pick<Turn, 'dayOf'>): Say {
  const { actorId, actor, duty, state, percent, undoesId, at } = entry;
  // Whoever confirms speaks for nobody.
  const isOwn = state === 'confirmed' || duty.memberId === actorId;
  return say('criterion-history', {
    day: dayOf(at),
    name: actor.name,
    whose: isOwn ? 'none' : duty.member.name,
    state,
    percent,
    undone: undoesId === null ? 'no' : 'yes',
  });
}
