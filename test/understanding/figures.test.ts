import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresPage, withFigures } from './figures.ts';

test('the page tells the figures of today: npm run bench -- understanding --write', () => {
  const page = readFileSync(figuresPage, 'utf8');

  expect(page).toBe(withFigures(page));
});
