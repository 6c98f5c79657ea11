import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import type { Instead } from '#app/turn/command.ts';
import { CONFIRMS, dropButton, markOf } from '#app/wish/confirms.ts';
import type { FoundWish } from '#app/wish/find-wish.ts';
import { shorten } from '#domain/text/text.ts';

const TEXT_LENGTH = 600;
const IN_A_ROW = 2;

/** A wish that is carried out without asking; words that follow are about the criterion it shows. */
export function insteadOf(wish: FoundWish): Instead | null {
  if (wish.kind !== 'line') return null;
  const { line, reportsOn } = wish;
  return { line, expects: reportsOn === null ? null : { word: 'noi.ghi', given: `${reportsOn} ` } };
}

/** The question before a wish is carried out; null where it needs none. */
export function wishMessage(wish: FoundWish): Message | null {
  if (wish.kind === 'line') return null;
  if (wish.kind === 'choose') {
    const buttons = wish.choices.map(({ name, line }) => choice(say('wish-button-person', { name }), line));
    return message([say('wish-who')], { choices: rowsOf(buttons, IN_A_ROW), place: 'new' });
  }
  const { line, code, names, text, day } = wish;
  const word = wish.word.replace('.', '-');
  const mark = markOf(line);
  return message(
    [
      say(wish.lapsed ? 'wish-late-answer' : 'wish-confirm', {
        word,
        code: code || 'none',
        names: names.join(', '),
        text: shorten(text, TEXT_LENGTH),
        day: day || 'none',
      }),
    ],
    {
      choices: [
        [
          choice(say('wish-button-yes', { word: wish.lapsed ? 'lapsed' : word }), `${CONFIRMS} ${mark}`),
          dropButton(line),
        ],
      ],
      about: code === '' ? [] : [code],
      expects: { word: CONFIRMS, given: line },
      place: 'new',
    },
  );
}
