import { readReference } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import { choice, type Message, message, say } from '../message.ts';
import { pieceName } from './piece-name.ts';
import type { Withdrawn } from './withdraw-piece.ts';

/** What was taken back, and the shelf it stood on. */
export function withdrawnMessage(pieces: readonly Withdrawn[]): Message {
  const references = [...new Set(pieces.flatMap(({ reference }) => reference ?? []))];
  const codes = references.flatMap((reference) => readReference(reference)?.code ?? []);
  const [first] = pieces;
  const line = say('evidence-withdrawn', {
    count: pieces.length,
    name: first ? shorten(pieceName(first.piece), 50) : 'none',
    code: codes.join(', ') || 'none',
  });
  const shelves = references.map((reference, at) =>
    choice(say('evidence-button-shelf', { code: codes[at] ?? reference }), `minhchung ${reference}`),
  );
  return message([line], { choices: shelves.length === 0 ? [] : [shelves], about: codes });
}
