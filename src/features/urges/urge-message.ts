import { type Choice, choice, type Message, message, type Say, say } from '#app/message.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { CONFIRMS, dropButton } from '#app/wish/confirms.ts';
import { isLeader } from '#domain/people/people.ts';
import type { Urged } from './send-urges.ts';

const NAMES = 8;

/** What the sender is told: who was urged, who was not and why. `again` is the call that insists. */
export function urgedMessage(urged: Urged, turn: Turn, again: string, more: readonly Choice[] = []): Message {
  const { sent, rested, unreachable, away, goesAt } = urged;
  const about = [...new Set(sent.flatMap((target) => target.about.map(({ criterion }) => criterion.code)))];
  const [first] = rested;
  const mayInsist = rested.length > 0 && isLeader(memberOf(turn).role);
  const insist = mayInsist ? [choice(say('urge-button-again'), again)] : [];
  const follow = choice(say('urge-button-follow'), 'dondoc.theodoi');
  return message(
    [
      ...(sent.length > 0
        ? [
            say('urge-sent', {
              count: sent.length,
              names: namesOf(sent),
              code: about.length === 1 ? (about[0] ?? 'none') : 'none',
              criteria: about.length,
            }),
          ]
        : []),
      ...(sent.length > 0 && goesAt
        ? [say('urge-later', { day: turn.dayOf(goesAt), hour: turn.settings.remindHour })]
        : []),
      ...away,
      ...(first
        ? [
            say('urge-rested', {
              names: namesOf(rested.map(({ target }) => target)),
              by: first.last.sender,
              day: turn.dayOf(first.last.at),
              mayInsist: mayInsist ? 'yes' : 'no',
            }),
          ]
        : []),
      ...(unreachable.length > 0 ? [say('urge-unreachable', { names: namesOf(unreachable) })] : []),
    ],
    {
      choices: [...(insist.length > 0 ? [insist] : []), ...(more.length > 0 ? [more] : []), [follow]],
      about,
      place: 'new',
    },
  );
}

/** Asks before more than one person is urged. */
export function confirmUrge(
  {
    people,
    names,
    criteria,
    rested = [],
    away = [],
  }: {
    readonly people: number;
    readonly names: readonly { readonly name: string }[];
    readonly criteria: number;
    /** Who was urged about all of it within a working day, and is left out. */
    readonly rested?: readonly { readonly name: string }[];
    /** Who of those to be urged is away. */
    readonly away?: readonly Say[];
  },
  call: string,
): Message {
  const left = rested.length > 0 ? [say('urge-confirm-rested', { names: namesOf(rested) })] : [];
  return message([say('urge-confirm', { people, names: namesOf(names), criteria }), ...away, ...left], {
    choices: [[choice(say('urge-button-yes', { people }), call), dropButton(call)]],
    expects: { word: CONFIRMS, given: call },
    place: 'new',
  });
}

function namesOf(people: readonly { readonly name: string }[]): string {
  const shown = people.slice(0, NAMES).map(({ name }) => name);
  return people.length > NAMES ? `${shown.join(', ')}…` : shown.join(', ');
}
