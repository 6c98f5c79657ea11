import type { Actor } from '#domain/people/actor.ts';
import { mayUse, mayUseInPlaceOfCoordinator } from '#domain/people/words.ts';
import { fold } from '#domain/text/fold.ts';
import { type Command, type CommandList, findCommand } from '../turn/command.ts';

/** Words that a command may have been typed apart into: `/bao cao`, `/viec phai lam`. */
const MOST_WORDS = 4;
const MOST_NEAR = 3;
const SHORTEST = 4;

/**
 * The command somebody typed, whatever the case and the diacritics, and though its syllables stand apart: `/báocáo`,
 * `/bao cao thang`. With the words that follow it; null where there is none.
 */
export function typedCommand(list: CommandList, line: string): { command: Command; words: string } | null {
  const parts = line.trim().split(/(\s+)/);
  let name = '';
  let found: { command: Command; words: string } | null = null;
  for (let at = 0; at < Math.min(parts.length, MOST_WORDS * 2); at += 2) {
    const part = fold(parts[at] ?? '');
    // What only buttons say has a point in it.
    if (part.includes('.')) break;
    name += part;
    const command = findCommand(list, name);
    const words = parts.slice(at + 2).join('');
    if (command) found = { command, words: words.trim() };
  }
  return found;
}

/** Commands that what was typed may stand for and that are offered to `actor`, nearest first: `/vieccuatoi`, `/quahann`. */
export function nearCommands(
  list: CommandList,
  line: string,
  { actor, standsIn }: { readonly actor: Actor; readonly standsIn: boolean },
): string[] {
  const [first = ''] = fold(line).split(' ');
  const whole = fold(line).replaceAll(' ', '');
  return list.all
    .filter(
      ({ menu, word }) =>
        menu !== null && (mayUse(actor, word) === null || (standsIn && mayUseInPlaceOfCoordinator(word))),
    )
    .map(({ word }) => ({ word, far: Math.min(farness(whole, word), farness(first, word)) }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NEAR)
    .map(({ word }) => word);
}

/** How far what was typed is from a word: letters to be changed; 1 where one begins with the other. */
function farness(typed: string, word: string): number {
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed];
  if (short.length >= SHORTEST && long.startsWith(short)) return 1;
  return long.length < SHORTEST || long.length - short.length > 2
    ? Number.POSITIVE_INFINITY
    : changes(typed, word);
}

/** Letters to add, leave out or change so that one text becomes the other. */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (const [place, other] of [...to].entries())
      next.push(
        Math.min(
          (next[place] ?? 0) + 1,
          (row[place + 1] ?? 0) + 1,
          (row[place] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
