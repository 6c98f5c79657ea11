import { type Choice, choice, say } from '#app/message.ts';

/** The buttons to the page before and the next one, in a row; none where there is only one page. */
export function pageButtons(at: number, pages: number, call: (page: number) => string): Choice[][] {
  const turns = [
    ...(at > 1 ? [choice(say('button-previous'), call(at - 1))] : []),
    ...(at < pages ? [choice(say('button-next'), call(at + 1))] : []),
  ];
  return turns.length === 0 ? [] : [turns];
}
