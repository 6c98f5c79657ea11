import { choice, rowsOf, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { readersToday } from '#app/telling/route.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { isSilent } from '#domain/steering/urge.ts';
import { isClosed } from '#domain/work/progress.ts';
import { type FollowedUrge, followedUrges } from './follow-urges.ts';

const SHOWN = 6;

/** For who urged: who has not answered after two working days; once for each urge, not where the work is done since. */
export async function silenceAfterUrges(turn: Turn): Promise<BriefPart[]> {
  const { store, dayOf, today, calendar, now } = turn;
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const waiting = (await followedUrges(turn)).filter(
    ({ urge, answer }) =>
      answer.kind === 'none' && urge.silenceToldAt === null && isSilent(dayOf(urge.at), today, calendar),
  );
  if (waiting.length === 0) return [];
  const criterionIds = [...new Set(waiting.map(({ urge }) => urge.criterionId))];
  const plan = await store.work.plan(head.value, today, { criterionIds });
  const open = new Set(
    plan.criteria.flatMap(({ occurrences }) =>
      occurrences.filter(({ state }) => !isClosed(state)).map(({ id }) => id),
    ),
  );
  const readerOf = await readersToday(turn);
  const told = waiting.filter(({ urge }) => open.has(urge.occurrenceId) && readerOf(urge.senderId) !== null);
  await store.urges.noteSilenceTold(
    told.map(({ urge }) => urge.id),
    now,
  );
  const senders = [...new Set(told.map(({ urge }) => urge.senderId))];
  return senders.map((memberId) =>
    partOf(
      memberId,
      told.filter(({ urge }) => urge.senderId === memberId),
      turn,
    ),
  );
}

function partOf(memberId: number, silent: readonly FollowedUrge[], { dayOf }: Turn): BriefPart {
  const shown = silent.slice(0, SHOWN);
  const more = silent.length - shown.length;
  const buttons = shown.map(({ code, urge }) =>
    choice(say('urge-button-code', { code }), `dondoc ${writeReference(code, urge.period)}`),
  );
  return {
    memberId,
    lines: [
      say('urge-silence-title', { count: silent.length }),
      ...shown.map(({ code, urge }) =>
        say('urge-silence-line', {
          code,
          ...periodArgs(urge.period),
          name: urge.member,
          day: dayOf(urge.at),
          delivered: urge.delivery === 'refused' ? 'no' : 'yes',
        }),
      ),
      ...(more > 0 ? [say('urge-late-more', { count: more })] : []),
    ],
    choices: rowsOf(buttons, 3),
    about: shown.map(({ code }) => code),
  };
}
