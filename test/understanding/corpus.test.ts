import { expect, test } from 'vitest';
import { corpus, corpusIndex } from './corpus.ts';
import { evaluate, tableOf } from './evaluate.ts';

test.each([
  { name: 'dev.jsonl', precision: 0.99, recall: 0.97 },
  { name: 'independent-a.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-b.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-c.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-d.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-e.jsonl', precision: 0.97, recall: 0.85 },
  { name: 'independent-f.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-g.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-h.jsonl', precision: 0.97, recall: 0.85 },
  { name: 'independent-i.jsonl', precision: 0.97, recall: 0.92 },
  { name: 'independent-k.jsonl', precision: 0.96, recall: 0.85 },
  { name: 'independent-l.jsonl', precision: 0.96, recall: 0.8 },
  { name: 'independent-m.jsonl', precision: 0.97, recall: 0.85 },
  { name: 'independent-n.jsonl', precision: 0.97, recall: 0.85 },
  { name: 'independent-o.jsonl', precision: 0.93, recall: 0.75 },
  { name: 'independent-p.jsonl', precision: 0.88, recall: 0.65 },
  { name: 'independent-r.jsonl', precision: 0.95, recall: 0.8 },
  { name: 'independent-s.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-t.jsonl', precision: 0.96, recall: 0.85 },
  { name: 'independent-u.jsonl', precision: 0.96, recall: 0.85 },
  { name: 'independent-w.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-x.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-y.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-aa.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-ab.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-ac.jsonl', precision: 0.86, recall: 0.8 },
  { name: 'independent-ad.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-ae.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-af.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-ba.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bb.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bc.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bd.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-be.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bf.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bg.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bh.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bi.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bk.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bl.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bm.jsonl', precision: 0.88, recall: 0.8 },
  { name: 'independent-bn.jsonl', precision: 0.94, recall: 0.8 },
  { name: 'independent-bo.jsonl', precision: 0.94, recall: 0.8 },
])('$name is read well enough', ({ name, precision, recall }) => {
  const evaluation = evaluate(corpus(name), corpusIndex());

  expect(evaluation.recordPrecision, tableOf(evaluation)).toBeGreaterThanOrEqual(precision);
  expect(evaluation.recall, tableOf(evaluation)).toBeGreaterThanOrEqual(recall);
});
