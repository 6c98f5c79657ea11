import { z } from 'zod';
import { type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { askedAbout } from './asked-about.ts';
import { type ItemAtWork, itemAtWork, openMeetingAtWork } from './find-meeting.ts';
import { stepOn } from './go-through.ts';
import { itemMessage } from './item-message.ts';
import { recordStep } from './record-step.ts';

const LONGEST = 1000;

/** What was said about a criterion, for the minutes; without words it is asked for. */
export const noteItem = command({
  word: 'hop.ghi',
  input: z.object({ criterionId: z.coerce.number().int().positive(), text: z.string().max(LONGEST) }),
  read(words) {
    const [, criterionId = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { criterionId, text: text.trim() };
  },

  async run(turn): Promise<Result<{ readonly item: ItemAtWork; readonly noted: boolean }>> {
    const { criterionId } = turn.input;
    const isAsked = turn.input.text === '=said';
    const text = isAsked ? await askedAbout(turn, criterionId) : turn.input.text;
    if (isAsked && text === '') return refuse('meeting-words-gone');
    if (text === '') {
      const open = await openMeetingAtWork(turn);
      if (!open.ok) return open;
      const item = await itemAtWork(turn, open.value, criterionId);
      return item.ok ? done({ item: item.value, noted: false }) : item;
    }
    const item = await noteInMeeting(turn, criterionId, text);
    return item.ok ? done({ item: item.value, noted: true }) : item;
  },

  answer({ item, noted }, turn): Message {
    const { code } = item.facts;
    if (noted) return { ...itemMessage(item, turn, [say('meeting-noted', { code })]), place: 'new' };
    return message([say('meeting-ask-note', { code })], {
      expects: { word: 'hop.ghi', given: String(item.criterion.id) },
      about: [code],
      place: 'new',
    });
  },
});

/** Puts what was said about a criterion in the minutes. */
export function noteInMeeting(turn: Turn, criterionId: number, text: string): Promise<Result<ItemAtWork>> {
  return stepOn(turn, criterionId, (meetingId) =>
    recordStep(turn, meetingId, { criterionId, kind: 'noted', text }),
  );
}
