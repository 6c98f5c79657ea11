import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodArgs, readReference, writeReference } from '#domain/plan/reference.ts';

test.each([
  ['3.2.1', '3.2.1', null],
  [' 3,2,1 ', '3.2.1', null],
  ['3.2.1.', '3.2.1', null],
  ['3.2.1@2026-06', '3.2.1', '2026-06'],
  ['7', '7', null],
  ['IV', 'IV', null],
  ['IV.', 'IV', null],
  ['1.10@2026-Q2', '1.10', '2026-Q2'],
])('"%s" is %s of %s', (text, code, period) => {
  expect(readReference(text)).toEqual({ code, period });
});

test.each(['', 'xong', '3.2.1 xong', '3..2', '.3', '80%', '3.2.1@', '@2026', '3.2.1@a b', 'iv', '-1', '1/2'])(
  '"%s" is none',
  (text) => {
    expect(readReference(text)).toBeNull();
  },
);

const anyCode = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const anyPeriod = fc.constantFrom('once', '2026-06', '2026-Q2', '2026-H1', '2026-W23', '2026', '2026-06-15');

test('what is written is read again, and fits a button', () => {
  fc.assert(
    fc.property(anyCode, anyPeriod, (code, period) => {
      const written = writeReference(code, period);
      expect(readReference(written)).toEqual({ code, period: period === 'once' ? null : period });
      expect(written.length).toBeLessThan(24);
    }),
  );
});

test.each([
  ['2026-06', 'month', '6'],
  ['2026-12', 'month', '12'],
  ['2026-Q2', 'quarter', 2],
  ['2026-H1', 'half', 1],
  ['2026-W07', 'week', '7'],
  ['2026-06-15', 'day', '2026-06-15'],
  ['2026', 'year', '2026'],
  ['once', 'once', 'once'],
])('%s is called %s %s', (period, periodKind, periodNumber) => {
  expect(periodArgs(period)).toEqual({ periodKind, periodNumber });
});
