import { z } from 'zod';
import { say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { agendaMessage } from './agenda-message.ts';
import { type MeetingAtWork, meetingAtWork, noteMeeting } from './find-meeting.ts';
import { factsOf, gatherAgenda } from './gather-agenda.ts';
import { recordStep } from './record-step.ts';

const nothing = { input: z.object({}), read: () => ({}) };

/** Begins to prepare a meeting: what is raised and left out now is the agenda when a leader opens it. */
export const prepareMeeting = command({
  word: 'hop.chuanbi',
  ...nothing,
  async run(turn): Promise<Result<MeetingAtWork>> {
    const plan = await planInForce(turn);
    if (!plan.ok) return plan;
    await meetingId(turn);
    return meetingAtWork(turn);
  },
  answer: (found, turn) => agendaMessage(found, turn, 1),
});

/**
 * A leader opens a meeting and chairs it: the agenda is put together as things stand now, and keeps its order. Where it is
 * open already it goes on under whoever chairs it.
 */
export const openMeeting = command({
  word: 'hop.mo',
  ...nothing,
  async run(turn): Promise<Result<{ readonly found: MeetingAtWork; readonly isNew: boolean }>> {
    const actor = memberOf(turn);
    const { meetings } = turn.store;
    const agenda = await gatherAgenda(turn, (await meetings.current())?.steps ?? []);
    if (!agenda.ok) return agenda;
    const { lines, carried, figures } = agenda.value;
    const id = await meetingId(turn);
    const isNew = await meetings.open(id, actor.memberId, figures, turn.now);
    if (isNew) {
      const items = lines.map((line) => ({
        criterionId: line.criterion.id,
        facts: factsOf(line, turn, carried.has(line.criterion.id)),
      }));
      await meetings.put(id, items, turn.now);
      await noteMeeting(turn, actor, id, 'meeting-opened', { items: items.length });
    }
    const found = await meetingAtWork(turn);
    return found.ok ? done({ found: found.value, isNew }) : found;
  },
  answer({ found, isNew }, turn) {
    const name = found.meeting.chair?.name ?? '';
    return agendaMessage(found, turn, 1, isNew ? [] : [say('meeting-open-before', { name })]);
  },
});

/** The meeting that is prepared or open; a new one where there is none. */
async function meetingId(turn: Turn): Promise<number> {
  const current = await turn.store.meetings.current();
  if (current) return current.id;
  const actor = memberOf(turn);
  const id = await turn.store.meetings.prepare(actor.memberId, turn.settings.meetingPlace, turn.now);
  await noteMeeting(turn, actor, id, 'meeting-prepared');
  return id;
}

const criterion = {
  input: z.object({ criterionId: z.coerce.number().int().positive() }),
  read: (words: string) => ({ criterionId: words.trim() }),
};

/** Puts a criterion before those that come by their points. */
export const raiseCriterion = arranging('hop.len', 'raised');

/** Leaves a criterion out of the agenda that is prepared. */
export const leaveCriterion = arranging('hop.gac', 'dropped');

function arranging(word: 'hop.len' | 'hop.gac', kind: 'raised' | 'dropped') {
  return command({
    word,
    ...criterion,
    async run(turn) {
      const { criterionId } = turn.input;
      const found = await meetingAtWork(turn);
      if (!found.ok) return found;
      const { meeting } = found.value;
      const code = await turn.store.plans.codeOf(criterionId);
      if (meeting.openedAt !== null)
        return refuse('meeting-open-before', { name: meeting.chair?.name ?? '' });
      if (code === null) return refuse('criterion-unknown', { code: '' });
      await recordStep(turn, meeting.id, { criterionId, kind });
      const now = await meetingAtWork(turn);
      return now.ok ? done({ found: now.value, code }) : now;
    },
    answer: ({ found, code }, turn) =>
      agendaMessage(found, turn, 1, [say('meeting-arranged', { code, kind })]),
  });
}
