import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { sumPoints } from '#domain/score/points.ts';
import { callNames } from '#domain/text/given-name.ts';
import type { LateItem, lateByLead } from '#domain/work/late-work.ts';
import type { CriterionWork } from '#domain/work/work.ts';

const SHOWN = 12;

/** How many criteria are overdue, as `/quahan` counts them, and those of which nobody is urged here. */
export interface LateCounts {
  readonly criteria: number;
  readonly leaderless: number;
}

/** The points that each overdue criterion may lose by what is overdue of it, by its id, as `/quahan` tells them. */
export type PointsAtRisk = ReadonlyMap<number, number>;

type ByLead = ReturnType<typeof lateByLead>;

/** The counts of what is overdue, and of what of it no lead is late with. */
export function countsOf(overdue: readonly CriterionWork[], byLead: ByLead): LateCounts {
  const led = new Set([...byLead.values()].flatMap(({ items }) => items.map((each) => each.criterion.id)));
  return { criteria: overdue.length, leaderless: overdue.filter(({ id }) => !led.has(id)).length };
}

/** Who is late with how much, most points at risk first, with a button for each and one for all. */
export function lateMessage(
  { byLead, counts, atRisk }: { byLead: ByLead; counts: LateCounts; atRisk: PointsAtRisk },
  turn: Turn,
): Message {
  const { criteria, leaderless } = counts;
  const follow = choice(say('urge-button-follow'), 'dondoc.theodoi');
  const own = turnsOwn(byLead, turn);
  const isApart = leaderless + own > 0;
  const apart = isApart ? [say('urge-late-apart', { leaderless, own })] : [];
  if (byLead.size === 0) return message([say('urge-nobody-late'), ...apart], { choices: [[follow]] });
  // Nobody urges themselves.
  const { memberId: self } = memberOf(turn);
  const others = byLead.size - (byLead.has(self) ? 1 : 0);
  const pointsOf = (own: { readonly items: readonly LateItem[] }) =>
    sumPoints(own.items.map(({ criterion }) => atRisk.get(criterion.id) ?? null));
  const people = [...byLead].toSorted(([, a], [, b]) => pointsOf(b) - pointsOf(a)).slice(0, SHOWN);
  const more = byLead.size - people.length;
  const callName = callNames([...byLead.values()].map(({ name }) => name));
  const all = choice(say('urge-button-all', { people: others }), 'dondoc.tatca');
  return message(
    [
      say('urge-late-title', { people: byLead.size, criteria, day: turn.today }),
      ...people.map(([, own]) =>
        say('urge-late-person', {
          name: own.name,
          count: own.items.length,
          days: Math.max(...own.items.map(({ daysLate }) => daysLate)),
          points: pointsOf(own),
          codes: own.items.map(({ criterion }) => criterion.code).join(', '),
        }),
      ),
      ...(more > 0 ? [say('urge-late-more', { count: more })] : []),
      ...(isShared(byLead) ? [say('urge-late-shared')] : []),
      ...apart,
    ],
    {
      choices: [
        ...rowsOf(
          people
            .filter(([memberId]) => memberId !== self)
            .map(([memberId, { name, items: own }]) =>
              choice(
                say('urge-button-person', { name: callName(name), count: own.length }),
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

/** Whether a criterion stands with several people, its points in full with each. */
function isShared(byLead: ByLead): boolean {
  const ids = [...byLead.values()].flatMap(({ items }) => items.map(({ criterion }) => criterion.id));
  return new Set(ids).size < ids.length;
}

/** How many criteria the caller is late with: nobody urges themselves. */
function turnsOwn(byLead: ByLead, turn: Turn): number {
  return byLead.get(memberOf(turn).memberId)?.items.length ?? 0;
}
