import { onceFor } from '../once.ts';
import type { Token } from './tokens.ts';

/** The words from one place up to another as one line, spelled out; those that there are where it reaches beyond the message. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  const { line, starts } = lineOf(tokens);
  const [first, end] = [Math.max(0, from), Math.min(tokens.length, to)];
  return first < end ? line.slice(starts[first], (starts[end] ?? 0) - 1) : '';
}

/** The whole message as one line, and where each word begins in it: it is asked for again and again, a few words at a time. */
const lineOf = onceFor((tokens: readonly Token[]) => {
  const starts = [0];
  let line = '';
  for (const { text } of tokens) {
    line += line === '' && starts.length === 1 ? text : ` ${text}`;
    starts.push(line.length + 1);
  }
  return { line, starts };
});
