import type { Heard } from './heard.ts';
import type { Clue } from './reading.ts';

/** Which words of the message, as written, led to what. */
export function explain({ text, marked, facts, numbers, period }: Heard, criterion: Clue | null): Clue[] {
  const { tokens } = marked;
  const written = (from: number, to: number): string =>
    text.slice(tokens[from]?.start ?? 0, tokens[Math.max(from, to - 1)]?.end ?? 0);
  return [
    ...(criterion ? [criterion] : []),
    ...facts.map(({ said, from, to }) => ({ words: written(from, to), means: said })),
    ...numbers.map(({ kind, from, to }) => ({ words: written(from, to), means: kind })),
    ...(period ? [{ words: written(period.from, period.to), means: 'period' }] : []),
  ];
}
