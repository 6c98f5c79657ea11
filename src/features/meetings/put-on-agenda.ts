import type { Turn } from '#app/turn/turn.ts';
import { done, type Result } from '#domain/result.ts';
import { itemAtWork, type MeetingAtWork, meetingAtWork } from './find-meeting.ts';
import { recordStep } from './record-step.ts';

/**
 * A meeting with a criterion on its agenda: where it was not, it is put at the end of an open one, and raised for one that
 * is prepared.
 */
export async function putOnAgenda(
  turn: Turn,
  found: MeetingAtWork,
  criterionId: number,
): Promise<Result<MeetingAtWork>> {
  const { meeting, items } = found;
  if (items.some((each) => each.criterionId === criterionId)) return done(found);
  const { meetings } = turn.store;
  if (meeting.openedAt === null) {
    await recordStep(turn, meeting.id, { criterionId, kind: 'raised' });
    return meetingAtWork(turn);
  }
  const item = await itemAtWork(turn, found, criterionId);
  if (!item.ok) return item;
  await meetings.put(meeting.id, [{ criterionId, facts: item.value.facts }], turn.now);
  return meetingAtWork(turn);
}
