import { z } from 'zod';
import { choice, type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { formatTime } from '#domain/time/clock.ts';
import type { MeetingRow } from '#store/meetings.ts';
import { chairArgs } from './agenda-message.ts';
import { type MeetingAtWork, meetingAtWork, noteMeeting } from './find-meeting.ts';
import { type GivenInMeeting, givenIn } from './given-directives.ts';
import { placeBeside } from './may-lead.ts';
import { fileButtons, minutesOf, sendMinutes } from './meeting-papers.ts';
import { givenLine } from './past-meetings.ts';

const CODES_SHOWN = 20;

type Outcome =
  | { readonly kind: 'ask'; readonly found: MeetingAtWork }
  | { readonly kind: 'dropped' }
  | {
      readonly kind: 'ended';
      readonly meeting: MeetingRow;
      readonly directives: readonly GivenInMeeting[];
      readonly discussed: readonly string[];
      readonly files: boolean;
    };

/**
 * Ends the meeting: asked first, with `=yes` it is over and its minutes go to the chair, to whoever ended it and to the
 * coordinators, each in private. `=drop`: one in which nothing was written down is as if it had not been.
 */
export const endMeeting = command({
  word: 'hop.ket',
  input: z.object({ how: z.enum(['ask', 'yes', 'drop']) }),
  read: (words) => ({ how: words.trim().replace(/^=/, '') || 'ask' }),

  async run(turn): Promise<Result<Outcome>> {
    const found = await meetingAtWork(turn);
    if (!found.ok) return found;
    const { meeting, items, discussed } = found.value;
    const { how } = turn.input;
    if (how === 'drop') return drop(turn, meeting);
    if (meeting.openedAt === null) return refuse('meeting-not-open');
    if (how === 'ask') return done({ kind: 'ask', found: found.value });
    const actor = memberOf(turn);
    if (!(await turn.store.meetings.end(meeting.id, actor.memberId, false, turn.now)))
      return refuse('meeting-none');
    const ended = (await turn.store.meetings.byId(meeting.id)) ?? meeting;
    const directives = await givenIn(turn, ended);
    const codes = items
      .filter(({ criterionId }) => discussed.has(criterionId))
      .map(({ facts }) => facts.code);
    await noteMeeting(turn, actor, meeting.id, 'meeting-ended', {
      discussed: codes,
      directives: directives.map(({ directive }) => directive.id),
    });
    const files = await sendMinutes(turn, ended, isInGroup(turn) ? null : actor.memberId);
    await noteMeeting(turn, actor, meeting.id, 'meeting-minutes', { sent: files });
    return done({ kind: 'ended', meeting: ended, directives, discussed: codes, files });
  },

  answer(outcome, turn) {
    if (outcome.kind === 'dropped') return message([say('meeting-dropped')], { choices: [[again()]] });
    return outcome.kind === 'ask'
      ? { ...askMessage(outcome.found, turn), place: placeBeside(turn) }
      : endedMessage(outcome, turn);
  },
});

async function drop(turn: Turn, meeting: MeetingRow): Promise<Result<Outcome>> {
  if (hasSomething(meeting)) return refuse('meeting-not-empty');
  const actor = memberOf(turn);
  if (!(await turn.store.meetings.end(meeting.id, actor.memberId, true, turn.now)))
    return refuse('meeting-none');
  await noteMeeting(turn, actor, meeting.id, 'meeting-dropped');
  return done({ kind: 'dropped' });
}

/** Whether anything was done in it that must stay on record. */
function hasSomething({ steps }: MeetingRow): boolean {
  return steps.some(({ kind }) => kind !== 'raised' && kind !== 'dropped');
}

function askMessage({ meeting, items, discussed, given: directives }: MeetingAtWork, turn: Turn): Message {
  const count = items.filter(({ criterionId }) => discussed.has(criterionId)).length;
  const args = { ...chairArgs(meeting, turn), discussed: count, count: items.length, directives };
  const yes = choice(say('meeting-button-end-yes'), 'hop.ket =yes');
  const back = choice(say('meeting-button-go-on-plain'), 'hop');
  const who = say('meeting-end-present', { present: meeting.present || 'none' });
  return message([say('meeting-end-ask', args), who], {
    choices: [
      [yes],
      ...(hasSomething(meeting) ? [] : [[choice(say('meeting-button-drop'), 'hop.ket =drop')]]),
      [choice(say('meeting-button-present'), 'hop.du'), back],
    ],
  });
}

function endedMessage(
  { meeting, directives, discussed, files }: Extract<Outcome, { kind: 'ended' }>,
  turn: Turn,
): Message {
  const ended = meeting.endedAt ?? turn.now;
  return message(
    [
      say('meeting-ended', {
        ...chairArgs(meeting, turn),
        until: formatTime(turn.clockOf(ended)),
        untilDay: turn.dayOf(ended),
        discussed: discussed.length,
        codes: discussed.slice(0, CODES_SHOWN).join(', ') || 'none',
        directives: directives.length,
      }),
      ...directives.map((each) => givenLine(each, isInGroup(turn))),
      null,
      say('meeting-files', { sent: files ? 'yes' : 'no' }),
    ],
    {
      choices: [fileButtons(meeting.id), [again()]],
      papers: isInGroup(turn) ? [] : [minutesOf(meeting.id)],
    },
  );
}

function again() {
  return choice(say('meeting-button-hub'), 'hop');
}
