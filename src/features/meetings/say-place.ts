import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { done } from '#domain/result.ts';
import { agendaMessage } from './agenda-message.ts';
import { meetingAtWork, noteMeeting } from './find-meeting.ts';

const LONGEST = 200;

/** Where people sit, for the minutes; kept for the next meeting. Without words it is asked for. */
export const sayPlace = command({
  word: 'hop.noi',
  input: z.object({ place: z.string().max(LONGEST) }),
  read: (words) => ({ place: words.trim().replace(/\s+/g, ' ') }),

  async run(turn) {
    const found = await meetingAtWork(turn);
    if (!found.ok) return found;
    const { place } = turn.input;
    if (place === '') return done(found.value);
    const { id } = found.value.meeting;
    await turn.store.meetings.setPlace(id, place);
    await turn.store.settings.set('meetingPlace', place, turn.now);
    await noteMeeting(turn, memberOf(turn), id, 'meeting-place', { place });
    return meetingAtWork(turn);
  },

  answer(found, turn) {
    const { place } = turn.input;
    if (place !== '')
      return { ...agendaMessage(found, turn, 1, [say('meeting-place', { place })]), place: 'new' };
    return message([say('meeting-ask-place', { place: found.meeting.place || 'none' })], {
      choices: [[choice(say('meeting-button-agenda'), 'hop')]],
      expects: { word: 'hop.noi', given: '' },
    });
  },
});
