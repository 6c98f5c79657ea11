import { expect, test } from 'vitest';
import { understand } from '#understanding/index.ts';
import { corpusIndex } from './corpus.ts';
import { isRead, phrasebook } from './phrasebook.ts';

const index = corpusIndex();

test('every phrase of the phrasebook is read as it says', () => {
  const misread = phrasebook().filter(
    (phrase) => !isRead(phrase, understand(phrase.text, { index, ...phrase.hearing })),
  );

  expect(misread.map(({ line }) => line)).toEqual([]);
});
