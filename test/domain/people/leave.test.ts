import { expect, test } from 'vitest';
import { type Absence, standInsOn } from '#domain/people/leave.ts';

const away = (memberId: number, standInId: number | null): Absence => ({ memberId, standInId });

test.each([
  ['nobody stands in', [away(1, null)], null],
  ['somebody who is there', [away(1, 2)], 2],
  ['a stand-in who is away hands on to their own', [away(1, 2), away(2, 3)], 3],
  ['three hand on', [away(1, 2), away(2, 3), away(3, 4)], 4],
  ['a longer chain ends with nobody', [away(1, 2), away(2, 3), away(3, 4), away(4, 5)], null],
  ['a stand-in who is away and left nobody', [away(1, 2), away(2, null)], null],
  ['two who stand in for each other', [away(1, 2), away(2, 1)], null],
  ['who stands in for themselves', [away(1, 1)], null],
  ['the later absence of a member holds', [away(1, 2), away(1, 3)], 3],
] as const)('%s', (_, absences, standIn) => {
  expect(standInsOn(absences).get(1)).toBe(standIn);
});

test('who is there needs nobody', () => {
  expect(standInsOn([away(1, 2)]).has(2)).toBe(false);
});
