import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import type { Instead } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { CONFIRMS, dropButton, markOf } from '#app/wish/confirms.ts';
import type { FoundWish } from '#app/wish/find-wish.ts';
import { againChoices, nameOf } from '#app/words/question.ts';
import { shorten } from '#domain/text/text.ts';
import { readDeadline } from '#understanding/dates/read-deadline.ts';

const TEXT_LENGTH = 600;
const IN_A_ROW = 2;
const PARTS = 12;
const PARTS_IN_A_ROW = 3;

/** A wish that is carried out without asking; words that follow are about the criterion it shows. */
export function insteadOf(wish: FoundWish): Instead | null {
  if (wish.kind !== 'line') return null;
  const { line, reportsOn } = wish;
  return { line, expects: reportsOn === null ? null : { word: 'noi.ghi', given: `${reportsOn} ` } };
}

/** The question before a wish is carried out; null where it needs none. */
export function wishMessage(wish: FoundWish, { today }: Pick<Turn, 'today'>): Message | null {
  if (wish.kind === 'line') return null;
  if (wish.kind === 'choose') {
    const buttons = wish.choices.map(({ name, line }) => choice(say('wish-button-person', { name }), line));
    const isWho = wish.of === 'person';
    return message([isWho ? say('wish-who') : say('wish-which', { of: wish.of })], {
      choices: rowsOf(buttons, isWho ? IN_A_ROW : 1),
      place: 'new',
    });
  }
  if (wish.kind === 'lapsed') {
    const { time } = wish;
    const lines = [say('question-lapsed', { ...nameOf(wish), time })];
    return message(lines, { choices: againChoices(wish, time), place: 'new' });
  }
  if (wish.kind === 'part') {
    const { code, parts, words } = wish;
    const buttons = parts
      .slice(0, PARTS)
      .map((part) => choice(say('words-button-criterion', { code: part }), `noi.chon ${part}`));
    return message([say('wish-which-part', { code, text: shorten(words, TEXT_LENGTH) })], {
      choices: rowsOf(buttons, PARTS_IN_A_ROW),
      expects: { word: 'noi.chon', given: words },
      place: 'new',
    });
  }
  const { line, code, names, text, day, lapsed, leftOut = [] } = wish;
  const word = wish.word.replace('.', '-');
  const mark = markOf(line);
  // The day a directive is due is read out of its words: it is seen before they are sent.
  const due = wish.word === 'chidao' && !lapsed ? readDeadline(text, today) : null;
  return message(
    [
      say(lapsed ? 'wish-late-answer' : 'wish-confirm', {
        word,
        code: code || 'none',
        time: lapsed?.time ?? 'none',
        names: names.join(', '),
        text: shorten(text, TEXT_LENGTH),
        day: due?.day ?? (day || 'none'),
      }),
      ...(leftOut.length > 0 ? [say('wish-left-out', { code, names: leftOut.join(', ') })] : []),
      ...(due?.impossible ? [say('directive-day-impossible')] : []),
    ],
    {
      choices: [
        [
          choice(say('wish-button-yes', { word: lapsed ? 'lapsed' : word }), `${CONFIRMS} ${mark}`),
          dropButton(line),
        ],
        ...(lapsed ? againChoices(lapsed, lapsed.time) : []),
      ],
      about: code === '' ? [] : [code],
      expects: { word: CONFIRMS, given: line },
      place: 'new',
    },
  );
}
