import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { lateIn, type Unreached } from '#domain/people/unreached.ts';
import { shorten } from '#domain/text/text.ts';

const SHOWN = 10;
const CODES_SHOWN = 6;
const LABEL_LENGTH = 24;

/** Who cannot be reached, with a button to write down what they said by telephone or on paper. */
export function unreachedMessage(people: readonly Unreached[]): Message {
  if (people.length === 0) return message([say('reach-all-well')], { choices: [[otherButton()]] });
  const shown = people.slice(0, SHOWN);
  const more = people.length - shown.length;
  return message(unreachedLines(people, shown, more), {
    choices: [
      ...rowsOf(shown.map(personButton), 2),
      [choice(say('reach-button-print', { count: people.length }), 'lienlac.phieu'), otherButton()],
    ],
    about: [...new Set(people.flatMap(({ items }) => items.map(({ code }) => code)))],
  });
}

function unreachedLines(people: readonly Unreached[], shown: readonly Unreached[], more: number) {
  const items = people.reduce((sum, each) => sum + each.items.length, 0);
  return [
    say('reach-title', { people: people.length, items }),
    ...shown.map(personLine),
    ...(more > 0 ? [say('reach-more', { count: more })] : []),
    null,
    say('reach-how'),
  ];
}

function personLine(person: Unreached): Say {
  const { name, position, why, since, items } = person;
  return say('reach-person', {
    name,
    position: position || 'none',
    why,
    since: since ?? 'none',
    items: items.length,
    overdue: lateIn(person),
    codes: [...new Set(items.map(({ code }) => code))].slice(0, CODES_SHOWN).join(', '),
  });
}

function personButton({ memberId, name }: Unreached): Choice {
  return choice(
    say('reach-button-person', { name: shorten(name, LABEL_LENGTH) }),
    `nhapthay.nguoi ${memberId}`,
  );
}

function otherButton(): Choice {
  return choice(say('reach-button-other'), 'nhapthay');
}
