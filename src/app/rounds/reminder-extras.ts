import type { Choice, Message, Say } from '../message.ts';

/** What the day's message tells a member beside their work. */
export interface Extras {
  readonly lines: readonly (Say | null)[];
  readonly choices: readonly (readonly Choice[])[];
  readonly about: readonly string[];
}

/** Two of them as one. */
export function joined(first: Extras | undefined, then: Extras): Extras {
  if (!first) return then;
  return {
    lines: [...first.lines, null, ...then.lines],
    choices: [...first.choices, ...then.choices],
    about: [...first.about, ...then.about],
  };
}

/** By member, what both maps have for them. */
export function merged(
  first: ReadonlyMap<number, Extras>,
  then: ReadonlyMap<number, Extras>,
): Map<number, Extras> {
  const both = new Map(first);
  for (const [memberId, extras] of then) both.set(memberId, joined(both.get(memberId), extras));
  return both;
}

/** A day's message with these below its list, above the hint it ends with. */
export function withExtras(message: Message, extras: Extras | undefined): Message {
  if (!extras) return message;
  const at = message.lines.lastIndexOf(null);
  const end = at < 0 ? message.lines.length : at;
  return {
    ...message,
    lines: [...message.lines.slice(0, end), null, ...extras.lines, ...message.lines.slice(end)],
    choices: [...message.choices, ...extras.choices],
    about: [...message.about, ...extras.about],
  };
}
