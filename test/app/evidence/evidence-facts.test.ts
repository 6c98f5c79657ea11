import { expect, test } from 'vitest';
import { misfitSay } from '#app/evidence/evidence-facts.ts';
import { NOTHING_TOLD } from '#domain/evidence/document.ts';
import { misfitsOf } from '#domain/evidence/misfit.ts';

test('a document about the same quarter of another year is said to be, with both years', () => {
  const facts = { ...NOTHING_TOLD, period: '2025-Q2' };
  const [misfit] = misfitsOf(facts, {
    requirements: [],
    occurrence: { period: '2026-Q2', dueOn: null },
    year: 2026,
    today: '2026-06-10',
    lastDayInTime: (day) => day,
    mustBeSigned: false,
  });

  expect(misfit && misfitSay(misfit)).toMatchObject({
    key: 'evidence-misfit-period',
    args: {
      periodKind: 'quarter',
      periodNumber: 2,
      year: '2025',
      filedKind: 'quarter',
      filedNumber: 2,
      filedYear: '2026',
    },
  });
});
