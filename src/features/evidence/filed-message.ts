import { type Choice, choice, type Message, message, say } from '#app/message.ts';
import { periodArgs, writeReference } from '#domain/reference.ts';
import { shorten } from '#domain/text.ts';
import type { Filed } from './take.ts';

/** What was filed where, how much of what is asked for is there, and what can be said at once. */
export function filedMessage(filed: readonly Filed[], first: boolean, reference: string): Message {
  const lines = filed.map((each) =>
    say(each.known ? 'evidence-known' : 'evidence-filed', {
      code: each.code,
      ...periodArgs(each.period),
      name: shorten(each.name, 60),
      pieces: each.pieces,
      there: each.there,
      asked: each.asked,
    }),
  );
  return message([...lines, ...(first ? [null, say('evidence-first-notice')] : [])], {
    choices: filed.map(choicesOf),
    about: filed.map(({ code }) => code),
    expects: { word: 'minhchung', given: reference },
    place: 'new',
  });
}

function choicesOf({ code, period, isOpen }: Filed): Choice[] {
  const reference = writeReference(code, period);
  return [
    ...(isOpen ? [choice(say('evidence-button-done', { code }), `capnhat ${reference} =done`)] : []),
    choice(say('evidence-button-shelf', { code }), `minhchung ${reference}`),
  ];
}
