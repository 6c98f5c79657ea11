import { shorten } from '#domain/text/text.ts';
import type { RemarkRow } from '#store/remarks.ts';
import { type Say, say } from '../message.ts';
import type { Turn } from '../turn/turn.ts';

const TEXT_LENGTH = 160;

/** A remark as a line, with its newest answer below; `code`: of which criterion, where the list is of several. */
export function remarkLine(
  { author, text, at, answers }: RemarkRow,
  { dayOf }: Pick<Turn, 'dayOf'>,
  code = 'none',
): Say[] {
  const newest = answers.at(-1);
  const answer = newest
    ? say('remark-answer-line', {
        name: newest.author,
        day: dayOf(newest.at),
        text: shorten(newest.text, TEXT_LENGTH),
      })
    : say('remark-waits');
  return [
    say('remark-line', { code, name: author, day: dayOf(at), text: shorten(text, TEXT_LENGTH) }),
    answer,
  ];
}
