import { choice, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import { readersToday } from '#app/telling/route.ts';
import type { Turn } from '#app/turn/turn.ts';
import { chairArgs } from './agenda-message.ts';

/** For the chair and the coordinators on the working day after: a meeting that nobody has ended, once. */
export async function meetingLeftOpen(turn: Turn): Promise<BriefPart[]> {
  const { store, dayOf, today, now } = turn;
  const meeting = await store.meetings.current();
  if (!meeting?.openedAt || dayOf(meeting.openedAt) >= today) return [];
  const readerOf = await readersToday(turn);
  const coordinators = await coordinatorsToday(turn);
  const wanted = new Set([meeting.chair?.id ?? 0, ...coordinators.map(({ id }) => id)]);
  const told = [...wanted].filter((memberId) => readerOf(memberId) !== null);
  if (told.length === 0 || !(await store.outbox.takeSlot(`meeting-left-open:${meeting.id}`, now))) return [];
  const end = choice(say('meeting-button-end'), 'hop.ket');
  const goOn = choice(say('meeting-button-go-on-plain'), 'hop');
  return told.map((memberId) => ({
    memberId,
    lines: [say('meeting-left-open', chairArgs(meeting, turn))],
    choices: [[end, goOn]],
  }));
}
