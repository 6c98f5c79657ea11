import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { sumPoints } from '#domain/score/points.ts';
import type { LateItem, lateByLead } from '#domain/work/late-work.ts';

const SHOWN = 12;

/** Who is late with how much, with a button for each and one for all. */
export function lateMessage(
  byLead: ReturnType<typeof lateByLead>,
  items: readonly LateItem[],
  turn: Turn,
): Message {
  const follow = choice(say('urge-button-follow'), 'dondoc.theodoi');
  if (byLead.size === 0) return message([say('urge-nobody-late')], { choices: [[follow]] });
  // Nobody urges themselves.
  const { memberId: self } = memberOf(turn);
  const others = byLead.size - (byLead.has(self) ? 1 : 0);
  const people = [...byLead].slice(0, SHOWN);
  const more = byLead.size - people.length;
  const criteria = new Set(items.map(({ criterion }) => criterion.id)).size;
  const all = choice(say('urge-button-all', { people: others }), 'dondoc.tatca');
  return message(
    [
      say('urge-late-title', { people: byLead.size, criteria, day: turn.today }),
      ...people.map(([, { name, items: own }]) =>
        say('urge-late-person', {
          name,
          count: own.length,
          days: Math.max(...own.map(({ daysLate }) => daysLate)),
          points: sumPoints(own.map(({ points }) => points)),
          codes: own.map(({ criterion }) => criterion.code).join(', '),
        }),
      ),
      ...(more > 0 ? [say('urge-late-more', { count: more })] : []),
    ],
    {
      choices: [
        ...rowsOf(
          people
            .filter(([memberId]) => memberId !== self)
            .map(([memberId, { name, items: own }]) =>
              choice(
                say('urge-button-person', { name: givenName(name), count: own.length }),
                `dondoc.nguoi ${memberId}`,
              ),
            ),
          2,
        ),
        ...(others > 1 ? [[all]] : []),
        [follow],
      ],
    },
  );
}

/** The given name, last in a Vietnamese name, with the one before it: short, and still told apart. */
function givenName(name: string): string {
  return name.trim().split(/\s+/).slice(-2).join(' ');
}
