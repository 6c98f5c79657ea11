import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const READER = path.resolve('src/documents/plan');
/** Keys that are put together in the code. */
const PUT_TOGETHER = [
  ...['unreadable', 'negative', 'date', 'error', 'no-value'].map((fault) => `plan-points-${fault}`),
  ...['error', 'no-value'].map((kind) => `plan-cell-${kind}`),
  ...['max', 'baseline', 'lost'].map((column) => `plan-total-differs-${column}`),
];

test.each(['vi', 'en'])('whatever the reader has to say of a file can be said in %s', (locale) => {
  const source = readdirSync(READER).map((name) => readFileSync(path.join(READER, name), 'utf8'));
  const keys = source.flatMap((text) =>
    [...text.matchAll(/'(plan-[a-z0-9-]+)'/g)].map(([, key = '']) => key),
  );
  const words = readFileSync(path.resolve('locales', locale, 'plan.ftl'), 'utf8');

  const missing = [...keys, ...PUT_TOGETHER].filter((key) => !words.includes(`\n${key} =`));

  expect(keys.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
