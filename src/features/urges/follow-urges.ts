import { z } from 'zod';
import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { done } from '#domain/result.ts';
import { answerTo, type UrgeAnswer } from '#domain/steering/urge.ts';
import type { UrgeRow } from '#store/urges.ts';

/** Days after which an urge is no longer followed. */
const FOLLOWED_MS = 30 * 86_400_000;
const SHOWN = 12;
const BUTTONS = 6;

/** An urge with its code and how it was answered. */
export interface FollowedUrge {
  readonly urge: UrgeRow;
  readonly code: string;
  readonly answer: UrgeAnswer;
}

/** What became of urges: the caller's own, everybody's for a coordinator; newest first. */
export const followUrges = command({
  word: 'dondoc.theodoi',
  input: z.object({}),
  read: () => ({}),

  async run(turn) {
    const { memberId, role } = memberOf(turn);
    const followed = await followedUrges(turn, role === 'COORDINATOR' ? undefined : memberId);
    return done({ followed: followed.toReversed(), isOwn: role !== 'COORDINATOR' });
  },

  answer({ followed, isOwn }, turn) {
    if (followed.length === 0) return message([say('urge-none-sent')]);
    const shown = followed.slice(0, SHOWN);
    const open = followed.filter(({ answer }) => answer.kind === 'none');
    const again = [...new Map(open.map((each) => [each.code, each])).values()].slice(0, BUTTONS);
    return message(
      [
        say('urge-follow-title', { count: followed.length, open: open.length }),
        ...shown.map((each) => followLine(each, turn, isOwn)),
        ...(followed.length > shown.length
          ? [say('urge-late-more', { count: followed.length - shown.length })]
          : []),
      ],
      {
        choices: rowsOf(
          again.map(({ code, urge }) =>
            choice(say('urge-button-code', { code }), `dondoc ${writeReference(code, urge.period)}`),
          ),
          3,
        ),
        about: shown.map(({ code }) => code),
      },
    );
  },
});

/** Urges of the last thirty days with their answers, oldest first; of one sender where they are named. */
export async function followedUrges(turn: Turn, senderId?: number): Promise<FollowedUrge[]> {
  const since = new Date(turn.now.getTime() - FOLLOWED_MS);
  const all = await turn.store.urges.since(since);
  const urges = all.filter((urge) => senderId === undefined || urge.senderId === senderId);
  const [first] = urges;
  if (!first) return [];
  const words = await turn.store.answers.since(first.at);
  const codes = new Map<number, string | null>();
  for (const { criterionId } of urges)
    if (!codes.has(criterionId)) codes.set(criterionId, await turn.store.plans.codeOf(criterionId));
  return urges.flatMap((urge) => {
    const code = codes.get(urge.criterionId);
    return code ? [{ urge, code, answer: answerTo(urge, words, all) }] : [];
  });
}

function followLine({ urge, code, answer }: FollowedUrge, turn: Turn, isOwn: boolean) {
  const sentOn = turn.dayOf(urge.at);
  return say('urge-follow-line', {
    code,
    ...periodArgs(urge.period),
    name: urge.member,
    by: isOwn ? 'none' : urge.sender,
    sent: sentOn,
    answer: urge.delivery === 'refused' ? 'undelivered' : answer.kind,
    day: answer.kind === 'none' ? sentOn : turn.dayOf(answer.at),
    days: Math.max(0, turn.calendar.workingDaysBetween(sentOn, turn.today)),
  });
}
