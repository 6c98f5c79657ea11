import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { done } from '#domain/result.ts';
import { agendaMessage } from './agenda-message.ts';
import { meetingAtWork, noteMeeting } from './find-meeting.ts';

const LONGEST_LIST = 1500;

/** Who is there, for the minutes: a line for leaders, officials, guests, whoever is absent. Without words it is asked for. */
export const sayPresent = command({
  word: 'hop.du',
  input: z.object({ present: z.string().max(LONGEST_LIST) }),
  read: (words) => ({ present: linesIn(words).join('\n') }),

  async run(turn) {
    const found = await meetingAtWork(turn);
    if (!found.ok) return found;
    const { present } = turn.input;
    if (present === '') return done(found.value);
    const { id } = found.value.meeting;
    await turn.store.meetings.setPresent(id, present);
    await noteMeeting(turn, memberOf(turn), id, 'meeting-present', { present });
    return meetingAtWork(turn);
  },

  answer(found, turn) {
    const { present } = turn.input;
    if (present !== '')
      return { ...agendaMessage(found, turn, 1, [say('meeting-present', { present })]), place: 'new' };
    return message([say('meeting-ask-present', { present: found.meeting.present || 'none' })], {
      choices: [[choice(say('meeting-button-agenda'), 'hop')]],
      expects: { word: 'hop.du', given: '' },
    });
  },
});

function linesIn(words: string): string[] {
  return words
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^[-•]\s*/, ''),
    )
    .filter((line) => line !== '');
}
