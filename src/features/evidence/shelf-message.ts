import type { FoundWork } from '#app/find-work.ts';
import { type Message, message, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { periodArgs, writeReference } from '#domain/reference.ts';
import { shorten } from '#domain/text.ts';

/** Pieces of a criterion as they lie on its shelf. */
export type Pieces = Awaited<ReturnType<Turn['store']['evidence']['of']>>;

/** Pieces listed on one screen. */
const LISTED = 9;

/** What is asked for as evidence of a criterion, and what is there; `mine`: files are taken at once. */
export function shelfMessage(
  { criterion, occurrence }: FoundWork,
  pieces: Pieces,
  mine: boolean,
  turn: Turn,
): Message {
  const listed = pieces.slice(0, LISTED);
  return message(
    [
      say('evidence-shelf', {
        code: criterion.code,
        ...periodArgs(occurrence.period),
        name: shorten(criterion.name, 80),
        there: pieces.length,
      }),
      ...criterion.evidenceAsked.map((asked) => say('evidence-asked', { asked: shorten(asked, 120) })),
      ...(listed.length === 0 ? [] : [null]),
      ...listed.map(({ evidence }) =>
        say('evidence-piece', {
          name: shorten(evidence.originalName, 50),
          by: evidence.sentBy.name,
          day: turn.dayOf(evidence.at),
          state: evidence.state,
        }),
      ),
      ...(mine ? [null, say('evidence-send-now')] : []),
    ],
    {
      about: [criterion.code],
      expects: mine ? { word: 'minhchung', given: writeReference(criterion.code, occurrence.period) } : null,
    },
  );
}
