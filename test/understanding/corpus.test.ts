import { expect, test } from 'vitest';
import { corpus, corpusIndex } from './corpus.ts';
import { evaluate, tableOf } from './evaluate.ts';

test.each([
  { name: 'dev.jsonl', precision: 0.99, recall: 0.97 },
  { name: 'independent-a.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-b.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-c.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-d.jsonl', precision: 0.97, recall: 0.92 },
  // Nearly unseen: a floor, and the figure to raise.
  { name: 'independent-e.jsonl', precision: 0.87, recall: 0.82 },
])('$name is read well enough', ({ name, precision, recall }) => {
  const evaluation = evaluate(corpus(name), corpusIndex());

  expect(evaluation.recordPrecision, tableOf(evaluation)).toBeGreaterThanOrEqual(precision);
  expect(evaluation.recall, tableOf(evaluation)).toBeGreaterThanOrEqual(recall);
});
