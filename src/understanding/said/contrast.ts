import type { Scope } from './scope.ts';

/** How far apart the two things may begin, and how long the name of the second may be. */
const REACH = 9;
const LONG = 4;
/** Whom one speaks to, and what goes with anything. */
const LIGHT =
  /^(?:em|anh|chi|toi|minh|tui|bac|chu|co|a|da|nay|do|roi|xong|chua|thi|la|con|cho|va|nhung|het|duoc|cung|nhe)$/;

/** "bước 1 xong, bước 2 chưa", "bên em xong rồi, bên anh Sơn chưa": after one is told to be finished the other is not; nothing is asked. */
export function isContrasted({ marked: { tokens } }: Scope, at: number): boolean {
  for (let second = at - 1; second >= Math.max(0, at - LONG); second--) {
    const word = tokens[second];
    if (word === undefined || word.kind === 'break' || word.kind === 'sign') return false;
    if (word.kind !== 'word' || LIGHT.test(word.text)) continue;
    for (let first = second - 2; first >= Math.max(0, second - REACH); first--) {
      if (tokens[first]?.text !== word.text) continue;
      const between = tokens.slice(first + 1, second).map(({ text }) => text);
      return between.some((text) => /^(?:xong|roi|ok)$/.test(text)) && !between.includes('chua');
    }
  }
  return false;
}
