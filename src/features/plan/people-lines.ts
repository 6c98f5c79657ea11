import { type Say, say } from '#app/message.ts';
import type { TextArgs } from '#domain/result.ts';
import { wordsOf } from '#domain/text/fold.ts';
import { type PeopleOfPlan, peopleToAdd } from './recognise-people.ts';

const NAMES_SHOWN = 8;

/** Who of the plan's people was recognised, who is new, and who is neither. Known by a post: both are said. */
export function peopleLines(people: PeopleOfPlan): Say[] {
  const known = new Map<number, string>();
  for (const [text, meant] of people) {
    if (meant.kind !== 'known') continue;
    const isByName = wordsOf(text).includes(wordsOf(meant.name));
    if (isByName || !known.has(meant.memberId))
      known.set(meant.memberId, isByName ? meant.name : `${text} = ${meant.name}`);
  }
  const textsOf = (kind: 'several' | 'body' | 'group') =>
    [...people].filter(([, meant]) => meant.kind === kind).map(([text]) => text);
  return [
    ...namesLine('plan-people-known', [...known.values()]),
    ...namesLine(
      'plan-people-new',
      peopleToAdd(people).map(({ name }) => name),
    ),
    ...namesLine('plan-people-several', textsOf('several')),
    ...namesLine('plan-people-bodies', textsOf('body')),
    ...namesLine('plan-people-groups', textsOf('group')),
  ];
}

/** A line of names, the first of them and how many more, with what else its words take; none where there are no names. */
export function namesLine(key: string, names: readonly string[], rest: TextArgs = {}): Say[] {
  if (names.length === 0) return [];
  return [
    say(key, {
      ...rest,
      count: names.length,
      names: names.slice(0, NAMES_SHOWN).join(', '),
      more: Math.max(0, names.length - NAMES_SHOWN),
    }),
  ];
}
