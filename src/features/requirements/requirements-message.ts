import { type Choice, choice, type Message, message, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { done, type Result } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';

/** The documents a criterion asks for, with what was just changed about them. */
export interface Requirements {
  readonly found: FoundWork;
  readonly changed: Say | null;
}

/** The documents a criterion asks for as they stand now. */
export async function requirementsOf(
  turn: Turn,
  code: string,
  changed: Say | null = null,
): Promise<Result<Requirements>> {
  const found = await findWork(turn, code);
  return found.ok ? done({ found: found.value, changed }) : found;
}

/** The list, with buttons to change each of them. */
export function requirementsMessage({ found, changed }: Requirements): Message {
  const { criterion } = found;
  const { code, requirements } = criterion;
  const comesRound = criterion.occurrences.length > 1;
  const buttons = requirements.map(({ id, eachPeriod }, at): Choice[] => {
    const number = at + 1;
    const rhythm = choice(
      say('requirement-button-rhythm', { number, eachPeriod: eachPeriod ? 'yes' : 'no' }),
      `yeucau.sua ${id} =ky`,
    );
    return [
      choice(say('requirement-button-edit', { number }), `yeucau.sua ${id}`),
      ...(comesRound ? [rhythm] : []),
      choice(say('requirement-button-end', { number }), `yeucau.bo ${id}`),
    ];
  });
  return message(
    [
      ...(changed ? [changed, null] : []),
      say('requirement-title', { code, name: shorten(criterion.name, 90), count: requirements.length }),
      ...requirements.map(({ text, count, eachPeriod }, at) =>
        say('requirement-line', {
          number: at + 1,
          text: shorten(text, 150),
          count,
          rhythm: comesRound ? (eachPeriod ? 'each' : 'year') : 'once',
        }),
      ),
    ],
    {
      choices: [...buttons, [choice(say('requirement-button-add'), `yeucau.them ${code}`)]],
      about: [code],
    },
  );
}
