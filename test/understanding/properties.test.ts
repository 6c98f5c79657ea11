import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/day.ts';
import { type Hearing, indexCriteria, understand } from '#understanding/index.ts';
import { corpus, corpusIndex } from './corpus.ts';
import { read, type Utterance } from './evaluate.ts';

const index = corpusIndex();
const utterances = [...corpus('dev.jsonl'), ...corpus('independent-a.jsonl')];
const hearing: Hearing = {
  index,
  today: '2024-06-10' as Day,
  mine: null,
  about: ['3.1'],
  open: ['3.1', '7.4'],
};

const intents = (utterance: Utterance, text: string): string =>
  read({ ...utterance, text }, index)
    .map(({ intent }) => intent)
    .join(' ');

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('the way a message is typed does not change what it wants', () => {
  test.each([
    ['without diacritics', plain],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['with spaces around', (text: string) => `  ${text} \n`],
    ['with politeness before', (text: string) => `Dạ em báo cáo anh, ${text}`],
    ['with politeness after', (text: string) => (/[?？]\s*$/u.test(text) ? text : `${text} ạ`)],
  ])('%s', (_name, retyped) => {
    const changed = utterances.filter(
      (each) => intents(each, each.text) !== intents(each, retyped(each.text)),
    );

    expect(changed.map(({ text }) => `${text} → ${retyped(text)}`)).toEqual([]);
  });
});

test('no text at all makes it throw, and only empty text has no reading', () => {
  const words = fc.constantFrom(
    ...utterances.flatMap(({ text }) => text.split(/\s+/u)),
    '%',
    '3.2',
    '31/6',
    '.',
    '?',
    '\n',
    'đ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 40 }).map((each) => each.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom([], ['3.1'], ['3.1', '7.4'], ['9.9']), (text, about) => {
      const readings = understand(text, { ...hearing, about });
      if (text.normalize('NFC').trim() !== '') expect(readings.length).toBeGreaterThan(0);
      for (const { sure, problem, percent, criterion, why } of readings) {
        expect(sure && problem !== null).toBe(false);
        expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
        expect(criterion === null || index.byCode.has(criterion)).toBe(true);
        expect(Array.isArray(why)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('hearing the same words again gives the same readings', () => {
  for (const utterance of utterances) expect(read(utterance, index)).toEqual(read(utterance, index));
});

test('a plan without criteria is no trouble', () => {
  const nothing: Hearing = {
    index: indexCriteria([]),
    today: '2024-06-10' as Day,
    mine: new Set(),
    about: [],
    open: [],
  };
  for (const { text } of utterances)
    expect(understand(text, nothing).every(({ criterion }) => criterion === null)).toBe(true);
});
