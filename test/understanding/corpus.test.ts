import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableOf, together } from './evaluate.ts';
import { corpora, evaluationOf, figuresPage, unseenCorpora, withFigures } from './figures.ts';

/** The least precision of recorded changes and recall of all readings; the first that fits a name holds for it. */
const LEAST: readonly (readonly [RegExp, { precision: number; recall: number }])[] = [
  [/^dev$/, { precision: 0.99, recall: 0.97 }],
  [/^independent-[a-dfgi]$/, { precision: 0.97, recall: 0.92 }],
  [/^independent-[ehkmn]$/, { precision: 0.96, recall: 0.85 }],
  [/^independent-p$/, { precision: 0.88, recall: 0.65 }],
  [/^independent-o$/, { precision: 0.93, recall: 0.75 }],
  [/^independent-(?:ac|bm|cc)$/, { precision: 0.86, recall: 0.8 }],
  [/^independent-/, { precision: 0.92, recall: 0.8 }],
  [/^free-/, { precision: 0.9, recall: 0.75 }],
];

describe('what was learnt from', () => {
  test.each(corpora())('%s is read well enough', (name) => {
    const least = LEAST.find(([names]) => names.test(name))?.[1];
    const evaluation = evaluationOf(name);

    expect(least).toBeDefined();
    expect(evaluation.recordPrecision, tableOf(evaluation)).toBeGreaterThanOrEqual(least?.precision ?? 1);
    expect(evaluation.recall, tableOf(evaluation)).toBeGreaterThanOrEqual(least?.recall ?? 1);
  });
});

describe('what was not learnt from', () => {
  const unseen = (kind: string) =>
    together(
      unseenCorpora()
        .filter((name) => name.includes(kind))
        .map(evaluationOf),
    );

  test('of plain answers 97 in 100 recorded changes are right, and 92 in 100 of those told are recorded', () => {
    const { utterances, recordPrecision, recordRecall } = unseen('-plain-');

    expect(utterances).toBeGreaterThanOrEqual(1500);
    expect(recordPrecision).toBeGreaterThanOrEqual(0.97);
    expect(recordRecall).toBeGreaterThanOrEqual(0.92);
  });

  test('so are 97 and 92 of what is typed by those who know what the bot promises to read', () => {
    const { utterances, recordPrecision, recordRecall } = unseen('-described-');

    expect(utterances).toBeGreaterThanOrEqual(600);
    expect(recordPrecision).toBeGreaterThanOrEqual(0.97);
    expect(recordRecall).toBeGreaterThanOrEqual(0.92);
  });

  test('what is typed shortly without knowing what counts as right is read less well, and no worse than this', () => {
    const { utterances, recordPrecision, recordRecall } = unseen('-short-');

    expect(utterances).toBeGreaterThanOrEqual(1500);
    expect(recordPrecision).toBeGreaterThanOrEqual(0.9);
    expect(recordRecall).toBeGreaterThanOrEqual(0.8);
  });

  test('what is written freely is read less well, and no worse than this', () => {
    const { utterances, recordPrecision, recordRecall } = unseen('-free-');

    expect(utterances).toBeGreaterThanOrEqual(900);
    expect(recordPrecision).toBeGreaterThanOrEqual(0.85);
    expect(recordRecall).toBeGreaterThanOrEqual(0.65);
  });
});

test('the page tells the figures of today: npm run bench -- understanding --write', () => {
  const page = readFileSync(figuresPage, 'utf8');

  expect(page).toBe(withFigures(page));
});
