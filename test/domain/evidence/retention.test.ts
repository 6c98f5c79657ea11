import { expect, test } from 'vitest';
import { evidenceEnds, hashesOver, type KeptPiece } from '#domain/evidence/retention.ts';

test.each([
  [2024, 24, '2027-01-01'],
  [2024, 6, '2025-07-01'],
  [2024, 12, '2026-01-01'],
  [2024, 125, '2035-06-01'],
])('the evidence of %i may go %i months after its year, on %s', (year, months, day) => {
  expect(evidenceEnds(year, months)).toBe(day);
});

const [OLD_PLAN, NEW_PLAN] = [1, 2];
const piece = (
  id: number,
  sha256: string,
  planIds: readonly number[],
  rest: Partial<KeptPiece> = {},
): KeptPiece => ({
  id,
  sha256,
  planIds,
  partOfId: null,
  sentOn: '2024-06-10',
  ...rest,
});
const over = (pieces: readonly KeptPiece[]) => [
  ...hashesOver(pieces, new Set([OLD_PLAN]), (day) => day < '2025-01-01'),
];

test.each<[string, readonly KeptPiece[], readonly string[]]>([
  ['what belongs to a plan that is over', [piece(1, 'a', [OLD_PLAN]), piece(2, 'b', [NEW_PLAN])], ['a']],
  ['not what proves something of a later plan as well', [piece(1, 'a', [OLD_PLAN, NEW_PLAN])], []],
  [
    'not bytes that were sent again for a later plan',
    [piece(1, 'a', [OLD_PLAN]), piece(2, 'a', [NEW_PLAN])],
    [],
  ],
  [
    'the pages with what they are part of',
    [piece(1, 'a', [], { partOfId: 2 }), piece(2, 'b', [OLD_PLAN])],
    ['a', 'b'],
  ],
  [
    'not what no dossier can hold, nor its pages',
    [piece(1, 'a', [OLD_PLAN], { held: true }), piece(2, 'b', [], { partOfId: 1 })],
    [],
  ],
  [
    'what proves nothing, by its day',
    [piece(1, 'a', []), piece(2, 'b', [], { sentOn: '2025-06-10' })],
    ['a'],
  ],
])('goes: %s', (_, pieces, hashes) => {
  expect(over(pieces)).toEqual(hashes);
});
