import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { directiveStanding, isAnswered } from '#domain/steering/directive.ts';
import { discussedIn } from '#domain/steering/meeting.ts';
import { shorten } from '#domain/text/text.ts';
import { formatTime } from '#domain/time/clock.ts';
import type { MeetingRow } from '#store/meetings.ts';
import { chairArgs } from './agenda-message.ts';
import { type GivenInMeeting, givenIn } from './given-directives.ts';
import { fileButtons } from './meeting-papers.ts';

const PAGE = 6;
const TEXT_LENGTH = 120;

interface PastMeeting {
  readonly meeting: MeetingRow;
  readonly directives: readonly GivenInMeeting[];
}

/** Meetings that are over, newest first, each with what came of it. */
export const listMeetings = command({
  word: 'hop.cu',
  input: z.object({ page: z.coerce.number().int().min(1).catch(1) }),
  read: (words) => ({ page: words.trim().replace(/^~/, '') }),
  async run(turn) {
    const all = await turn.store.meetings.past();
    const pages = Math.max(1, Math.ceil(all.length / PAGE));
    const at = Math.min(turn.input.page, pages);
    const shown: PastMeeting[] = [];
    for (const meeting of all.slice((at - 1) * PAGE, at * PAGE))
      shown.push({ meeting, directives: await givenIn(turn, meeting) });
    return done({ shown, count: all.length, at, pages });
  },
  answer({ shown, count, at, pages }, turn) {
    const hub = choice(say('meeting-button-hub'), 'hop');
    if (count === 0) return message([say('meeting-past-none')], { choices: [[hub]] });
    const turns: Choice[] = [
      ...(at > 1 ? [choice(say('button-previous'), `hop.cu ~${at - 1}`)] : []),
      ...(at < pages ? [choice(say('button-next'), `hop.cu ~${at + 1}`)] : []),
    ];
    const open = ({ meeting }: PastMeeting) =>
      choice(say('meeting-button-open-past', { day: dayOf(meeting, turn) }), `hop.xem ${meeting.id}`);
    return message([say('meeting-past-title', { count }), ...shown.map((each) => pastLine(each, turn))], {
      choices: [...rowsOf(shown.map(open), 3), ...(turns.length > 0 ? [turns] : []), [hub]],
    });
  },
});

/** A meeting that is over: what was directed, how far that has come, and its papers. */
export const showPastMeeting = command({
  word: 'hop.xem',
  input: z.object({ id: z.coerce.number().int().positive() }),
  read: (words) => ({ id: words.trim() }),
  async run(turn): Promise<Result<PastMeeting>> {
    const meeting = await turn.store.meetings.byId(turn.input.id);
    if (!meeting?.endedAt || meeting.dropped) return refuse('meeting-unknown');
    return done({ meeting, directives: await givenIn(turn, meeting) });
  },
  answer(past, turn): Message {
    const { meeting, directives } = past;
    const back = choice(say('meeting-button-past-back'), 'hop.cu');
    return message(
      [
        pastLine(past, turn),
        ...(directives.length > 0 ? [null] : []),
        ...directives.map((each) => standingLine(each, turn)),
      ],
      { choices: [fileButtons(meeting.id), [back]], about: directives.map(({ code }) => code) },
    );
  },
});

function pastLine({ meeting, directives }: PastMeeting, turn: Turn): Say {
  const discussed = discussedIn(meeting.steps);
  return say('meeting-past-line', {
    ...chairArgs(meeting, turn),
    until: formatTime(turn.clockOf(meeting.endedAt ?? turn.now)),
    discussed: meeting.items.filter(({ criterionId }) => discussed.has(criterionId)).length,
    directives: directives.length,
    open: directives.filter(({ directive }) => directive.ending === null).length,
  });
}

function dayOf({ openedAt, preparedAt }: MeetingRow, turn: Turn) {
  return turn.dayOf(openedAt ?? preparedAt);
}

/** What was directed, to whom and until when; in a group without the words. */
export function givenLine({ directive, code }: GivenInMeeting, inGroup: boolean): Say {
  const { receipts, past } = directive;
  return say('meeting-given-line', {
    code,
    names: (receipts.length > 0 ? receipts : past).map(({ member }) => member).join(', '),
    text: inGroup ? 'hidden' : shorten(directive.text, TEXT_LENGTH),
    due: directive.dueOn ?? 'none',
  });
}

function standingLine(given: GivenInMeeting, turn: Turn): Say {
  const { receipts, dueOn } = given.directive;
  const silent = receipts.filter((each) => !isAnswered(each)).map(({ member }) => member);
  const standing = directiveStanding(given.directive);
  const isLate = given.directive.ending === null && dueOn !== null && dueOn < turn.today;
  return say('meeting-standing-line', {
    ...givenLine(given, isInGroup(turn)).args,
    standing,
    silent: silent.join(', ') || 'none',
    late: isLate ? 'yes' : 'no',
  });
}
