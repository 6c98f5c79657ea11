import { expect, test } from 'vitest';
import { nearCodes } from '#domain/plan/near-codes.ts';

const KNOWN = ['1.1.1', '1.1.2', '1.2', '2.1', '3.2.1', '3.2.2', '12.1'];

test.each([
  ['1.12', ['1.1.2', '1.2']],
  ['1.1.9', ['1.1.1', '1.1.2']],
  ['2.2', ['1.2', '2.1']],
  ['23.1', ['2.1']],
  ['21.1', ['2.1', '12.1']],
  ['9.9', []],
])('by "%s" somebody may have meant %j', (code, meant) => {
  expect(nearCodes(code, KNOWN)).toEqual(meant);
});
