import { z } from 'zod';
import { type Message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { done, type Result } from '#domain/result.ts';
import { agendaMessage } from './agenda-message.ts';
import {
  type ItemAtWork,
  itemAtWork,
  type MeetingAtWork,
  meetingAtWork,
  nextOpen,
  openMeetingAtWork,
} from './find-meeting.ts';
import { itemMessage } from './item-message.ts';
import { putOnAgenda } from './put-on-agenda.ts';
import { recordStep } from './record-step.ts';

/** Opens a criterion in place. */
export const showItem = command({
  word: 'hop.muc',
  input: z.object({ criterionId: z.coerce.number().int().positive() }),
  read: (words) => ({ criterionId: words.trim() }),
  async run(turn): Promise<Result<ItemAtWork>> {
    const found = await meetingAtWork(turn);
    return found.ok ? itemAtWork(turn, found.value, turn.input.criterionId) : found;
  },
  answer: (item, turn) => itemMessage(item, turn),
});

type Step = { readonly found: MeetingAtWork; readonly item: ItemAtWork | null; readonly code: string };

/** A criterion has been discussed, and the next that has not is opened; `=no`: it has not. */
export const markDiscussed = command({
  word: 'hop.ban',
  input: z.object({ criterionId: z.coerce.number().int().positive(), undo: z.boolean() }),
  read(words) {
    const [criterionId = '', undo] = words.trim().split(/\s+/);
    return { criterionId, undo: undo === '=no' };
  },
  async run(turn): Promise<Result<Step>> {
    const { criterionId, undo } = turn.input;
    const kind = undo ? 'undone' : 'discussed';
    const item = await stepOn(turn, criterionId, (meetingId) =>
      recordStep(turn, meetingId, { criterionId, kind }),
    );
    if (!item.ok) return item;
    const { code } = item.value.facts;
    if (undo) return done({ found: item.value, item: item.value, code });
    const next = nextOpen(item.value, criterionId);
    if (next === null) return done({ found: item.value, item: null, code });
    const opened = await itemAtWork(turn, item.value, next);
    return opened.ok ? done({ found: item.value, item: opened.value, code }) : opened;
  },
  answer({ found, item, code }, turn): Message {
    const news = turn.input.undo ? [] : [say('meeting-discussed', { code })];
    return item
      ? itemMessage(item, turn, news)
      : agendaMessage(found, turn, 1, [...news, say('meeting-all-discussed')]);
  },
});

/** Does something about a criterion of the open meeting, which is put on its agenda; gives it as it lies before it then. */
export async function stepOn(
  turn: Turn,
  criterionId: number,
  step: (meetingId: number) => Promise<unknown>,
): Promise<Result<ItemAtWork>> {
  const open = await openMeetingAtWork(turn);
  if (!open.ok) return open;
  const found = await putOnAgenda(turn, open.value, criterionId);
  if (!found.ok) return found;
  await step(found.value.meeting.id);
  const now = await meetingAtWork(turn);
  return now.ok ? itemAtWork(turn, now.value, criterionId) : now;
}
